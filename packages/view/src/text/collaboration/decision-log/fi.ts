import type { DecisionLogTypes } from '@puheeksi/core/streams/decision-log';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf } from '../wording.js';
import { questionCode } from './questionCode.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);

/** Finnish sentences for the decision log of a body. */
export const decisionLogFi: StreamSentences<DecisionLogTypes> = {
  refusals: {
    'log-already-opened': () => 'Ryhmällä on jo päätösloki. Avaa se ja tee kirjaus siihen.',
    'log-not-opened': () => 'Ryhmällä ei ole vielä päätöslokia. Avaa päätösloki ensin.',
    'before-opening': ({ opened }) =>
      `Päivä on aikaisempi kuin päivä, jona päätösloki avattiin${on(opened)}. Tarkista päivä.`,
    'question-already-there': () =>
      'Kysymys on jo päätöslokissa. Avaa uusi lomake, jos haluat lisätä toisen kysymyksen.',
    'question-unknown': () =>
      'Tällaista kysymystä ei ole päätöslokissa. Valitse kysymys luettelosta tai lisää se ryhmän omaksi kysymykseksi.',
    'question-decided': ({ question, on: day }) =>
      `Kysymyksestä${questionCode(question)} on jo päätetty${on(day)}. Jos asiaan palataan, ota kysymys uudelleen käsittelyyn.`,
    'question-not-decided': ({ question }) =>
      `Kysymyksestä${questionCode(question)} ei ole vielä päätetty, joten se on edelleen avoinna. Kirjaa keskustelu tai päätös.`,
  },
  warnings: {
    'questions-open': ({ questions, openDays }) => {
      const count = itemsOf(questions).length;
      return `${
        amount('fi', count === 0 ? undefined : count, {
          one: 'kysymys odottaa',
          other: 'kysymystä odottaa',
        }) ?? 'Kysymyksiä odottaa'
      } vielä päätöstä, vaikka lokin avaamisesta on kulunut ${
        amount('fi', openDays, { one: 'päivä', other: 'päivää' }) ?? 'kauan'
      }. Valitkaa yhdessä, mistä päätätte seuraavaksi.`;
    },
  },
  fields: {
    body: { label: 'Ryhmä', name: 'Ryhmä', fill: 'Valitse ryhmä, jonka päätösloki avataan' },
    bodyKind: { label: 'Millainen ryhmä', name: 'Ryhmän laji', fill: 'Valitse, millainen ryhmä on kyseessä' },
    question: { label: 'Kysymys', name: 'Kysymys', fill: 'Valitse kysymys' },
    minutes: {
      label: 'Muistio keskustelusta',
      hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
      name: 'Muistio',
      fill: 'Kirjoita muistio',
    },
    owner: {
      label: 'Vastuuhenkilö',
      hint: 'Kuka huolehtii, että päätös toteutuu',
      name: 'Vastuuhenkilö',
      fill: 'Valitse vastuuhenkilö',
    },
    jointlyWith: {
      label: 'Muut päättämässä olleet ryhmät',
      name: 'Ryhmien luettelo',
      fill: 'Valitse ryhmät, joiden kanssa päätettiin yhdessä',
    },
  },
  commands: {
    'open-decision-log': 'Avaa päätösloki',
    'add-own-question': 'Lisää oma kysymys',
    'discuss-question': 'Kirjaa keskustelu',
    'decide-question': 'Kirjaa päätös',
    'reopen-question': 'Ota uudelleen käsittelyyn',
  },
  events: {
    'decision-log-opened': 'Päätösloki avattiin',
    'own-question-added': 'Oma kysymys lisättiin',
    'question-discussed': 'Kysymyksestä keskusteltiin',
    'question-decided': 'Kysymyksestä päätettiin',
    'question-reopened': 'Kysymys otettiin uudelleen käsittelyyn',
  },
};
