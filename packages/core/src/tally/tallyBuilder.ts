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
  const kinds = kindsOfCells();
  const rows: Row[] = [];
  const byPlace = new Map<string, Map<string, Row>>();
  // The counts of one event mostly share their place and period: that row is found once for all of them.
  let last: Row | undefined;
  const rowOf = ({ place, period }: Cell): Row => {
    if (last && last.place === place && last.period === period) return last;
    const ofPlace = found(byPlace, place, () => new Map<string, Row>());
    last = found(ofPlace, period, () => {
      const row: Row = { place, period, sums: [] };
      rows.push(row);
      return row;
    });
    return last;
  };
  return {
    add: ({ cell, n }) => {
      const kind = kinds.of(cell);
      if (!kind) return addTo(cells, cellKey(cell), n);
      const { sums } = rowOf(cell);
      sums[kind.index] = (sums[kind.index] ?? 0) + n;
    },
    addTally: (tally) => {
      for (const [key, n] of tally) addTo(cells, key, n);
    },
    tally: () => {
      const all = new Map(cells);
      for (const { place, period, sums } of rows)
        sums.forEach((n, index) => {
          if (n !== 0) addTo(all, cellKey({ ...kinds.at(index), place, period }), n);
        });
      return all;
    },
  };
}

/** The sums of one place and period, by the index of their kind. */
interface Row extends Pick<Cell, 'place' | 'period'> {
  readonly sums: number[];
}

/** A measure with the codes of its dimensions: there are some hundreds, however many places and months there are. */
interface Kind extends Pick<Cell, 'measure' | 'dimensions'> {
  readonly index: number;
}

/** A measure, or one of its codes, on the way to a kind. */
interface Branch {
  next?: Map<string, Branch>;
  kind?: Kind;
  /** At a measure: its dimensions in order. */
  names?: readonly string[];
}

/**
 * Numbers the kinds as they come. Writing and hashing a key for every count takes several times as long as following its
 * measure and codes, whose strings are already known, to a number.
 */
function kindsOfCells() {
  const kinds: Kind[] = [];
  const measures = new Map<string, Branch>();
  const branch = (): Branch => ({});
  return {
    /** None when the cell has not the dimensions that its measure had before: such a cell goes the longer way. */
    of: ({ measure, dimensions }: Cell): Kind | undefined => {
      let at = found(measures, measure, branch);
      const names = (at.names ??= sortedNames(dimensions));
      if (!hasNames(dimensions, names)) return undefined;
      for (const name of names) at = found((at.next ??= new Map()), dimensions[name] ?? '', branch);
      if (!at.kind) {
        at.kind = { index: kinds.length, measure, dimensions };
        kinds.push(at.kind);
      }
      return at.kind;
    },
    at: (index: number): Kind => kinds[index]!,
  };
}

/** A measure has the same dimensions in every cell; one that has not goes the longer way. Counted without making a list. */
function hasNames(dimensions: Cell['dimensions'], names: readonly string[]): boolean {
  let more = names.length;
  for (const name in dimensions) if (dimensions[name] !== undefined) more--;
  if (more !== 0) return false;
  for (const name of names) if (dimensions[name] === undefined) return false;
  return true;
}

function found<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
