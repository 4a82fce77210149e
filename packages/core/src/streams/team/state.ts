import type { AreaCode, Day } from '../../kernel/index.js';
import type { TextRef } from '../../kernel/ledger.js';
import type { BodyId, OrganisationId, WorkerId } from '../../kernel/collaborationIds.js';
import { unreachable } from '../../kernel/index.js';
import type { CancellationReason, ChildAgeGroup, MemberField, MemberSector, TeamOrigin } from './codes.js';
import type { MemberJoined, TeamFact, TeamMeetingId } from './events.js';

/** One time of membership; a worker who came back has two. `until` is the day they left. */
export interface Membership {
  readonly worker: WorkerId;
  readonly organisation: OrganisationId;
  readonly sector: MemberSector;
  readonly field: MemberField;
  readonly ageGroups: readonly ChildAgeGroup[];
  readonly from: Day;
  readonly until?: Day;
}

/** The work pair that leads the team's meetings and carries its messages to the area management group. */
export interface FacilitatorPair {
  readonly workers: readonly WorkerId[];
  readonly managementGroup: BodyId;
  readonly since: Day;
}

/** A meeting: planned for a day, cancelled, or held on a day. */
export type TeamMeeting =
  | {
      readonly meeting: TeamMeetingId;
      readonly status: 'planned';
      readonly day: Day;
      readonly agendaRef?: TextRef;
    }
  | {
      readonly meeting: TeamMeetingId;
      readonly status: 'cancelled';
      readonly day: Day;
      readonly reason: CancellationReason;
      readonly agendaRef?: TextRef;
    }
  | {
      readonly meeting: TeamMeetingId;
      readonly status: 'held';
      readonly day: Day;
      readonly present: readonly WorkerId[];
      readonly visitors: number;
      readonly agendaRef?: TextRef;
      readonly recordRef?: TextRef;
    };

/**
 * A local family-centre team: workers of an area who gather what they see in families' lives. Never the team around one
 * family, which is another type of another world.
 */
export interface LocalTeam {
  readonly status: 'active' | 'ended';
  readonly kind: 'local-team';
  readonly team: BodyId;
  readonly area: AreaCode;
  readonly basedOn: TeamOrigin;
  readonly founded: Day;
  readonly ended?: Day;
  readonly memberships: readonly Membership[];
  /** Every pair that was ever named, by the day they were named for, the last one in office. */
  readonly facilitators: readonly FacilitatorPair[];
  readonly meetings: readonly TeamMeeting[];
}

/** What stands in the stream of a team. */
export type TeamState = { readonly status: 'none' } | LocalTeam;

/** What stands after one more fact. */
export function applyTeam(state: TeamState, fact: TeamFact): TeamState {
  if (fact.type === 'team-founded')
    return {
      status: 'active',
      kind: 'local-team',
      team: fact.team,
      area: fact.area,
      basedOn: fact.basedOn,
      founded: fact.on,
      memberships: [],
      facilitators: [],
      meetings: [],
    };
  if (state.status === 'none') return state;
  switch (fact.type) {
    case 'member-joined':
      return { ...state, memberships: [...state.memberships, membershipOf(fact)] };
    case 'member-left':
      return {
        ...state,
        memberships: state.memberships.map((membership) =>
          membership.worker === fact.worker && membership.until === undefined
            ? { ...membership, until: fact.on }
            : membership,
        ),
      };
    case 'facilitators-named': {
      const { workers, managementGroup, on } = fact;
      const pair = { workers, managementGroup, since: on };
      const earlier = state.facilitators.filter(({ since }) => since <= on);
      const later = state.facilitators.slice(earlier.length);
      return { ...state, facilitators: [...earlier, pair, ...later] };
    }
    case 'team-ended':
      return { ...state, status: 'ended', ended: fact.on };
    case 'team-meeting-planned':
    case 'team-meeting-moved':
    case 'team-meeting-cancelled':
    case 'team-meeting-held':
      return { ...state, meetings: applyMeeting(state.meetings, fact) };
    default:
      return unreachable(fact);
  }
}

function membershipOf({
  worker,
  organisation,
  sector,
  field,
  ageGroups,
  on,
  until,
}: MemberJoined): Membership {
  const end = until === undefined ? {} : { until };
  return { worker, organisation, sector, field, ageGroups, from: on, ...end };
}

type MeetingFact = Extract<TeamFact, { readonly meeting: TeamMeetingId }>;

function applyMeeting(meetings: readonly TeamMeeting[], fact: MeetingFact): readonly TeamMeeting[] {
  const earlier = meetings.find(({ meeting }) => meeting === fact.meeting);
  const next = meetingAfter(earlier, fact);
  return earlier ? meetings.map((meeting) => (meeting === earlier ? next : meeting)) : [...meetings, next];
}

function meetingAfter(earlier: TeamMeeting | undefined, fact: MeetingFact): TeamMeeting {
  const { meeting } = fact;
  const agenda = earlier?.agendaRef === undefined ? {} : { agendaRef: earlier.agendaRef };
  switch (fact.type) {
    case 'team-meeting-planned':
      return {
        meeting,
        status: 'planned',
        day: fact.day,
        ...(fact.agendaRef === undefined ? {} : { agendaRef: fact.agendaRef }),
      };
    case 'team-meeting-moved':
      return { meeting, status: 'planned', day: fact.day, ...agenda };
    case 'team-meeting-cancelled':
      return { meeting, status: 'cancelled', day: earlier?.day ?? fact.on, reason: fact.reason, ...agenda };
    case 'team-meeting-held':
      return {
        meeting,
        status: 'held',
        day: fact.on,
        present: fact.present,
        visitors: fact.visitors,
        ...agenda,
        ...(fact.recordRef === undefined ? {} : { recordRef: fact.recordRef }),
      };
    default:
      return unreachable(fact);
  }
}

/** The memberships that hold on a day; the day of leaving is the last one. @example membersOn(team, day).length // 9 */
export function membersOn(team: LocalTeam, day: Day): readonly Membership[] {
  return team.memberships.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
}

/** The members who have not left. @example currentMembers(team).map(({ worker }) => worker) */
export function currentMembers(team: LocalTeam): readonly Membership[] {
  return team.memberships.filter(({ until }) => until === undefined);
}

/** Whether a team was at work on a day: founded by then and not ended. @example isAtWork(team, day) // true */
export function isAtWork({ founded, ended }: LocalTeam, day: Day): boolean {
  return founded <= day && (ended === undefined || day < ended);
}

/**
 * The pair in office on a day with those of it who are members that day; a missing one is a vacancy. Nothing before the first
 * pair.
 * @example facilitatorsInOffice(team, day)?.remaining.length // 2
 */
export function facilitatorsInOffice(
  team: LocalTeam,
  day: Day,
): (FacilitatorPair & { readonly remaining: readonly WorkerId[] }) | undefined {
  const pair = team.facilitators.filter(({ since }) => since <= day).at(-1);
  if (!pair) return undefined;
  const members = new Set(membersOn(team, day).map(({ worker }) => worker));
  return { ...pair, remaining: pair.workers.filter((worker) => members.has(worker)) };
}
