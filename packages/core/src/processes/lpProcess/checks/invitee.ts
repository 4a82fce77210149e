import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { consentNeeds } from '../consentNeeds.js';
import { consentGap } from '../views/consentGap.js';
import { meetingNow, type InviteeNow, type MeetingNow, type MeetingStatus } from '../views/meetings.js';
import { notBefore } from './order.js';

type Fault = LpProcessError | undefined;
type AboutInvitee = FactOf<
  | 'invitee-proposed'
  | 'invitee-answered'
  | 'task-assigned'
  | 'consent-given'
  | 'invited'
  | 'shared-with-invitee'
>;

/** A consent is asked, and something shared, after the meeting too. */
const needs = ({ type }: AboutInvitee): readonly MeetingStatus[] =>
  type === 'consent-given' || type === 'shared-with-invitee'
    ? ['decided', 'planned', 'held']
    : ['decided', 'planned'];

const arranging = (fact: AboutInvitee, known: MeetingNow | undefined): Fault => {
  const { meeting } = fact;
  if (!known) return { code: 'meeting-unknown', meeting };
  return needs(fact).includes(known.status)
    ? notBefore(fact, { type: 'network-meeting-decided', on: known.decidedOn })
    : { code: 'meeting-not-in-state', meeting, status: known.status, needs: needs(fact) };
};

/** Who is invited has the family's acceptance, a role, and the consent that inviting needs that day. */
const checkInvitation = (fact: FactOf<'invited'>, known: InviteeNow, { facts }: ProcessBody): Fault => {
  const { invitee, meeting, on } = fact;
  if (known.invitedOn !== undefined) return { code: 'invitee-already-invited', invitee };
  // Whoever belongs to the family needs no acceptance; a refusal of their presence holds of them too.
  if (known.answer === 'declined' || (known.party !== 'family' && known.answer !== 'accepted'))
    return { code: 'invitee-not-accepted', invitee };
  if (known.role === undefined) return { code: 'invitee-without-role', invitee };
  return consentGap(facts, { act: 'invite', meeting, invitee, party: known.party }, on);
};

/** Whoever gives a consent agrees, and nobody consents for a child who decides and disagrees. */
const checkConsent = ({ givenBy, decider, childView }: FactOf<'consent-given'>): Fault => {
  if (givenBy.length === 0) return { code: 'consent-without-giver' };
  const against = givenBy.includes('child')
    ? childView !== 'agrees'
    : decider !== 'guardians' && childView === 'disagrees';
  return against ? { code: 'consent-against-child-view', childView } : undefined;
};

/** What is shared is named with whose it was, and a consent covers it that day. */
const checkSharing = (
  { act, meeting, invitee, disclosed, from, on }: FactOf<'shared-with-invitee'>,
  { party }: InviteeNow,
  { facts }: ProcessBody,
): Fault => {
  if (disclosed.length + consentNeeds[act].discloses.length === 0)
    return { code: 'sharing-incomplete', lacks: 'data' };
  if (from.length === 0) return { code: 'sharing-incomplete', lacks: 'source' };
  return consentGap(facts, { act, meeting, invitee, party, disclosed, from }, on);
};

/**
 * Rules around one invitee of a meeting.
 * Refuses with `meeting-unknown`, `meeting-not-in-state`, `earlier-than-its-cause`, `invitee-id-taken`, `invitee-unknown`,
 * `consent-without-giver`, `consent-against-child-view`, `invitee-already-invited`, `invitee-not-accepted`,
 * `invitee-without-role`, `consent-missing`, `sharing-incomplete`.
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
  switch (fact.type) {
    case 'consent-given':
      return checkConsent(fact);
    case 'invited':
      return checkInvitation(fact, known, body);
    case 'shared-with-invitee':
      return checkSharing(fact, known, body);
    default:
      return undefined;
  }
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
