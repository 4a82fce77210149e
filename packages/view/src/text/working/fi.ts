import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { formatMonth } from '../../format/period.js';
import { codeSentence, issueSentence } from '../byCode.js';
import { capital } from '../capital.js';
import { generalRefusalFi, generalWarningFi, refusalsFi, warningsFi } from '../codes/fi.js';
import { issuesFi } from '../issues/fi.js';
import { listOf } from '../list.js';
import { plural } from '../plural.js';
import { bracketedDay } from '../collaboration/wording.js';
import type { CodeWithFacts, WorkingTexts } from '../workingTexts.js';
import { practitionerFi } from './practitioner/fi.js';
import { processFi } from './process/fi.js';

const day = (value: string): string => formatDay(value as Day, 'fi');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'fi')} ${plural('fi', count, { one, other })}`;

const fields: WorkingTexts['fields'] = {
  on: { label: 'Keskustelupäivä', hint: 'Päivä, jona keskustelu käytiin, esimerkiksi 10.1. tai 10.1.2026' },
  setting: { label: 'Missä keskustelu käytiin' },
  origin: { label: 'Mistä keskustelu lähti liikkeelle' },
  children: { label: 'Lasten määrä', hint: 'Kuinka montaa perheen lasta keskustelu koski' },
  unit: { label: 'Yksikkö' },
  concernDay: { label: 'Päivä, jona huoli heräsi', hint: 'Odotusaika lasketaan tästä päivästä' },
  process: { label: 'Prosessin tunnus' },
  reason: { label: 'Mitätöinnin syy' },
  type: { label: 'Kirjauksen laji' },
  entry: { label: 'Kirjauksen tunnus' },
  variant: { label: 'Lokikirja' },
  present: { label: 'Keskusteluun osallistuneet' },
  leaders: { label: 'Vetäjät' },
  commands: { label: 'Kirjaukset' },
  period: { label: 'Jakso' },
  place: { label: 'Alue' },
};

const taken =
  'Keskustelu kirjattiin jo, kun lähetit lomakkeen edellisen kerran, ja nyt tiedot ovat toiset. Tarkista kirjaus yksikön keskusteluista. Jos siinä on virhe, mitätöi se ja kirjaa keskustelu uudelleen.';
const on = (fact: unknown): string => bracketedDay('fi', fact);
const refusalFi: WorkingTexts['refusal'] = (refusal) =>
  codeSentence(
    refusal,
    { ...refusalsFi, ...processFi.refusals, ...practitionerFi.refusals },
    generalRefusalFi,
  );

/** Refusals of recording a discussion that speak of more elsewhere than this form shows. */
const inThisFormFi = {
  'concern-after-opening': ({ concernDay, on: day }: CodeWithFacts) =>
    `Päivä, jona huoli heräsi${on(concernDay)}, on myöhempi kuin keskustelupäivä${on(day)}. Korjaa jompikumpi päivä.`,
  'process-not-open': () => 'Prosessia ei löydy. Avaa tyhjä lomake, niin keskustelulle avataan oma prosessi.',
  'process-already-open': () => taken,
  'entry-id-taken': () => taken,
};

/** Finnish texts for recording and for the unit's own view. */
export const workingFi: WorkingTexts = {
  fields,
  optional: 'vapaaehtoinen',
  choose: 'Valitse…',
  dayInput: { today: 'Tänään', calendar: 'Valitse kalenterista' },
  issue: (issue) => issueSentence(issue, issuesFi),
  refusal: refusalFi,
  warning: (warning) =>
    codeSentence(
      warning,
      { ...warningsFi, ...processFi.warnings, ...practitionerFi.warnings },
      generalWarningFi,
    ),
  issuesTitle: (count) => `Korjaa ${counted(count, 'kohta', 'kohtaa')}`,
  retractionReasons: {
    'recorded-by-mistake': 'Kirjattu vahingossa',
    'entered-twice': 'Kirjattu kahdesti',
    'wrong-day': 'Väärä päivä',
    'wrong-details': 'Tiedoissa on virhe',
    'wrong-stream': 'Kirjattu väärään prosessiin',
    'family-request': 'Perheen pyynnöstä',
  },
  recordDiscussion: {
    title: 'Kirjaa keskustelu',
    intro:
      'Kirjaa käyty Lapset puheeksi\u00a0-\u2060keskustelu. Se näkyy heti yksikön omassa näkymässä ja tulee myöhemmin mukaan myös tilastoihin.',
    noPersonalData: 'Älä kirjaa nimiä, henkilötunnuksia tai keskustelun sisältöä.',
    submit: 'Kirjaa keskustelu',
    sending: 'Kirjataan…',
    cancel: 'Peruuta',
    done: 'Keskustelu on kirjattu.',
    doneBefore: 'Keskustelu oli jo kirjattu. Mikään ei muuttunut.',
    refusal: (refusal) => codeSentence(refusal, inThisFormFi, () => refusalFi(refusal)),
    doubts: {
      title: (days) => (days === 1 ? 'Onko päivä oikein?' : 'Ovatko päivät oikein?'),
      confirm: 'Kyllä, kirjaa keskustelu',
      correct: (days) => (days === 1 ? 'Korjaa päivä' : 'Korjaa päiviä'),
    },
  },
  retractDiscussion: {
    open: 'Mitätöi kirjaus',
    title: 'Mitätöi keskustelun kirjaus',
    submit: 'Mitätöi kirjaus',
    done: 'Kirjaus on mitätöity.',
  },
  unitView: {
    title: 'Yksikön keskustelut',
    intro: 'Näkyy vain yksikön omille työntekijöille. Mukana ovat kaikki kirjatut keskustelut.',
    columns: {
      day: 'Päivä',
      setting: 'Missä',
      origin: 'Lähtökohta',
      children: 'Lapsia',
      first: 'Keskustelu',
      process: 'Prosessi',
    },
    first: 'ensimmäinen keskustelu',
    later: 'jatkokeskustelu',
    empty: 'Yksikössä ei ole vielä kirjattu keskusteluja.',
    discussions: (count) => counted(count, 'keskustelu', 'keskustelua'),
    children: (count) => counted(count, 'lapsi', 'lasta'),
    refresh: 'Päivitä',
  },
  publishing: {
    publishNow: 'Julkaise nyt',
    publishing: 'Julkaistaan…',
    done: (tables, asOf) => `Julkaistu ${counted(tables, 'taulukko', 'taulukkoa')}. Tilanne ${asOf}.`,
    monthsWait: (months) => {
      const names = listOf(
        months.map((month) => formatMonth(month, 'fi')),
        'ja',
      );
      const [are, join] = months.length === 1 ? ['ei ole', 'Se tulee'] : ['eivät ole', 'Ne tulevat'];
      return `${capital(names)} ${are} vielä mukana luvuissa. ${join} mukaan, kun yksittäistä perhettä ei voi tunnistaa luvuista. Kirjatut keskustelut ovat tallessa ja näkyvät yksiköiden omissa näkymissä.`;
    },
    tablesWait: (tables) =>
      `${counted(tables, 'taulukko', 'taulukkoa')} odottaa vielä, jottei yksittäistä perhettä voisi tunnistaa uusista luvuista. ${tables === 1 ? 'Se päivittyy' : 'Ne päivittyvät'} myöhemmin itsestään.`,
    explained: 'Julkaiseminen laskee tilastot uudelleen ja suojaa pienet luvut.',
  },
  day,
};
