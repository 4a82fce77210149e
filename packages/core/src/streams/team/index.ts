export { teamEntries } from './entries.js';
export { team } from './team.js';
export { memberSectors, memberFields, childAgeGroups, teamOrigins, cancellationReasons } from './codes.js';
export { defaultTeamSettings } from './settings.js';
export { currentMembers, membersOn, facilitatorsInOffice, isAtWork } from './state.js';
export { representation } from './representation.js';
export { dueAfter, meetingDays, meetingGaps, nextDueDay } from './rhythm.js';
export { teamWarnings } from './warnings.js';

export type { TeamTypes } from './team.js';
export type { MemberSector, MemberField, ChildAgeGroup, TeamOrigin, CancellationReason } from './codes.js';
export type { TeamCommand, TeamEntryCommand } from './commands.js';
export type { TeamEvent, TeamFact, TeamMeetingId } from './events.js';
export type { TeamError } from './decide.js';
export type { TeamSettings } from './settings.js';
export type { FacilitatorPair, LocalTeam, Membership, TeamMeeting, TeamState } from './state.js';
export type { Representation } from './representation.js';
export type { MeetingGap } from './rhythm.js';
export type { TeamContext, TeamWarning } from './warnings.js';
