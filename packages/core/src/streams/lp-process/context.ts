import type { WorkingDayRule } from '../../calendar/index.js';
import type { Controllers } from '../../kernel/controller.js';
import type { Day } from '../../kernel/index.js';
import type { LeaderRights } from '../../kernel/leaderRights.js';

/** A region's reading of the rules of LP processes. */
export interface LpSettings {
  /** More sessions of one discussion than this deserve a second look. */
  readonly maxSessionsUnwarned: number;
  /** More discussions of one process than this deserve a second look. */
  readonly maxDiscussionsUnwarned: number;
  /** More professionals in one meeting than this deserve a second look. */
  readonly maxProfessionalsUnwarned: number;
  /** What counts as a working day; without it waits are given in calendar days alone. */
  readonly workingDays?: WorkingDayRule;
}

/** What a region knows and has decided: the part of the context that is the same for every process. */
export interface LpRegionRules {
  /**
   * All that is known now of what workers may lead, past and future; each meeting and discussion is judged as of its own day. A region
   * that knows nothing says so with an empty list: then no network meeting can be planned.
   */
  readonly rights: readonly LeaderRights[];
  /** `defaultLpSettings` where the region has decided nothing else. */
  readonly settings: LpSettings;
  /** Whose the units and workers of a hand-over are, by the region's registers; whom no register knows is left out. */
  readonly controllers: Controllers;
}

/** What decide may not fetch itself. */
export interface LpProcessContext extends LpRegionRules {
  /** Today in Finland. */
  readonly today: Day;
}

/**
 * The settings that hold where a region has decided nothing else.
 * @source L-1 (one or two sessions); R0-P5: families found groups too large, the source gives no number, five is our reading
 */
export const defaultLpSettings: LpSettings = {
  maxSessionsUnwarned: 2,
  maxDiscussionsUnwarned: 2,
  maxProfessionalsUnwarned: 5,
};
