import type { NewText } from '../../identifiers/textFault.js';
import type { Brand, Day, Result } from '../../kernel/index.js';
import { ok } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { BodyId } from '../../kernel/collaborationIds.js';
import { priorities, type Priority } from '../../kernel/priorities.js';
import { enterRecord, type RecordError } from './enterRecord.js';

/**
 * The priorities of the action plan 2023–2025, which hold where a plan names no others.
 * @source 3.8: yksinäisyys, mielenterveysongelmat, ylipainon yleisyys
 */
export const planPriorities = priorities;

/** The working methods that bind everybody. @source R0-B5: "keskeisiksi kaikkia sitoviksi työtavoiksi" */
export const bindingMethods = ['collective-impact', 'lp-service-model'] as const;

/** Code of a priority that a region chose for another period: lower-case letters, digits and hyphens. Its name is the region's own. @example parseRegisterCode<OwnPriority>('screen-time') */
export type OwnPriority = Brand<string, 'OwnPriority'>;
/** A priority of the plan: one of 2023–2025, or the region's own. */
export type PlanPriority = Priority | OwnPriority;
/** A working method that binds everybody. */
export type BindingMethod = (typeof bindingMethods)[number];

/** A joint action of the plan. */
export interface JointAction {
  readonly action: EntryId;
  readonly priority: PlanPriority;
  readonly textRef: TextRef;
}

/** A joint action on its way into a plan, with its words for the text store. */
export type NewJointAction = Omit<JointAction, 'textRef'> & NewText<TextRef>;

/** The action plan of a family centre. */
export interface FamilyCentreActionPlan {
  readonly from: Day;
  readonly until: Day;
  /** What the plan is about; absent where it is the three of 2023–2025. */
  readonly priorities?: readonly PlanPriority[];
  readonly actions: readonly JointAction[];
  /** Priorities for which somebody decided that there is no joint action in this period. */
  readonly noneDecided: readonly PlanPriority[];
  readonly bindingOnAll: readonly BindingMethod[];
  readonly approval?: { readonly by: BodyId; readonly level: 'hyte-committee'; readonly on: Day };
}

/** What a plan still lacks. */
export type ActionPlanFault =
  | { readonly code: 'period-backwards' }
  | { readonly code: 'approval-missing' }
  | { readonly code: 'priorities-missing' }
  | { readonly code: 'priority-not-in-plan'; readonly priority: PlanPriority }
  | { readonly code: 'priority-without-action'; readonly priority: PlanPriority }
  | { readonly code: 'priority-both-none-and-action'; readonly priority: PlanPriority }
  | { readonly code: 'method-not-binding'; readonly method: BindingMethod };

/**
 * Takes a joint action into a plan; the same action again changes nothing.
 * Refuses with `entry-id-taken`, `text-empty`, `text-too-long`, `text-identifies`.
 * @source R0-B5, R0-K8, F97 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example addJointAction(plan, { action, priority: 'loneliness', textRef, text: 'Avoin kerho' }) // ok({ … })
 */
export function addJointAction(
  plan: FamilyCentreActionPlan,
  { action, priority, textRef, text }: NewJointAction,
): Result<FamilyCentreActionPlan, RecordError> {
  const actions = enterRecord(plan.actions, { action, priority, textRef }, text, {
    by: 'joint-action',
    idOf: (jointAction) => jointAction.action,
  });
  return actions.ok ? ok({ ...plan, actions: actions.value }) : actions;
}

/** What a plan is about, each priority once. @example prioritiesOf(plan) // ['loneliness', 'mental-health', 'overweight'] */
export function prioritiesOf(plan: FamilyCentreActionPlan): readonly PlanPriority[] {
  return [...new Set<PlanPriority>(plan.priorities ?? planPriorities)];
}

/**
 * What a plan lacks: approval by the committee, priorities, a joint action or an explicit "none" for each of them and for no
 * other, and the two working methods that bind everybody.
 * @source R0-B5, 3.8, F97 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example actionPlanFaults(plan) // [{ code: 'priority-without-action', priority: 'overweight' }]
 */
export function actionPlanFaults(plan: FamilyCentreActionPlan): readonly ActionPlanFault[] {
  const own = prioritiesOf(plan);
  const acted = new Set(plan.actions.map(({ priority }) => priority));
  const spokenOf = new Set([...acted, ...plan.noneDecided]);
  return [
    ...(plan.until < plan.from ? [{ code: 'period-backwards' as const }] : []),
    ...(plan.approval === undefined ? [{ code: 'approval-missing' as const }] : []),
    ...(own.length === 0 ? [{ code: 'priorities-missing' as const }] : []),
    ...own.flatMap((priority): readonly ActionPlanFault[] => {
      const none = plan.noneDecided.includes(priority);
      if (acted.has(priority)) return none ? [{ code: 'priority-both-none-and-action', priority }] : [];
      return none ? [] : [{ code: 'priority-without-action', priority }];
    }),
    ...[...spokenOf]
      .filter((priority) => !own.includes(priority))
      .map((priority) => ({ code: 'priority-not-in-plan' as const, priority })),
    ...bindingMethods
      .filter((method) => !plan.bindingOnAll.includes(method))
      .map((method) => ({ code: 'method-not-binding' as const, method })),
  ];
}

/**
 * Where a plan stands on a day: a draft until the committee has approved it, whatever else it lacks, and as long as its period
 * ends before it begins.
 * @source R0-B5, F97
 * @example actionPlanStatus(plan, '2024-06-01' as Day) // 'in-force'
 */
export function actionPlanStatus(
  plan: FamilyCentreActionPlan,
  day: Day,
): 'draft' | 'to-come' | 'in-force' | 'past' {
  if (plan.approval === undefined || plan.approval.on > day || plan.until < plan.from) return 'draft';
  if (day < plan.from) return 'to-come';
  return day <= plan.until ? 'in-force' : 'past';
}
