import { ok } from '../kernel/index.js';
import { countIssues, positiveIssues } from './checks.js';
import type { CountAndSize } from './charts/attributeChart.js';
import {
  controlChart,
  controlChartIssues,
  type ControlChart,
  type ControlChartOptions,
  type Limits,
} from './charts/controlChart.js';
import { meanMovingRange } from './charts/movingRange.js';
import type { Stretch } from './charts/partition.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { sum } from './sums.js';

/** An I′ chart. */
export interface IPrimeChart extends ControlChart {
  readonly kind: 'i-prime';
}

/** Options of an I′ chart. */
export interface IPrimeOptions extends ControlChartOptions {
  /** Whether ranges far beyond the others are left out of the limits; true unless told. */
  readonly screenMovingRanges?: boolean;
}

/** Distances of neighbouring points, levelled for their sizes, as the standard deviation of a single unit. */
const unitDeviations = (points: readonly (CountAndSize | null)[]): readonly number[] =>
  points.flatMap((point, index) => {
    const last = index > 0 ? (points[index - 1] ?? null) : null;
    if (point === null || last === null) return [];
    const distance = Math.abs(point.count / point.size - last.count / last.size);
    return [(Math.sqrt(Math.PI / 2) * distance) / Math.sqrt(1 / point.size + 1 / last.size)];
  });

/**
 * The I′ chart (normalised individuals): a ratio per period, `count` of `size`, with limits that follow the size but are found from the
 * moving ranges, so it asks for no binomial or Poisson law. Null, or size 0, is a missing point: no
 * value, no limits, no verdict.
 * Refuses with `invalid-input` and `empty` (no point with a size).
 * @source Taylor (2018), Normalized Individuals Control Chart; agrees with qicharts2 0.8.1 (chart "ip")
 * @example iPrimeChart([{ count: 39, size: 40 }, { count: 35, size: 40 }, { count: 33, size: 40 }]) // { ok: true, value: { kind: 'i-prime', parts: [{ centre: 0.8916…, … }], … } }
 */
export function iPrimeChart(
  points: readonly (CountAndSize | null)[],
  options: IPrimeOptions = {},
): Statistic<IPrimeChart> {
  const issues = [
    ...points.flatMap((point, index) =>
      point === null
        ? []
        : [
            ...countIssues(['points', index, 'count'], point.count),
            ...(point.size === 0 ? [] : positiveIssues(['points', index, 'size'], point.size)),
          ],
    ),
    ...controlChartIssues(options, points.length),
  ];
  if (issues.length > 0) return invalidInput(issues);
  const seen = points.map((point) => (point === null || point.size === 0 ? null : point));
  if (seen.every((point) => point === null)) return empty;
  const limits = ({ from, to }: Stretch): Limits => {
    const baseline = seen.slice(from, Math.min(to + 1, from + (options.baselinePoints ?? Infinity)));
    const observed = baseline.filter((point) => point !== null);
    const own = seen.slice(from, to + 1);
    const baselineN = observed.length;
    const none = own.map(() => null);
    if (baselineN === 0) return { centre: null, sigmas: none, without: 'too-few', baselineN };
    const centre = sum(observed.map(({ count }) => count)) / sum(observed.map(({ size }) => size));
    const deviation = meanMovingRange(unitDeviations(baseline), options.screenMovingRanges ?? true);
    if (deviation === null) return { centre, sigmas: none, without: 'too-few', baselineN };
    if (deviation === 0) return { centre, sigmas: none, without: 'zero-variation', baselineN };
    const sigmas = own.map((point) => (point === null ? null : deviation / Math.sqrt(point.size)));
    return { centre, sigmas, without: null, baselineN };
  };
  const values = seen.map((point) => (point === null ? null : point.count / point.size));
  return ok({ kind: 'i-prime', ...controlChart({ values, limits, floor: null, ceiling: null }, options) });
}
