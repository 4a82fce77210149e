import { attributeChart, countKind } from './charts/attributeChart.js';
import type { AttributeChart } from './charts/attributeChart.js';
import type { ControlChartOptions } from './charts/controlChart.js';
import type { Statistic } from './statisticsError.js';

/**
 * The c chart: counts of events in periods of equal exposure, in time order; null is a missing point, through which the limits
 * run on, as the exposure is the same. Where the exposure changes (more families, longer months) use `uChart`.
 * Refuses with `invalid-input` (`points` with the place of each fault) and `empty` (no observed point).
 * @source Provost and Murray (2011), The Health Care Data Guide; agrees with qicharts2 0.8.1
 * @example cChart([4, 7, 5, 8]) // { ok: true, value: { kind: 'c', parts: [{ centre: 6, status: 'trial', … }], … } }
 */
export function cChart(
  counts: readonly (number | null)[],
  options: ControlChartOptions = {},
): Statistic<AttributeChart<'c'>> {
  const points = counts.map((count) => (count === null ? null : { count, size: 1 }));
  return attributeChart(points, options, countKind);
}
