import type { Day } from '../../../kernel/index.js';
import type { TextRef } from '../../../kernel/ledger.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { InviteeId, NetworkMeetingId } from '../base.js';
import type { FamilyAnswer, FamilyMember, InviteeParty, InviteeRole, ProfessionalSector } from '../codes.js';
import { factsOf, factsOfMeeting, type FactOf, type NetworkMeetingHeld, type ProcessFact } from '../facts.js';

/** How far a network meeting is. */
export type MeetingStatus = 'decided' | 'planned' | 'cancelled' | 'held';

/** Somebody who was proposed for a meeting, with what stands about them. */
export interface InviteeNow {
  readonly invitee: InviteeId;
  readonly party: InviteeParty;
  readonly member?: FamilyMember;
  readonly sector?: ProfessionalSector;
  readonly role?: InviteeRole;
  readonly taskRef?: TextRef;
  /** The family's latest answer; without one nobody is invited. */
  readonly answer?: FamilyAnswer;
  readonly invitedOn?: Day;
}

/** A network meeting as it stands. */
export interface MeetingNow {
  readonly meeting: NetworkMeetingId;
  readonly status: MeetingStatus;
  readonly decidedOn: Day;
  /** The planned day, or the day it was held. */
  readonly day?: Day;
  readonly leaders: readonly WorkerId[];
  readonly invitees: readonly InviteeNow[];
  readonly held?: NetworkMeetingHeld;
}

const inviteesOf = (facts: readonly ProcessFact[]): readonly InviteeNow[] =>
  factsOf(facts, 'invitee-proposed').map(({ invitee, party, member, sector, role, taskRef }) => {
    const mine = facts.filter((fact) => 'invitee' in fact && fact.invitee === invitee);
    const task = factsOf(mine, 'task-assigned').at(-1);
    const answer = factsOf(mine, 'invitee-answered').at(-1)?.answer;
    const invitedOn = factsOf(mine, 'invited').at(-1)?.on;
    const roleNow = task?.role ?? role;
    const taskNow = task?.taskRef ?? taskRef;
    return {
      invitee,
      party,
      ...(member === undefined ? {} : { member }),
      ...(sector === undefined ? {} : { sector }),
      ...(roleNow === undefined ? {} : { role: roleNow }),
      ...(taskNow === undefined ? {} : { taskRef: taskNow }),
      ...(answer === undefined ? {} : { answer }),
      ...(invitedOn === undefined ? {} : { invitedOn }),
    };
  });

const statusOf = (facts: readonly ProcessFact[]): MeetingStatus => {
  if (factsOf(facts, 'network-meeting-held').length > 0) return 'held';
  if (factsOf(facts, 'network-meeting-cancelled').length > 0) return 'cancelled';
  return factsOf(facts, 'network-meeting-planned').length > 0 ? 'planned' : 'decided';
};

const meetingOf = (
  { meeting, on }: FactOf<'network-meeting-decided'>,
  mine: readonly ProcessFact[],
): MeetingNow => {
  const held = factsOf(mine, 'network-meeting-held').at(-1);
  const planned = factsOf(mine, 'network-meeting-planned').at(-1);
  const day = held?.on ?? factsOf(mine, 'network-meeting-moved').at(-1)?.day ?? planned?.day;
  return {
    meeting,
    status: statusOf(mine),
    decidedOn: on,
    ...(day === undefined ? {} : { day }),
    leaders: held?.leaders ?? planned?.leaders ?? [],
    invitees: inviteesOf(mine),
    ...(held ? { held } : {}),
  };
};

/**
 * Every network meeting as it stands, in the order they were decided on.
 * @source R0-P4, R0-P5, L-8: there can be several meetings
 * @example meetingsOf(state.facts)[0]?.status // 'planned'
 */
export function meetingsOf(facts: readonly ProcessFact[]): readonly MeetingNow[] {
  return factsOf(facts, 'network-meeting-decided').map((decided) =>
    meetingOf(decided, factsOfMeeting(facts, decided.meeting)),
  );
}

/** One network meeting as it stands. @example meetingNow(state.facts, meeting)?.invitees.length // 3 */
export function meetingNow(facts: readonly ProcessFact[], meeting: NetworkMeetingId): MeetingNow | undefined {
  const mine = factsOfMeeting(facts, meeting);
  const [decided] = factsOf(mine, 'network-meeting-decided');
  return decided && meetingOf(decided, mine);
}
