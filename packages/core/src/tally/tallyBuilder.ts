import { cellKey, sortedNames, type Cell, type CellKey, type Count, type MeasureKey } from './cell.js';
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
 * @source ARCHITECTURE §5: counts only add up, so nobody reads the history again
 * @example const builder = tallyBuilder(); builder.add({ cell, n: 1 }); builder.tally().size // 1
 */
export function tallyBuilder(start: Tally = emptyTally): TallyBuilder {
  const cells = new Map<CellKey, number>(start);
  const measures = new Map<MeasureKey, MeasureTree>();
  const leaves: Node[] = [];
  return {
    add: ({ cell, n }) => {
      const tree = treeOf(measures, cell);
      if (!hasNames(cell.dimensions, tree.names)) return addTo(cells, cellKey(cell), n);
      const leaf = leafOf(tree, cell);
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

/** A part of a cell's address; the last part holds the sum. */
interface Node {
  next?: Map<string, Node>;
  cell?: Cell;
  n: number;
}

/** The cells of a measure by place, period and the codes of its dimensions in order. */
interface MeasureTree {
  readonly names: readonly string[];
  readonly root: Node;
}

function treeOf(measures: Map<MeasureKey, MeasureTree>, { measure, dimensions }: Cell): MeasureTree {
  const known = measures.get(measure);
  if (known) return known;
  const tree = { names: sortedNames(dimensions), root: { n: 0 } };
  measures.set(measure, tree);
  return tree;
}

/** A measure has the same dimensions in every cell; one that has not goes the longer way. */
function hasNames(dimensions: Cell['dimensions'], names: readonly string[]): boolean {
  return (
    Object.keys(dimensions).length === names.length && names.every((name) => dimensions[name] !== undefined)
  );
}

/**
 * Follows the parts of a cell. Writing and hashing a key for every count takes several times as long as following parts whose
 * strings are already known.
 */
function leafOf({ names, root }: MeasureTree, { place, period, dimensions }: Cell): Node {
  let node = step(step(root, place), period);
  for (const name of names) node = step(node, dimensions[name] ?? '');
  return node;
}

function step(node: Node, part: string): Node {
  const next = (node.next ??= new Map<string, Node>());
  const known = next.get(part);
  if (known) return known;
  const made: Node = { n: 0 };
  next.set(part, made);
  return made;
}
