export { readCalendar, busyTime } from './readCalendar.js';
export { readGetSchedule } from './getSchedule.js';
export { writeInvitation } from './writeInvitation.js';
export { checkMeeting, nextVersion } from './meeting.js';
export { familyText } from './familyText.js';
export { defaultReadLimits } from './limits.js';

export type { BusyTime, CalendarFileError, CalendarReading, ReadOptions } from './readCalendar.js';
export type { Occurrence } from './occurrence.js';
export type { ShownAs } from './event.js';
export type { CalendarFault, CalendarFaultCode } from './fault.js';
export type { ReadLimits } from './limits.js';
export type { Schedule, ScheduleQuestion } from './getSchedule.js';
export type { InvitationMessage } from './writeInvitation.js';
export type { Invitee, Meeting, Participant } from './meeting.js';
export type { FamilyLanguage, FamilyNews, FamilyText, MeetingKind } from './familyText.js';
