import type { DecisionLogTypes } from '@puheeksi/core/streams/decision-log';
import type { SideBySide } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf } from '../wording.js';
import { questionCode } from './questionCode.js';

/** Sentences for the decision log of a body, side by side in every language. */
export const decisionLogSentences: SideBySide<DecisionLogTypes> = {
  refusals: {
    'log-already-opened': {
      fi: () => 'Ryhmällä on jo päätösloki. Avaa se ja tee kirjaus siihen.',
      sv: () => 'Gruppen har redan en beslutslogg. Öppna den och gör anteckningen där.',
      en: () => 'The group has a decision log already. Open it and make the entry there.',
    },
    'log-not-opened': {
      fi: () => 'Ryhmällä ei ole vielä päätöslokia. Avaa päätösloki ensin.',
      sv: () => 'Gruppen har ingen beslutslogg än. Öppna en beslutslogg först.',
      en: () => 'The group has no decision log yet. Open one first.',
    },
    'before-opening': {
      fi: ({ opened }) =>
        `Päivä on aikaisempi kuin päivä, jona päätösloki avattiin${bracketedDay('fi', opened)}. Tarkista päivä.`,
      sv: ({ opened }) =>
        `Dagen är tidigare än dagen då beslutsloggen öppnades${bracketedDay('sv', opened)}. Kontrollera dagen.`,
      en: ({ opened }) =>
        `The date is earlier than the day the decision log was opened${bracketedDay('en', opened)}. Check the date.`,
    },
    'question-already-there': {
      fi: () => 'Kysymys on jo päätöslokissa. Avaa uusi lomake, jos haluat lisätä toisen kysymyksen.',
      sv: () =>
        'Frågan finns redan i beslutsloggen. Öppna ett nytt formulär om du vill lägga till en annan fråga.',
      en: () => 'The question is in the decision log already. Open a new form to add another one.',
    },
    'question-unknown': {
      fi: () =>
        'Tällaista kysymystä ei ole päätöslokissa. Valitse kysymys luettelosta tai lisää se ryhmän omaksi kysymykseksi.',
      sv: () =>
        'Det finns ingen sådan fråga i beslutsloggen. Välj frågan i listan eller lägg till den som gruppens egen fråga.',
      en: () =>
        'There is no such question in the decision log. Choose one from the list, or add it as the group’s own question.',
    },
    'question-decided': {
      fi: ({ question, on: day }) =>
        `Kysymyksestä${questionCode(question)} on jo päätetty${bracketedDay('fi', day)}. Jos asiaan palataan, ota kysymys uudelleen käsittelyyn.`,
      sv: ({ question, on: day }) =>
        `Frågan${questionCode(question)} är redan avgjord${bracketedDay('sv', day)}. Ta upp den på nytt om ni återkommer till saken.`,
      en: ({ question, on: day }) =>
        `Question${questionCode(question)} has been decided already${bracketedDay('en', day)}. Take it up again if you return to the matter.`,
    },
    'question-not-decided': {
      fi: ({ question }) =>
        `Kysymyksestä${questionCode(question)} ei ole vielä päätetty, joten se on edelleen avoinna. Kirjaa keskustelu tai päätös.`,
      sv: ({ question }) =>
        `Frågan${questionCode(question)} är inte avgjord än, så den är fortfarande öppen. Anteckna diskussionen eller beslutet.`,
      en: ({ question }) =>
        `Question${questionCode(question)} has not been decided yet, so it is open already. Record the discussion or the decision.`,
    },
  },
  warnings: {
    'questions-open': {
      fi: ({ questions, openDays }) => {
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
      sv: ({ questions, openDays }) => {
        const count = itemsOf(questions).length;
        return `${
          amount('sv', count === 0 ? undefined : count, { one: 'fråga', other: 'frågor' }) ?? 'Några frågor'
        } väntar ännu på beslut, trots att det har gått ${
          amount('sv', openDays, { one: 'dag', other: 'dagar' }) ?? 'lång tid'
        } sedan loggen öppnades. Välj tillsammans vilken fråga ni avgör härnäst.`;
      },
      en: ({ questions, openDays }) => {
        const count = itemsOf(questions).length;
        return `${
          amount('en', count === 0 ? undefined : count, {
            one: 'question still awaits',
            other: 'questions still await',
          }) ?? 'Some questions still await'
        } a decision, though ${
          amount('en', openDays, { one: 'day has', other: 'days have' }) ?? 'much time has'
        } passed since the log was opened. Choose together which one to decide next.`;
      },
    },
  },
  fields: {
    body: {
      fi: { label: 'Ryhmä', name: 'Ryhmä', fill: 'Valitse ryhmä, jonka päätösloki avataan' },
      sv: { label: 'Grupp', name: 'Gruppen', fill: 'Välj gruppen vars beslutslogg öppnas' },
      en: { label: 'Group', name: 'The group', fill: 'Choose the group whose decision log is opened' },
    },
    bodyKind: {
      fi: { label: 'Millainen ryhmä', name: 'Ryhmän laji', fill: 'Valitse, millainen ryhmä on kyseessä' },
      sv: { label: 'Typ av grupp', name: 'Typen av grupp', fill: 'Välj vilken typ av grupp det är' },
      en: { label: 'Kind of group', name: 'The kind of group', fill: 'Choose the kind of group' },
    },
    question: {
      fi: { label: 'Kysymys', name: 'Kysymys', fill: 'Valitse kysymys' },
      sv: { label: 'Fråga', name: 'Frågan', fill: 'Välj fråga' },
      en: { label: 'Question', name: 'The question', fill: 'Choose the question' },
    },
    minutes: {
      fi: {
        label: 'Muistio keskustelusta',
        hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
        name: 'Muistio',
        fill: 'Kirjoita muistio',
      },
      sv: {
        label: 'Minnesanteckningar från diskussionen',
        hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
        name: 'Minnesanteckningen',
        fill: 'Skriv minnesanteckningar',
      },
      en: {
        label: 'Notes of the discussion',
        hint: 'Write no names and nothing by which a family could be recognised',
        name: 'The text of the notes',
        fill: 'Write the notes',
      },
    },
    owner: {
      fi: {
        label: 'Vastuuhenkilö',
        hint: 'Kuka huolehtii, että päätös toteutuu',
        name: 'Vastuuhenkilö',
        fill: 'Valitse vastuuhenkilö',
      },
      sv: {
        label: 'Ansvarig person',
        hint: 'Vem som ser till att beslutet genomförs',
        name: 'Den ansvariga',
        fill: 'Välj vem som är ansvarig',
      },
      en: {
        label: 'Owner of the decision',
        hint: 'Who sees to it that the decision is carried out',
        name: 'The owner',
        fill: 'Choose the owner of the decision',
      },
    },
    jointlyWith: {
      fi: {
        label: 'Muut päättämässä olleet ryhmät',
        name: 'Ryhmien luettelo',
        fill: 'Valitse ryhmät, joiden kanssa päätettiin yhdessä',
      },
      sv: {
        label: 'Andra grupper som var med och beslutade',
        name: 'Listan över grupper',
        fill: 'Välj grupperna som ni beslutade tillsammans med',
      },
      en: {
        label: 'Other groups that took part in deciding',
        name: 'The list of groups',
        fill: 'Choose the groups you decided together with',
      },
    },
  },
  commands: {
    'open-decision-log': {
      fi: 'Avaa päätösloki',
      sv: 'Öppna beslutslogg',
      en: 'Open a decision log',
    },
    'add-own-question': {
      fi: 'Lisää oma kysymys',
      sv: 'Lägg till en egen fråga',
      en: 'Add a question of your own',
    },
    'discuss-question': {
      fi: 'Kirjaa keskustelu',
      sv: 'Anteckna diskussionen',
      en: 'Record the discussion',
    },
    'decide-question': {
      fi: 'Kirjaa päätös',
      sv: 'Anteckna beslutet',
      en: 'Record the decision',
    },
    'reopen-question': {
      fi: 'Ota uudelleen käsittelyyn',
      sv: 'Ta upp på nytt',
      en: 'Take up again',
    },
  },
  events: {
    'decision-log-opened': {
      fi: 'Päätösloki avattiin',
      sv: 'Beslutsloggen öppnades',
      en: 'The decision log was opened',
    },
    'own-question-added': {
      fi: 'Oma kysymys lisättiin',
      sv: 'En egen fråga lades till',
      en: 'A question of the group’s own was added',
    },
    'question-discussed': {
      fi: 'Kysymyksestä keskusteltiin',
      sv: 'Frågan diskuterades',
      en: 'The question was discussed',
    },
    'question-decided': {
      fi: 'Kysymyksestä päätettiin',
      sv: 'Frågan avgjordes',
      en: 'The question was decided',
    },
    'question-reopened': {
      fi: 'Kysymys otettiin uudelleen käsittelyyn',
      sv: 'Frågan togs upp på nytt',
      en: 'The question was taken up again',
    },
  },
};
