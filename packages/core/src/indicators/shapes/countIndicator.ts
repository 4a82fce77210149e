import { exactly, totalCode, type RawCell, type RawTable, type ToldCount } from '../../tally/index.js';
import { countName, partOf, type CountPart } from '../countName.js';
import { checkedCounted, sumOf, sumsBy, type Counted } from '../counted.js';
import type { Indicator, IndicatorRequest, IndicatorSplit } from '../indicator.js';
import { keyOf, type MeasureDeclaration } from '../measure.js';
import type { TallyReader } from '../tallyReader.js';
import { indicatorHead, tableProtection, wholeAxis, type IndicatorMeta } from './indicatorHead.js';
import { checkedSplit, splitBy, type Split } from './splitBy.js';

/** How a count is made. */
export interface CountOptions {
  readonly counted: Counted;
  /** Another measure of the same log: where that one is counted, a 0 of this one is a zero. */
  readonly alongside?: MeasureDeclaration;
  /** What is published beside it: the difference can be computed from both, so it is protected too. */
  readonly beside?: Counted;
  /** An axis of its own: a dimension of the measure with its codes. A code whose rows overlap has no total. */
  readonly axis?: {
    readonly dimension: string;
    readonly codes: readonly string[] | ((request: IndicatorRequest) => readonly string[]);
    readonly overlapping?: true;
  };
  readonly splits?: readonly IndicatorSplit[];
}

/** An indicator that is a number of things counted. */
export function countIndicator(meta: IndicatorMeta, options: CountOptions): Indicator {
  const { counted, axis, splits = [] } = options;
  const kept = [...(axis ? [axis.dimension] : [])];
  checkedCounted(counted, kept);
  const indicator = {
    ...meta,
    unit: 'count' as const,
    splits,
    measures: [keyOf(counted.measure), ...(options.beside ? [keyOf(options.beside.measure)] : [])],
  };
  return {
    ...indicator,
    compute: (reader, request, by) => {
      checkedSplit(indicator, by);
      const head = indicatorHead(indicator, request, by);
      const protect = tableProtection(meta);
      if (by !== undefined) {
        const split = splitBy(by, request);
        return { head, protect, ...rowsOf(by, split, reader, request, options) };
      }
      if (axis)
        return { head, protect, ...rowsOf(axis.dimension, ownAxis(axis, request), reader, request, options) };
      return { head, protect, dimension: wholeAxis.dimension, cells: [wholeCell(reader, request, options)] };
    },
  };
}

const isCounted = (reader: TallyReader, { alongside }: CountOptions, everCounted: boolean): boolean =>
  everCounted || (alongside !== undefined && reader(alongside).everCounted);

const cellOf = (code: string, n: number, known: boolean, name: string, total?: number): RawCell =>
  known
    ? {
        code,
        value: { kind: 'known', value: n, ...(total === undefined ? {} : { n: total }) },
        count: exactly(n),
        tells: { counts: [{ name, count: n }] },
      }
    : { code, value: { kind: 'no-data' } };

/** A cell that also tells how far it is from what is published beside it. */
export function tellingOf(cell: RawCell, count: ToldCount, beside: number): RawCell {
  if (cell.value.kind !== 'known') return cell;
  const difference = Math.abs(beside - count.count);
  return {
    ...cell,
    alsoTells: [exactly(difference)],
    tells: { counts: [count], differences: [difference] },
  };
}

function wholeCell(reader: TallyReader, request: IndicatorRequest, options: CountOptions): RawCell {
  const { counted, beside } = options;
  const { n, everCounted } = sumOf(reader, counted);
  const name = countName(counted, request);
  const cell = cellOf(wholeAxis.code, n, isCounted(reader, options, everCounted), name);
  if (!beside) return cell;
  return tellingOf(cell, { name, count: n }, sumOf(reader, beside).n);
}

const ownAxis = (
  { dimension, codes }: NonNullable<CountOptions['axis']>,
  request: IndicatorRequest,
): Split => ({
  codes: typeof codes === 'function' ? codes(request) : codes,
  codeOf: ({ dimensions }) => dimensions[dimension],
});

function rowsOf(
  dimension: string,
  { codes, codeOf, hideFirst }: Split,
  reader: TallyReader,
  request: IndicatorRequest,
  options: CountOptions,
): Pick<RawTable, 'dimension' | 'cells' | 'total' | 'hideFirst'> {
  const { sums, everCounted } = sumsBy(reader, options.counted, codeOf);
  const known = isCounted(reader, options, everCounted);
  const shown = codes.filter((code) => code !== 'unknown' || (sums.get(code) ?? 0) > 0);
  const beside = options.beside && sumsBy(reader, options.beside, codeOf).sums;
  const overlapping = options.axis?.overlapping === true && options.axis.dimension === dimension;
  const total = shown.reduce((sum, code) => sum + (sums.get(code) ?? 0), 0);
  const besideTotal = beside && shown.reduce((sum, code) => sum + (beside.get(code) ?? 0), 0);
  const cell = (code: string, n: number, of: CountPart, besideN: number | undefined, whole?: number) => {
    const name = countName(options.counted, request, of);
    const plain = cellOf(code, n, known, name, whole);
    return besideN === undefined ? plain : tellingOf(plain, { name, count: n }, besideN);
  };
  return {
    dimension,
    ...(hideFirst ? { hideFirst } : {}),
    cells: shown.map((code) =>
      cell(
        code,
        sums.get(code) ?? 0,
        partOf(dimension, code),
        beside && (beside.get(code) ?? 0),
        overlapping ? undefined : total,
      ),
    ),
    ...(overlapping ? {} : { total: { cell: cell(totalCode, total, {}, besideTotal), shown: true } }),
  };
}
