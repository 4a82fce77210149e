import { poissonInterval } from '../../statistics/index.js';
import { exactly, totalCode, type RawCell, type ToldCount } from '../../tally/index.js';
import { countName, partOf } from '../countName.js';
import { checkedCounted, sumOf, sumsBy, type Counted, type CountedSum } from '../counted.js';
import type { Indicator, IndicatorPopulation, IndicatorRequest, IndicatorSplit } from '../indicator.js';
import { keyOf, type MeasureDeclaration } from '../measure.js';
import type { TallyReader } from '../tallyReader.js';
import { tellingOf } from './countIndicator.js';
import {
  indicatorHead,
  tableProtection,
  wholeAxis,
  type HeadExtras,
  type IndicatorMeta,
} from './indicatorHead.js';
import { checkedSplit, splitBy } from './splitBy.js';

/** What a rate counts. */
export interface RateOptions {
  readonly counted: Counted;
  /** Another measure of the same log: where that one is counted, a 0 of this one is a zero. */
  readonly alongside?: MeasureDeclaration;
  /** What is published beside it: the difference can be computed from both, so it is protected too. */
  readonly beside?: Counted;
}

const thousand = 1000;

/**
 * A rate per 1 000 inhabitants as a cell, with the exact Poisson interval; n is the number of inhabitants.
 * No population given is no data, a population of 0 is not applicable.
 * @source F45: fixture rate equals numerator / denominator × 1 000; docs/settled-questions.md "Values"
 * @example rateCell('all', { n: 5, everCounted: true }, 2000).value // { kind: 'known', value: 2.5, n: 2000, interval: … }
 */
export function rateCell(code: string, { n, everCounted }: CountedSum, inhabitants?: number): RawCell {
  if (inhabitants === 0) return { code, value: { kind: 'not-applicable' } };
  if (inhabitants === undefined || !everCounted) return { code, value: { kind: 'no-data' } };
  const interval = poissonInterval(n, inhabitants / thousand);
  return {
    code,
    value: {
      kind: 'known',
      value: (n / inhabitants) * thousand,
      n: inhabitants,
      ...(interval.ok ? { interval: interval.value } : {}),
    },
    count: exactly(n),
  };
}

const namedCell = (cell: RawCell, told: ToldCount): RawCell =>
  cell.value.kind === 'known' ? { ...cell, tells: { counts: [told] } } : cell;

/**
 * An indicator that is a rate per 1 000 inhabitants; by municipality and area where their populations are given. A unit has no
 * inhabitants, so there is no rate of one. The rates of municipalities stand beside that of their whole: their counts add up.
 */
export function rateIndicator(meta: IndicatorMeta, options: RateOptions): Indicator {
  const { counted } = options;
  checkedCounted(counted);
  const indicator = {
    ...meta,
    unit: 'per-thousand' as const,
    splits: ['municipality', 'area'] as const,
    measures: [keyOf(counted.measure)],
  };
  return {
    ...indicator,
    compute: (reader, request, by) => {
      checkedSplit(indicator, by);
      const population = denominatorFor(request, by);
      const head = indicatorHead(indicator, request, by, headExtras(population));
      const protect = tableProtection(meta);
      if (by === undefined) {
        const cells = [wholeCell(wholeAxis.code, reader, request, options, population)];
        return { head, protect, dimension: wholeAxis.dimension, cells };
      }
      const cells = partCells(by, reader, request, options, population);
      const total = wholeCell(totalCode, reader, request, options, population);
      return {
        head,
        protect,
        dimension: by,
        cells,
        ...(addUp(cells, total) ? { total: { cell: total, shown: true } } : {}),
      };
    },
  };
}

/** What was counted outside every part, or in one without a population, keeps the parts from being the whole. */
const addUp = (parts: readonly RawCell[], { count }: RawCell): boolean =>
  count !== undefined && parts.reduce((sum, part) => sum + (part.count?.lower ?? 0), 0) === count.lower;

const partsOf = (by: IndicatorSplit, population: IndicatorPopulation | undefined) =>
  by === 'area' ? population?.ofArea : population?.ofMunicipality;

/**
 * The inhabitants that a table of rates is in proportion to: those under 18 where they are given for the place, and for every part of
 * a table by parts; otherwise everybody. One table has one denominator, and its head says which.
 * @source F45; docs/settled-questions.md "Denominators": under-18s where given, all inhabitants otherwise, nothing estimated
 * @example denominatorFor(requestWithUnder18s, 'municipality')?.ageBand // '0-17'
 */
export function denominatorFor(
  request: IndicatorRequest,
  by?: IndicatorSplit,
): IndicatorPopulation | undefined {
  const { under18s, population } = request;
  if (!under18s || by === undefined) return under18s ?? population;
  const given = partsOf(by, under18s);
  const complete = splitBy(by, request).codes.every((code) => given?.[code] !== undefined);
  return complete ? under18s : (population ?? under18s);
}

function headExtras(population: IndicatorPopulation | undefined): HeadExtras {
  if (!population) return {};
  const { year, ageBand, source } = population;
  return {
    ...(ageBand === '0-17' ? {} : { caveats: ['per-all-inhabitants'] }),
    denominator: { year, ageBand, source },
  };
}

const isKnown = (reader: TallyReader, { alongside }: RateOptions, everCounted: boolean): boolean =>
  everCounted || (alongside !== undefined && reader(alongside).everCounted);

function wholeCell(
  code: string,
  reader: TallyReader,
  request: IndicatorRequest,
  options: RateOptions,
  population: IndicatorPopulation | undefined,
): RawCell {
  const { counted, beside } = options;
  const { n, everCounted } = sumOf(reader, counted);
  const told = { name: countName(counted, request), count: n };
  const sum = { n, everCounted: isKnown(reader, options, everCounted) };
  const cell = namedCell(rateCell(code, sum, population?.ofPlace), told);
  return beside ? tellingOf(cell, told, sumOf(reader, beside).n) : cell;
}

function partCells(
  by: IndicatorSplit,
  reader: TallyReader,
  request: IndicatorRequest,
  options: RateOptions,
  population: IndicatorPopulation | undefined,
): readonly RawCell[] {
  const { counted, beside } = options;
  const inhabitants = partsOf(by, population);
  const split = splitBy(by, request);
  const { sums, everCounted } = sumsBy(reader, counted, split.codeOf);
  const besideSums = beside && sumsBy(reader, beside, split.codeOf).sums;
  return split.codes.map((code) => {
    const told = {
      name: countName(counted, request, partOf(by, code)),
      count: sums.get(code) ?? 0,
    };
    const sum = { n: told.count, everCounted: isKnown(reader, options, everCounted) };
    const cell = namedCell(rateCell(code, sum, inhabitants?.[code]), told);
    return besideSums ? tellingOf(cell, told, besideSums.get(code) ?? 0) : cell;
  });
}
