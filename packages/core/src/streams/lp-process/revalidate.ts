import { check } from './checks/check.js';
import { bodyWith, carrierAfter } from './evolve.js';
import type { ProcessFact } from './facts.js';
import type { ProcessBody } from './state.js';

/**
 * The first entry that could no longer stand, when these entries and the discussions of the body were all there is.
 * Discussions count whole, whenever they were recorded: whoever corrects one records the right one first. One list grows entry by
 * entry: what stood before each of them is not copied.
 * @example firstFallen(body, factsWithoutTheDecision)?.type // 'network-meeting-held'
 */
export function firstFallen(body: ProcessBody, facts: readonly ProcessFact[]): ProcessFact | undefined {
  const standing: ProcessFact[] = [];
  let before: ProcessBody = { ...bodyWith(body, { facts: [] }), facts: standing };
  for (const fact of facts) {
    if (check(fact, before)) return fact;
    standing.push(fact);
    const unit = carrierAfter(before.unit, fact);
    if (unit !== before.unit) before = { ...before, unit };
  }
  return undefined;
}
