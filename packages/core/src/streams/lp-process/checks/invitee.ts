import type { Disclosed } from '../contents/meeting.js';
import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import { reachable } from '../safety/reachable.js';
import type { Surface } from '../safety/surfaces.js';
import type { ProcessBody } from '../state.js';
import { guardians } from '../codes.js';
import { consentNeeds, type SharingAct } from '../consentNeeds.js';
import { consentGap } from '../views/consentGap.js';
import { meetingNow, type InviteeNow, type MeetingNow, type MeetingStatus } from '../views/meetings.js';
import { notBefore } from './order.js';
import { checkFamily, checkRoles } from './safety.js';

type Fault = LpProcessError | undefined;
type AboutInvitee =
  | FactOf<'invitee-proposed' | 'invitee-answered' | 'task-assigned' | 'invited' | 'shared-with-invitee'>
  | Extract<FactOf<'consent-given'>, { readonly to: 'invitee' }>;

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

/** Who is invited has a role, and is reached that day: not kept away, accepted by the family, with the consent inviting needs. */
const checkInvitation = (fact: FactOf<'invited'>, known: InviteeNow, body: ProcessBody): Fault => {
  const { invitee, meeting, on } = fact;
  if (known.invitedOn !== undefined) return { code: 'invitee-already-invited', invitee };
  if (known.role === undefined) return { code: 'invitee-without-role', invitee };
  const reach = reachable(body, 'invitation', { kind: 'invitee', meeting, invitee }, on);
  return reach.ok ? undefined : reach.error;
};

/** Whoever gives a consent agrees, and nobody consents for a child who decides and disagrees. */
const checkTerms = (fact: FactOf<'consent-given'>, body: ProcessBody): Fault => {
  const { givenBy, decider, childView } = fact;
  if (givenBy.length === 0) return { code: 'consent-without-giver' };
  const kept = checkRoles(givenBy, 'consent', fact.on, body);
  if (kept) return kept;
  const against = givenBy.includes('child')
    ? childView !== 'agrees'
    : decider !== 'guardians' && childView === 'disagrees';
  return against ? { code: 'consent-against-child-view', childView } : undefined;
};

/** Whose person an invitee is says who of the family they can be; whoever is kept away is not even proposed. */
const checkProposal = (fact: FactOf<'invitee-proposed'>, body: ProcessBody): Fault => {
  const { invitee, party, member } = fact;
  if (party === 'family' && member === undefined) return { code: 'family-member-missing', invitee };
  const fits =
    party === 'family' ||
    member === undefined ||
    (party === 'own-network' && guardians.some((guardian) => guardian === member));
  if (!fits) return { code: 'family-member-not-fitting', invitee, party };
  return checkFamily([fact], 'invitation', fact.on, body);
};

/** Where what is shared reaches the invitee. */
const sharedOn: Readonly<Record<SharingAct, Surface>> = {
  'exchange-information': 'shared-information',
  'share-plan': 'plan',
  'record-together': 'shared-information',
};

/** What is told is named with whose information it is. Refuses with `sharing-incomplete`. */
export function incomplete({ disclosed, from }: Disclosed): Fault {
  if (disclosed.length === 0) return { code: 'sharing-incomplete', lacks: 'data' };
  return from.length === 0 ? { code: 'sharing-incomplete', lacks: 'source' } : undefined;
}

/** What is shared is named with whose it was, and a consent covers it that day. */
const checkSharing = (
  { act, meeting, invitee, disclosed, from, on }: FactOf<'shared-with-invitee'>,
  known: InviteeNow,
  body: ProcessBody,
): Fault => {
  return (
    incomplete({ disclosed: [...disclosed, ...consentNeeds[act].discloses], from }) ??
    checkFamily([known], sharedOn[act], on, body) ??
    consentGap(body.facts, { act, meeting, invitee, party: known.party, disclosed, from }, on)
  );
};

/**
 * Rules around one invitee of a meeting.
 * Refuses with `meeting-unknown`, `meeting-not-in-state`, `earlier-than-its-cause`, `invitee-id-taken`, `invitee-unknown`,
 * `family-member-missing`, `family-member-not-fitting`, `restricted-guardian`, `parent-without-custody`,
 * `consent-without-giver`, `consent-against-child-view`, `invitee-already-invited`, `invitee-not-accepted`,
 * `invitee-without-role`, `consent-missing`, `sharing-incomplete`.
 * @source R0-P4, R0-P5, F08, F15
 */
export function checkInvitee(fact: AboutInvitee, body: ProcessBody): Fault {
  const { meeting, invitee } = fact;
  const meetingKnown = meetingNow(body.facts, meeting);
  const wrong = arranging(fact, meetingKnown);
  if (wrong) return wrong;
  const known = meetingKnown?.invitees.find((invited) => invited.invitee === invitee);
  if (fact.type === 'invitee-proposed')
    return known ? { code: 'invitee-id-taken', invitee } : checkProposal(fact, body);
  if (!known) return { code: 'invitee-unknown', invitee };
  switch (fact.type) {
    case 'consent-given':
      return checkTerms(fact, body);
    case 'invited':
      return checkInvitation(fact, known, body);
    case 'shared-with-invitee':
      return checkSharing(fact, known, body);
    default:
      return undefined;
  }
}

/**
 * A consent about an invitee belongs to a meeting; one about a consultation or a hand-over comes before what it is about.
 * Refuses as `checkInvitee` does; about others with `consent-without-giver`, `consent-against-child-view`, `restricted-guardian`,
 * `parent-without-custody`.
 * @source F15; docs/settled-questions.md "Consent"
 */
export function checkConsent(fact: FactOf<'consent-given'>, body: ProcessBody): Fault {
  return fact.to === 'invitee' ? checkInvitee(fact, body) : checkTerms(fact, body);
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
