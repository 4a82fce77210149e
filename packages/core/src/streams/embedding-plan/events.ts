import type { Brand, Day, Place } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact, TextRef } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { Phase, SolutionId } from './codes.js';

/** Id of an embedding plan, made by the client (UUID). */
export type EmbeddingPlanId = Brand<string, 'EmbeddingPlanId'>;
/** Where a plan holds: a region, an area or a unit. */
export type PlanPlace = Extract<Place, { readonly level: 'region' | 'area' | 'unit' }>;

interface PlanEntry extends Fact {
  readonly entry: EntryId;
  readonly on: Day;
  readonly plan: EmbeddingPlanId;
  readonly place: PlanPlace;
}

/** A plan was begun, in its first phase. */
export interface PlanBegun extends PlanEntry {
  readonly type: 'embedding-plan-begun';
}

/** A task was added; its text is in the deletable store. A phase is not done while one of its musts is open. */
export interface TaskAdded extends PlanEntry {
  readonly type: 'embedding-task-added';
  readonly phase: Phase;
  readonly solution: SolutionId;
  readonly must: boolean;
  readonly owner: WorkerId;
  readonly dueOn: Day;
  readonly textRef: TextRef;
}

/** A task was done. `lateDays`: days after the due day, 0 when in time. */
export interface TaskDone extends PlanEntry {
  readonly type: 'embedding-task-done';
  readonly task: EntryId;
  readonly phase: Phase;
  readonly must: boolean;
  readonly lateDays: number;
}

/** A task was given up, with the reason in the text store. A must is never given up: it is made a wish first. */
export interface TaskDropped extends PlanEntry {
  readonly type: 'embedding-task-dropped';
  readonly task: EntryId;
  readonly phase: Phase;
  readonly textRef: TextRef;
}

/** A must became a wish, or a wish a must. */
export interface TaskWeighed extends PlanEntry {
  readonly type: 'embedding-task-weighed';
  readonly task: EntryId;
  readonly phase: Phase;
  readonly must: boolean;
}

/** A phase was done. */
export interface PhaseDone extends PlanEntry {
  readonly type: 'embedding-phase-done';
  readonly phase: Phase;
}

/** Something that happened to an embedding plan. */
export type EmbeddingPlanFact = PlanBegun | TaskAdded | TaskDone | TaskDropped | TaskWeighed | PhaseDone;

/** Everything the stream of an embedding plan holds. */
export type EmbeddingPlanEvent = EmbeddingPlanFact | EntryRetracted<EmbeddingPlanFact>;
