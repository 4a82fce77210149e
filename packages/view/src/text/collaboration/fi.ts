import { generalRefusalFi, generalWarningFi } from '../codes/fi.js';
import { choicesFi, issuesFi } from '../issues/fi.js';
import { adoptionFi } from './adoption/fi.js';
import { decisionLogFi } from './decision-log/fi.js';
import { embeddingPlanFi } from './embedding-plan/fi.js';
import type { CollaborationPack } from './collaborationTexts.js';
import { observationFi } from './observation/fi.js';
import { phenomenonFi } from './phenomenon/fi.js';
import { recordsFi } from './records/fi.js';
import { serviceInterfaceFi } from './service-interface/fi.js';
import { sharedFi } from './shared/fi.js';
import { teamFi } from './team/fi.js';
import { wordsFi } from './words/fi.js';

/** Finnish sentences of network work. */
export const collaborationFi: CollaborationPack = {
  language: 'fi',
  shared: sharedFi,
  issues: issuesFi,
  choices: choicesFi,
  generalRefusal: generalRefusalFi,
  generalWarning: generalWarningFi,
  team: teamFi,
  observation: observationFi,
  phenomenon: phenomenonFi,
  adoption: adoptionFi,
  decisionLog: decisionLogFi,
  serviceInterface: serviceInterfaceFi,
  embeddingPlan: embeddingPlanFi,
  records: recordsFi,
  words: wordsFi,
};
