import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { LpProcessState } from '../state.js';

/** The workers who lead what an entry tells of: a discussion, or a network meeting planned or held. @example leadersIn(discussionHeld) // [worker] */
export function leadersIn(entry: object): readonly WorkerId[] {
  return 'leaders' in entry ? (entry.leaders as readonly WorkerId[]) : [];
}

/** The workers who lead something in a process, each once. @example leadersOf(state) // [worker] */
export function leadersOf(state: LpProcessState): readonly WorkerId[] {
  return state.status === 'empty' ? [] : [...new Set(state.facts.flatMap(leadersIn))];
}
