import type { Day } from '../../../kernel/index.js';
import type { NetworkMeetingId, InviteeId } from '../base.js';
import type { ProfessionalSector } from '../codes.js';
import type { ConsentRecipient } from '../contents/meeting.js';
import { factsOf, type FactOf, type ProcessFact } from '../facts.js';

/** A consent with the day it was withdrawn, if it was. */
export interface ConsentNow {
  readonly given: FactOf<'consent-given'>;
  readonly withdrawnOn?: Day;
}

/** Somebody whom an act reaches: of the sectors that are asked, one. */
export type ActRecipient =
  | Exclude<ConsentRecipient, { readonly to: 'consulted' }>
  | { readonly to: 'consulted'; readonly sector: ProfessionalSector };

const isAbout = (given: ConsentRecipient, recipient: ActRecipient): boolean => {
  switch (recipient.to) {
    case 'invitee':
      return (
        given.to === 'invitee' && given.meeting === recipient.meeting && given.invitee === recipient.invitee
      );
    case 'consulted':
      return given.to === 'consulted' && given.sectors.includes(recipient.sector);
    case 'next-worker':
      return given.to === 'next-worker' && given.worker === recipient.worker;
    case 'next-unit':
      return given.to === 'next-unit' && given.toUnit === recipient.toUnit;
    case 'next-region':
      return given.to === 'next-region' && given.toRegion === recipient.toRegion;
  }
};

/** The consents about whoever an act reaches. @example consentsAbout(state.facts, { to: 'consulted', sector: 'health' }).length // 1 */
export function consentsAbout(facts: readonly ProcessFact[], recipient: ActRecipient): readonly ConsentNow[] {
  return factsOf(facts, 'consent-given')
    .filter((given) => isAbout(given, recipient))
    .map((given) => {
      const withdrawn = factsOf(facts, 'consent-withdrawn').find(({ consent }) => consent === given.entry);
      return { given, ...(withdrawn ? { withdrawnOn: withdrawn.on } : {}) };
    });
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
  return consentsAbout(facts, { to: 'invitee', meeting, invitee });
}

/** Whether a consent holds on a day: given by then, not past its last day, not withdrawn by then. @example consentHolds(consent, day) // true */
export function consentHolds({ given, withdrawnOn }: ConsentNow, day: Day): boolean {
  return (
    given.on <= day &&
    (given.lastDay === undefined || day <= given.lastDay) &&
    (withdrawnOn === undefined || day < withdrawnOn)
  );
}
