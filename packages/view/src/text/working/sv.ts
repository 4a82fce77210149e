import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { codeSentence, issueSentence } from '../byCode.js';
import { refusalsSv, warningsSv } from '../codes/sv.js';
import { plural } from '../plural.js';
import type { CodeSentences, IssueFacts, WorkingTexts } from '../workingTexts.js';
import { processSv } from './process/sv.js';

const day = (value: string): string => formatDay(value as Day, 'sv');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'sv')} ${plural('sv', count, { one, other })}`;

const fields: WorkingTexts['fields'] = {
  on: { label: 'Samtalsdag', hint: 'Dagen då samtalet hölls, till exempel 10.1.2026' },
  setting: { label: 'Var samtalet hölls' },
  origin: { label: 'Vad samtalet utgick från' },
  children: { label: 'Antal barn', hint: 'Hur många av familjens barn samtalet gällde' },
  unit: { label: 'Enhet' },
  concernDay: { label: 'Dagen då oron väcktes', hint: 'Väntetiden räknas från den här dagen' },
  process: { label: 'Processens kod' },
  discussion: { label: 'Samtalets kod' },
  reason: { label: 'Orsak till återtagandet' },
  commands: { label: 'Anteckningar' },
  period: { label: 'Period' },
  place: { label: 'Område' },
};

const f = ({ field }: IssueFacts): string => (field === '' ? 'Uppgiften' : field);
const issues: CodeSentences['issues'] = {
  missing: (facts) => `${f(facts)}: uppgiften saknas. Fyll i den.`,
  'unknown-field': (facts) => `${f(facts)}: det finns ingen sådan punkt. Ta bort den.`,
  'wrong-shape': (facts) => `${f(facts)}: uppgiften har fel form. Fyll i punkten på nytt.`,
  'not-a-text': (facts) => `${f(facts)}: uppgiften ska vara text. Fyll i punkten på nytt.`,
  'not-a-day': (facts) => `${f(facts)}: det här är ingen dag i kalendern. Ange dagen i formen 10.1.2026.`,
  'not-a-month': (facts) => `${f(facts)}: det här är ingen månad. Ange månaden i formen 2026-01.`,
  'not-an-instant': (facts) =>
    `${f(facts)}: tidpunkten kunde inte läsas. Ange den i UTC-tid i formen 2026-01-10T08:00:00.000Z.`,
  'not-a-period': (facts) =>
    `${f(facts)}: det här är ingen period. Ange ett år, ett kvartal eller en månad, till exempel 2026, 2026-Q1 eller 2026-01.`,
  'not-a-place': (facts) => `${f(facts)}: området är okänt. Välj ett område i listan.`,
  'not-a-uuid': (facts) =>
    `${f(facts)}: koden är inte ett UUID. Öppna formuläret på nytt så får det rätt kod.`,
  'not-a-unit-code': (facts) => `${f(facts)}: det här är ingen enhetskod. Välj enheten i listan.`,
  'not-a-code': (facts) => `${f(facts)}: det här är ingen kod. Välj ett alternativ i listan.`,
  'not-in-the-list': (facts) =>
    `${f(facts)}: alternativet finns inte i listan. Välj något av listans alternativ.`,
  'not-a-number': (facts) => `${f(facts)}: det här är inget tal. Skriv talet med siffror.`,
  'not-a-truth-value': (facts) => `${f(facts)}: valet saknas. Välj ja eller nej.`,
  'not-whole': (facts) => `${f(facts)}: talet har decimaler. Ange ett heltal.`,
  'too-small': ({ bound, ...facts }) =>
    `${f(facts)}: talet är för litet. ${bound === undefined ? 'Ange ett större tal.' : `Ange minst ${bound}.`}`,
  'too-great': ({ bound, ...facts }) =>
    `${f(facts)}: talet är för stort. ${bound === undefined ? 'Ange ett mindre tal.' : `Ange högst ${bound}.`}`,
  'too-long': ({ bound, ...facts }) =>
    `${f(facts)}: texten är för lång. ${bound === undefined ? 'Förkorta den.' : `Förkorta den till högst ${bound} tecken.`}`,
  'too-many': ({ bound, ...facts }) =>
    `${f(facts)}: det är för många punkter. ${bound === undefined ? 'Skicka dem i flera omgångar.' : `Skicka högst ${bound} åt gången.`}`,
  'too-large': (facts) => `${f(facts)}: försändelsen är för stor. Skicka uppgifterna i mindre omgångar.`,
  'empty-list': (facts) => `${f(facts)}: listan är tom. Lägg till minst en punkt.`,
  'empty-text': (facts) => `${f(facts)}: punkten är tom. Fyll i den.`,
  'other-process': (facts) =>
    `${f(facts)}: anteckningen hör till en annan process. Skicka varje process för sig.`,
  'not-a-count': (facts) => `${f(facts)}: det här är inget antal. Ange ett heltal, noll eller större.`,
  'not-a-share': (facts) => `${f(facts)}: det här är ingen andel. Ange ett tal mellan noll och ett.`,
  'said-twice': (facts) => `${f(facts)}: samma uppgift har getts två gånger. Ta bort den ena.`,
  'not-on-the-axes': (facts) =>
    `${f(facts)}: siffran hör inte till någon rad i tabellen. Kontrollera radens kod.`,
  'cells-missing': (facts) =>
    `${f(facts)}: rader saknas i tabellen. Komplettera dem; om uppgiften saknas, ange det.`,
  'other-grain': (facts) => `${f(facts)}: perioden har en annan längd än koden säger. Rätta någondera.`,
};

/** Swedish texts for recording and for the unit's own view. */
export const workingSv: WorkingTexts = {
  fields,
  optional: 'frivillig',
  choose: 'Välj…',
  issue: (issue) =>
    issueSentence(
      issue,
      fields,
      issues,
      (facts) => `${f(facts)}: uppgiften kunde inte godkännas. Kontrollera den.`,
    ),
  refusal: (refusal) =>
    codeSentence(
      refusal,
      { ...refusalsSv, ...processSv.refusals },
      (code) => `Anteckningen kunde inte göras (orsak: ${code}). Fråga områdets huvudanvändare om råd.`,
    ),
  warning: (warning) =>
    codeSentence(
      warning,
      { ...warningsSv, ...processSv.warnings },
      (code) => `Kontrollera anteckningen (anmärkning: ${code}).`,
    ),
  issuesTitle: (count) => `Rätta ${counted(count, 'punkt', 'punkter')}`,
  retractionReasons: {
    'recorded-by-mistake': 'Antecknat av misstag',
    'wrong-details': 'Fel i uppgifterna',
    'wrong-process': 'Antecknat i fel process',
    'family-request': 'På familjens begäran',
  },
  recordDiscussion: {
    title: 'Anteckna ett samtal',
    intro:
      'Anteckna ett Föra barnen på tal-samtal som har hållits. Det syns genast i enhetens egen vy och i statistiken efter nästa publicering.',
    noPersonalData: 'Anteckna inga namn, personbeteckningar eller innehåll i samtalet.',
    submit: 'Anteckna samtalet',
    sending: 'Antecknar…',
    cancel: 'Avbryt',
    done: 'Samtalet har antecknats.',
    doneBefore: 'Samtalet var redan antecknat; ingenting ändrades.',
  },
  retractDiscussion: {
    open: 'Återta anteckningen',
    title: 'Återta anteckningen om ett samtal',
    submit: 'Återta anteckningen',
    done: 'Anteckningen har återtagits.',
  },
  unitView: {
    title: 'Enhetens samtal',
    intro: 'Endast för enhetens egna arbetstagare. Alla antecknade samtal är med.',
    columns: {
      day: 'Dag',
      setting: 'Var',
      origin: 'Utgångspunkt',
      children: 'Barn',
      first: 'Ordning',
      process: 'Process',
    },
    first: 'första',
    later: 'fortsatt samtal',
    empty: 'Inga samtal har antecknats i enheten ännu.',
    discussions: (count) => counted(count, 'samtal', 'samtal'),
    children: (count) => counted(count, 'barn', 'barn'),
    refresh: 'Uppdatera',
  },
  publishing: {
    publishNow: 'Publicera nu',
    publishing: 'Publicerar…',
    done: (tables, asOf) => `${counted(tables, 'tabell', 'tabeller')} publicerade. Läget ${asOf}.`,
    explained: 'Vid publiceringen räknas statistiken om och små siffror skyddas.',
  },
  day,
};
