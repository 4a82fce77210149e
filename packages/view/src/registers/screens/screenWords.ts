import type { Language } from '@puheeksi/core';
import type { ChangeReason, RegisterEvent, WithdrawalReason } from '@puheeksi/core/registers';
import { formatNumber } from '../../format/number.js';
import { listOf } from '../../text/list.js';
import { plural } from '../../text/plural.js';

/** The words of the screens of every register, in one language; its own words come from its texts. */
export interface ScreenWords {
  readonly views: {
    readonly gaps: string;
    readonly list: string;
    readonly numbers: string;
  };
  readonly viewsLabel: string;
  readonly entries: (count: number) => string;
  readonly range: (from: number, until: number, total: number) => string;
  readonly status: string;
  readonly attention: string;
  readonly misfit: (faults: number) => string;
  readonly nothingFound: string;
  readonly noGaps: string;
  readonly gapEntries: (count: number) => string;
  readonly show: string;
  readonly mend: string;
  readonly previous: string;
  readonly next: string;
  readonly sortBy: (column: string) => string;
  readonly filter: {
    readonly title: string;
    readonly search: string;
    readonly status: string;
    readonly flag: string;
    readonly withdrawn: string;
    readonly apply: string;
    readonly clear: string;
  };
  readonly open: (entry: string) => string;
  readonly change: string;
  readonly withdraw: string;
  readonly history: string;
  readonly back: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly unchanged: string;
  readonly entered: string;
  readonly withdrawn: string;
  readonly nothingTouched: string;
  readonly reason: string;
  readonly changeReasons: Readonly<Record<ChangeReason, string>>;
  readonly withdrawalReasons: Readonly<Record<WithdrawalReason, string>>;
  readonly events: Readonly<Record<RegisterEvent['type'], string>>;
  readonly changedFields: (labels: readonly string[]) => string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly noData: string;
  readonly outOf: (share: string, of: number) => string;
  readonly sumOf: (value: number, of: number) => string;
  readonly hiddenRemoved: (labels: readonly string[]) => string;
}

const counted = (language: Language, count: number, one: string, other: string): string =>
  `${formatNumber(count, language)} ${plural(language, count, { one, other })}`;
const quoted = (labels: readonly string[], and: string, open = '”', close = '”'): string =>
  listOf(
    labels.map((label) => `${open}${label}${close}`),
    and,
  );

