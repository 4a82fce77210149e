import type { Day } from '../../../kernel/index.js';
import type { SafetyFlags } from '../contents/contact.js';
import { factsOf, type ProcessFact } from '../facts.js';

/**
 * The safety flags that hold on a day; none when nothing was recorded.
 * @source docs/settled-questions.md "Safety": they bind invitations, calendars, contact cards and prints
 * @example safetyOn(state.facts, today).flags // ['non-disclosure']
 */
export function safetyOn(facts: readonly ProcessFact[], day: Day): SafetyFlags {
  const set = factsOf(facts, 'safety-flags-set').filter(({ on }) => on <= day);
  const latest = set.reduce<(typeof set)[number] | undefined>(
    (known, fact) => (known && known.on > fact.on ? known : fact),
    undefined,
  );
  if (!latest) return { flags: [] };
  const { flags, interpreterLanguage } = latest;
  return { flags, ...(interpreterLanguage === undefined ? {} : { interpreterLanguage }) };
}
