import type { Day, Origin, UnitId } from '../../../kernel/index.js';

/** What is said at the opening of a process; the day of the entry is the day it was opened. */
export interface Opening {
  /** The unit that opened it and carries it until it is handed over. */
  readonly unit: UnitId;
  readonly origin: Origin;
  /** The day the concern arose; waits are counted from it. */
  readonly concernDay?: Day;
}
