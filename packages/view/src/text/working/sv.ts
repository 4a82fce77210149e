import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { formatMonth } from '../../format/period.js';
import { codeSentence, issueSentence } from '../byCode.js';
import { capital } from '../capital.js';
import { generalRefusalSv, generalWarningSv, refusalsSv, warningsSv } from '../codes/sv.js';
import { issuesSv } from '../issues/sv.js';
import { listOf } from '../list.js';
import { plural } from '../plural.js';
import { bracketedDay } from '../collaboration/wording.js';
import type { CodeWithFacts, WorkingTexts } from '../workingTexts.js';
import { practitionerSv } from './practitioner/sv.js';
import { processSv } from './process/sv.js';

const day = (value: string): string => formatDay(value as Day, 'sv');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'sv')} ${plural('sv', count, { one, other })}`;

const fields: WorkingTexts['fields'] = {
  on: { label: 'Samtalsdag', hint: 'Dagen då samtalet hölls, till exempel 10.1. eller 10.1.2026' },
  setting: { label: 'Var samtalet hölls' },
  origin: { label: 'Vad samtalet utgick från' },
  children: { label: 'Antal barn', hint: 'Hur många av familjens barn samtalet gällde' },
  unit: { label: 'Enhet' },
  concernDay: { label: 'Dagen då oron väcktes', hint: 'Väntetiden räknas från den här dagen' },
  process: { label: 'Processens kod' },
  reason: { label: 'Orsak till makuleringen' },
  type: { label: 'Typ av anteckning' },
  entry: { label: 'Anteckningens kod' },
  variant: { label: 'Loggbok' },
  present: { label: 'Deltagare i samtalet' },
  leaders: { label: 'Ledare' },
  commands: { label: 'Anteckningar' },
  period: { label: 'Period' },
  place: { label: 'Område' },
};

const taken =
  'Samtalet antecknades redan när du skickade formuläret förra gången, och nu är uppgifterna andra. Kontrollera anteckningen bland enhetens samtal. Är något fel, makulera den och anteckna samtalet på nytt.';
const on = (fact: unknown): string => bracketedDay('sv', fact);
const refusalSv: WorkingTexts['refusal'] = (refusal) =>
  codeSentence(
    refusal,
    { ...refusalsSv, ...processSv.refusals, ...practitionerSv.refusals },
    generalRefusalSv,
  );

/** Refusals of recording a discussion that speak of more elsewhere than this form shows. */
const inThisFormSv = {
  'concern-after-opening': ({ concernDay, on: day }: CodeWithFacts) =>
    `Dagen då oron väcktes${on(concernDay)} är senare än samtalsdagen${on(day)}. Rätta den ena av dagarna.`,
  'process-not-open': () =>
    'Processen hittas inte. Öppna ett tomt formulär, så får samtalet en egen process.',
  'process-already-open': () => taken,
  'entry-id-taken': () => taken,
};

/** Swedish texts for recording and for the unit's own view. */
export const workingSv: WorkingTexts = {
  fields,
  optional: 'valfritt',
  choose: 'Välj…',
  dayInput: { today: 'I dag', calendar: 'Välj i kalendern' },
  issue: (issue) => issueSentence(issue, issuesSv),
  refusal: refusalSv,
  warning: (warning) =>
    codeSentence(
      warning,
      { ...warningsSv, ...processSv.warnings, ...practitionerSv.warnings },
      generalWarningSv,
    ),
  issuesTitle: (count) => `Rätta ${counted(count, 'punkt', 'punkter')}`,
  retractionReasons: {
    'recorded-by-mistake': 'Antecknat av misstag',
    'entered-twice': 'Antecknat två gånger',
    'wrong-day': 'Fel dag',
    'wrong-details': 'Fel i uppgifterna',
    'wrong-stream': 'Antecknat i fel process',
    'family-request': 'På familjens begäran',
  },
  recordDiscussion: {
    title: 'Anteckna ett samtal',
    intro:
      'Anteckna ett Föra barnen på tal-samtal som har hållits. Det syns genast i enhetens egen vy och kommer senare med också i statistiken.',
    noPersonalData: 'Anteckna inte namn, personbeteckningar eller vad som sades i samtalet.',
    submit: 'Anteckna samtalet',
    sending: 'Antecknar…',
    cancel: 'Avbryt',
    done: 'Samtalet har antecknats.',
    doneBefore: 'Samtalet var redan antecknat. Ingenting ändrades.',
    refusal: (refusal) => codeSentence(refusal, inThisFormSv, () => refusalSv(refusal)),
    doubts: {
      title: (days) => (days === 1 ? 'Stämmer dagen?' : 'Stämmer dagarna?'),
      confirm: 'Ja, anteckna samtalet',
      correct: (days) => (days === 1 ? 'Rätta dagen' : 'Rätta dagarna'),
    },
  },
  retractDiscussion: {
    open: 'Makulera anteckningen',
    title: 'Makulera anteckningen om samtalet',
    submit: 'Makulera anteckningen',
    done: 'Anteckningen har makulerats.',
  },
  unitView: {
    title: 'Enhetens samtal',
    intro: 'Syns bara för enhetens egen personal. Alla antecknade samtal ingår.',
    columns: {
      day: 'Dag',
      setting: 'Var',
      origin: 'Utgångspunkt',
      children: 'Barn',
      first: 'Samtal',
      process: 'Process',
    },
    first: 'första samtalet',
    later: 'uppföljande samtal',
    empty: 'Inga samtal har antecknats i enheten ännu.',
    discussions: (count) => counted(count, 'samtal', 'samtal'),
    children: (count) => counted(count, 'barn', 'barn'),
    refresh: 'Uppdatera',
  },
  publishing: {
    publishNow: 'Publicera nu',
    publishing: 'Publicerar…',
    done: (tables, asOf) => `${counted(tables, 'tabell', 'tabeller')} publicerade. Läget ${asOf}.`,
    monthsWait: (months) => {
      const names = listOf(
        months.map((month) => formatMonth(month, 'sv')),
        'och',
      );
      const join = months.length === 1 ? 'Månaden' : 'Månaderna';
      return `${capital(names)} är inte med i siffrorna än. ${join} kommer med när ingen enskild familj kan kännas igen i siffrorna. De antecknade samtalen finns kvar och syns i enheternas egna vyer.`;
    },
    tablesWait: (tables) =>
      `${counted(tables, 'tabell', 'tabeller')} väntar ännu, så att ingen enskild familj ska kunna kännas igen i de nya siffrorna. ${tables === 1 ? 'Den' : 'De'} uppdateras senare av sig ${tables === 1 ? 'själv' : 'själva'}.`,
    explained: 'Vid publiceringen räknas statistiken om och små tal skyddas.',
  },
  day,
};
