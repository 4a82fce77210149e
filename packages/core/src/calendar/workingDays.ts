import { addDays, err, ok, type Day, type Result } from '../kernel/index.js';
import { isoWeekday } from './isoWeek.js';
import { holidayYears, publicHolidays, type HolidayCalendar, type YearNotCovered } from './publicHolidays.js';
import type { SchoolBreaks } from './schoolBreaks.js';

/** What counts as a working day: Monday to Friday but the holidays of the calendar and, where given, the school's breaks. */
export interface WorkingDayRule {
  readonly holidays: HolidayCalendar;
  /** A municipality's school breaks, when they are respected; left out, they are ignored. */
  readonly schoolBreaks?: SchoolBreaks;
}

/** A number of days that is not whole. */
export interface NotWhole {
  readonly code: 'not-whole';
  readonly field: 'count';
  readonly received: string;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Whether a day, also one of a weekend, is a holiday of the calendar or lies in a break of the school. */
export const holidayOrBreak = (rule: WorkingDayRule): ((day: Day) => boolean) => {
  const byYear = new Map<number, ReadonlySet<Day>>();
  const holidays = (year: number): ReadonlySet<Day> => {
    const known = byYear.get(year);
    if (known) return known;
    const listed = publicHolidays(year, rule.holidays);
    const days = new Set(listed.ok ? listed.value.map(({ day }) => day) : []);
    byYear.set(year, days);
    return days;
  };
  const breaks = rule.schoolBreaks?.breaks ?? [];
  return (day) =>
    holidays(yearOf(day)).has(day) ||
    breaks.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
};

const restOf = (rule: WorkingDayRule): ((day: Day) => boolean) => {
  const isOff = holidayOrBreak(rule);
  return (day) => isoWeekday(day) > 5 || isOff(day);
};

/** The refusal when the holidays of a day's year are not known, null when they are. */
export const uncovered = (...days: readonly Day[]): YearNotCovered | null => {
  const { first, last } = holidayYears;
  const outside = days.map(yearOf).find((year) => year < first || year > last);
  return outside === undefined ? null : { code: 'year-not-covered', year: outside, first, last };
};

/**
 * Whether a day is a working day by the rule.
 * Refuses with `year-not-covered`.
 * @example isWorkingDay('2026-06-19' as Day, { holidays: 'with-eves' }) // { ok: true, value: false }
 */
export function isWorkingDay(day: Day, rule: WorkingDayRule): Result<boolean, YearNotCovered> {
  const fault = uncovered(day);
  return fault ? err(fault) : ok(!restOf(rule)(day));
}

/**
 * The working day a number of working days after a day (before it, when negative); the day itself never counts. 0 gives the
 * day itself if it is a working day, otherwise the next one.
 * Refuses with `not-whole` when the count is no whole number, and with `year-not-covered` when it leads out of the known years.
 * @source F62: an answer within three working days
 * @example addWorkingDays('2026-04-03' as Day, 3, { holidays: 'statutory' }) // { ok: true, value: '2026-04-09' }
 */
export function addWorkingDays(
  from: Day,
  count: number,
  rule: WorkingDayRule,
): Result<Day, YearNotCovered | NotWhole> {
  if (!Number.isInteger(count)) return err({ code: 'not-whole', field: 'count', received: String(count) });
  const rests = restOf(rule);
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = from;
  for (let fault = uncovered(day); ; fault = uncovered(day)) {
    if (fault) return err(fault);
    if (left === 0 && !rests(day)) return ok(day);
    day = addDays(day, step);
    if (left > 0 && !uncovered(day) && !rests(day)) left--;
  }
}

/**
 * Working days after the first day up to and with the second; negative when the second is earlier. So
 * `workingDaysBetween(day, addWorkingDays(day, n))` is n.
 * Refuses with `year-not-covered`.
 * @example workingDaysBetween('2026-04-03' as Day, '2026-04-09' as Day, { holidays: 'statutory' }) // { ok: true, value: 3 }
 */
export function workingDaysBetween(from: Day, to: Day, rule: WorkingDayRule): Result<number, YearNotCovered> {
  const fault = uncovered(from, to);
  if (fault) return err(fault);
  const rests = restOf(rule);
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (!rests(day)) count += step;
  }
  return ok(count);
}
