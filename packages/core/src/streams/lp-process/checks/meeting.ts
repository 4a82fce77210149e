import type { NetworkMeetingId } from '../base.js';
import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { meetingNow, type MeetingNow, type MeetingStatus } from '../views/meetings.js';
import { notBefore } from './order.js';
import { checkRoles } from './safety.js';

type Fault = LpProcessError | undefined;

const inState = (
  known: MeetingNow | undefined,
  meeting: NetworkMeetingId,
  needs: readonly MeetingStatus[],
): Fault => {
  if (!known) return { code: 'meeting-unknown', meeting };
  return needs.includes(known.status)
    ? undefined
    : { code: 'meeting-not-in-state', meeting, status: known.status, needs };
};

/**
 * A network meeting follows from a discussion and is decided with the family.
 * Refuses with `meeting-id-taken`, `not-decided-with-family`, `restricted-guardian`, `parent-without-custody`,
 * `network-meeting-needs-discussion`.
 * @source R0-P1, R0-P4
 */
export function checkDecision(fact: FactOf<'network-meeting-decided'>, body: ProcessBody): Fault {
  const { meeting, on } = fact;
  if (meetingNow(body.facts, meeting)) return { code: 'meeting-id-taken', meeting };
  if (fact.decidedWith.length === 0) return { code: 'not-decided-with-family', meeting };
  const kept = checkRoles(fact.decidedWith, 'decision', on, body);
  if (kept) return kept;
  const discussed =
    body.discussions.some((held) => held.on <= on) ||
    factsOf(body.facts, 'discussion-held-elsewhere').some((held) => held.on <= on);
  return discussed ? undefined : { code: 'network-meeting-needs-discussion', meeting };
}

/**
 * A meeting is planned, moved, cancelled and prepared for what people need before it is held, led by somebody, for a day that is not past.
 * Refuses with `meeting-unknown`, `meeting-not-in-state`, `leader-missing`, `planned-day-past`, `earlier-than-its-cause`.
 */
export function checkArrangement(
  fact: FactOf<
    'network-meeting-planned' | 'network-meeting-moved' | 'network-meeting-cancelled' | 'needs-arranged'
  >,
  { facts }: ProcessBody,
): Fault {
  const { meeting, on } = fact;
  const known = meetingNow(facts, meeting);
  const needs: Readonly<Record<typeof fact.type, readonly MeetingStatus[]>> = {
    'network-meeting-planned': ['decided'],
    'network-meeting-moved': ['planned'],
    'network-meeting-cancelled': ['decided', 'planned'],
    'needs-arranged': ['decided', 'planned'],
  };
  const wrong = inState(known, meeting, needs[fact.type]);
  if (wrong) return wrong;
  if ('leaders' in fact && fact.leaders.length === 0) return { code: 'leader-missing', meeting };
  if ('day' in fact && fact.day < on) return { code: 'planned-day-past', day: fact.day, on };
  return notBefore(fact, known && { type: 'network-meeting-decided', on: known.decidedOn });
}

/**
 * A meeting that was decided and not cancelled can be held; everybody is listed once, and somebody was there.
 * Refuses with `meeting-unknown`, `meeting-not-in-state`, `leader-missing`, `attendance-twice`, `invitee-unknown`,
 * `invitee-id-taken`, `nobody-present`, `earlier-than-its-cause`.
 * @source docs/settled-questions.md "Meetings": present, remote, absent, uninvited
 */
export function checkHeld(fact: FactOf<'network-meeting-held'>, { facts }: ProcessBody): Fault {
  const { meeting, attended } = fact;
  const known = meetingNow(facts, meeting);
  const wrong = inState(known, meeting, ['decided', 'planned']);
  if (wrong) return wrong;
  if (fact.leaders.length === 0) return { code: 'leader-missing', meeting };
  const seen = new Set<string>();
  for (const { invitee, attendance, party, sector } of attended) {
    if (seen.has(invitee)) return { code: 'attendance-twice', invitee };
    seen.add(invitee);
    const proposed = known?.invitees.find((candidate) => candidate.invitee === invitee);
    if (!proposed && attendance !== 'uninvited') return { code: 'invitee-unknown', invitee };
    if (proposed && (proposed.party !== party || proposed.sector !== sector))
      return { code: 'invitee-id-taken', invitee };
  }
  const there = fact.family.length > 0 || attended.some(({ attendance }) => attendance !== 'absent');
  if (!there) return { code: 'nobody-present', meeting };
  return notBefore(fact, known && { type: 'network-meeting-decided', on: known.decidedOn });
}
