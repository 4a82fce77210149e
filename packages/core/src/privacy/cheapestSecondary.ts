import type { AuditInput } from './audit.js';
import { cheapestChange, type Change, type Network } from './network.js';

/** A network of counts of which some are hidden, and what it costs to hide another. */
export interface SecondarySearch {
  readonly network: Network;
  readonly audit: Omit<AuditInput, 'hidden'>;
  /** What hiding a shown count costs; Infinity where it may not be hidden. */
  readonly price: (at: number) => number;
}

/** The cheapest change that spreads a count far enough; hidden counts cost nothing. */
const changeOf = (
  { network, audit, price }: SecondarySearch,
  hidden: readonly boolean[],
  at: number,
): Change | undefined => {
  const { counts, knownLower, minSpread } = audit;
  const mayFall = (one: number): boolean => counts[one]! - knownLower(one) >= minSpread;
  const cost = (one: number, sign: 1 | -1): number =>
    sign === -1 && !mayFall(one) ? Infinity : hidden[one] ? 0 : price(one);
  const costOf = (change: Change | undefined): number =>
    change ? [...change.keys()].reduce((sum, one) => sum + (hidden[one] ? 0 : price(one)), 0) : Infinity;
  const up = cheapestChange(network, at, 1, cost);
  if (costOf(up) === 0 || !mayFall(at)) return up;
  const down = cheapestChange(network, at, -1, cost);
  return costOf(down) < costOf(up) ? down : up;
};

/** Shows again what no count needs: each has a witness, a change that it is part of, and finds another one or keeps that. */
const needed = (
  search: SecondarySearch,
  hidden: boolean[],
  witnesses: Map<number, Change>,
  extras: readonly number[],
): readonly number[] => {
  const amongHidden = { ...search, price: () => Infinity };
  return extras.filter((extra) => {
    hidden[extra] = false;
    const renewed = new Map<number, Change>();
    for (const [at, witness] of witnesses) {
      if (at === extra || !witness.has(extra)) continue;
      const change = changeOf(amongHidden, hidden, at);
      if (!change) {
        hidden[extra] = true;
        return true;
      }
      renewed.set(at, change);
    }
    witnesses.delete(extra);
    for (const [at, change] of renewed) witnesses.set(at, change);
    return false;
  });
};

/**
 * What bounds of whole numbers ask for in a network: hides, for each count in need, the cheapest others that let it move, then
 * shows again what is not needed. Answers the extras, those given and new ones, or nothing where a count in need cannot move.
 * @source Castro (2012), Recent advances in optimization techniques for statistical tabular data protection, Eur. J. Oper. Res. 216
 *   (shortest paths as a heuristic for cell suppression)
 * @example cheapestSecondary(search, hidden, () => true, []) // [7, 9]
 */
export function cheapestSecondary(
  search: SecondarySearch,
  alreadyHidden: readonly boolean[],
  inNeed: (at: number) => boolean,
  extras: readonly number[],
): readonly number[] | undefined {
  const amongHidden = { ...search, price: () => Infinity };
  const hidden = [...alreadyHidden];
  const witnesses = new Map<number, Change>();
  const added: number[] = [];
  const { audit } = search;
  let allWitnessed = true;
  for (const [at, isHidden] of alreadyHidden.entries()) {
    if (!isHidden || witnesses.has(at) || audit.matters?.(at) === false) continue;
    const change = changeOf(inNeed(at) ? search : amongHidden, hidden, at);
    if (!change && inNeed(at)) return undefined;
    allWitnessed &&= change !== undefined;
    for (const one of change?.keys() ?? []) {
      if (!hidden[one]) added.push(one);
      hidden[one] = true;
      if (!witnesses.has(one) && audit.matters?.(one) !== false) witnesses.set(one, change!);
    }
  }
  const all = [...extras, ...added];
  // Without a witness nobody knows whom a count keeps company
  return allWitnessed ? needed(search, hidden, witnesses, all) : all;
}
