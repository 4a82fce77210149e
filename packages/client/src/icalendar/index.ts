export { readCalendar, busyTime } from './readCalendar.js';
export { readGetSchedule } from './getSchedule.js';
export { defaultReadLimits } from './limits.js';

export type { BusyTime, CalendarFileError, CalendarReading, ReadOptions } from './readCalendar.js';
export type { Occurrence } from './occurrence.js';
export type { ShownAs } from './event.js';
export type { CalendarFault, CalendarFaultCode } from './problem.js';
export type { ReadLimits } from './limits.js';
export type { Schedule, ScheduleQuestion } from './getSchedule.js';
