import type { Day, DiscussionId, Origin, ProcessId, UnitId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { EndReason } from './codes.js';
import type { DiscussionFacts, Opening } from './events.js';
import type { ProcessFact } from './facts.js';

/** No process yet: nothing was recorded under this id. */
export interface EmptyProcess {
  readonly status: 'empty';
}

/** What every process holds that was ever opened: what stands, and the ids that were taken back. */
export interface ProcessBody {
  readonly process: ProcessId;
  readonly opening: Opening;
  readonly openedOn: Day;
  /** The unit that carries the process now. */
  readonly unit: UnitId;
  readonly origin: Origin;
  readonly concernDay?: Day;
  /** Discussions that stand, by day held; those of one day in the order they were recorded. */
  readonly discussions: readonly DiscussionFacts[];
  /** Ids of discussions that were taken back and are not used again. */
  readonly retracted: readonly DiscussionId[];
  /** The other entries that stand, in the order they were recorded; `views` read meaning out of them. */
  readonly facts: readonly ProcessFact[];
  /** Ids of entries that were taken back and are not used again. */
  readonly retractedEntries: readonly EntryId[];
}

/** A process under way. */
export interface OpenProcess extends ProcessBody {
  readonly status: 'open';
}

/** A process that ended; taking the end back opens it again. */
export interface EndedProcess extends ProcessBody {
  readonly status: 'ended';
  readonly ended: { readonly on: Day; readonly reason: EndReason };
}

/** A process that moved to another region and goes on there. */
export interface HandedOverProcess extends ProcessBody {
  readonly status: 'handed-over';
  readonly handedOverOn: Day;
}

/** A process whose opening was taken back: its id is not used again. */
export interface RetractedProcess extends ProcessBody {
  readonly status: 'retracted';
}

/** The state of one child's or family's LP process. */
export type LpProcessState = EmptyProcess | OpenProcess | EndedProcess | HandedOverProcess | RetractedProcess;

/** A process that was ever opened. */
export type BegunProcess = Exclude<LpProcessState, EmptyProcess>;

/** Before the first event. */
export const emptyProcess: LpProcessState = { status: 'empty' };
