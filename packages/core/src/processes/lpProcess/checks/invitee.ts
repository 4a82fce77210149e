import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { consentHolds, consentsOf } from '../views/consents.js';
import { meetingNow, type InviteeNow, type MeetingNow } from '../views/meetings.js';
import { notBefore } from './order.js';

type Fault = LpProcessError | undefined;
type AboutInvitee = FactOf<
  'invitee-proposed' | 'invitee-answered' | 'task-assigned' | 'consent-given' | 'invited'
>;

const arranging = (fact: AboutInvitee, known: MeetingNow | undefined): Fault => {
  const { meeting } = fact;
  if (!known) return { code: 'meeting-unknown', meeting };
  return known.status === 'decided' || known.status === 'planned'
    ? notBefore(fact, { type: 'network-meeting-decided', on: known.decidedOn })
    : { code: 'meeting-not-in-state', meeting, status: known.status, needs: ['decided', 'planned'] };
};

/** Who is invited has the family's acceptance and a role; a professional also a consent that holds that day. */
const checkInvitation = (fact: FactOf<'invited'>, known: InviteeNow, { facts }: ProcessBody): Fault => {
  const { invitee, meeting, on } = fact;
  if (known.invitedOn !== undefined) return { code: 'invitee-already-invited', invitee };
  if (known.party !== 'family' && known.answer !== 'accepted')
    return { code: 'invitee-not-accepted', invitee };
  if (known.role === undefined) return { code: 'invitee-without-role', invitee };
  if (known.party !== 'professional') return undefined;
  return consentsOf(facts, meeting, invitee).some((consent) => consentHolds(consent, on))
    ? undefined
    : { code: 'consent-missing', invitee };
};

/**
 * Rules around one invitee of a meeting that is still being arranged.
 * Refuses with `meeting-unknown`, `meeting-not-in-state`, `earlier-than-its-cause`, `invitee-id-taken`, `invitee-unknown`,
 * `consent-without-giver`, `invitee-already-invited`, `invitee-not-accepted`, `invitee-without-role`, `consent-missing`.
 * @source R0-P4, R0-P5, F08, F15
 */
export function checkInvitee(fact: AboutInvitee, body: ProcessBody): Fault {
  const { meeting, invitee } = fact;
  const meetingKnown = meetingNow(body.facts, meeting);
  const wrong = arranging(fact, meetingKnown);
  if (wrong) return wrong;
  const known = meetingKnown?.invitees.find((one) => one.invitee === invitee);
  if (fact.type === 'invitee-proposed') return known ? { code: 'invitee-id-taken', invitee } : undefined;
  if (!known) return { code: 'invitee-unknown', invitee };
  if (fact.type === 'consent-given' && fact.givenBy.length === 0) return { code: 'consent-without-giver' };
  return fact.type === 'invited' ? checkInvitation(fact, known, body) : undefined;
}

/** A consent is withdrawn once, and not before it was given. Refuses with `consent-unknown`, `consent-already-withdrawn`, `earlier-than-its-cause`. @source F15 */
export function checkWithdrawal(fact: FactOf<'consent-withdrawn'>, { facts }: ProcessBody): Fault {
  const { consent } = fact;
  const given = factsOf(facts, 'consent-given').find(({ entry }) => entry === consent);
  if (!given) return { code: 'consent-unknown', consent };
  if (factsOf(facts, 'consent-withdrawn').some((withdrawn) => withdrawn.consent === consent))
    return { code: 'consent-already-withdrawn', consent };
  return notBefore(fact, given);
}
