import type { Interval } from '../../kernel/index.js';
import { kaplanMeier, quantileOfDays, roundHalfUp, type DayCount } from '../../statistics/index.js';
import { exactly, type RawCell, type ToldCount } from '../../tally/index.js';
import { countName } from '../countName.js';
import { checkedCounted, sumsBy, type Counted } from '../counted.js';
import type { Indicator } from '../indicator.js';
import { keyOf } from '../measure.js';
import type { TallyReader } from '../tallyReader.js';
import { indicatorHead, tableProtection, type IndicatorMeta } from './indicatorHead.js';

/** Which quantiles an indicator of a distribution gives, by the code of their row. */
export const quantiles = {
  'lower-quartile': 0.25,
  median: 0.5,
  'upper-quartile': 0.75,
  p80: 0.8,
  p90: 0.9,
} as const;

/** How a distribution is read from buckets of whole numbers. */
export interface QuantileOptions {
  readonly counted: Counted;
  /** The dimension with the whole number: 'days', 'people'. */
  readonly bucket: string;
  readonly unit: 'days' | 'people';
}

/** An interval of a quantile, and how many observations lie at or beyond its ends. */
interface QuantileInterval {
  readonly interval: Interval;
  readonly ends: readonly number[];
}

/** The buckets as a histogram, smallest first. Throws when a bucket is no whole number: then the measure is at fault. */
export function histogramOf(reader: TallyReader, counted: Counted, bucket: string): readonly DayCount[] {
  const { sums } = sumsBy(reader, counted, ({ dimensions }) => dimensions[bucket]);
  return [...sums]
    .map(([code, count]) => ({ days: Number(code), count }))
    .filter(({ count }) => count > 0)
    .map((bar) => {
      if (!Number.isInteger(bar.days)) throw new Error(`Not a bucket of whole numbers: ${bucket}`);
      return bar;
    })
    .sort((a, b) => a.days - b.days);
}

const intervalsOf = (histogram: readonly DayCount[]): ReadonlyMap<number, QuantileInterval> => {
  const observations = histogram.flatMap(({ days, count }) =>
    Array.from({ length: count }, () => ({ time: days, event: true })),
  );
  const n = observations.length;
  const curve = kaplanMeier(observations, { scale: 'log-log', quantiles: Object.values(quantiles) });
  if (!curve.ok) return new Map();
  const countAtMost = (end: number): number =>
    histogram.reduce((sum, { days, count }) => sum + (days <= end ? count : 0), 0);
  const countAtLeast = (end: number): number =>
    n - histogram.reduce((sum, { days, count }) => sum + (days < end ? count : 0), 0);
  return new Map(
    curve.value.quantiles.flatMap(({ p, lower, upper }): readonly [number, QuantileInterval][] => {
      if (lower === null || upper === null) return [];
      const interval = { lower, upper, level: curve.value.level, method: 'log-log' };
      return [[p, { interval, ends: [countAtMost(lower), countAtLeast(upper)] }]];
    }),
  );
};

/**
 * A quantile as a cell. It tells of the observations on its rarer side, so it is let out only where these are enough by the
 * policy: with a threshold of five a median of ten, a quartile of twenty, the 80th percentile of 25, the 90th of 50. The ends of
 * its interval are days of single families too, and go the same way.
 * @source docs/architecture.md "Protection of small numbers": derived values with support rules, whole days
 */
function quantileCell(
  code: string,
  p: number,
  histogram: readonly DayCount[],
  all: ToldCount,
  around: QuantileInterval | undefined,
  unit: QuantileOptions['unit'],
): RawCell {
  const n = all.count;
  const rarerSide = Math.floor(n * Math.min(p, 1 - p) + 1e-9);
  const value = quantileOfDays(histogram, p);
  if (!value.ok) return { code, value: { kind: 'no-data' } };
  const whole = unit === 'days' ? roundHalfUp(value.value, 0) : undefined;
  const shown = whole?.ok === true ? whole.value : value.value;
  return {
    code,
    value: { kind: 'known', value: shown, n, ...(around ? { interval: around.interval } : {}) },
    count: exactly(rarerSide),
    alsoTells: [exactly(n)],
    tells: { counts: [all], sides: [rarerSide], ...(around ? { ends: around.ends } : {}) },
  };
}

/** An indicator that is a distribution: quartiles, median, 80th and 90th percentile, exact from buckets of whole numbers. */
export function quantileIndicator(meta: IndicatorMeta, options: QuantileOptions): Indicator {
  const { counted, bucket, unit } = options;
  checkedCounted(counted, [bucket]);
  const indicator = { ...meta, unit, splits: [], measures: [keyOf(counted.measure)] };
  return {
    ...indicator,
    compute: (reader, request) => {
      const histogram = histogramOf(reader, counted, bucket);
      const n = histogram.reduce((sum, { count }) => sum + count, 0);
      const all = { name: countName(counted, request), count: n };
      const intervals = intervalsOf(histogram);
      return {
        head: indicatorHead(indicator, request),
        protect: tableProtection(meta),
        dimension: 'statistic',
        cells: Object.entries(quantiles).map(([code, p]) =>
          quantileCell(code, p, histogram, all, intervals.get(p), unit),
        ),
      };
    },
  };
}
