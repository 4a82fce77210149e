import type { Day, UnitId } from '../../../kernel/index.js';
import { factsOf } from '../facts.js';
import type { LpProcessState } from '../state.js';

/**
 * The day of the first LP discussion or network meeting that stands on record in a unit; nothing where there is none.
 * @example activeSince('liperi-school' as UnitId, states) // '2026-01-12'
 */
export function activeSince(unit: UnitId, states: readonly LpProcessState[]): Day | undefined {
  const days = states.flatMap((state) => {
    if (state.status === 'empty') return [];
    const met = [...factsOf(state.facts, 'discussion-held'), ...factsOf(state.facts, 'network-meeting-held')];
    return met.flatMap((entry) => (entry.unit === unit ? [entry.on] : []));
  });
  return days.reduce<Day | undefined>(
    (first, on) => (first === undefined || on < first ? on : first),
    undefined,
  );
}
