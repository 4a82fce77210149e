import type { CountRange } from '../tally/index.js';
import { smallUnder, type ThresholdPolicy } from './policy.js';

/**
 * One cell as the protection sees it: the count itself and every other count that its publication would give away (the
 * rest n − x of a share, the denominator).
 */
export interface ProtectableCell {
  readonly key: string;
  readonly count: CountRange;
  readonly alsoTells?: readonly CountRange[];
}

/**
 * The parts add up to the total. When more than the small parts has to be hidden, the parts named first are hidden first, so
 * their order must not depend on the counts.
 */
export interface SumRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Parts that are hidden together with the small ones: their sum is known, how it splits is not. */
const companions = 2;

type IsSmall = (range: CountRange) => boolean;

const hideParts = (
  { total, parts }: SumRelation,
  cells: ReadonlyMap<string, ProtectableCell>,
  isSmall: IsSmall,
  hidden: Set<string>,
): void => {
  const count = (key: string): CountRange => cells.get(key)!.count;
  const hideAll = (keys: readonly string[]): void => keys.forEach((key) => hidden.add(key));
  if (count(total).upper === 0) return;
  if (isSmall(count(total))) return hideAll([total, ...parts]);
  if (count(total).lower <= parts.length) return hideAll(parts);
  if (!parts.some((key) => hidden.has(key))) return;

  const filled = parts.filter((key) => count(key).upper > 0);
  hideAll(filled.slice(0, companions));
  const shownSum = parts.reduce((sum, key) => sum + (hidden.has(key) ? 0 : count(key).lower), 0);
  const hiddenParts = parts.filter((key) => hidden.has(key));
  const eachIsOne = count(total).upper - shownSum <= hiddenParts.length;
  if (eachIsOne) hideAll(filled.filter((key) => !hidden.has(key)).slice(0, 1));
};

/**
 * Which cells of a one-dimensional table stay hidden. First every cell that tells of 1 to threshold − 1 families (a threshold
 * of 2 hides 2 as well: hidden must not mean exactly 1). Then, for parts of a total:
 * a total that is itself small hides the whole table; a total no greater than the number of parts hides all parts; otherwise
 * small parts take two companions with them, the first filled parts of the relation, and a third one when every hidden part
 * must be 1. Zeros are shown unless all parts are hidden.
 *
 * Companions are chosen by place, not by size: whoever hides "the next smallest" tells that the hidden ones are no greater
 * than every shown one, and that can be enough to compute them (a minimality attack).
 * The promise, tested by enumerating every small table: a reader who sees all shown cells and knows this rule finds at least
 * two possible values for each hidden cell.
 * A cell that was hidden in an earlier publication of the same table (`hiddenBefore`) stays hidden: shown now, it would tell
 * what it was then.
 * @source W-14 (docs/sources.md); docs/settled-questions.md "Attacker"; minimality attack: Wong, Fu, Wang, Pei (2007), Proc. VLDB 33, 543–554
 * @example
 * protectTable([{ key: 'a', count: exactly(3) }, { key: 'b', count: exactly(9) }, { key: 'c', count: exactly(8) },
 *   { key: 'sum', count: exactly(20) }], [{ total: 'sum', parts: ['a', 'b', 'c'] }], defaultPolicy) // Set { 'a', 'b' }
 */
export function protectTable(
  cells: readonly ProtectableCell[],
  relations: readonly SumRelation[],
  policy: ThresholdPolicy,
  hiddenBefore: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const isSmall = smallUnder(policy);
  if (policy.threshold <= 1) return new Set();
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const tells = ({ count, alsoTells = [] }: ProtectableCell): readonly CountRange[] => [count, ...alsoTells];
  const secret = (cell: ProtectableCell): boolean => hiddenBefore.has(cell.key) || tells(cell).some(isSmall);
  const hidden = new Set(cells.filter(secret).map(({ key }) => key));
  for (const relation of relations) hideParts(relation, byKey, isSmall, hidden);
  return hidden;
}
