import type { NewText } from '../../identifiers/textFault.js';
import type { Day, UnitId } from '../../kernel/index.js';
import type { EntryId, Retract, TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import type { AdoptedPart, AdoptionEndReason, AdoptionStep, ReviewResult } from './codes.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
  readonly unit: UnitId;
}

/** Record that a unit considers taking LP into use. */
export interface ConsiderAdoption extends Entry {
  readonly type: 'consider-adoption';
}

/** Record the decision of the management; it is reviewed by the day given. */
export interface DecideAdoption extends Entry {
  readonly type: 'decide-adoption';
  readonly by: BodyId;
  readonly parts: readonly AdoptedPart[];
  readonly supervisor: WorkerId;
  readonly reviewOn: Day;
  readonly explanation?: NewText<TextRef>;
}

/** Record a step from decision to everyday work. */
export interface TakeAdoptionStep extends Entry {
  readonly type: 'take-adoption-step';
  readonly step: AdoptionStep;
}

/** Record a review of the decision and the day of the next one. */
export interface ReviewAdoption extends Entry {
  readonly type: 'review-adoption';
  readonly result: ReviewResult;
  readonly nextReviewOn: Day;
}

/** Record that the unit stopped. */
export interface EndAdoption extends Entry {
  readonly type: 'end-adoption';
  readonly reason: AdoptionEndReason;
}

/** What can be asked of a unit's adoption, retraction aside. */
export type AdoptionEntryCommand =
  ConsiderAdoption | DecideAdoption | TakeAdoptionStep | ReviewAdoption | EndAdoption;

/** What can be asked of a unit's adoption. */
export type AdoptionCommand = AdoptionEntryCommand | Retract;
