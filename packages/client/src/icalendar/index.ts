export { readCalendar, busyTime } from './readCalendar.js';
export { readGetSchedule } from './getSchedule.js';
export { invitedNoMore, writeCancellation, writeInvitation, writeUninvitation } from './writeInvitation.js';
export { addresseeIssues, meetingIssues, nextVersion } from './meeting.js';
export { reachIssues } from './addressee.js';
export { familyText } from './familyText.js';
export { defaultReadLimits } from './limits.js';

export type { BusyTime, CalendarFileError, CalendarReading, ReadOptions } from './readCalendar.js';
export type { Occurrence } from './occurrence.js';
export type { ShownAs } from './event.js';
export type { CalendarFault, CalendarFaultCode } from './fault.js';
export type { ReadLimits } from './limits.js';
export type { Schedule, ScheduleQuestion } from './getSchedule.js';
export type { InvitationMessage } from './writeInvitation.js';
export type { Addressee, CalendarSurface } from './addressee.js';
export type { Meeting, Participant } from './meeting.js';
export type { FamilyLanguage, FamilyMessage, FamilyNews, FamilyText, MeetingKind } from './familyText.js';
