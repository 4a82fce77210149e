import type { NewText } from '../../identifiers/textFault.js';
import type { Day } from '../../kernel/index.js';
import type { EntryId, Retract, TextRef } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { Phase, SolutionId } from './codes.js';
import type { EmbeddingPlanId, PlanPlace } from './events.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}

/** Begin an embedding plan for a region, an area or a unit. */
export interface BeginPlan extends Entry {
  readonly type: 'begin-embedding-plan';
  readonly plan: EmbeddingPlanId;
  readonly place: PlanPlace;
}

/** Add a task to a phase: the solution it carries out, whether it is a must, who owns it and until when. */
export interface AddTask extends Entry, NewText<TextRef> {
  readonly type: 'add-embedding-task';
  readonly phase: Phase;
  readonly solution: SolutionId;
  readonly must: boolean;
  readonly owner: WorkerId;
  readonly dueOn: Day;
}

/** Record that a task is done. */
export interface FinishTask extends Entry {
  readonly type: 'finish-embedding-task';
  readonly task: EntryId;
}

/** Give a task up, and say why. */
export interface DropTask extends Entry, NewText<TextRef> {
  readonly type: 'drop-embedding-task';
  readonly task: EntryId;
}

/** Make a must a wish, or a wish a must; the latter while its phase is not done. */
export interface WeighTask extends Entry {
  readonly type: 'weigh-embedding-task';
  readonly task: EntryId;
  readonly must: boolean;
}

/** Record that a phase is done. */
export interface FinishPhase extends Entry {
  readonly type: 'finish-embedding-phase';
  readonly phase: Phase;
}

/** What can be asked of an embedding plan, retraction aside. */
export type EmbeddingPlanEntryCommand = BeginPlan | AddTask | FinishTask | DropTask | WeighTask | FinishPhase;

/** What can be asked of an embedding plan. */
export type EmbeddingPlanCommand = EmbeddingPlanEntryCommand | Retract;