const fi: ScreenWords = {
  views: { gaps: 'Mitä puuttuu', list: 'Luettelo', numbers: 'Luvut' },
  viewsLabel: 'Näkymät',
  entries: (count) => counted('fi', count, 'kirjaus', 'kirjausta'),
  range: (from, until, total) =>
    `${formatNumber(from, 'fi')}–${formatNumber(until, 'fi')}, yhteensä ${formatNumber(total, 'fi')}`,
  status: 'Tila',
  attention: 'Huomioitavaa',
  misfit: (faults) =>
    faults === 1 ? 'Yksi tieto ei enää sovi kohtaansa.' : `${faults} tietoa ei enää sovi kohtaansa.`,
  nothingFound: 'Hakuun ei löytynyt kirjauksia. Muuta hakua tai tyhjennä se.',
  noGaps: 'Mitään ei puutu, eikä mikään ole vanhentunut.',
  gapEntries: (count) => counted('fi', count, 'kirjaus', 'kirjausta'),
  show: 'Näytä kirjaukset',
  mend: 'Korjaa',
  previous: 'Edellinen sivu',
  next: 'Seuraava sivu',
  sortBy: (column) => `Järjestä: ${column}`,
  filter: {
    title: 'Rajaa luetteloa',
    search: 'Etsi nimellä',
    status: 'Tila',
    flag: 'Huomioitavaa',
    withdrawn: 'Näytä poistetut',
    apply: 'Näytä',
    clear: 'Tyhjennä haku',
  },
  open: (entry) => `Avaa: ${entry}`,
  change: 'Muuta tietoja',
  withdraw: 'Poista luettelosta',
  history: 'Historia',
  back: 'Takaisin luetteloon',
  save: 'Tallenna',
  saving: 'Tallennetaan…',
  saved: 'Muutokset on tallennettu.',
  unchanged: 'Tiedot olivat jo tallessa. Mikään ei muuttunut.',
  entered: 'Kirjaus on lisätty luetteloon.',
  withdrawn: 'Kirjaus on poistettu luettelosta. Sen historia säilyy.',
  nothingTouched: 'Et ole muuttanut mitään. Muuta ensin jotakin tietoa.',
  reason: 'Miksi',
  changeReasons: { 'has-changed': 'Asia on muuttunut', 'was-wrong': 'Tieto oli alun perin väärin' },
  withdrawalReasons: {
    'no-longer-in-force': 'Ei ole enää voimassa',
    replaced: 'Tilalle on tullut toinen',
    'entered-twice': 'Kirjattu kahdesti',
    'recorded-by-mistake': 'Kirjattu vahingossa',
    'import-undone': 'Tuonti peruttiin',
  },
  events: {
    entered: 'Kirjattu',
    changed: 'Muutettu',
    withdrawn: 'Poistettu luettelosta',
    restored: 'Palautettu',
  },
  changedFields: (labels) => `Muuttui: ${quoted(labels, 'ja')}`,
  before: 'Ennen',
  after: 'Jälkeen',
  nothing: 'ei tietoa',
  noData: 'ei tietoa',
  outOf: (share, of) => `${share} (yhteensä ${formatNumber(of, 'fi')})`,
  sumOf: (value, of) => `${formatNumber(value, 'fi')} (${counted('fi', of, 'kirjaus', 'kirjausta')})`,
  hiddenRemoved: (labels) => `Vastausten vuoksi pois jäi ${quoted(labels, 'ja')}.`,
};

const sv: ScreenWords = {
  views: { gaps: 'Vad som saknas', list: 'Lista', numbers: 'Siffror' },
  viewsLabel: 'Vyer',
  entries: (count) => counted('sv', count, 'anteckning', 'anteckningar'),
  range: (from, until, total) =>
    `${formatNumber(from, 'sv')}–${formatNumber(until, 'sv')}, sammanlagt ${formatNumber(total, 'sv')}`,
  status: 'Läge',
  attention: 'Att beakta',
  misfit: (faults) =>
    faults === 1
      ? 'En uppgift passar inte längre i sitt fält.'
      : `${faults} uppgifter passar inte längre i sina fält.`,
  nothingFound: 'Sökningen gav inga anteckningar. Ändra sökningen eller töm den.',
  noGaps: 'Inget saknas och inget är föråldrat.',
  gapEntries: (count) => counted('sv', count, 'anteckning', 'anteckningar'),
  show: 'Visa anteckningarna',
  mend: 'Rätta',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  sortBy: (column) => `Sortera: ${column}`,
  filter: {
    title: 'Avgränsa listan',
    search: 'Sök med namn',
    status: 'Läge',
    flag: 'Att beakta',
    withdrawn: 'Visa borttagna',
    apply: 'Visa',
    clear: 'Töm sökningen',
  },
  open: (entry) => `Öppna: ${entry}`,
  change: 'Ändra uppgifterna',
  withdraw: 'Ta bort från listan',
  history: 'Historik',
  back: 'Tillbaka till listan',
  save: 'Spara',
  saving: 'Sparar…',
  saved: 'Ändringarna har sparats.',
  unchanged: 'Uppgifterna fanns redan. Inget ändrades.',
  entered: 'Anteckningen har lagts till i listan.',
  withdrawn: 'Anteckningen har tagits bort från listan. Dess historik finns kvar.',
  nothingTouched: 'Du har inte ändrat något. Ändra först en uppgift.',
  reason: 'Varför',
  changeReasons: { 'has-changed': 'Saken har ändrats', 'was-wrong': 'Uppgiften var fel från början' },
  withdrawalReasons: {
    'no-longer-in-force': 'Gäller inte längre',
    replaced: 'Har ersatts av en annan',
    'entered-twice': 'Antecknad två gånger',
    'recorded-by-mistake': 'Antecknad av misstag',
    'import-undone': 'Importen ångrades',
  },
  events: {
    entered: 'Antecknad',
    changed: 'Ändrad',
    withdrawn: 'Borttagen från listan',
    restored: 'Återställd',
  },
  changedFields: (labels) => `Ändrades: ${quoted(labels, 'och')}`,
  before: 'Före',
  after: 'Efter',
  nothing: 'ingen uppgift',
  noData: 'ingen uppgift',
  outOf: (share, of) => `${share} (sammanlagt ${formatNumber(of, 'sv')})`,
  sumOf: (value, of) => `${formatNumber(value, 'sv')} (${counted('sv', of, 'anteckning', 'anteckningar')})`,
  hiddenRemoved: (labels) => `På grund av svaren lämnades ${quoted(labels, 'och')} bort.`,
};

