import type { Day, DiscussionId, Origin, ProcessId, Setting, UnitId } from '../../kernel/index.js';

/** What one LT discussion adds to the counts; a retraction repeats it, so that it can be subtracted exactly. */
export interface DiscussionFacts {
  readonly discussion: DiscussionId;
  /** The day it was held. */
  readonly on: Day;
  readonly unit: UnitId;
  readonly setting: Setting;
  readonly origin: Origin;
  /** Children of the family whom it concerned, 1 or more. */
  readonly children: number;
  /** Whether it was the first discussion of the process; decided here once, so that families can be counted. */
  readonly first: boolean;
  /** Whole days from the concern to this discussion; only on the first one, and only when the day of concern is known. */
  readonly waitDays?: number;
}

/** Why something recorded is taken back. */
export type RetractionReason = 'recorded-by-mistake' | 'wrong-details' | 'wrong-process' | 'family-request';

/** Every reason for taking back, in the order of a menu. */
export const retractionReasons = [
  'recorded-by-mistake',
  'wrong-details',
  'wrong-process',
  'family-request',
] as const satisfies readonly RetractionReason[];

/** The LP process of a child or family was opened. */
export interface ProcessOpened {
  readonly type: 'process-opened';
  readonly process: ProcessId;
  readonly on: Day;
  readonly unit: UnitId;
  readonly origin: Origin;
  /** The day the concern arose; waits are counted from it. */
  readonly concernDay?: Day;
}

/** An LT discussion was held. */
export interface DiscussionHeld extends DiscussionFacts {
  readonly type: 'discussion-held';
  readonly process: ProcessId;
}

/** A recorded discussion was taken back; the facts are those that had been counted. */
export interface DiscussionRetracted extends DiscussionFacts {
  readonly type: 'discussion-retracted';
  readonly process: ProcessId;
  readonly reason: RetractionReason;
}

/**
 * Another entry changed what had been derived for this discussion: it became, or ceased to be, the first one. The pair
 * takes the old counts back and adds the new ones.
 */
export interface DiscussionCorrected {
  readonly type: 'discussion-corrected';
  readonly process: ProcessId;
  readonly was: DiscussionFacts;
  readonly is: DiscussionFacts;
}

/** What can happen in an LP process. Published events never change: a new meaning is a new type. */
export type LpProcessEvent = ProcessOpened | DiscussionHeld | DiscussionRetracted | DiscussionCorrected;
