import type { Day, DiscussionId, Origin, ProcessId, Setting, UnitId } from '../../kernel/index.js';
import type { RetractionReason } from './events.js';

/** Open the LP process of a child or family. */
export interface OpenProcessCommand {
  readonly type: 'open-process';
  readonly process: ProcessId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly origin: Origin;
  readonly concernDay?: Day;
}

/** Record an LT discussion that was held. */
export interface RecordDiscussion {
  readonly type: 'record-discussion';
  readonly process: ProcessId;
  readonly discussion: DiscussionId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly setting: Setting;
  /** Children of the family whom it concerned, 1–20. */
  readonly children: number;
}

/** Take a recorded discussion back. */
export interface RetractDiscussion {
  readonly type: 'retract-discussion';
  readonly process: ProcessId;
  readonly discussion: DiscussionId;
  readonly reason: RetractionReason;
}

/** What can be asked of an LP process. */
export type LpProcessCommand = OpenProcessCommand | RecordDiscussion | RetractDiscussion;
