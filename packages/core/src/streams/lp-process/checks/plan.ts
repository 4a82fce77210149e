import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { notBefore } from './order.js';
import { checkRoles } from './safety.js';

type Fault = LpProcessError | undefined;

/** A plan has actions of its own. Refuses with `plan-without-actions`, `action-id-taken`. @source R0-P6, L-7 */
export function checkPlan({ actions }: FactOf<'plan-agreed'>, { facts }: ProcessBody): Fault {
  if (actions.length === 0) return { code: 'plan-without-actions' };
  const known = new Set(
    factsOf(facts, 'plan-agreed').flatMap((plan) => plan.actions.map(({ action }) => action)),
  );
  for (const { action } of actions) {
    if (known.has(action)) return { code: 'action-id-taken', action };
    known.add(action);
  }
  return undefined;
}

/** Only an action that was agreed has a state. Refuses with `action-unknown`, `earlier-than-its-cause`. */
export function checkActionState(fact: FactOf<'action-state-set'>, { facts }: ProcessBody): Fault {
  const plan = factsOf(facts, 'plan-agreed').find(({ actions }) =>
    actions.some(({ action }) => action === fact.action),
  );
  return plan ? notBefore(fact, plan) : { code: 'action-unknown', action: fact.action };
}

/**
 * Only a version of the plan that stands is given or declined, and it is given to nobody whom a flag of that day keeps away.
 * Refuses with `plan-unknown`, `earlier-than-its-cause`, `restricted-guardian`, `parent-without-custody`.
 * @source R0-P6; docs/settled-questions.md "A plan has versions", "Safety"
 */
export function checkPlanDelivery(fact: FactOf<'plan-given' | 'plan-declined'>, body: ProcessBody): Fault {
  const { on, plan } = fact;
  const agreed = factsOf(body.facts, 'plan-agreed').find(({ entry }) => entry === plan);
  if (!agreed) return { code: 'plan-unknown', plan };
  const tooEarly = notBefore(fact, agreed);
  if (tooEarly) return tooEarly;
  return fact.type === 'plan-given' ? checkRoles([fact.to], 'plan', on, body) : undefined;
}
