export {
  parseDay,
  parseMonth,
  parseInstant,
  daysBetween,
  addDays,
  addMonths,
  monthOf,
  firstDayOf,
  lastDayOf,
  parsePeriod,
  rollingYear,
  monthsOf,
} from '../kernel/index.js';
export { isoWeekday, isoWeekOf, parseIsoWeek } from './isoWeek.js';
export { schoolYear, schoolYearOf, halfYear, halfYearOf } from './namedPeriod.js';
export { publicHolidays, holidayYears } from './publicHolidays.js';
export { parseSchoolBreaks } from './schoolBreaks.js';
export { isWorkingDay, addWorkingDays, workingDaysBetween } from './workingDays.js';
export { minuteOf, instantOf, mergeIntervals, gapsWithin } from './minute.js';
export { helsinkiOffset, toHelsinki, fromHelsinki, dayInterval } from './helsinkiTime.js';
export { openIntervals } from './weeklyHours.js';
export { closedDays } from './slots/closedDays.js';
export { commonSlots } from './slots/commonSlots.js';
export { checkSlotProblem } from './slots/problem.js';
export { bookSlot, evolveBookings } from './slots/bookSlot.js';

export type { Day, Month, Instant, Period, PeriodKey, Grain } from '../kernel/index.js';
export type { IsoWeek } from './isoWeek.js';
export type { HolidayCalendar, HolidayId, PublicHoliday, YearNotCovered } from './publicHolidays.js';
export type { SchoolBreak, SchoolBreaks } from './schoolBreaks.js';
export type { NotWhole, WorkingDayRule } from './workingDays.js';
export type { Interval, NotAMinute, UtcMinute } from './minute.js';
export type { HelsinkiTime } from './helsinkiTime.js';
export type { WeeklyHours } from './weeklyHours.js';
export type { SlotPerson, SlotProblem, StandingHours } from './slots/problem.js';
export type { CommonSlot, CommonSlots } from './slots/commonSlots.js';
export type { BlockReason, Blocker, Compromise } from './slots/compromise.js';
export type { BookedPerson, Booking, BookingCommand, BookingError, BookingEvent } from './slots/bookSlot.js';
