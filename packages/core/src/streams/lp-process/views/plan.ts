import type { Day } from '../../../kernel/index.js';
import type { EntryId, TextRef } from '../../../kernel/ledger.js';
import type { ActionState, DevelopmentalContext } from '../codes.js';
import type { PlanAction } from '../contents/plan.js';
import { factsOf, type FactOf, type ProcessFact } from '../facts.js';

/** An action of a plan with how far it is. */
export interface ActionNow extends PlanAction {
  readonly state: ActionState;
}

/**
 * One version of the plan: made after the discussion, after a meeting or in a revision, with its own actions and its own
 * deliveries. What is true of one version is not true of another.
 * @source docs/settled-questions.md "A plan has versions"
 */
export interface PlanVersion {
  /** The entry that made it. */
  readonly plan: EntryId;
  readonly agreedOn: Day;
  readonly actions: readonly ActionNow[];
  /** The text of the further support, in the deletable text store. */
  readonly furtherSupport?: TextRef;
  /** How and to whom this version was given, in the order of recording. */
  readonly given: readonly FactOf<'plan-given'>[];
  /** When the family declined this version in writing. */
  readonly declined: readonly FactOf<'plan-declined'>[];
}

const byDay = (a: { readonly on: Day }, b: { readonly on: Day }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;

/**
 * Every version of the plan as it stands, the oldest first; those of one day in the order they were recorded.
 * @source R0-P6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example plansOf(state.facts).map(({ agreedOn }) => agreedOn) // ['2026-01-10', '2026-02-03']
 */
export function plansOf(facts: readonly ProcessFact[]): readonly PlanVersion[] {
  const states = new Map(
    [...factsOf(facts, 'action-state-set')].sort(byDay).map(({ action, state }) => [action, state]),
  );
  return [...factsOf(facts, 'plan-agreed')].sort(byDay).map(({ entry, on, actions, furtherSupportRef }) => ({
    plan: entry,
    agreedOn: on,
    actions: actions.map((action) => ({ ...action, state: states.get(action.action) ?? 'agreed' })),
    ...(furtherSupportRef === undefined ? {} : { furtherSupport: furtherSupportRef }),
    given: factsOf(facts, 'plan-given').filter(({ plan }) => plan === entry),
    declined: factsOf(facts, 'plan-declined').filter(({ plan }) => plan === entry),
  }));
}

/** The newest version of the plan, or nothing when none was made. @source R0-P6 @example planOf(state.facts)?.agreedOn // '2026-02-03' */
export function planOf(facts: readonly ProcessFact[]): PlanVersion | undefined {
  return plansOf(facts).at(-1);
}

/** The actions of every version: a newer plan does not undo what was agreed before. @example actionsOf(state.facts).length // 3 */
export function actionsOf(facts: readonly ProcessFact[]): readonly ActionNow[] {
  return plansOf(facts).flatMap(({ actions }) => actions);
}

/** Whether the family has this version in writing or has declined it. @source F05 @example isPlanSettled(undefined) // false */
export function isPlanSettled(plan: PlanVersion | undefined): boolean {
  return plan !== undefined && plan.given.length + plan.declined.length > 0;
}

/** The actions of one context. @source F04 @example actionsIn(plan, 'home').length // 1 */
export function actionsIn(
  { actions }: Pick<PlanVersion, 'actions'>,
  context: DevelopmentalContext,
): readonly ActionNow[] {
  return actions.filter((action) => action.context === context);
}
