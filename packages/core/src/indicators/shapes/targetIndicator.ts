import { countName } from '../countName.js';
import { checkedCounted, type Counted } from '../counted.js';
import type { Indicator } from '../indicator.js';
import type { IndicatorId } from '../indicatorIds.js';
import { keyOf } from '../measure.js';
import { targetOn } from '../targets.js';
import { histogramOf } from './quantileIndicator.js';
import { indicatorHead, tableProtection, wholeAxis, type IndicatorMeta } from './indicatorHead.js';
import { shareCell } from './shareCell.js';

/** Which waits are held against which target. */
export interface TargetOptions {
  readonly counted: Counted;
  readonly bucket: string;
  /** The indicator whose decided target, 'each', says how many days a wait may take. */
  readonly targetOf: IndicatorId;
}

/**
 * An indicator that is the share of waits within the decided target. Where no target has been decided it has no meaning.
 * @source F12: no target configured, no red or green
 */
export function targetIndicator(meta: IndicatorMeta, options: TargetOptions): Indicator {
  const { counted, bucket, targetOf } = options;
  checkedCounted(counted, [bucket]);
  const indicator = { ...meta, unit: 'share' as const, splits: [], measures: [keyOf(counted.measure)] };
  return {
    ...indicator,
    compute: (reader, request) => {
      const target = targetOn(request.targets, targetOf, 'each', 'target', request.day);
      const histogram = histogramOf(reader, counted, bucket);
      const count = (fits: (days: number) => boolean): number =>
        histogram.reduce((sum, bar) => sum + (fits(bar.days) ? bar.count : 0), 0);
      return {
        head: indicatorHead(indicator, request),
        protect: tableProtection(meta),
        dimension: wholeAxis.dimension,
        cells: [
          target === undefined
            ? { code: wholeAxis.code, value: { kind: 'not-applicable' } }
            : shareCell(
                wholeAxis.code,
                {
                  name: countName(counted, request, { codes: { [bucket]: `to-${target.value}` } }),
                  count: count((days) => days <= target.value),
                },
                { name: countName(counted, request), count: count(() => true) },
              ),
        ],
      };
    },
  };
}
