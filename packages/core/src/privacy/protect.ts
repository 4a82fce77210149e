import type { CountRange } from '../tally/index.js';
import type { ThresholdPolicy } from './policy.js';

/**
 * One cell as the protection sees it: the count itself and every other count that its publication would give away (the
 * rest n − x of a share, the denominator).
 */
export interface ProtectableCell {
  readonly key: string;
  readonly count: CountRange;
  readonly alsoTells?: readonly CountRange[];
}

/** The parts add up to the total. A total that is published elsewhere stands here as a cell of its own. */
export interface SumRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

const small = (range: CountRange, policy: ThresholdPolicy): boolean =>
  range.greatest >= 1 && range.least < policy.threshold && !(range.least === 0 && range.greatest === 0);

const tooSmall = (cell: ProtectableCell, policy: ThresholdPolicy): boolean =>
  small(cell.count, policy) || (cell.alsoTells ?? []).some((range) => small(range, policy));

/**
 * Hidden parts whose sum a reader can form are exactly computable when there is one of them, or when each must be 1: zeros
 * are shown, so every hidden part is at least 1.
 */
const computable = (hidden: number, greatestSum: number): boolean =>
  hidden === 1 || (hidden > 1 && greatestSum <= hidden);

const protectSum = (
  relation: SumRelation,
  cells: ReadonlyMap<string, ProtectableCell>,
  hidden: Set<string>,
): void => {
  const part = (key: string): CountRange => cells.get(key)!.count;
  const visible = relation.parts
    .filter((key) => !hidden.has(key) && part(key).greatest > 0)
    .sort((a, b) => part(a).least - part(b).least || relation.parts.indexOf(a) - relation.parts.indexOf(b));
  const hiddenParts = (): readonly string[] => relation.parts.filter((key) => hidden.has(key));
  const greatestSum = (): number => {
    const shown = relation.parts
      .filter((key) => !hidden.has(key))
      .reduce((sum, key) => sum + part(key).least, 0);
    return part(relation.total).greatest - shown;
  };
  while (!hidden.has(relation.total) && computable(hiddenParts().length, greatestSum())) {
    const next = visible.shift();
    hidden.add(next ?? relation.total);
  }
};

/**
 * Which cells of a one-dimensional table stay hidden: first every cell that tells of 1 to threshold − 1 families, then the
 * smallest further parts (or, when there are none, the total) until no hidden part can be computed from what is shown.
 * Zeros are shown. Deterministic: equal tables hide equal cells; ties go to the part named first.
 * The promise, tested by enumerating every table: a reader who sees all shown cells and knows this rule finds at least two
 * possible values for each hidden cell.
 * @source DOMAIN W-14; DECISIONS "Attacker"
 * @example protectTable([{ key: 'a', count: exactly(3) }, { key: 'b', count: exactly(9) }, …], [{ total: 'total', parts: ['a', 'b'] }], defaultPolicy) // Set { 'a', 'b' }
 */
export function protectTable(
  cells: readonly ProtectableCell[],
  relations: readonly SumRelation[],
  policy: ThresholdPolicy,
): ReadonlySet<string> {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const hidden = new Set(cells.filter((cell) => tooSmall(cell, policy)).map((cell) => cell.key));
  for (const relation of relations) protectSum(relation, byKey, hidden);
  return hidden;
}
