import type { ActionState, DevelopmentalContext } from '../codes.js';
import type { PlanAction } from '../contents/plan.js';
import { factsOf, type FactOf, type ProcessFact } from '../facts.js';

/** An action of the plan with how far it is. */
export interface ActionNow extends PlanAction {
  readonly state: ActionState;
}

/** The plan as it stands: the actions of every round of planning, and whether the family has it in writing. */
export interface PlanNow {
  readonly actions: readonly ActionNow[];
  readonly given: readonly FactOf<'plan-given'>[];
  readonly declined: readonly FactOf<'plan-declined'>[];
}

/**
 * The plan as it stands, or nothing when none was made.
 * @source R0-P6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example planOf(state.facts)?.actions[0]?.state // 'agreed'
 */
export function planOf(facts: readonly ProcessFact[]): PlanNow | undefined {
  const plans = factsOf(facts, 'plan-agreed');
  if (plans.length === 0) return undefined;
  const states = new Map(
    [...factsOf(facts, 'action-state-set')]
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map(({ action, state }) => [action, state]),
  );
  return {
    actions: plans
      .flatMap(({ actions }) => actions)
      .map((action) => ({ ...action, state: states.get(action.action) ?? 'agreed' })),
    given: factsOf(facts, 'plan-given'),
    declined: factsOf(facts, 'plan-declined'),
  };
}

/** Whether the family has the plan in writing or has declined it. @source F05 @example isPlanSettled(undefined) // false */
export function isPlanSettled(plan: PlanNow | undefined): boolean {
  return plan !== undefined && plan.given.length + plan.declined.length > 0;
}

/** The actions of one context. @source F04 @example actionsIn(plan, 'home').length // 1 */
export function actionsIn(plan: PlanNow, context: DevelopmentalContext): readonly ActionNow[] {
  return plan.actions.filter((action) => action.context === context);
}
