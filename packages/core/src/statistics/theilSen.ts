import { levelIssues } from './checks.js';
import { finite } from './finite.js';
import type { Interval } from './interval.js';
import { kendallSum } from './mannKendall.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { empty, invalidInput, tooFew, type Statistic } from './statisticsError.js';
import { median } from './sums.js';
import { seriesIssues, sortedByTime, type TimedValue } from './trend/timedValue.js';

/** The middle slope of a series with its interval; ends are slopes. */
export interface TheilSen extends Interval<'theil-sen'> {
  /** Change per unit of time: the median of the slopes of all pairs. */
  readonly slope: number;
  /** Value of the line at time 0: median of the values minus slope times median of the times (Conover). */
  readonly intercept: number;
  readonly n: number;
}

/** Value at a fractional rank (1-based), cut to the list. */
function atRank(sorted: Float64Array, rank: number): number {
  const place = Math.min(sorted.length, Math.max(1, rank));
  const below = Math.floor(place);
  const low = sorted[below - 1] ?? 0;
  const high = sorted[Math.min(sorted.length, below + 1) - 1] ?? low;
  return low + (place - below) * (high - low);
}

/**
 * The Theil–Sen line: the median of the slopes between all pairs, which a few odd years cannot bend. Times may be uneven.
 * Points in any order; 2 to 5 000 of them, no time twice. The interval is Sen's, from the variance of Kendall's sum.
 * Refuses with `invalid-input`, `empty`, `too-few` and `not-defined` ('out-of-number-range').
 * @source Sen (1968), J. Am. Stat. Assoc. 63, doi:10.1080/01621459.1968.10480934; Conover (1999) for the intercept
 * @example theilSen([{ at: 2020, value: 3 }, { at: 2021, value: 4 }, { at: 2023, value: 9 }]) // { ok: true, value: { slope: 2, … } }
 */
export function theilSen(series: readonly TimedValue[], level = 0.95): Statistic<TheilSen> {
  const issues = [...seriesIssues(series), ...levelIssues(level)];
  if (issues.length > 0) return invalidInput(issues);
  if (series.length === 0) return empty;
  if (series.length < 2) return tooFew('points', series.length, 2);
  const ordered = sortedByTime(series);
  const slopes: number[] = [];
  ordered.forEach((later, j) => {
    for (const earlier of ordered.slice(0, j))
      slopes.push((later.value - earlier.value) / (later.at - earlier.at));
  });
  const sorted = Float64Array.from(slopes).sort();
  const slope = median(slopes);
  const { variance } = kendallSum(ordered.map(({ value }) => value));
  const reach = twoSidedZ(level) * Math.sqrt(variance);
  return finite({
    slope,
    intercept: median(ordered.map(({ value }) => value)) - slope * median(ordered.map(({ at }) => at)),
    lower: atRank(sorted, (sorted.length - reach) / 2),
    upper: atRank(sorted, (sorted.length + reach) / 2 + 1),
    level,
    method: 'theil-sen',
    n: ordered.length,
  });
}