const en: ScreenWords = {
  views: { gaps: 'What is missing', list: 'List', numbers: 'Numbers' },
  viewsLabel: 'Views',
  entries: (count) => counted('en', count, 'entry', 'entries'),
  range: (from, until, total) =>
    `${formatNumber(from, 'en')}–${formatNumber(until, 'en')} of ${formatNumber(total, 'en')}`,
  status: 'Status',
  attention: 'Needs attention',
  misfit: (faults) =>
    faults === 1 ? 'One value no longer fits its field.' : `${faults} values no longer fit their fields.`,
  nothingFound: 'No entry matches the search. Change the search or clear it.',
  noGaps: 'Nothing is missing and nothing is out of date.',
  gapEntries: (count) => counted('en', count, 'entry', 'entries'),
  show: 'Show the entries',
  mend: 'Correct',
  previous: 'Previous page',
  next: 'Next page',
  sortBy: (column) => `Sort by: ${column}`,
  filter: {
    title: 'Narrow the list',
    search: 'Search by name',
    status: 'Status',
    flag: 'Needs attention',
    withdrawn: 'Show removed entries',
    apply: 'Show',
    clear: 'Clear the search',
  },
  open: (entry) => `Open: ${entry}`,
  change: 'Change the details',
  withdraw: 'Remove from the list',
  history: 'History',
  back: 'Back to the list',
  save: 'Save',
  saving: 'Saving…',
  saved: 'The changes have been saved.',
  unchanged: 'The details were there already. Nothing changed.',
  entered: 'The entry has been added to the list.',
  withdrawn: 'The entry has been removed from the list. Its history stays.',
  nothingTouched: 'You have changed nothing. Change a detail first.',
  reason: 'Why',
  changeReasons: { 'has-changed': 'The matter has changed', 'was-wrong': 'It was wrong from the beginning' },
  withdrawalReasons: {
    'no-longer-in-force': 'No longer in force',
    replaced: 'Replaced by another',
    'entered-twice': 'Entered twice',
    'recorded-by-mistake': 'Recorded by mistake',
    'import-undone': 'The import was undone',
  },
  events: {
    entered: 'Entered',
    changed: 'Changed',
    withdrawn: 'Removed from the list',
    restored: 'Restored',
  },
  changedFields: (labels) => `Changed: ${quoted(labels, 'and', '“', '”')}`,
  before: 'Before',
  after: 'After',
  nothing: 'no data',
  noData: 'no data',
  outOf: (share, of) => `${share} (of ${formatNumber(of, 'en')})`,
  sumOf: (value, of) => `${formatNumber(value, 'en')} (${counted('en', of, 'entry', 'entries')})`,
  hiddenRemoved: (labels) => `Because of the answers ${quoted(labels, 'and', '“', '”')} left the entry.`,
};

const words: Readonly<Record<Language, ScreenWords>> = { fi, sv, en };

/** The words of the screens of every register. @example screenWordsFor('sv').views.list // 'Lista' */
export const screenWordsFor = (language: Language): ScreenWords => words[language];
