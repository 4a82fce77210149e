import type { CellPeriod, Tally } from '../tally/index.js';
import { parseCellKey } from '../tally/index.js';
import type { Period, PlaceKey } from '../kernel/index.js';
import { keyOf, type MeasureDeclaration } from './measure.js';

/** Which cells of a tally belong to a table: the measure, whether a place belongs to the table's own, and the months. */
export interface TallySlice {
  readonly measure: MeasureDeclaration;
  readonly inPlace: (place: PlaceKey, period: CellPeriod) => boolean;
  readonly period: Pick<Period, 'firstMonth' | 'lastMonth'>;
}

/** What a slice holds: the sum for each code, and whether the measure has been counted anywhere at all. */
export interface SlicedCounts {
  readonly counts: ReadonlyMap<string, number>;
  /** False when the place had not counted this measure by the end of the period: then a sum of 0 means "no data", not zero. */
  readonly everCounted: boolean;
}

/** Throws when a measure does not add up over what a question sums over: a bug of the question. */
export const mustSumOver = (measure: MeasureDeclaration, wanted: readonly string[]): void => {
  const forbidden = wanted.find((over) => !measure.sumsOver.includes(over));
  if (forbidden) throw new Error(`The measure ${measure.id} does not add up over ${forbidden}.`);
};

/**
 * Sums a measure by a code that each cell yields (a dimension, the month, a joined pair), over everything else. A table that
 * asks for a sum the measure does not declare is a bug and throws.
 * @example sumBy(tally, slice, ['place', 'period', 'origin'], ({ dimensions }) => dimensions['setting']!)
 */
export function sumBy(
  tally: Tally,
  slice: TallySlice,
  over: readonly string[],
  codeOf: (cell: {
    readonly period: CellPeriod;
    readonly dimensions: Readonly<Record<string, string>>;
  }) => string,
): SlicedCounts {
  mustSumOver(slice.measure, over);
  const prefix = `${keyOf(slice.measure)}|`;
  const counts = new Map<string, number>();
  let everCounted = false;
  for (const [key, n] of tally) {
    if (!key.startsWith(prefix)) continue;
    const cell = parseCellKey(key);
    if (!cell.ok) throw new Error(`A tally holds a key that is no cell: ${key}`);
    const { place, period } = cell.value;
    const month = period.slice(0, 7);
    if (month > slice.period.lastMonth || !slice.inPlace(place, period)) continue;
    everCounted = true;
    if (month < slice.period.firstMonth) continue;
    const code = codeOf(cell.value);
    counts.set(code, (counts.get(code) ?? 0) + n);
  }
  for (const [code, n] of counts)
    if (n < 0) throw new Error(`The tally of ${slice.measure.id} is negative at ${code}.`);
  return { counts, everCounted };
}
