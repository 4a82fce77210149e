import type { NewText } from '../../identifiers/textFault.js';
import type { AreaCode, Day } from '../../kernel/index.js';
import type { EntryId, Retract, TextRef } from '../../kernel/ledger.js';
import type { BodyId, OrganisationId, WorkerId } from '../../kernel/collaborationIds.js';
import type { CancellationReason, ChildAgeGroup, MemberField, MemberSector, TeamOrigin } from './codes.js';
import type { TeamMeetingId } from './events.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}

/** Found a local family-centre team in an area. */
export interface FoundTeam extends Entry {
  readonly type: 'found-team';
  readonly team: BodyId;
  readonly area: AreaCode;
  readonly basedOn: TeamOrigin;
}

/** Take a worker in. At least one age group. `until` where the membership is entered after it ended: its last day. */
export interface AddMember extends Entry {
  readonly type: 'add-member';
  readonly worker: WorkerId;
  readonly organisation: OrganisationId;
  readonly sector: MemberSector;
  readonly field: MemberField;
  readonly ageGroups: readonly ChildAgeGroup[];
  readonly until?: Day;
}

/** Record that a member left. */
export interface EndMembership extends Entry {
  readonly type: 'end-membership';
  readonly worker: WorkerId;
}

/** Name the facilitating work pair and the area management group where both have a seat. */
export interface NameFacilitators extends Entry {
  readonly type: 'name-facilitators';
  readonly workers: readonly WorkerId[];
  readonly managementGroup: BodyId;
}

/** Plan a meeting for a day; the agenda's text goes into the text store. */
export interface PlanTeamMeeting extends Entry {
  readonly type: 'plan-team-meeting';
  readonly meeting: TeamMeetingId;
  readonly day: Day;
  readonly agenda?: NewText<TextRef>;
}

/** Move a planned meeting to another day. */
export interface MoveTeamMeeting extends Entry {
  readonly type: 'move-team-meeting';
  readonly meeting: TeamMeetingId;
  readonly day: Day;
}

/** Cancel a planned meeting. */
export interface CancelTeamMeeting extends Entry {
  readonly type: 'cancel-team-meeting';
  readonly meeting: TeamMeetingId;
  readonly reason: CancellationReason;
}

/** Record a meeting held on the day `on`, planned before or not. The record's text goes into the text store. */
export interface RecordTeamMeeting extends Entry {
  readonly type: 'record-team-meeting';
  readonly meeting: TeamMeetingId;
  readonly present: readonly WorkerId[];
  readonly visitors: number;
  readonly record?: NewText<TextRef>;
}

/** End the work of the team. */
export interface EndTeam extends Entry {
  readonly type: 'end-team';
}

/** What can be asked of a team, retraction aside. */
export type TeamEntryCommand =
  | FoundTeam
  | AddMember
  | EndMembership
  | NameFacilitators
  | PlanTeamMeeting
  | MoveTeamMeeting
  | CancelTeamMeeting
  | RecordTeamMeeting
  | EndTeam;

/** What can be asked of a team. */
export type TeamCommand = TeamEntryCommand | Retract;
