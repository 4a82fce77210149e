import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { codeSentence, issueSentence } from '../byCode.js';
import { refusalsFi, warningsFi } from '../codes/fi.js';
import { plural } from '../plural.js';
import type { CodeSentences, IssueFacts, WorkingTexts } from '../workingTexts.js';
import { processFi } from './process/fi.js';

const day = (value: string): string => formatDay(value as Day, 'fi');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'fi')} ${plural('fi', count, { one, other })}`;

const fields: WorkingTexts['fields'] = {
  on: { label: 'Keskustelupäivä', hint: 'Päivä, jona keskustelu käytiin, esimerkiksi 10.1.2026' },
  setting: { label: 'Missä keskustelu käytiin' },
  origin: { label: 'Mistä keskustelu lähti liikkeelle' },
  children: { label: 'Lasten määrä', hint: 'Kuinka montaa perheen lasta keskustelu koski' },
  unit: { label: 'Yksikkö' },
  concernDay: { label: 'Päivä, jona huoli heräsi', hint: 'Odotusaika lasketaan tästä päivästä' },
  process: { label: 'Prosessin tunnus' },
  discussion: { label: 'Keskustelun tunnus' },
  reason: { label: 'Perumisen syy' },
  commands: { label: 'Kirjaukset' },
  period: { label: 'Jakso' },
  place: { label: 'Alue' },
};

const f = ({ field }: IssueFacts): string => (field === '' ? 'Tieto' : field);
const issues: CodeSentences['issues'] = {
  missing: (facts) => `${f(facts)}: tieto puuttuu. Täydennä se.`,
  'unknown-field': (facts) => `${f(facts)}: tällaista kohtaa ei ole. Poista se.`,
  'wrong-shape': (facts) => `${f(facts)}: tieto on väärää muotoa. Täytä kohta uudelleen.`,
  'not-a-text': (facts) => `${f(facts)}: tiedon pitää olla tekstiä. Täytä kohta uudelleen.`,
  'not-a-day': (facts) => `${f(facts)}: tämä ei ole kalenterin päivä. Anna päivä muodossa 10.1.2026.`,
  'not-a-month': (facts) => `${f(facts)}: tämä ei ole kuukausi. Anna kuukausi muodossa 2026-01.`,
  'not-an-instant': (facts) =>
    `${f(facts)}: ajankohtaa ei voitu lukea. Anna se UTC-aikana muodossa 2026-01-10T08:00:00.000Z.`,
  'not-a-period': (facts) =>
    `${f(facts)}: tämä ei ole jakso. Anna vuosi, neljännes tai kuukausi, esimerkiksi 2026, 2026-Q1 tai 2026-01.`,
  'not-a-place': (facts) => `${f(facts)}: tällaista aluetta ei tunneta. Valitse alue luettelosta.`,
  'not-a-uuid': (facts) =>
    `${f(facts)}: tunnus ei ole UUID. Avaa lomake uudelleen, niin se saa oikean tunnuksen.`,
  'not-a-unit-code': (facts) => `${f(facts)}: tämä ei ole yksikön koodi. Valitse yksikkö luettelosta.`,
  'not-a-code': (facts) => `${f(facts)}: tämä ei ole koodi. Valitse vaihtoehto luettelosta.`,
  'not-in-the-list': (facts) =>
    `${f(facts)}: vaihtoehtoa ei ole luettelossa. Valitse jokin luettelon vaihtoehdoista.`,
  'not-a-number': (facts) => `${f(facts)}: tämä ei ole luku. Kirjoita luku numeroin.`,
  'not-a-truth-value': (facts) => `${f(facts)}: valinta puuttuu. Valitse kyllä tai ei.`,
  'not-whole': (facts) => `${f(facts)}: luvussa on desimaaleja. Anna kokonaisluku.`,
  'too-small': ({ bound, ...facts }) =>
    `${f(facts)}: luku on liian pieni. ${bound === undefined ? 'Anna suurempi luku.' : `Anna vähintään ${bound}.`}`,
  'too-great': ({ bound, ...facts }) =>
    `${f(facts)}: luku on liian suuri. ${bound === undefined ? 'Anna pienempi luku.' : `Anna enintään ${bound}.`}`,
  'too-long': ({ bound, ...facts }) =>
    `${f(facts)}: teksti on liian pitkä. ${bound === undefined ? 'Lyhennä sitä.' : `Lyhennä se enintään ${bound} merkkiin.`}`,
  'too-many': ({ bound, ...facts }) =>
    `${f(facts)}: kohtia on liikaa. ${bound === undefined ? 'Lähetä ne useammassa erässä.' : `Lähetä enintään ${bound} kerralla.`}`,
  'too-large': (facts) => `${f(facts)}: lähetys on liian suuri. Lähetä tiedot pienemmissä erissä.`,
  'empty-list': (facts) => `${f(facts)}: luettelo on tyhjä. Lisää vähintään yksi kohta.`,
  'empty-text': (facts) => `${f(facts)}: kohta on tyhjä. Täytä se.`,
  'other-process': (facts) =>
    `${f(facts)}: kirjaus kuuluu toiseen prosessiin. Lähetä kunkin prosessin kirjaukset erikseen.`,
  'not-a-count': (facts) => `${f(facts)}: tämä ei ole lukumäärä. Anna kokonaisluku, nolla tai suurempi.`,
  'not-a-share': (facts) => `${f(facts)}: tämä ei ole osuus. Anna luku nollan ja yhden väliltä.`,
  'said-twice': (facts) => `${f(facts)}: sama tieto on annettu kahdesti. Poista toinen.`,
  'not-on-the-axes': (facts) => `${f(facts)}: luku ei kuulu mihinkään taulukon riviin. Tarkista rivin koodi.`,
  'cells-missing': (facts) =>
    `${f(facts)}: taulukosta puuttuu rivejä. Täydennä ne; jos tietoa ei ole, merkitse se.`,
  'other-grain': (facts) => `${f(facts)}: jakso on eri pituinen kuin sen tunnus sanoo. Korjaa jompikumpi.`,
};

/** Finnish texts for recording and for the unit's own view. */
export const workingFi: WorkingTexts = {
  fields,
  optional: 'vapaaehtoinen',
  choose: 'Valitse…',
  issue: (issue) =>
    issueSentence(issue, fields, issues, (facts) => `${f(facts)}: tietoa ei voitu hyväksyä. Tarkista se.`),
  refusal: (refusal) =>
    codeSentence(
      refusal,
      { ...refusalsFi, ...processFi.refusals },
      (code) => `Kirjausta ei voitu tehdä (syy: ${code}). Kysy neuvoa alueen pääkäyttäjältä.`,
    ),
  warning: (warning) =>
    codeSentence(
      warning,
      { ...warningsFi, ...processFi.warnings },
      (code) => `Tarkista kirjaus (huomautus: ${code}).`,
    ),
  issuesTitle: (count) => `Korjaa ${counted(count, 'kohta', 'kohtaa')}`,
  retractionReasons: {
    'recorded-by-mistake': 'Kirjattu vahingossa',
    'wrong-details': 'Tiedoissa on virhe',
    'wrong-process': 'Kirjattu väärään prosessiin',
    'family-request': 'Perheen pyynnöstä',
  },
  recordDiscussion: {
    title: 'Kirjaa keskustelu',
    intro:
      'Kirjaa pidetty Lapset puheeksi -keskustelu. Se näkyy heti yksikön omassa näkymässä ja tilastoissa seuraavan julkaisun jälkeen.',
    noPersonalData: 'Älä kirjaa nimiä, henkilötunnuksia tai keskustelun sisältöä.',
    submit: 'Kirjaa keskustelu',
    sending: 'Kirjataan…',
    cancel: 'Peruuta',
    done: 'Keskustelu on kirjattu.',
    doneBefore: 'Keskustelu oli jo kirjattu; mitään ei muuttunut.',
  },
  retractDiscussion: {
    open: 'Peru kirjaus',
    title: 'Peru keskustelun kirjaus',
    submit: 'Peru kirjaus',
    done: 'Kirjaus on peruttu.',
  },
  unitView: {
    title: 'Yksikön keskustelut',
    intro: 'Vain yksikön omille työntekijöille. Luvuissa ovat mukana kaikki kirjatut keskustelut.',
    columns: {
      day: 'Päivä',
      setting: 'Missä',
      origin: 'Lähtökohta',
      children: 'Lapsia',
      first: 'Järjestys',
      process: 'Prosessi',
    },
    first: 'ensimmäinen',
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
    explained: 'Julkaisu laskee tilastot uudelleen ja suojaa pienet luvut.',
  },
  day,
};
