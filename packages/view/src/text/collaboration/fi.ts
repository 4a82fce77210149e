import { generalRefusalFi, generalWarningFi } from '../codes/fi.js';
import { choicesFi, issuesFi } from '../issues/fi.js';
import { adoptionSentences } from './adoption/sentences.js';
import { decisionLogSentences } from './decision-log/sentences.js';
import { embeddingPlanSentences } from './embedding-plan/sentences.js';
import type { CollaborationPack } from './collaborationTexts.js';
import { observationSentences } from './observation/sentences.js';
import { phenomenonSentences } from './phenomenon/sentences.js';
import { recordsFi } from './records/fi.js';
import { serviceInterfaceSentences } from './service-interface/sentences.js';
import { sharedFi } from './shared/fi.js';
import { teamSentences } from './team/sentences.js';
import { sentencesIn } from './streamSentences.js';
import { wordsFi } from './words/fi.js';

/** Finnish sentences of network work. */
export const collaborationFi: CollaborationPack = {
  language: 'fi',
  shared: sharedFi,
  issues: issuesFi,
  choices: choicesFi,
  generalRefusal: generalRefusalFi,
  generalWarning: generalWarningFi,
  team: sentencesIn('fi', teamSentences),
  observation: sentencesIn('fi', observationSentences),
  phenomenon: sentencesIn('fi', phenomenonSentences),
  adoption: sentencesIn('fi', adoptionSentences),
  decisionLog: sentencesIn('fi', decisionLogSentences),
  serviceInterface: sentencesIn('fi', serviceInterfaceSentences),
  embeddingPlan: sentencesIn('fi', embeddingPlanSentences),
  records: recordsFi,
  words: wordsFi,
};
