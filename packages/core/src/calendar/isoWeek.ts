import { addDays, daysBetween, err, ok, parseDay, type Day, type Result } from '../kernel/index.js';

/** A week of ISO 8601: Monday to Sunday, week 1 holds the year's first Thursday. `key` is '2026-W01'. */
export interface IsoWeek {
  readonly key: string;
  /** The year the week belongs to; for days around New Year not always the day's own year. */
  readonly year: number;
  readonly week: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

const mondayOfAll = '2001-01-01' as Day;
const weekForm = /^(\d{4})-W(\d{2})$/;

/** The weekday of ISO 8601: Monday is 1, Sunday is 7. @example isoWeekday('2026-11-22' as Day) // 7 */
export function isoWeekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return ((((daysBetween(mondayOfAll, day) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/**
 * The ISO week of a day.
 * @source ISO 8601-1:2019, 4.4.5
 * @example isoWeekOf('2027-01-01' as Day).key // '2026-W53'
 */
export function isoWeekOf(day: Day): IsoWeek {
  const firstDay = addDays(day, 1 - isoWeekday(day));
  const year = Number(addDays(firstDay, 3).slice(0, 4));
  const week = Math.floor(daysBetween(firstMondayOf(year), firstDay) / 7) + 1;
  const key = `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
  return { key, year, week, firstDay, lastDay: addDays(firstDay, 6) };
}

const firstMondayOf = (year: number): Day => {
  const fourth = `${String(year).padStart(4, '0')}-01-04` as Day;
  return addDays(fourth, 1 - isoWeekday(fourth));
};

/**
 * Reads a week from its key.
 * Refuses with `not-a-week` (wrong form, or a week the year does not have).
 * @example parseIsoWeek('2026-W53').ok // true
 */
export function parseIsoWeek(text: string): Result<IsoWeek, { readonly code: 'not-a-week' }> {
  const parts = weekForm.exec(text);
  if (!parts || !parseDay(`${parts[1]!}-01-04`).ok) return err({ code: 'not-a-week' });
  const week = isoWeekOf(addDays(firstMondayOf(Number(parts[1])), (Number(parts[2]) - 1) * 7));
  return week.key === text ? ok(week) : err({ code: 'not-a-week' });
}
