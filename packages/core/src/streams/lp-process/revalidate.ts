import { check } from './checks/check.js';
import { bodyWith } from './evolve.js';
import type { ProcessFact } from './facts.js';
import type { ProcessBody } from './state.js';

/**
 * The first entry that could no longer stand, when these entries and the discussions of the body were all there is.
 * Discussions count whole, whenever they were recorded: whoever corrects one records the right one first.
 * @example firstFallen(body, factsWithoutTheDecision)?.type // 'network-meeting-held'
 */
export function firstFallen(body: ProcessBody, facts: readonly ProcessFact[]): ProcessFact | undefined {
  return facts.find((fact, index) => check(fact, bodyWith(body, { facts: facts.slice(0, index) })));
}
