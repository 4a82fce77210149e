import type { Language } from '@puheeksi/core';
import { networkEn } from './en.js';
import { networkFi } from './fi.js';
import type { NetworkPack, NetworkTexts } from './networkTexts.js';
import { issuesOver, sentenceOf, streamTexts } from './streamTexts.js';
import { networkSv } from './sv.js';

const made = new Map<Language, NetworkTexts>();

/**
 * The texts of network work in a language: what its streams refuse and warn of, what their fields, commands and events are
 * called, and the words its screens need. Apart from `textsFor`, so that a page of discussions does not load them. The same
 * object each time.
 * @example networkTextsFor('fi').team.refusal({ code: 'team-not-founded' }) // 'Tiimiä ei ole vielä perustettu. Kirjaa ensin tiimin perustaminen.'
 */
export function networkTextsFor(language: Language): NetworkTexts {
  const texts = made.get(language) ?? make({ fi: networkFi, sv: networkSv, en: networkEn }[language]);
  made.set(language, texts);
  return texts;
}

function make(pack: NetworkPack): NetworkTexts {
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
