import { monthsOf } from '../../kernel/index.js';
import { checkedCounted, sumsBy, type Counted } from '../counted.js';
import type { Indicator } from '../indicator.js';
import { keyOf } from '../measure.js';
import type { PlacedCount } from '../tallyReader.js';
import { indicatorHead, tableProtection, wholeAxis, type IndicatorMeta } from './indicatorHead.js';
import { shareCell } from './shareCell.js';
import { checkedSplit, splitBy } from './splitBy.js';

/** What a unit must have at least one of. */
export interface UnitCoverageOptions {
  readonly counted: Counted;
  /** Whether it can also be told month by month. */
  readonly byMonth?: true;
}

/** An indicator that is the share of the register's units with at least one of what is counted. It tells of no unit by name. */
export function unitCoverageIndicator(meta: IndicatorMeta, options: UnitCoverageOptions): Indicator {
  const { counted, byMonth } = options;
  checkedCounted(counted);
  const splits = byMonth ? (['month'] as const) : [];
  const indicator = { ...meta, unit: 'share' as const, splits, measures: [keyOf(counted.measure)] };
  return {
    ...indicator,
    compute: (reader, request, by) => {
      checkedSplit(indicator, by);
      const units = splitBy('unit', request);
      const shareOf = (code: string, inRow: (cell: PlacedCount) => boolean) => {
        const { sums, everCounted } = sumsBy(reader, counted, (cell) =>
          inRow(cell) ? units.codeOf(cell) : undefined,
        );
        const covered = units.codes.filter((unit) => (sums.get(unit) ?? 0) > 0).length;
        return shareCell(code, covered, everCounted ? units.codes.length : 0);
      };
      const rows =
        by === undefined
          ? [shareOf(wholeAxis.code, () => true)]
          : monthsOf(request.period).map((month) =>
              shareOf(month, ({ period }) => period.slice(0, 7) === month),
            );
      return {
        head: indicatorHead(indicator, request, by),
        protect: tableProtection(meta),
        dimension: by ?? wholeAxis.dimension,
        cells: rows,
      };
    },
  };
}
