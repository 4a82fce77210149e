import type { Day } from '../../../kernel/index.js';
import type { EntryId, TextRef } from '../../../kernel/ledger.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { ActionId } from '../base.js';
import type {
  ActionDoer,
  ActionState,
  DevelopmentalContext,
  FamilyRole,
  PlanChannel,
  PlanLanguage,
} from '../codes.js';

/** One action of a plan; what is to be done stands in the deletable text store. @source L-7, F04 */
export interface PlanAction {
  readonly action: ActionId;
  readonly context: DevelopmentalContext;
  readonly doer: ActionDoer;
  /** The worker, when the doer is one. */
  readonly worker?: WorkerId;
  readonly dueDay?: Day;
  readonly textRef?: TextRef;
}

/** A plan that was made together: a version of its own, with its own delivery. @source R0-P6; docs/settled-questions.md "A plan has versions" */
export interface Plan {
  readonly actions: readonly PlanAction[];
  /** The text of the further support, in the deletable text store. */
  readonly furtherSupportRef?: TextRef;
}

/** How far an action is. */
export interface ActionProgress {
  readonly action: ActionId;
  readonly state: ActionState;
}

/** What concerns one version of the plan. */
export interface OfPlan {
  /** The entry of the plan. */
  readonly plan: EntryId;
}

/** How somebody of the family received one version of the plan in writing. @source R0-P6 */
export interface PlanDelivery extends OfPlan {
  /** Who received it: each guardian has a letter of their own. */
  readonly to: FamilyRole;
  readonly channel: PlanChannel;
  readonly language: PlanLanguage;
}
