import type { DecisionLogTypes } from '@puheeksi/core/streams/decision-log';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf } from '../wording.js';
import { questionCode } from './questionCode.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);

/** Swedish sentences for the decision log of a body. */
export const decisionLogSv: StreamSentences<DecisionLogTypes> = {
  refusals: {
    'log-already-opened': () => 'Gruppen har redan en beslutslogg. Öppna den och gör anteckningen där.',
    'log-not-opened': () => 'Gruppen har ingen beslutslogg än. Öppna en beslutslogg först.',
    'before-opening': ({ opened }) =>
      `Dagen är tidigare än dagen då beslutsloggen öppnades${on(opened)}. Kontrollera dagen.`,
    'question-already-there': () =>
      'Frågan finns redan i beslutsloggen. Öppna ett nytt formulär om du vill lägga till en annan fråga.',
    'question-unknown': () =>
      'Det finns ingen sådan fråga i beslutsloggen. Välj frågan i listan eller lägg till den som gruppens egen fråga.',
    'question-decided': ({ question, on: day }) =>
      `Frågan${questionCode(question)} är redan avgjord${on(day)}. Ta upp den på nytt om ni återkommer till saken.`,
    'question-not-decided': ({ question }) =>
      `Frågan${questionCode(question)} är inte avgjord än, så den är fortfarande öppen. Anteckna diskussionen eller beslutet.`,
  },
  warnings: {
    'questions-open': ({ questions, openDays }) => {
      const count = itemsOf(questions).length;
      return `${
        amount('sv', count === 0 ? undefined : count, { one: 'fråga', other: 'frågor' }) ?? 'Några frågor'
      } väntar ännu på beslut, trots att det har gått ${
        amount('sv', openDays, { one: 'dag', other: 'dagar' }) ?? 'lång tid'
      } sedan loggen öppnades. Välj tillsammans vilken fråga ni avgör härnäst.`;
    },
  },
  fields: {
    body: { label: 'Grupp', name: 'Gruppen', fill: 'Välj gruppen vars beslutslogg öppnas' },
    bodyKind: { label: 'Typ av grupp', name: 'Typen av grupp', fill: 'Välj vilken typ av grupp det är' },
    question: { label: 'Fråga', name: 'Frågan', fill: 'Välj fråga' },
    minutes: {
      label: 'Minnesanteckningar från diskussionen',
      hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
      name: 'Minnesanteckningen',
      fill: 'Skriv minnesanteckningar',
    },
    owner: {
      label: 'Ansvarig person',
      hint: 'Vem som ser till att beslutet genomförs',
      name: 'Den ansvariga',
      fill: 'Välj vem som är ansvarig',
    },
    jointlyWith: {
      label: 'Andra grupper som var med och beslutade',
      name: 'Listan över grupper',
      fill: 'Välj grupperna som ni beslutade tillsammans med',
    },
  },
  commands: {
    'open-decision-log': 'Öppna beslutslogg',
    'add-own-question': 'Lägg till en egen fråga',
    'discuss-question': 'Anteckna diskussionen',
    'decide-question': 'Anteckna beslutet',
    'reopen-question': 'Ta upp på nytt',
  },
  events: {
    'decision-log-opened': 'Beslutsloggen öppnades',
    'own-question-added': 'En egen fråga lades till',
    'question-discussed': 'Frågan diskuterades',
    'question-decided': 'Frågan avgjordes',
    'question-reopened': 'Frågan togs upp på nytt',
  },
};
