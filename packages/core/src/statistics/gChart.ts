import { ok } from '../kernel/index.js';
import { countIssues, eachIssues } from './checks.js';
import {
  controlChart,
  controlChartIssues,
  type ControlChart,
  type ControlChartOptions,
  type Limits,
} from './charts/controlChart.js';
import type { Stretch } from './charts/partition.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { mean, median } from './sums.js';

/** A g chart. */
export interface GChart extends ControlChart {
  readonly kind: 'g';
}

/**
 * The g chart: how many chances (families, days) lay between one rare event and the next. The line is the median, for runs; the limits
 * are the mean ± three sigma of a geometric count, √(m (m + 1)), and never below 0. `sigma` of a point is one third of the distance to the
 * upper limit, from the median. Null is a missing point. Refuses with `invalid-input` and `empty`.
 * @source Benneyan (2001), Health Care Manag. Sci. 4, doi:10.1023/A:1011846412909; agrees with qicharts2 0.8.1
 * @example gChart([6, 4, 9, 1, 9, 0, 10, 4, 1, 4, 10, 4]) // { ok: true, value: { kind: 'g', parts: [{ centre: 4, … }], points: [{ upper: 22.1003…, … }, …], … } }
 */
export function gChart(
  between: readonly (number | null)[],
  options: ControlChartOptions = {},
): Statistic<GChart> {
  const issues = [
    ...eachIssues('between', between, (field, value) => (value === null ? [] : countIssues(field, value))),
    ...controlChartIssues(options, between.length),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (between.every((value) => value === null)) return empty;
  const limits = ({ from, to }: Stretch): Limits => {
    const baseline = between.slice(from, Math.min(to + 1, from + (options.baselinePoints ?? Infinity)));
    const observed = baseline.filter((value) => value !== null);
    const own = between.slice(from, to + 1);
    const baselineN = observed.length;
    if (baselineN === 0) return { centre: null, sigmas: own.map(() => null), without: 'too-few', baselineN };
    const centre = median(observed);
    const average = mean(observed);
    const sigma = (average + 3 * Math.sqrt(average * (average + 1)) - centre) / 3;
    return {
      centre,
      sigmas: own.map(() => sigma),
      without: sigma === 0 ? 'zero-variation' : null,
      baselineN,
    };
  };
  return ok({ kind: 'g', ...controlChart({ values: between, limits, floor: 0, ceiling: null }, options) });
}
