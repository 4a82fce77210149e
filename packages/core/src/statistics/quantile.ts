import { ok } from '../kernel/index.js';
import { countIssues, eachIssues, rangeIssues, valueIssues } from './checks.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

/** How many times a whole number of days (or any other value) was seen: one bar of a histogram. */
export interface DayCount {
  readonly days: number;
  readonly count: number;
}

/** The value at a fractional place of a sorted list, by straight line between neighbours (R's type 7). */
function between(n: number, p: number, valueAt: (index: number) => number): number {
  // R's own fuzz: a place one rounding error below a whole number is that whole number
  const place = (n - 1) * p;
  const fuzz = 4 * Number.EPSILON;
  const below = Math.floor(place + fuzz);
  const rest = Math.abs(place - below) < fuzz ? 0 : place - below;
  const low = valueAt(below);
  if (rest === 0) return low;
  return low + rest * (valueAt(Math.min(n - 1, below + 1)) - low);
}

/**
 * The quantile of a list of values, type 7 (R's and Excel's default): `p` 0–1, 0.5 is the median. The order of the list does not matter.
 * Refuses with `invalid-input` and `empty`.
 * @source Hyndman and Fan (1996), Am. Stat. 50, doi:10.1080/00031305.1996.10473566; agrees with R 4.2.2 `quantile(type = 7)`
 * @example quantile([3, 1, 2, 10], 0.5) // { ok: true, value: 2.5 }
 */
export function quantile(values: readonly number[], p: number): Statistic<number> {
  const issues = [...eachIssues('values', values, valueIssues), ...rangeIssues('p', p, 0, 1)];
  if (issues.length > 0) return invalidInput(issues);
  if (values.length === 0) return empty;
  const sorted = Float64Array.from(values).sort();
  return ok(between(sorted.length, p, (index) => sorted[index] ?? 0));
}

/**
 * The same quantile from a histogram of days: exactly what the list of all waits would give, so tallies of whole days lose nothing.
 * Bars in any order; the same day may come twice. Refuses with `invalid-input` (also more than 2^53 in all) and `empty` (nobody waited).
 * @source docs/architecture.md "Rules of events and counts": percentiles come from integer day buckets
 * @example quantileOfDays([{ days: 7, count: 3 }, { days: 14, count: 1 }], 0.5) // { ok: true, value: 7 }
 */
export function quantileOfDays(histogram: readonly DayCount[], p: number): Statistic<number> {
  const n = histogram.reduce((sum, { count }) => sum + count, 0);
  const issues = [
    ...histogram.flatMap(({ days, count }, index) => [
      ...valueIssues(['histogram', index, 'days'], days),
      ...countIssues(['histogram', index, 'count'], count),
    ]),
    ...rangeIssues('p', p, 0, 1),
  ];
  const total = issues.length > 0 ? [] : countIssues('histogram', n);
  if (issues.length + total.length > 0) return invalidInput([...issues, ...total]);
  if (n === 0) return empty;
  const bars = histogram.filter(({ count }) => count > 0).sort((a, b) => a.days - b.days);
  const valueAt = (index: number): number => {
    let seen = 0;
    for (const { days, count } of bars) {
      seen += count;
      if (index < seen) return days;
    }
    return bars.at(-1)?.days ?? 0;
  };
  return ok(between(n, p, valueAt));
}
