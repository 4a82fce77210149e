import { generalRefusalEn, generalWarningEn } from '../codes/en.js';
import { choicesEn, issuesEn } from '../issues/en.js';
import { adoptionSentences } from './adoption/sentences.js';
import { decisionLogSentences } from './decision-log/sentences.js';
import { embeddingPlanSentences } from './embedding-plan/sentences.js';
import type { CollaborationPack } from './collaborationTexts.js';
import { observationSentences } from './observation/sentences.js';
import { phenomenonSentences } from './phenomenon/sentences.js';
import { recordsEn } from './records/en.js';
import { serviceInterfaceSentences } from './service-interface/sentences.js';
import { sharedEn } from './shared/en.js';
import { teamSentences } from './team/sentences.js';
import { sentencesIn } from './streamSentences.js';
import { wordsEn } from './words/en.js';

/** English sentences of network work. */
export const collaborationEn: CollaborationPack = {
  language: 'en',
  shared: sharedEn,
  issues: issuesEn,
  choices: choicesEn,
  generalRefusal: generalRefusalEn,
  generalWarning: generalWarningEn,
  team: sentencesIn('en', teamSentences),
  observation: sentencesIn('en', observationSentences),
  phenomenon: sentencesIn('en', phenomenonSentences),
  adoption: sentencesIn('en', adoptionSentences),
  decisionLog: sentencesIn('en', decisionLogSentences),
  serviceInterface: sentencesIn('en', serviceInterfaceSentences),
  embeddingPlan: sentencesIn('en', embeddingPlanSentences),
  records: recordsEn,
  words: wordsEn,
};
