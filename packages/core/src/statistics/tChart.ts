import { ok } from '../kernel/index.js';
import { eachIssues, positiveIssues } from './checks.js';
import type { ChartPoint } from './charts/chartTypes.js';
import type { ControlChart, ControlChartOptions } from './charts/controlChart.js';
import { invalidInput, type Statistic } from './statisticsError.js';
import { xmrChart } from './xmrChart.js';

/** A t chart. `sigma` is on the transformed scale, y^(1/3.6); everything else in the unit of the input. */
export interface TChart extends ControlChart {
  readonly kind: 't';
}

const power = 3.6;
const toScale = (time: number): number => time ** (1 / power);
const fromScale = (value: number): number => Math.max(0, value) ** power;
const back = (value: number | null): number | null => (value === null ? null : fromScale(value));

/**
 * The t chart: time between one rare event and the next, each more than 0, in any unit. Times are drawn near to normal by y^(1/3.6), charted
 * as individuals (3/1.128, screened moving ranges) and turned back. Null is a missing point.
 * Refuses with `invalid-input` (also a time of 0: two events at once have no time between; use a g chart or a finer unit) and `empty`.
 * @source Nelson (1994), J. Qual. Technol. 26, doi:10.1080/00224065.1994.11979524; agrees with qicharts2 0.8.1
 * @example tChart([12, 40, 7, 25]) // { ok: true, value: { kind: 't', parts: [{ centre: 18.1…, status: 'trial', … }], … } }
 */
export function tChart(
  times: readonly (number | null)[],
  options: ControlChartOptions = {},
): Statistic<TChart> {
  const issues = [
    ...eachIssues('times', times, (field, value) => (value === null ? [] : positiveIssues(field, value))),
    ...(options.target === undefined ? [] : positiveIssues('target', options.target)),
  ];
  if (issues.length > 0) return invalidInput(issues);
  const { target, ...rest } = options;
  const chart = xmrChart(
    times.map((time) => (time === null ? null : toScale(time))),
    { ...rest, limitFactor: '3/1.128', ...(target === undefined ? {} : { target: toScale(target) }) },
  );
  if (!chart.ok) return chart;
  const { ruleSet, improvement, variation, assurance } = chart.value;
  const points = chart.value.points.map((point): ChartPoint => ({
    ...point,
    value: times[point.index] ?? null,
    centre: back(point.centre),
    lower: back(point.lower),
    upper: back(point.upper),
  }));
  const parts = chart.value.parts.map((part) => ({ ...part, centre: back(part.centre) }));
  return ok({
    kind: 't',
    ruleSet,
    improvement,
    target: target ?? null,
    points,
    parts,
    variation,
    assurance,
  });
}
