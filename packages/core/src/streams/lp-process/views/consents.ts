import type { Day } from '../../../kernel/index.js';
import type { NetworkMeetingId, InviteeId } from '../base.js';
import { factsOf, type FactOf, type ProcessFact } from '../facts.js';

/** A consent with the day it was withdrawn, if it was. */
export interface ConsentNow {
  readonly given: FactOf<'consent-given'>;
  readonly withdrawnOn?: Day;
}

/**
 * The consents about one invitee of one meeting.
 * @source F15
 * @example consentsOf(state.facts, meeting, invitee)[0]?.given.givenBy // ['guardian', 'second-guardian']
 */
export function consentsOf(
  facts: readonly ProcessFact[],
  meeting: NetworkMeetingId,
  invitee: InviteeId,
): readonly ConsentNow[] {
  return factsOf(facts, 'consent-given')
    .filter((given) => given.meeting === meeting && given.invitee === invitee)
    .map((given) => {
      const withdrawn = factsOf(facts, 'consent-withdrawn').find(({ consent }) => consent === given.entry);
      return { given, ...(withdrawn ? { withdrawnOn: withdrawn.on } : {}) };
    });
}

/** Whether a consent holds on a day: given by then, not past its last day, not withdrawn by then. @example consentHolds(consent, day) // true */
export function consentHolds({ given, withdrawnOn }: ConsentNow, day: Day): boolean {
  return (
    given.on <= day &&
    (given.lastDay === undefined || day <= given.lastDay) &&
    (withdrawnOn === undefined || day < withdrawnOn)
  );
}
