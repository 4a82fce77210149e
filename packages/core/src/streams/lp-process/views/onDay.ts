import type { Day } from '../../../kernel/index.js';
import { emptyProcess, processOf, type LpProcessState } from '../state.js';

/**
 * What stood in a process on a day, by the days things happened and by what is known now.
 * @example stateOn(state, '2026-02-28' as Day).status // 'open'
 */
export function stateOn(state: LpProcessState, day: Day): LpProcessState {
  return state.status === 'empty' ? emptyProcess : processOf(state.facts.filter(({ on }) => on <= day));
}
