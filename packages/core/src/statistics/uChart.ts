import { attributeChart, rateKind } from './charts/attributeChart.js';
import type { AttributeChart, AttributeOptions, CountAndSize } from './charts/attributeChart.js';
import type { Statistic } from './statisticsError.js';

/**
 * The u chart: events per unit of exposure in each period, with limits that follow the exposure. Null, or size 0, is a missing point:
 * no value, no limits, no verdict. `primed: true` gives Laney's u′. Values and limits are events per unit of `size`.
 * Refuses with `invalid-input` and `empty` (no point with a size).
 * @source Provost and Murray (2011), The Health Care Data Guide; Laney (2002), Quality Engineering 14; agrees with qicharts2 0.8.1
 * @example uChart([{ count: 8, size: 4 }, { count: 11, size: 5.5 }]) // { ok: true, value: { kind: 'u', parts: [{ centre: 2, … }], … } }
 */
export function uChart(
  points: readonly (CountAndSize | null)[],
  options: AttributeOptions = {},
): Statistic<AttributeChart<'u'>> {
  return attributeChart(points, options, rateKind);
}
