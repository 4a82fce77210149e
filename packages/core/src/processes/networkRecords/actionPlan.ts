import type { NewText } from '../../identifiers/textFault.js';
import type { Day, Result } from '../../kernel/index.js';
import { ok } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { BodyId } from '../../kernel/networkIds.js';
import { enterRecord, type RecordError } from './enterRecord.js';

/** The priorities of the family centre's action plan. @source 3.8: yksinäisyys, mielenterveysongelmat, ylipainon yleisyys */
export const planPriorities = ['loneliness', 'mental-health', 'overweight'] as const;

/** The working methods that bind everybody. @source R0-B5: "keskeisiksi kaikkia sitoviksi työtavoiksi" */
export const bindingMethods = ['collective-impact', 'lp-service-model'] as const;

/** A priority of the plan. */
export type PlanPriority = (typeof planPriorities)[number];
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
    idOf: (one) => one.action,
  });
  return actions.ok ? ok({ ...plan, actions: actions.value }) : actions;
}

/**
 * What a plan lacks: approval by the committee, a joint action or an explicit "none" for each priority, and the two working
 * methods that bind everybody.
 * @source R0-B5, 3.8, F97 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example actionPlanFaults(plan) // [{ code: 'priority-without-action', priority: 'overweight' }]
 */
export function actionPlanFaults(plan: FamilyCentreActionPlan): readonly ActionPlanFault[] {
  const acted = new Set(plan.actions.map(({ priority }) => priority));
  return [
    ...(plan.until < plan.from ? [{ code: 'period-backwards' as const }] : []),
    ...(plan.approval === undefined ? [{ code: 'approval-missing' as const }] : []),
    ...planPriorities.flatMap((priority): readonly ActionPlanFault[] => {
      const none = plan.noneDecided.includes(priority);
      if (acted.has(priority)) return none ? [{ code: 'priority-both-none-and-action', priority }] : [];
      return none ? [] : [{ code: 'priority-without-action', priority }];
    }),
    ...bindingMethods
      .filter((method) => !plan.bindingOnAll.includes(method))
      .map((method) => ({ code: 'method-not-binding' as const, method })),
  ];
}

/**
 * Where a plan stands on a day: a draft until the committee has approved it, whatever else it lacks.
 * @source R0-B5, F97
 * @example actionPlanStatus(plan, '2024-06-01' as Day) // 'in-force'
 */
export function actionPlanStatus(
  plan: FamilyCentreActionPlan,
  day: Day,
): 'draft' | 'to-come' | 'in-force' | 'past' {
  if (plan.approval === undefined || plan.approval.on > day) return 'draft';
  if (day < plan.from) return 'to-come';
  return day <= plan.until ? 'in-force' : 'past';
}
