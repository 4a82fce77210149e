import type { Language } from '@puheeksi/core';
import { collaborationEn } from './en.js';
import { collaborationFi } from './fi.js';
import type { CollaborationPack, CollaborationTexts } from './collaborationTexts.js';
import { issuesOver, sentenceOf, streamTexts } from './streamTexts.js';
import { collaborationSv } from './sv.js';

const made = new Map<Language, CollaborationTexts>();

/**
 * The texts of network work in a language: what its streams refuse and warn of, what their fields, commands and events are
 * called, and the words its screens need. Apart from `textsFor`, so that a page of discussions does not load them. The same
 * object each time.
 * @example collaborationTextsFor('fi').team.refusal({ code: 'team-not-founded' }) // 'Tiimiä ei ole vielä perustettu. Kirjaa ensin tiimin perustaminen.'
 */
export function collaborationTextsFor(language: Language): CollaborationTexts {
  const texts =
    made.get(language) ?? make({ fi: collaborationFi, sv: collaborationSv, en: collaborationEn }[language]);
  made.set(language, texts);
  return texts;
}

function make(pack: CollaborationPack): CollaborationTexts {
  const { shared, records, generalRefusal, generalWarning } = pack;
  return {
    language: pack.language,
    team: streamTexts(pack.team, pack),
    observation: streamTexts(pack.observation, pack),
    phenomenon: streamTexts(pack.phenomenon, pack),
    adoption: streamTexts(pack.adoption, pack),
    decisionLog: streamTexts(pack.decisionLog, pack),
    serviceInterface: streamTexts(pack.serviceInterface, pack),
    embeddingPlan: streamTexts(pack.embeddingPlan, pack),
    records: {
      entry: sentenceOf([shared.refusals(() => '')], generalRefusal),
      actionPlan: sentenceOf([records.actionPlan], generalWarning),
      trainingPlan: sentenceOf([records.trainingPlan], generalWarning),
      indicatorSet: sentenceOf([records.indicatorSet], generalRefusal),
    },
    exchange: {
      columns: shared.columns,
      file: sentenceOf([shared.file], generalRefusal),
      issue: issuesOver(shared.columns, pack),
      row: shared.row,
    },
    words: pack.words,
  };
}
