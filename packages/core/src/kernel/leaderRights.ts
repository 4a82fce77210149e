import type { Day } from './day.js';
import type { WorkerId } from './collaborationIds.js';

/**
 * What a worker may lead from a day on. A worker with any row is known: on a day that no row covers they may lead nothing.
 * Of a worker without a row nothing is known. What several rows of a day allow is allowed.
 */
export interface LeaderRights {
  readonly worker: WorkerId;
  readonly from: Day;
  /** The last day it holds; without one it holds until further notice. */
  readonly lastDay?: Day;
  readonly discussion: boolean;
  readonly networkMeeting: boolean;
}
