import { cellKey, type CellKey, type Count } from './cell.js';

/**
 * Cell → signed integer: the narrow waist between what people do and every figure. Counts only add up, so tallies of
 * months, units and regions merge in any order. A cell whose counts cancel out is absent, so equal tallies are equal maps.
 */
export type Tally = ReadonlyMap<CellKey, number>;

/** The tally of nothing. @example emptyTally.size // 0 */
export const emptyTally: Tally = new Map();

/** Adds to a map of cells in place; a cell whose counts cancel out goes. For the folds of this folder alone. */
export const addTo = (cells: Map<CellKey, number>, key: CellKey, n: number): void => {
  const sum = (cells.get(key) ?? 0) + n;
  if (sum === 0) cells.delete(key);
  else cells.set(key, sum);
};

/** The tally of a list of counts, in any order. @example tallyOf([{ cell, n: 1 }, { cell, n: 1 }]).get(cellKey(cell)) // 2 */
export function tallyOf(counts: Iterable<Count>): Tally {
  const cells = new Map<CellKey, number>();
  for (const { cell, n } of counts) addTo(cells, cellKey(cell), n);
  return cells;
}

/** The cell-by-cell sum of tallies. @example mergeTallies([a, b]) // equals mergeTallies([b, a]) */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  const cells = new Map<CellKey, number>();
  for (const tally of tallies) for (const [key, n] of tally) addTo(cells, key, n);
  return cells;
}

/** The tally that takes the given one back. @example mergeTallies([tally, negateTally(tally)]).size // 0 */
export function negateTally(tally: Tally): Tally {
  return new Map([...tally].map(([key, n]) => [key, -n]));
}

/** The cells in key order: the form that is stored, sent and compared. @example tallyEntries(tally)[0] // ['discussions@1|…', 3] */
export function tallyEntries(tally: Tally): readonly (readonly [CellKey, number])[] {
  return [...tally].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
