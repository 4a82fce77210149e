import type { Day } from '../../../kernel/index.js';
import type { SafetyFlag } from '../codes.js';
import type { SafetyFlags, SafetyMarkOf } from '../contents/safety.js';
import { factsOf, type ProcessFact } from '../facts.js';
import { latest } from './latest.js';

/**
 * The safety flags that hold on a day; none when nothing was recorded. What they mean for somebody who receives something is
 * decided by `reachable` alone.
 * @source docs/settled-questions.md "Safety"
 * @example safetyOn(state.facts, today).flags // [{ flag: 'interpreter', interpreterLanguage: 'ar' }]
 */
export function safetyOn(facts: readonly ProcessFact[], day: Day): SafetyFlags {
  const set = factsOf(facts, 'safety-flags-set').filter(({ on }) => on <= day);
  return { flags: latest(set)?.flags ?? [] };
}

/** The flags of one kind that hold on a day. @example marksOn(state.facts, 'sole-custody', today)[0]?.custodian // 'guardian' */
export function marksOn<Flag extends SafetyFlag>(
  facts: readonly ProcessFact[],
  flag: Flag,
  day: Day,
): readonly SafetyMarkOf<Flag>[] {
  return safetyOn(facts, day).flags.filter((mark): mark is SafetyMarkOf<Flag> => mark.flag === flag);
}
