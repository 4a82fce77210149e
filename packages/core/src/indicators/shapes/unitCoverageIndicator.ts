import { monthsOf } from '../../kernel/index.js';
import { countName, partOf, type CountPart } from '../countName.js';
import { checkedCounted, sumsBy, type Counted } from '../counted.js';
import type { Indicator, IndicatorRequest } from '../indicator.js';
import { keyOf } from '../measure.js';
import type { PlacedCount } from '../tallyReader.js';
import {
  indicatorHead,
  shareBasis,
  tableProtection,
  wholeAxis,
  type IndicatorMeta,
} from './indicatorHead.js';
import { shareCell } from './shareCell.js';
import { checkedSplit, splitBy } from './splitBy.js';

/** What a unit must have at least one of. */
export interface UnitCoverageOptions {
  readonly counted: Counted;
  /** Whether it can also be told month by month. */
  readonly byMonth?: true;
}

/**
 * The name of how many units have at least one of what is counted: never more than there are of it.
 * @example coveredName({ measure: discussions }, request) // 'units with discussions@1|region:14|2025-12..2026-11'
 */
export function coveredName(
  counted: Counted,
  request: Pick<IndicatorRequest, 'place' | 'period'>,
  part: CountPart = {},
): string {
  return `units with ${countName(counted, request, part)}`;
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
      const shareOf = (code: string, part: CountPart, inRow: (cell: PlacedCount) => boolean) => {
        const { sums, everCounted } = sumsBy(reader, counted, (cell) =>
          inRow(cell) ? units.codeOf(cell) : undefined,
        );
        const covered = units.codes.filter((unit) => (sums.get(unit) ?? 0) > 0).length;
        return shareCell(
          code,
          { name: coveredName(counted, request, part), count: covered },
          { name: 'units', count: everCounted ? units.codes.length : 0 },
          shareBasis(meta),
        );
      };
      const rows =
        by === undefined
          ? [shareOf(wholeAxis.code, {}, () => true)]
          : monthsOf(request.period).map((month) =>
              shareOf(month, partOf('month', month), ({ period }) => period.slice(0, 7) === month),
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
