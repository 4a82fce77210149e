import type { Day } from '../../../kernel/index.js';
import { bodyWith } from '../evolve.js';
import { emptyProcess, type LpProcessState } from '../state.js';

/**
 * What stood in a process on a day, by the days things happened and by what is known now.
 * @example stateOn(state, '2026-02-28' as Day).status // 'open'
 */
export function stateOn(state: LpProcessState, day: Day): LpProcessState {
  if (state.status === 'empty' || state.status === 'retracted' || state.openedOn > day) return emptyProcess;
  return bodyWith(state, {
    discussions: state.discussions.filter(({ on }) => on <= day),
    facts: state.facts.filter(({ on }) => on <= day),
  });
}
