import type { WorkingDayRule } from '../../calendar/index.js';
import type { Day } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/networkIds.js';

/** What a worker may lead, on the day the command is about; the register of practitioners gives it. */
export interface LeaderRights {
  readonly worker: WorkerId;
  readonly discussion: boolean;
  readonly networkMeeting: boolean;
}

/** A region's reading of the rules of LP processes. */
export interface LpSettings {
  /** More sessions of one discussion than this deserve a second look. */
  readonly usualSessions: number;
  /** More discussions of one process than this deserve a second look. */
  readonly usualDiscussions: number;
  /** More professionals in one meeting than this deserve a second look. */
  readonly usualProfessionals: number;
  /** What counts as a working day; without it waits are given in calendar days alone. */
  readonly workingDays?: WorkingDayRule;
}

/** What decide may not fetch itself. */
export interface LpProcessContext {
  /** Today in Finland. */
  readonly today: Day;
  /** What the leaders may lead on the day the command is about. A worker who is not listed has no known right. */
  readonly rights?: readonly LeaderRights[];
  /** Without them, `defaultLpSettings`. */
  readonly settings?: LpSettings;
}

/**
 * The settings that hold where a region has decided nothing else.
 * @source L-1 (one or two sessions); R0-P5: families found groups too large, the source gives no number, five is our reading
 */
export const defaultLpSettings: LpSettings = { usualSessions: 2, usualDiscussions: 2, usualProfessionals: 5 };
