import type { Row } from './system.js';

/**
 * Whole-number elimination for the auditor: each relation is solved for one of its counts, in an order that keeps relations
 * short, without division and without rounding.
 */
export interface SolvedRows {
  /** In the order of solving: the relation and the count it was solved for; later ones hold no earlier pivot. */
  readonly steps: readonly { readonly pivot: number; readonly row: ReadonlyMap<number, number> }[];
  /** Counts that no relation was solved for: they can be chosen, the others follow. */
  readonly open: readonly number[];
  /** A number grew beyond what is exact; then nothing is known and nothing may be published. */
  readonly overflow: boolean;
}

const maxExact = 2 ** 45;

const divisor = (a: number, b: number): number => {
  while (b !== 0) [a, b] = [b, a % b];
  return Math.abs(a);
};

/** target × a − source × b without common divisor, where the pivot falls out. Tells false when it grows beyond what is exact. */
const combine = (
  target: Map<number, number>,
  source: ReadonlyMap<number, number>,
  pivot: number,
): boolean => {
  const mine = target.get(pivot)!;
  const theirs = source.get(pivot)!;
  const common = divisor(mine, theirs);
  const a = theirs / common;
  const b = mine / common;
  if (a !== 1) for (const [column, value] of target) target.set(column, value * a);
  for (const [column, value] of source) {
    const sum = (target.get(column) ?? 0) - b * value;
    if (sum === 0) target.delete(column);
    else target.set(column, sum);
  }
  let shared = 0;
  for (const value of target.values()) {
    if (Math.abs(value) > maxExact) return false;
    if (shared !== 1) shared = divisor(shared, value);
  }
  if (shared > 1) for (const [column, value] of target) target.set(column, value / shared);
  return true;
};

/** Buckets of relations by their length, so that the shortest is found at once. */
const shortestFirst = (rows: readonly Map<number, number>[]) => {
  const buckets: Set<number>[] = [];
  const put = (index: number): void => {
    (buckets[rows[index]!.size] ??= new Set()).add(index);
  };
  const drop = (index: number): void => void buckets[rows[index]!.size]?.delete(index);
  rows.forEach((_, index) => put(index));
  const next = (): number => {
    for (let size = 1; size < buckets.length; size++) for (const index of buckets[size] ?? []) return index;
    return -1;
  };
  return { put, drop, next };
};

/**
 * Solves relations over the given counts.
 * @source Markowitz (1957), doi:10.1287/mnsc.3.3.255 (pivots that fill in least)
 * @example solveRows([{ columns: [0, 1], times: [1, -1] }], [0, 1]).open.length // 1
 */
export function solveRows(relations: readonly Row[], unknown: readonly number[]): SolvedRows {
  const rows = relations.map(
    ({ columns, times }) => new Map(columns.map((column, index) => [column, times[index]!])),
  );
  const inRows = new Map<number, Set<number>>(unknown.map((column) => [column, new Set()]));
  for (const [index, row] of rows.entries()) for (const column of row.keys()) inRows.get(column)!.add(index);
  const queue = shortestFirst(rows);
  const steps: { pivot: number; row: Map<number, number> }[] = [];
  const pivots = new Set<number>();
  for (let index = queue.next(); index >= 0; index = queue.next()) {
    const row = rows[index]!;
    let pivot = -1;
    for (const column of row.keys())
      if (pivot < 0 || inRows.get(column)!.size < inRows.get(pivot)!.size) pivot = column;
    queue.drop(index);
    for (const column of row.keys()) inRows.get(column)!.delete(index);
    for (const other of [...inRows.get(pivot)!]) {
      const target = rows[other]!;
      queue.drop(other);
      for (const column of target.keys()) inRows.get(column)!.delete(other);
      if (!combine(target, row, pivot)) return { steps, open: [], overflow: true };
      for (const column of target.keys()) inRows.get(column)!.add(other);
      if (target.size > 0) queue.put(other);
    }
    steps.push({ pivot, row });
    pivots.add(pivot);
  }
  return { steps, open: unknown.filter((column) => !pivots.has(column)), overflow: false };
}

/**
 * How the counts change together when one open count changes and the other open ones stay: the smallest whole-number change,
 * or nothing when the numbers grow beyond what is exact.
 * @example changeOf(solved, 7)?.get(7) // 1
 */
export function changeOf({ steps }: SolvedRows, open: number): ReadonlyMap<number, number> | undefined {
  const change = new Map([[open, 1]]);
  for (let index = steps.length - 1; index >= 0; index--) {
    const { pivot, row } = steps[index]!;
    let sum = 0;
    for (const [column, times] of row) {
      const delta = column === pivot ? undefined : change.get(column);
      if (delta !== undefined) sum += times * delta;
    }
    if (sum === 0) continue;
    const times = row.get(pivot)!;
    const factor = Math.abs(times) / divisor(sum, times);
    if (factor !== 1) for (const [column, delta] of change) change.set(column, delta * factor);
    change.set(pivot, (-sum * factor) / times);
    for (const delta of change.values()) if (Math.abs(delta) > maxExact) return undefined;
  }
  return change;
}
