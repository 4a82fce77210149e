import { countName, partOf, type CountPart } from '../countName.js';
import { checkedCounted, sumOf, sumsBy, type Counted } from '../counted.js';
import type { Indicator, IndicatorRequest, IndicatorSplit } from '../indicator.js';
import { keyOf } from '../measure.js';
import type { TallyReader } from '../tallyReader.js';
import {
  indicatorHead,
  shareBasis,
  tableProtection,
  wholeAxis,
  type IndicatorMeta,
} from './indicatorHead.js';
import { shareCell, type ShareBasis } from './shareCell.js';
import { checkedSplit, splitBy } from './splitBy.js';

/** What is shared out of what. */
export interface ShareOptions {
  readonly of: Counted;
  readonly outOf: Counted;
  /** An axis of its own, such as the statements of a survey: each code has its own n. */
  readonly axis?: { readonly dimension: string; readonly codes: readonly string[] };
  readonly splits?: readonly IndicatorSplit[];
}

/** An indicator that is a share 0–1 with its Wilson interval. */
export function shareIndicator(meta: IndicatorMeta, options: ShareOptions): Indicator {
  const { of, outOf, axis, splits = [] } = options;
  const kept = axis ? [axis.dimension] : [];
  checkedCounted(of, kept);
  checkedCounted(outOf, kept);
  const indicator = {
    ...meta,
    unit: 'share' as const,
    splits,
    measures: [...new Set([keyOf(of.measure), keyOf(outOf.measure)])],
  };
  return {
    ...indicator,
    compute: (reader, request, by) => {
      checkedSplit(indicator, by);
      const head = indicatorHead(indicator, request, by);
      const protect = tableProtection(meta);
      if (by === undefined && !axis)
        return {
          head,
          protect,
          dimension: wholeAxis.dimension,
          cells: [wholeCell(reader, request, options, shareBasis(meta))],
        };
      const { codes, codeOf } =
        by === undefined
          ? {
              codes: axis?.codes ?? [],
              codeOf: ({ dimensions }: { dimensions: Readonly<Record<string, string>> }) =>
                dimensions[axis?.dimension ?? ''],
            }
          : splitBy(by, request);
      const x = sumsBy(reader, of, codeOf).sums;
      const n = sumsBy(reader, outOf, codeOf).sums;
      const dimension = by ?? axis?.dimension ?? wholeAxis.dimension;
      const told = (counted: Counted, part: CountPart, count = 0) => ({
        name: countName(counted, request, part),
        count,
      });
      return {
        head,
        protect,
        dimension,
        cells: codes
          .filter((code) => code !== 'unknown' || (n.get(code) ?? 0) > 0)
          .map((code) => {
            const part = partOf(dimension, code);
            return shareCell(
              code,
              told(of, part, x.get(code)),
              told(outOf, part, n.get(code)),
              shareBasis(meta),
            );
          }),
      };
    },
  };
}

const wholeCell = (
  reader: TallyReader,
  request: IndicatorRequest,
  { of, outOf }: ShareOptions,
  basis: ShareBasis,
) => {
  const told = (counted: Counted) => ({ name: countName(counted, request), count: sumOf(reader, counted).n });
  return shareCell(wholeAxis.code, told(of), told(outOf), basis);
};
