import {
  currentIndicators,
  denominatorFor,
  discussionsByMonth,
  discussionsBySetting,
  tallyReader,
  type Indicator,
  type IndicatorRequest,
  type IndicatorSplit,
  type TallyReader,
} from '../indicators/index.js';
import type { RawTable, Tally } from '../tally/index.js';
import { indispensableTables } from './indispensableTables.js';

/**
 * The splits that are published beside the whole, at the grain of a region: counts alone, whose total keeps hidden cells
 * company. Units are published by the year, as structure; families' counts by unit are not.
 */
const publishedSplits: readonly IndicatorSplit[] = ['setting', 'origin', 'month'];

/** Tables that a publication has in a form of its own. */
const elsewhere: ReadonlySet<string> = new Set([...indispensableTables, 'population']);

/**
 * A rate is also told by municipality where each has inhabitants that are known: whoever has them has the counts too, so these
 * tables are protected with all others. Units have no inhabitants, and of areas nobody gives any.
 */
const rateByMunicipality = (
  indicator: Indicator,
  reader: TallyReader,
  request: IndicatorRequest,
): readonly RawTable[] => {
  const known = denominatorFor(request, 'municipality')?.ofMunicipality;
  const codes = request.municipalities?.codes ?? [];
  const isKnown = codes.every((code) => known?.[code] !== undefined);
  if (indicator.unit !== 'per-thousand' || codes.length < 2 || !isKnown) return [];
  const table = indicator.compute(reader, request, 'municipality');
  return table.total ? [table] : [];
};

const splitsOf = ({ unit, protect, splits }: Indicator): readonly IndicatorSplit[] => {
  if (unit === 'share') return protect === 'family' ? [] : splits;
  const wanted: readonly IndicatorSplit[] =
    protect === 'family' ? publishedSplits : [...publishedSplits, 'unit'];
  return unit === 'count' ? splits.filter((split) => wanted.includes(split)) : [];
};

/** The country whose figures stand beside those of the region. */
const country = { level: 'country', code: 'FI' } as const;

/**
 * The tables of an indicator whose figures are given: one for each place they were given of, so that levels never mix. Where nobody
 * gave any there is no table: it would have a period that no figure has.
 */
const givenTables = (
  indicator: Indicator,
  reader: TallyReader,
  request: IndicatorRequest,
): readonly RawTable[] => {
  const places = indicator.givenBy === 'national' ? [request.place, country] : [request.place];
  return places
    .map((place) => indicator.compute(reader, { ...request, place }))
    .filter(({ cells }) => cells.some(({ value }) => value.kind !== 'no-data'));
};

const tablesOf = (indicator: Indicator, reader: TallyReader, request: IndicatorRequest) =>
  indicator.givenBy
    ? givenTables(indicator, reader, request)
    : [
        indicator.compute(reader, request),
        ...splitsOf(indicator).map((by) => indicator.compute(reader, request, by)),
        ...rateByMunicipality(indicator, reader, request),
      ];

/**
 * The table of every indicator, of counts also by setting, origin and month (structure also by unit), and of rates by
 * municipality where their populations are given; of figures that are given, for each place they were given of; before protection.
 * The tally is read once for all of them.
 * @example indicatorTables(tally, { ...request, day: '2026-11-22' as Day, units: [], targets: [] }).some(({ head }) => head.table === 'network-meeting-wait') // true
 */
export function indicatorTables(tally: Tally, request: IndicatorRequest): readonly RawTable[] {
  const reader = tallyReader(tally, request);
  return currentIndicators()
    .flatMap((indicator) => tablesOf(indicator, reader, request))
    .filter(({ head }) => !elsewhere.has(head.table));
}

/**
 * Every table of a region that is made of counts, before protection: the discussions by setting and by month first.
 * @example countedTables(tally, request)[0]?.head.table // 'discussions-by-setting'
 */
export function countedTables(tally: Tally, request: IndicatorRequest): readonly RawTable[] {
  return [
    discussionsBySetting(tally, request),
    discussionsByMonth(tally, request),
    ...indicatorTables(tally, request),
  ];
}
