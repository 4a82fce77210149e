import { check } from './checks/check.js';
import type { LpProcessError } from './errors.js';
import { growingFacts, type ProcessFact } from './facts.js';
import { processOf } from './state.js';

/**
 * Whether each fact may stand upon those before it, when these are all there is; asked in the order of recording. Nothing stands
 * without the opening. Discussions count whole, whenever they were recorded: whoever corrects one records the right one first.
 * @example stands(factsWithoutTheDecision)(networkMeetingHeld) // { code: 'meeting-unknown', meeting }
 */
export function stands(left: readonly ProcessFact[]): (fact: ProcessFact) => LpProcessError | undefined {
  const whole = processOf(left);
  if (whole.status === 'empty') return () => ({ code: 'process-not-open' });
  const { facts, add } = growingFacts();
  let { unit } = whole.opening;
  return (fact) => {
    const fault = check(fact, { ...whole, unit, facts });
    add(fact);
    if (fact.type === 'process-handed-over' && fact.to !== 'region') unit = fact.toUnit;
    return fault;
  };
}
