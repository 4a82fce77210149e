import { seriesIssues, sortedByTime, type TimedValue } from './trend/timedValue.js';
import { normalTwoSided } from './special/tails.js';
import { ok } from '../kernel/index.js';
import { invalidInput, empty, tooFew, type Statistic } from './statisticsError.js';

/** A test of whether a series keeps rising or falling. */
export interface MannKendall {
  readonly n: number;
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** Chance of so clear a trend, either way, in a series without one. */
  readonly p: number;
  /** Kendall's tau-b, −1 to 1; null when all values are equal. */
  readonly tau: number | null;
}

/** How often each value comes, where it comes more than once. */
const tieSizes = (values: readonly number[]): readonly number[] => {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
};

/** Pairs that rise minus pairs that fall, and the variance of that number in a series without a trend. */
export function kendallSum(values: readonly number[]): { readonly s: number; readonly variance: number } {
  let s = 0;
  values.forEach((later, j) => {
    for (let i = 0; i < j; i += 1) s += Math.sign(later - (values[i] ?? later));
  });
  const term = (size: number): number => size * (size - 1) * (2 * size + 5);
  const variance = (term(values.length) - tieSizes(values).reduce((sum, size) => sum + term(size), 0)) / 18;
  return { s, variance };
}

/**
 * The Mann–Kendall test of a monotone trend, with correction for ties and continuity. Times may be uneven: only the order counts.
 * Points in any order; 3 to 5 000 of them, no time twice.
 * Refuses with `invalid-input`, `empty` and `too-few`.
 * @source Mann (1945), Econometrica 13, doi:10.2307/1907187; Kendall (1975), Rank Correlation Methods
 * @example mannKendall([{ at: 1, value: 2 }, { at: 2, value: 4 }, { at: 3, value: 5 }]) // { ok: true, value: { n: 3, s: 3, variance: 3.66…, z: 1.0444…, p: 0.2962…, tau: 1 } }
 */
export function mannKendall(series: readonly TimedValue[]): Statistic<MannKendall> {
  const issues = seriesIssues(series);
  if (issues.length > 0) return invalidInput(issues);
  if (series.length === 0) return empty;
  if (series.length < 3) return tooFew('points', series.length, 3);
  const values = sortedByTime(series).map(({ value }) => value);
  const { s, variance } = kendallSum(values);
  const z = variance === 0 || s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const pairs = (values.length * (values.length - 1)) / 2;
  const tied = tieSizes(values).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const tau = tied === pairs ? null : s / Math.sqrt(pairs * (pairs - tied));
  return ok({ n: values.length, s, variance, z, p: normalTwoSided(z), tau });
}
