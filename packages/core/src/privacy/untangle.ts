import { changeOf, solveRows } from './exactRows.js';
import type { Change } from './network.js';
import type { Row } from './system.js';

/** Changes of which every change is made, and which of them move a count. */
export interface Changes {
  readonly all: readonly Change[];
  /** Those that move a count, the shortest first. */
  readonly moving: ReadonlyMap<number, readonly Change[]>;
  /** Whether there are no others: no number grew beyond what is exact. */
  readonly complete: boolean;
}

/** What a change may do: no count falls below what is known of it, and each costs its price. */
export interface Terms {
  readonly counts: readonly number[];
  readonly knownLower: (at: number) => number;
  readonly price?: (at: number) => number;
}

const maxSteps = 12;
const maxOptions = 60;

/** The changes of some counts that leave their relations as they are. @example changesOf([0, 1], [{ columns: [0, 1], times: [1, -1] }]).all.length // 1 */
export function changesOf(counts: readonly number[], rows: readonly Row[]): Changes {
  const solved = solveRows(rows, counts);
  const found = solved.overflow ? [] : solved.open.map((open) => changeOf(solved, open));
  const all = found.filter((change) => change !== undefined);
  const moving = new Map(counts.map((at) => [at, [] as Change[]]));
  for (const change of [...all].sort((a, b) => a.size - b.size))
    for (const at of change.keys()) moving.get(at)!.push(change);
  return { all, moving, complete: !solved.overflow && all.length === found.length };
}

/** a + times × b, without the counts that no longer move. @example plus(new Map([[0, 1]]), new Map([[0, 1]]), -1).size // 0 */
export function plus(a: Change, b: Change, times: number): Change {
  const sum = new Map(a);
  for (const [at, delta] of b) {
    const value = (sum.get(at) ?? 0) + times * delta;
    if (value === 0) sum.delete(at);
    else sum.set(at, value);
  }
  return sum;
}

/**
 * Mends a change that would take counts below what is known of them, by others that lift those counts, the one first that
 * leaves least to mend and costs least. It may find nothing where there is something: exact is only what it finds.
 * `budget.left` is the number of terms that may still be looked at.
 * @example untangled(0, change, { counts: [0, 4], knownLower: () => 0 }, changes.moving, { left: 1000 }) // a change, or undefined
 */
export function untangled(
  at: number,
  start: Change,
  { counts, knownLower, price = () => 0 }: Terms,
  moving: Changes['moving'],
  budget: { left: number },
): Change | undefined {
  const lacking = (one: number, delta: number): number => Math.max(0, knownLower(one) - counts[one]! - delta);
  let change = start;
  for (let step = 0; step <= maxSteps; step++) {
    let [blocked, options] = [-1, Infinity];
    for (const [one, delta] of change) {
      const here = moving.get(one)!.length;
      if (here < options && lacking(one, delta) > 0) [blocked, options] = [one, here];
    }
    if (blocked < 0) return change;
    if (budget.left <= 0) return undefined;
    const lack = lacking(blocked, change.get(blocked)!);
    let [best, cost, often]: [Change | undefined, number, number] = [undefined, Infinity, 0];
    for (const other of moving.get(blocked)!.slice(0, maxOptions)) {
      const by = other.get(blocked)!;
      const times = Math.sign(by) * Math.ceil(lack / Math.abs(by));
      if ((change.get(at) ?? 0) + times * (other.get(at) ?? 0) === 0) continue;
      budget.left -= other.size;
      let sum = 0;
      for (const [one, delta] of other) {
        const before = change.get(one) ?? 0;
        const after = before + times * delta;
        const mended = lacking(one, after) - lacking(one, before);
        sum += 4 * mended + ((after === 0 ? 0 : 1) - (before === 0 ? 0 : 1)) * price(one);
      }
      if (sum < cost) [best, cost, often] = [other, sum, times];
    }
    if (!best) return undefined;
    change = plus(change, best, often);
  }
  return undefined;
}
