import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { notBefore } from './order.js';

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

/** Only a plan that was made is given or declined. Refuses with `plan-not-made`. @source R0-P6 */
export function checkPlanDelivery(
  { on }: FactOf<'plan-given' | 'plan-declined'>,
  { facts }: ProcessBody,
): Fault {
  return factsOf(facts, 'plan-agreed').some((plan) => plan.on <= on) ? undefined : { code: 'plan-not-made' };
}
