import type { Day, UnitId } from '../../../kernel/index.js';
import { factsOf, type ProcessFact } from '../facts.js';
import type { Opening } from '../events.js';
import { latest } from './latest.js';

/**
 * The unit that carried the process on a day; the day of a hand-over still belongs to the unit that gives.
 * @source docs/settled-questions.md "Process": moving is a hand-over, not an end
 * @example carrierOn(opening, facts, '2026-03-02' as Day) // 'liperi-school'
 */
export function carrierOn(opening: Opening, facts: readonly ProcessFact[], day: Day): UnitId {
  const last = latest(
    factsOf(facts, 'process-handed-over').filter(({ on, to }) => on < day && to !== 'region'),
  );
  return last && last.to !== 'region' ? last.toUnit : opening.unit;
}
