import type { Day, UnitId } from '../../../kernel/index.js';
import { factsOf, type ProcessFact, type ProcessOpened } from '../facts.js';
import { latest } from './latest.js';

/**
 * The unit that carried the process, by day; the day of a hand-over still belongs to the unit that gives.
 * @source docs/settled-questions.md "Process": moving is a hand-over, not an end
 * @example carriers(opening, facts)('2026-03-02' as Day) // 'liperi-school'
 */
export function carriers(opening: ProcessOpened, facts: readonly ProcessFact[]): (day: Day) => UnitId {
  const moves = factsOf(facts, 'process-handed-over').filter(({ to }) => to !== 'region');
  if (moves.length === 0) return () => opening.unit;
  return (day) => {
    const last = latest(moves.filter(({ on }) => on < day));
    return last && last.to !== 'region' ? last.toUnit : opening.unit;
  };
}

/** The unit that carried the process on one day. @example carrierOn(opening, facts, '2026-03-02' as Day) // 'liperi-school' */
export function carrierOn(opening: ProcessOpened, facts: readonly ProcessFact[], day: Day): UnitId {
  return carriers(opening, facts)(day);
}
