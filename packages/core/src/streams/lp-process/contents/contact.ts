import type { LogBookVariant, Setting, UnitId } from '../../../kernel/index.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { EntryId } from '../../../kernel/ledger.js';
import type { DeclineReason, ElsewherePlace, FamilyAnswer, Participant } from '../codes.js';

/** What the family answered to an offered discussion. */
export interface OfferAnswer {
  /** The entry of the offer. */
  readonly offer: EntryId;
  readonly answer: FamilyAnswer;
  readonly reason?: DeclineReason;
}

/** An LT discussion that was held, in whatever unit. @source R0-P1, F02 */
export interface Discussion {
  readonly unit: UnitId;
  readonly setting: Setting;
  /** Children of the family whom it concerned, 1–20. */
  readonly children: number;
  /** Which form of the log book it followed; nothing of what was written there. */
  readonly variant?: LogBookVariant;
  /** Who took part, by role. */
  readonly present?: readonly Participant[];
  /** Who led it. */
  readonly leaders?: readonly WorkerId[];
}

/** A further session of a discussion; the first one is the discussion itself. @source L-1, F02 */
export interface Session {
  /** The entry of the discussion. */
  readonly discussion: EntryId;
}

/** A discussion that this log does not hold: the opening balance. @source docs/settled-questions.md "Process" */
export interface DiscussionElsewhere {
  readonly where: ElsewherePlace;
}
