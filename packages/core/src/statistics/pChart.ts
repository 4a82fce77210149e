import { attributeChart, shareKind } from './charts/attributeChart.js';
import type { AttributeChart, AttributeOptions, CountAndSize } from './charts/attributeChart.js';
import type { Statistic } from './statisticsError.js';

/**
 * The p chart: a share per period, `count` of `size`, with limits that follow the size of each point. Null, or size 0, is a missing
 * point: no value, no limits, no verdict. `primed: true` gives Laney's p′ for large and unequal sizes. Values and limits are shares, 0–1.
 * Refuses with `invalid-input` and `empty` (no point with a size).
 * @source Provost and Murray (2011), The Health Care Data Guide; Laney (2002), Quality Engineering 14; agrees with qicharts2 0.8.1
 * @example pChart([{ count: 8, size: 40 }, { count: 11, size: 44 }]) // { ok: true, value: { kind: 'p', parts: [{ centre: 0.226…, status: 'trial', … }], … } }
 */
export function pChart(
  points: readonly (CountAndSize | null)[],
  options: AttributeOptions = {},
): Statistic<AttributeChart<'p'>> {
  return attributeChart(points, options, shareKind);
}
