import type { Issue, Day } from '../kernel/index.js';
import type { RegisterEntryId, RegisterEvent } from './commands.js';
import type { AnyRecord } from './register.js';

/** An entry as somebody may see it. */
export interface EntryView {
  readonly entry: RegisterEntryId;
  /** The number of its events. */
  readonly version: number;
  readonly withdrawn: boolean;
  readonly record: AnyRecord;
  /** What in it no longer fits its field, or is missing. */
  readonly faults: readonly Issue[];
  readonly flags: readonly string[];
  readonly status?: string;
}

/** One event of an entry's history as somebody may see it: the whole record as it was from then on. */
export interface EntryEventView {
  readonly version: number;
  readonly type: RegisterEvent['type'];
  readonly on: Day;
  readonly record: AnyRecord;
  readonly faults: readonly Issue[];
  /** The fields that changed; of those that the reader may see. */
  readonly fields?: readonly string[];
  /** A code of `changeReasons` or `withdrawalReasons`. */
  readonly reason?: string;
  /** The version that was restored. */
  readonly to?: number;
}
