import type { Row } from './system.js';

/** A change of counts that leaves every relation as it is: how much each of them rises (or falls, below 0). */
export type Change = ReadonlyMap<number, number>;

/**
 * Relations as the places of a network and counts as the ways between them: raising a count carries one unit from `from` to
 * `to`, and what comes to a place has to leave it. The last place stands for the outside, where counts of one relation lead.
 */
export interface Network {
  readonly ways: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  /** The counts that touch a place, in the order given. */
  readonly touching: readonly (readonly number[])[];
}

interface Place {
  readonly row: number;
  readonly times: number;
}

/** Parts of a family with more relations are taken as they are told. */
const maxRelations = 400;

/**
 * Relations that the others do not imply, in two steps: repeated ones, then sums of others. Those that touch a count of one or
 * two relations come first, so that of an area's services, told by municipality as well, the area's own sum is left out.
 */
const withoutImplied = (rows: readonly Row[]): readonly Row[] => {
  const seen = new Set<string>();
  const distinct = rows.filter(({ columns, times }) => {
    const sign = (times[0] ?? 1) < 0 ? -1 : 1;
    const key = columns.map((column, at) => `${column}:${sign * times[at]!}`).join();
    return seen.size < seen.add(key).size;
  });
  const relationsOf = new Map<number, number>();
  for (const { columns } of distinct)
    for (const column of columns) relationsOf.set(column, (relationsOf.get(column) ?? 0) + 1);
  if (distinct.length > maxRelations || [...relationsOf.values()].every((n) => n <= 2)) return distinct;
  const loose = ({ columns }: Row): number =>
    columns.filter((column) => relationsOf.get(column)! <= 2).length;
  const solved: { readonly pivot: number; readonly row: ReadonlyMap<number, number> }[] = [];
  return distinct
    .map((row) => ({ row, rank: loose(row) > 0 ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ row }) => {
      const left = new Map(row.columns.map((column, at) => [column, row.times[at]!]));
      for (const { pivot, row: other } of solved) {
        const times = left.get(pivot);
        if (times === undefined) continue;
        for (const [column, value] of other) {
          const sum = (left.get(column) ?? 0) - times * value;
          if (sum === 0) left.delete(column);
          else left.set(column, sum);
        }
      }
      // Only pivots of 1 keep the numbers whole; a relation without one stays, which is never wrong
      const [pivot, scale] = [...left].find(([, value]) => Math.abs(value) === 1) ?? [];
      if (pivot === undefined || scale === undefined) return left.size === 0 ? [] : [row];
      solved.push({ pivot, row: new Map([...left].map(([column, value]) => [column, value * scale])) });
      return [row];
    });
};

/** Signs of the relations with which every count of two relations leaves one and enters the other; none when there are no such signs. */
const signsOf = (places: readonly (readonly Place[])[], size: number): readonly number[] | undefined => {
  const links: { row: number; same: number }[][] = Array.from({ length: size }, () => []);
  for (const [a, b] of places)
    if (a && b) {
      const same = a.times === b.times ? -1 : 1;
      links[a.row]!.push({ row: b.row, same });
      links[b.row]!.push({ row: a.row, same });
    }
  const signs = new Array<number>(size).fill(0);
  for (let start = 0; start < size; start++) {
    if (signs[start] !== 0) continue;
    signs[start] = 1;
    const waiting = [start];
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop())
      for (const { row, same } of links[here]!) {
        const wanted = signs[here]! * same;
        if (signs[row] === 0) {
          signs[row] = wanted;
          waiting.push(row);
        } else if (signs[row] !== wanted) return undefined;
      }
  }
  return signs;
};

/**
 * Reads relations as a network, which tables of one or two dimensions are, hierarchies in one of them included. Nothing when
 * they are none: a count in three relations or more, a factor other than 1, or sums that run in a circle.
 * @source Gusfield (1988), SIAM J. Comput. 17, doi:10.1137/0217034 (two-way tables as graphs)
 * @example networkOf([0, 1], [{ columns: [0, 1], times: [1, -1] }])?.ways.get(0) // { from: 1, to: 0 }
 */
export function networkOf(counts: readonly number[], relations: readonly Row[]): Network | undefined {
  if (relations.some(({ times }) => times.some((one) => Math.abs(one) !== 1))) return undefined;
  const rows = withoutImplied(relations);
  const placesOf = new Map<number, Place[]>(counts.map((at) => [at, []]));
  for (const [row, { columns, times }] of rows.entries())
    for (const [index, column] of columns.entries()) {
      const places = placesOf.get(column)!;
      if (places.push({ row, times: times[index]! }) > 2) return undefined;
    }
  const signs = signsOf([...placesOf.values()], rows.length);
  if (!signs) return undefined;
  const outside = rows.length;
  const touching: number[][] = Array.from({ length: rows.length + 1 }, () => []);
  const ways = new Map<number, { from: number; to: number }>();
  for (const [at, places] of placesOf) {
    const way = { from: outside, to: outside };
    for (const { row, times } of places) way[times * signs[row]! > 0 ? 'to' : 'from'] = row;
    ways.set(at, way);
    touching[way.from]!.push(at);
    if (way.to !== way.from) touching[way.to]!.push(at);
  }
  return { ways, touching };
}

/**
 * The cheapest change that raises (1) or lowers (−1) a count by one and others by at most one, what each of them costs given;
 * Infinity where it may not be. Nothing when there is none: then no change of whole numbers, however large, moves the count so.
 * @example cheapestChange(network, 0, 1, () => 0) // Map { 0 → 1, 1 → 1 }
 */
export function cheapestChange(
  { ways, touching }: Network,
  at: number,
  sign: 1 | -1,
  cost: (at: number, sign: 1 | -1) => number,
): Change | undefined {
  const own = ways.get(at)!;
  const [start, goal] = sign === 1 ? [own.to, own.from] : [own.from, own.to];
  const costs = new Array<number>(touching.length).fill(Infinity);
  const last = new Array<{ way: number; sign: 1 | -1; before: number } | undefined>(touching.length);
  costs[start] = 0;
  const waiting = [start];
  // A place is looked at again when a cheaper way to it is found; where nothing costs, each is looked at once
  for (let head = 0; head < waiting.length; head++) {
    const here = waiting[head]!;
    if (costs[here]! >= costs[goal]!) continue;
    for (const way of touching[here]!) {
      if (way === at) continue;
      const { from, to } = ways.get(way)!;
      const direction = from === here ? 1 : -1;
      const there = direction === 1 ? to : from;
      const sum = costs[here]! + cost(way, direction);
      if (sum >= costs[there]!) continue;
      costs[there] = sum;
      last[there] = { way, sign: direction, before: here };
      waiting.push(there);
    }
  }
  if (costs[goal] === Infinity) return undefined;
  const change = new Map<number, number>([[at, sign]]);
  for (let place = goal; place !== start; place = last[place]!.before)
    change.set(last[place]!.way, last[place]!.sign);
  return change;
}
