import type { Brand, Day, AreaCode } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact, TextRef } from '../../kernel/ledger.js';
import type { BodyId, OrganisationId, WorkerId } from '../../kernel/collaborationIds.js';
import type { CancellationReason, ChildAgeGroup, MemberField, MemberSector, TeamOrigin } from './codes.js';

/** Id of one meeting of a team, made by the client (UUID). */
export type TeamMeetingId = Brand<string, 'TeamMeetingId'>;

/** What every fact of a team carries: the team and its area, so that a count needs no state. */
interface TeamEntry extends Fact {
  readonly entry: EntryId;
  readonly on: Day;
  readonly team: BodyId;
  readonly area: AreaCode;
}

/** A local family-centre team began. */
export interface TeamFounded extends TeamEntry {
  readonly type: 'team-founded';
  readonly basedOn: TeamOrigin;
}

/** A worker joined, `until` where the last day is known already. A worker, never a family: the team holds no family data. */
export interface MemberJoined extends TeamEntry {
  readonly type: 'member-joined';
  readonly worker: WorkerId;
  readonly organisation: OrganisationId;
  readonly sector: MemberSector;
  readonly field: MemberField;
  readonly ageGroups: readonly ChildAgeGroup[];
  readonly until?: Day;
}

/** A worker left. */
export interface MemberLeft extends TeamEntry {
  readonly type: 'member-left';
  readonly worker: WorkerId;
  readonly sector: MemberSector;
}

/** The work pair was named; both have a standing seat in one area management group. */
export interface FacilitatorsNamed extends TeamEntry {
  readonly type: 'facilitators-named';
  readonly workers: readonly WorkerId[];
  readonly managementGroup: BodyId;
}

/** A meeting was planned for a day. */
export interface TeamMeetingPlanned extends TeamEntry {
  readonly type: 'team-meeting-planned';
  readonly meeting: TeamMeetingId;
  readonly day: Day;
  readonly agendaRef?: TextRef;
}

/** A planned meeting was moved to another day. */
export interface TeamMeetingMoved extends TeamEntry {
  readonly type: 'team-meeting-moved';
  readonly meeting: TeamMeetingId;
  readonly day: Day;
}

/** A planned meeting was cancelled. */
export interface TeamMeetingCancelled extends TeamEntry {
  readonly type: 'team-meeting-cancelled';
  readonly meeting: TeamMeetingId;
  readonly reason: CancellationReason;
}

/** A meeting was held on the day `on`. */
export interface TeamMeetingHeld extends TeamEntry {
  readonly type: 'team-meeting-held';
  readonly meeting: TeamMeetingId;
  readonly present: readonly WorkerId[];
  readonly visitors: number;
  readonly recordRef?: TextRef;
}

/** The team ended its work. */
export interface TeamEnded extends TeamEntry {
  readonly type: 'team-ended';
}

/** Something that happened in a team. */
export type TeamFact =
  | TeamFounded
  | MemberJoined
  | MemberLeft
  | FacilitatorsNamed
  | TeamMeetingPlanned
  | TeamMeetingMoved
  | TeamMeetingCancelled
  | TeamMeetingHeld
  | TeamEnded;

/** Everything the stream of a team holds. */
export type TeamEvent = TeamFact | EntryRetracted<TeamFact>;
