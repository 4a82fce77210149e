import type { PlaceKey } from '../kernel/index.js';
import { cellKey, parseCellKey, type Cell, type CellKey, type CellPeriod } from './cell.js';
import type { Tally } from './tally.js';

/** How to look at a tally from further away: drop dimensions, map places up, map months to longer periods, or leave cells out. */
export interface Coarsening {
  /** Dimensions that are summed over. */
  readonly drop?: readonly string[];
  /** The wider place of a cell, or `undefined` to leave the cell out. */
  readonly place?: (place: PlaceKey, period: CellPeriod) => PlaceKey | undefined;
  /** The longer period's first month or day, or `undefined` to leave the cell out. */
  readonly period?: (period: CellPeriod) => CellPeriod | undefined;
}

const coarsenCell = (cell: Cell, rule: Coarsening): Cell | undefined => {
  const place = rule.place ? rule.place(cell.place, cell.period) : cell.place;
  const period = rule.period ? rule.period(cell.period) : cell.period;
  if (place === undefined || period === undefined) return undefined;
  const dropped = new Set(rule.drop);
  const dimensions = Object.fromEntries(
    Object.entries(cell.dimensions).filter(([name]) => !dropped.has(name)),
  );
  return { measure: cell.measure, place, period, dimensions };
};

/**
 * The tally seen from further away; the only aggregation there is. Which measures may be summed over what is declared by
 * the measure and checked by `coarsenMeasure` in indicators.
 * @example coarsen(tally, { drop: ['origin'], place: toRegion })
 */
export function coarsen(tally: Tally, rule: Coarsening): Tally {
  const cells = new Map<CellKey, number>();
  for (const [key, n] of tally) {
    const cell = parseCellKey(key);
    if (!cell.ok) throw new Error(`A tally holds a key that is no cell: ${key}`);
    const wider = coarsenCell(cell.value, rule);
    if (!wider) continue;
    const widerKey = cellKey(wider);
    const sum = (cells.get(widerKey) ?? 0) + n;
    if (sum === 0) cells.delete(widerKey);
    else cells.set(widerKey, sum);
  }
  return cells;
}
