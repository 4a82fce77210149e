import { parsePeriod, type Language, type PeriodKey, type PlaceKey } from '@puheeksi/core';
import { addMonths, parsePlaceKey, type Period, type Place } from '@puheeksi/core/kernel';
import { formatPeriod } from '../format/period.js';
import type { PlaceNames } from '../parts/modelOptions.js';
import { placeLabel } from '../parts/placeLabel.js';
import { nameOrder } from '../text/nameOrder.js';
import { comparisons, type Comparison, type Filter } from '../views/filter.js';
import { filterTexts, type FilterReason, type FilterTexts } from './filterTexts.js';

/** What is published, as a list of tables tells it. */
export interface Published {
  readonly place: PlaceKey;
  readonly period: PeriodKey;
}

/** One thing that can be chosen; where it cannot, `disabled` is set and its label says why. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
}

/** Options under one heading; the only group has none. */
export interface FilterGroup {
  readonly label?: string;
  readonly options: readonly FilterOption[];
}

/** One choice of the bar. */
export interface FilterField {
  readonly name: 'place' | 'period' | 'compare';
  readonly label: string;
  readonly value: string;
  readonly groups: readonly FilterGroup[];
}

/** The filter bar, ready to be drawn by anybody. */
export interface FilterModel {
  readonly title: string;
  readonly fields: readonly FilterField[];
  /** The choice in a few words: 'Kitee · heinä–syyskuu · vuotta aiemmin'. */
  readonly summary: string;
  /** What is shown, and why something chosen cannot be: for a live region. */
  readonly status: string;
  readonly texts: FilterTexts;
  /** Whether something differs from what the page shows without a choice. */
  readonly changed: boolean;
}

/** What a filter bar is made of. */
export interface FilterSources {
  readonly published: readonly Published[];
  /** Places on offer of which nothing may be published yet. */
  readonly places?: readonly PlaceKey[];
  readonly filter: Filter;
  /** What the page shows when nothing is chosen. */
  readonly initial: Filter;
  readonly language: Language;
  readonly names?: PlaceNames;
}

const levels = [
  'country',
  'region',
  'area',
  'municipality',
  'unit',
] as const satisfies readonly Place['level'][];

const monthsInYear = 12;

const periodOf = (key: PeriodKey): Period | undefined => {
  const read = parsePeriod(key);
  return read.ok ? read.value : undefined;
};

/** The same months a year earlier, as its ends. */
const yearBefore = ({ firstMonth, lastMonth }: Period): string =>
  `${addMonths(firstMonth, -monthsInYear)} ${addMonths(lastMonth, -monthsInYear)}`;

const endsOf = ({ firstMonth, lastMonth }: Period): string => `${firstMonth} ${lastMonth}`;

/** Newest first; of those that end together the longest first. */
const newestFirst = (a: Period, b: Period): number =>
  b.lastDay.localeCompare(a.lastDay) || a.firstDay.localeCompare(b.firstDay);

const placesOf = ({ published, places = [], filter }: FilterSources): readonly Place[] =>
  [...new Set([filter.place, ...places, ...published.map(({ place }) => place)])].flatMap((key) => {
    const read = parsePlaceKey(key);
    return read.ok ? [read.value] : [];
  });

const keyOf = ({ level, code }: Place): string => `${level}:${code}`;

const placeField = (sources: FilterSources, texts: FilterTexts): FilterField => {
  const { language, names, filter } = sources;
  const label = (place: Place): string => placeLabel(place, { language, ...(names ? { names } : {}) });
  const order = nameOrder(language);
  const all = placesOf(sources);
  const groups = levels.flatMap((level): readonly FilterGroup[] => {
    const options = all
      .filter((place) => place.level === level)
      .map((place) => ({ value: keyOf(place), label: label(place), disabled: false }))
      .sort((a, b) => order(a.label, b.label));
    return options.length === 0 ? [] : [{ label: texts.levels[level], options }];
  });
  const [only] = groups;
  return {
    name: 'place',
    label: texts.place,
    value: filter.place,
    groups: groups.length === 1 && only ? [{ options: only.options }] : groups,
  };
};

const periodsOfPlace = ({ published, filter }: FilterSources): ReadonlySet<PeriodKey> =>
  new Set(published.filter(({ place }) => place === filter.place).map(({ period }) => period));

