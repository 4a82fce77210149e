import { ok } from '../kernel/index.js';
import { countIssues, integerIssues, levelIssues } from './checks.js';
import type { Interval } from './interval.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { wilsonInterval } from './wilsonInterval.js';

/** The share of answers in the top boxes of a scale, with Wilson's interval. */
export interface TopBox extends Interval<'wilson'> {
  readonly share: number;
  readonly count: number;
  readonly n: number;
  readonly boxes: number;
}

/**
 * Share of answers in the highest boxes of a scale. `counts` are the answers per box from lowest to highest; `boxes` how many of the
 * highest count as top (2 of a five-point scale unless told). Each item has its own n: skipped answers are no box.
 * Refuses with `invalid-input` and `empty` (no answers).
 * @example topBox([0, 2, 2, 2, 4]) // { ok: true, value: { share: 0.6, count: 6, n: 10, boxes: 2, lower: 0.3126…, upper: 0.8318…, … } }
 */
export function topBox(counts: readonly number[], boxes = 2, level = 0.95): Statistic<TopBox> {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const issues = [
    ...counts.flatMap((count, index) => countIssues(['counts', index], count)),
    ...integerIssues('boxes', boxes, 1, Math.max(1, counts.length - 1)),
    ...levelIssues(level),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (n === 0) return empty;
  const count = counts.slice(-boxes).reduce((sum, one) => sum + one, 0);
  const interval = wilsonInterval(count, n, level);
  return interval.ok ? ok({ ...interval.value, share: count / n, count, n, boxes }) : interval;
}
