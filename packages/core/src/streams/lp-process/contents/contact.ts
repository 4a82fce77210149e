import type { DiscussionId } from '../../../kernel/index.js';
import type { EntryId } from '../../../kernel/ledger.js';
import type { DeclineReason, ElsewherePlace, FamilyAnswer } from '../codes.js';

/** What the family answered to an offered discussion. */
export interface OfferAnswer {
  /** The entry of the offer. */
  readonly offer: EntryId;
  readonly answer: FamilyAnswer;
  readonly reason?: DeclineReason;
}

/** A further session of a discussion; the first one is the discussion itself. @source L-1, F02 */
export interface Session {
  readonly discussion: DiscussionId;
}

/** A discussion that this log does not hold: the opening balance. @source docs/settled-questions.md "Process" */
export interface DiscussionElsewhere {
  readonly where: ElsewherePlace;
}
