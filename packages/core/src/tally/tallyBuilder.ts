import { cellKey, sortedNames, type Cell, type CellKey, type Count } from './cell.js';
import { addTo, emptyTally, type Tally } from './tally.js';

/** Grows a tally count by count. What it has given out never changes afterwards. */
export interface TallyBuilder {
  /** Adds one count. Constant time: it does not matter how much was added before. */
  readonly add: (count: Count) => void;
  /** Adds every cell of a tally. */
  readonly addTally: (tally: Tally) => void;
  /** The tally so far, copied cell by cell. */
  readonly tally: () => Tally;
}

/**
 * Starts from a tally, or from nothing, and adds counts in place. The mutation stays inside: what is given out is a copy, and
 * the answers are those of `tallyOf` and `mergeTallies`.
 * @source docs/architecture.md "Rules of events and counts": counts only add up, so nobody reads the history again
 * @example const builder = tallyBuilder(); builder.add({ cell, n: 1 }); builder.tally().size // 1
 */
export function tallyBuilder(start: Tally = emptyTally): TallyBuilder {
  const cells = new Map<CellKey, number>(start);
  const root: Node = { n: 0 };
  const leaves: Node[] = [];
  // The counts of one event mostly share their place and period: that branch is found once for all of them.
  let last: { readonly place: string; readonly period: string; readonly node: Node } | undefined;
  const placeAndMonthOf = (cell: Cell): Node => {
    if (last && last.place === cell.place && last.period === cell.period) return last.node;
    last = { place: cell.place, period: cell.period, node: step(step(root, cell.place), cell.period) };
    return last.node;
  };
  return {
    add: ({ cell, n }) => {
      const measure = step(placeAndMonthOf(cell), cell.measure);
      const names = (measure.names ??= sortedNames(cell.dimensions));
      if (!hasNames(cell.dimensions, names)) return addTo(cells, cellKey(cell), n);
      let leaf = measure;
      for (const name of names) leaf = step(leaf, cell.dimensions[name] ?? '');
      if (leaf.cell === undefined) {
        leaf.cell = cell;
        leaves.push(leaf);
      }
      leaf.n += n;
    },
    addTally: (tally) => {
      for (const [key, n] of tally) addTo(cells, key, n);
    },
    tally: () => {
      const all = new Map(cells);
      for (const { cell, n } of leaves) if (cell && n !== 0) addTo(all, cellKey(cell), n);
      return all;
    },
  };
}

/**
 * A part of a cell's address: place, period, measure, then the codes of its dimensions in order. The last one holds the sum.
 * Writing and hashing a key for every count takes several times as long as following parts whose strings are already known.
 */
interface Node {
  next?: Map<string, Node>;
  /** At a measure: its dimensions in order. */
  names?: readonly string[];
  cell?: Cell;
  n: number;
}

/** A measure has the same dimensions in every cell; one that has not goes the longer way. Counted without making a list. */
function hasNames(dimensions: Cell['dimensions'], names: readonly string[]): boolean {
  let more = names.length;
  for (const name in dimensions) if (dimensions[name] !== undefined) more--;
  if (more !== 0) return false;
  for (const name of names) if (dimensions[name] === undefined) return false;
  return true;
}

function step(node: Node, part: string): Node {
  const next = (node.next ??= new Map<string, Node>());
  const known = next.get(part);
  if (known) return known;
  const made: Node = { n: 0 };
  next.set(part, made);
  return made;
}
