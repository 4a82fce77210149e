import type { Day, UnitId } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact, TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import type { AdoptedPart, AdoptionEndReason, AdoptionStep, ReviewResult } from './codes.js';

interface AdoptionEntry extends Fact {
  readonly entry: EntryId;
  readonly on: Day;
  readonly unit: UnitId;
}

/** A unit began to think about taking LP into use. */
export interface AdoptionConsidered extends AdoptionEntry {
  readonly type: 'adoption-considered';
}

/** The unit's or organisation's management decided, on record; somebody sees to it that the work is done. */
export interface AdoptionDecided extends AdoptionEntry {
  readonly type: 'adoption-decided';
  readonly by: BodyId;
  readonly parts: readonly AdoptedPart[];
  readonly supervisor: WorkerId;
  readonly reviewOn: Day;
  readonly textRef?: TextRef;
}

/** A step from decision to everyday work was taken. */
export interface AdoptionStepTaken extends AdoptionEntry {
  readonly type: 'adoption-step-taken';
  readonly step: AdoptionStep;
}

/** The decision was reviewed. `lateDays`: days after the review day as it was known when this was recorded, 0 when in time. */
export interface AdoptionReviewed extends AdoptionEntry {
  readonly type: 'adoption-reviewed';
  readonly result: ReviewResult;
  readonly nextReviewOn: Day;
  readonly lateDays: number;
}

/** The unit stopped. */
export interface AdoptionEnded extends AdoptionEntry {
  readonly type: 'adoption-ended';
  readonly reason: AdoptionEndReason;
}

/** Something that happened to a unit's adoption. */
export type AdoptionFact =
  AdoptionConsidered | AdoptionDecided | AdoptionStepTaken | AdoptionReviewed | AdoptionEnded;

/** Everything the stream of a unit's adoption holds. */
export type AdoptionEvent = AdoptionFact | EntryRetracted<AdoptionFact>;
