import { generalRefusalSv, generalWarningSv } from '../codes/sv.js';
import { choicesSv, issuesSv } from '../issues/sv.js';
import { adoptionSv } from './adoption/sv.js';
import { decisionLogSv } from './decision-log/sv.js';
import { embeddingPlanSv } from './embedding-plan/sv.js';
import type { CollaborationPack } from './collaborationTexts.js';
import { observationSv } from './observation/sv.js';
import { phenomenonSv } from './phenomenon/sv.js';
import { recordsSv } from './records/sv.js';
import { serviceInterfaceSv } from './service-interface/sv.js';
import { sharedSv } from './shared/sv.js';
import { teamSv } from './team/sv.js';
import { wordsSv } from './words/sv.js';

/** Swedish sentences of network work. */
export const collaborationSv: CollaborationPack = {
  language: 'sv',
  shared: sharedSv,
  issues: issuesSv,
  choices: choicesSv,
  generalRefusal: generalRefusalSv,
  generalWarning: generalWarningSv,
  team: teamSv,
  observation: observationSv,
  phenomenon: phenomenonSv,
  adoption: adoptionSv,
  decisionLog: decisionLogSv,
  serviceInterface: serviceInterfaceSv,
  embeddingPlan: embeddingPlanSv,
  records: recordsSv,
  words: wordsSv,
};
