import { generalRefusalSv, generalWarningSv } from '../codes/sv.js';
import { choicesSv, issuesSv } from '../issues/sv.js';
import { adoptionSentences } from './adoption/sentences.js';
import { decisionLogSentences } from './decision-log/sentences.js';
import { embeddingPlanSentences } from './embedding-plan/sentences.js';
import type { CollaborationPack } from './collaborationTexts.js';
import { observationSentences } from './observation/sentences.js';
import { phenomenonSentences } from './phenomenon/sentences.js';
import { recordsSv } from './records/sv.js';
import { serviceInterfaceSentences } from './service-interface/sentences.js';
import { sharedSv } from './shared/sv.js';
import { teamSentences } from './team/sentences.js';
import { sentencesIn } from './streamSentences.js';
import { wordsSv } from './words/sv.js';

/** Swedish sentences of network work. */
export const collaborationSv: CollaborationPack = {
  language: 'sv',
  shared: sharedSv,
  issues: issuesSv,
  choices: choicesSv,
  generalRefusal: generalRefusalSv,
  generalWarning: generalWarningSv,
  team: sentencesIn('sv', teamSentences),
  observation: sentencesIn('sv', observationSentences),
  phenomenon: sentencesIn('sv', phenomenonSentences),
  adoption: sentencesIn('sv', adoptionSentences),
  decisionLog: sentencesIn('sv', decisionLogSentences),
  serviceInterface: sentencesIn('sv', serviceInterfaceSentences),
  embeddingPlan: sentencesIn('sv', embeddingPlanSentences),
  records: recordsSv,
  words: wordsSv,
};
