import type { AuditInput } from './audit.js';
import type { Change } from './network.js';
import type { System } from './system.js';
import { changesOf, plus, untangled } from './untangle.js';

/** How often every leaking count looks for cheaper company than it has. */
const rounds = 3;
/** Changes that one count starts from, and terms that it may look at. */
const maxStarts = 40;
const budgetOfCount = 60_000;

/**
 * Company for counts that leak where relations are no network: each takes the change that hides the fewest others, and looks
 * again when it sees what the others took. Answers what is to be hidden besides; a count may leak still, when none was found.
 * @example secondaryByChanges(system, audit, hidden, [3]) // [7, 9]
 */
export function secondaryByChanges(
  { rows, hiddenBefore }: System,
  audit: Omit<AuditInput, 'hidden'>,
  hidden: readonly boolean[],
  leaking: readonly number[],
): readonly number[] {
  const { moving } = changesOf([...hidden.keys()], rows);
  const users = new Map<number, number>();
  const witnesses = new Map<number, Change>();
  const use = (change: Change, by: 1 | -1): void => {
    for (const at of change.keys()) users.set(at, (users.get(at) ?? 0) + by);
  };
  // What was hidden before is better hidden again
  const price = (at: number): number => (hidden[at] || users.get(at) ? 0 : hiddenBefore[at] ? 0.5 : 1);
  const priceOf = (change: Change): number => [...change.keys()].reduce((sum, at) => sum + price(at), 0);
  const cheapest = (at: number): Change | undefined => {
    const budget = { left: budgetOfCount };
    let [best, lower]: [Change | undefined, number] = [undefined, Infinity];
    for (const change of moving.get(at)!.slice(0, maxStarts))
      for (const start of [change, plus(new Map(), change, -1)]) {
        const mended = lower === 0 ? undefined : untangled(at, start, { ...audit, price }, moving, budget);
        const cost = mended ? priceOf(mended) : Infinity;
        if (cost < lower) [best, lower] = [mended, cost];
      }
    return best;
  };
  for (let round = 0; round < rounds; round++)
    for (const at of leaking) {
      const before = witnesses.get(at);
      if (before) use(before, -1);
      const shared = [...witnesses.values()].find((change) => change !== before && change.has(at));
      const change = shared ?? cheapest(at) ?? before;
      if (!change) continue;
      const better = before && priceOf(before) <= priceOf(change) ? before : change;
      witnesses.set(at, better);
      use(better, 1);
    }
  return [...users].flatMap(([at, n]) => (n > 0 && !hidden[at] ? [at] : [])).sort((a, b) => a - b);
}
