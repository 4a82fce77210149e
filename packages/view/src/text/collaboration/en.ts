import { generalRefusalEn, generalWarningEn } from '../codes/en.js';
import { choicesEn, issuesEn } from '../issues/en.js';
import { adoptionEn } from './adoption/en.js';
import { decisionLogEn } from './decision-log/en.js';
import { embeddingPlanEn } from './embedding-plan/en.js';
import type { CollaborationPack } from './collaborationTexts.js';
import { observationEn } from './observation/en.js';
import { phenomenonEn } from './phenomenon/en.js';
import { recordsEn } from './records/en.js';
import { serviceInterfaceEn } from './service-interface/en.js';
import { sharedEn } from './shared/en.js';
import { teamEn } from './team/en.js';
import { wordsEn } from './words/en.js';

/** English sentences of network work. */
export const collaborationEn: CollaborationPack = {
  language: 'en',
  shared: sharedEn,
  issues: issuesEn,
  choices: choicesEn,
  generalRefusal: generalRefusalEn,
  generalWarning: generalWarningEn,
  team: teamEn,
  observation: observationEn,
  phenomenon: phenomenonEn,
  adoption: adoptionEn,
  decisionLog: decisionLogEn,
  serviceInterface: serviceInterfaceEn,
  embeddingPlan: embeddingPlanEn,
  records: recordsEn,
  words: wordsEn,
};