const periodField = (sources: FilterSources, texts: FilterTexts): FilterField => {
  const { published, filter, language } = sources;
  const ofPlace = periodsOfPlace(sources);
  const keys = new Set([...published.map(({ period }) => period), ...(filter.period ? [filter.period] : [])]);
  const periods = [...keys].flatMap((key) => periodOf(key) ?? []).sort(newestFirst);
  const options = periods.map(({ key }) => {
    const name = formatPeriod(key, language);
    const disabled = !ofPlace.has(key);
    return { value: key, label: disabled ? texts.notOfPlace(name) : name, disabled };
  });
  return {
    name: 'period',
    label: texts.period,
    value: filter.period ?? '',
    groups: [{ options: [{ value: '', label: texts.newest, disabled: false }, ...options] }],
  };
};

const hasYearBefore = (sources: FilterSources): boolean => {
  const { filter } = sources;
  const periods = [...periodsOfPlace(sources)].flatMap((key) => periodOf(key) ?? []);
  const ends = new Set(periods.map(endsOf));
  const chosen = filter.period === undefined ? periods : periods.filter(({ key }) => key === filter.period);
  return chosen.some((period) => ends.has(yearBefore(period)));
};

/** Why a comparison cannot be made of this place and period. */
const comparisonReason = (comparison: Comparison, sources: FilterSources): FilterReason | undefined => {
  if (comparison === 'region')
    return /^(region|country):/.test(sources.filter.place) ? 'region-itself' : undefined;
  if (comparison === 'year-before') return hasYearBefore(sources) ? undefined : 'no-year-before';
  return undefined;
};

const compareField = (sources: FilterSources, texts: FilterTexts): FilterField => ({
  name: 'compare',
  label: texts.compare,
  value: sources.filter.compare,
  groups: [
    {
      options: comparisons.map((comparison) => ({
        value: comparison,
        label: texts.comparisons[comparison],
        // What is chosen already stays, and the status says that it is in vain.
        disabled:
          comparison !== sources.filter.compare && comparisonReason(comparison, sources) !== undefined,
      })),
    },
  ],
});

const reasonsOf = (sources: FilterSources): readonly FilterReason[] => {
  const { filter, published } = sources;
  // Before it is known what is published nothing is known to be missing.
  if (published.length === 0) return [];
  if (filter.period !== undefined && !periodsOfPlace(sources).has(filter.period)) return ['period-of-place'];
  const reason = comparisonReason(filter.compare, sources);
  return reason === undefined ? [] : [reason];
};

const labelOfValue = ({ groups, value }: FilterField): string =>
  groups.flatMap(({ options }) => options).find((option) => option.value === value)?.label ?? value;

const same = (a: Filter, b: Filter): boolean =>
  a.place === b.place && a.period === b.period && a.compare === b.compare;

/**
 * The filter bar of a page from what is published: places, periods and comparisons that can be chosen, why others cannot, and the
 * choice in words.
 * @example filterModel({ published, filter, initial: filter, language: 'fi' }).summary // 'Pohjois-Karjalan hyvinvointialue · Uusin julkaistu · Vuotta aiemmin'
 */
export function filterModel(sources: FilterSources): FilterModel {
  const texts = filterTexts[sources.language];
  const fields = [placeField(sources, texts), periodField(sources, texts), compareField(sources, texts)];
  const [place = ''] = fields.map(labelOfValue);
  const { period: chosen } = sources.filter;
  const period = chosen === undefined ? texts.newestShown : formatPeriod(chosen, sources.language);
  return {
    title: texts.title,
    fields,
    summary: fields.map(labelOfValue).join(' · '),
    status: [texts.shown(place, period), ...reasonsOf(sources).map((reason) => texts.why[reason])].join(' '),
    texts,
    changed: !same(sources.filter, sources.initial),
  };
}

/**
 * The filter after a choice in one field. A period that the new place does not have is given up for the newest; a comparison that
 * it cannot have for none but the first.
 * @example changedFilter(sources, 'place', 'municipality:260') // { place: 'municipality:260', compare: 'year-before' }
 */
export function changedFilter(
  sources: Pick<FilterSources, 'published' | 'filter'>,
  name: FilterField['name'],
  value: string,
): Filter {
  const { filter, published } = sources;
  const { place, compare } = filter;
  if (name === 'compare') return { ...filter, compare: comparisons.find((one) => one === value) ?? compare };
  if (name === 'period') return value === '' ? { place, compare } : { ...filter, period: value as PeriodKey };
  const moved = value as PlaceKey;
  const keeps = published.some((one) => one.place === moved && one.period === filter.period);
  const against = compare === 'region' && /^(region|country):/.test(moved) ? 'year-before' : compare;
  return {
    place: moved,
    compare: against,
    ...(filter.period !== undefined && keeps ? { period: filter.period } : {}),
  };
}
