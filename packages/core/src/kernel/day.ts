import type { Brand } from './brand.js';
import { dayForm, instantForm, monthForm } from './forms.js';
import { err, ok, type Result } from './result.js';

/** A calendar day 'YYYY-MM-DD' in Finland (Europe/Helsinki). */
export type Day = Brand<string, 'Day'>;
/** A calendar month 'YYYY-MM'. */
export type Month = Brand<string, 'Month'>;
/** A moment as an ISO 8601 UTC string with milliseconds, '2026-11-22T18:00:00.000Z'. */
export type Instant = Brand<string, 'Instant'>;

const dayMs = 86_400_000;

const epochDay = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayMs);
};

const toEpochDay = (day: Day): number =>
  epochDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

const fromEpochDay = (days: number): Day => new Date(days * dayMs).toISOString().slice(0, 10) as Day;

/**
 * Reads a day of the Gregorian calendar, years 0001–9999.
 * Refuses with `not-a-day` (wrong form, or a day that does not exist such as 2026-02-29).
 * @example parseDay('2026-01-10') // { ok: true, value: '2026-01-10' }
 */
export function parseDay(text: string): Result<Day, { readonly code: 'not-a-day' }> {
  return dayForm.test(text) ? ok(text as Day) : err({ code: 'not-a-day' });
}

/** Reads a month 'YYYY-MM'. Refuses with `not-a-month`. @example parseMonth('2026-13').ok // false */
export function parseMonth(text: string): Result<Month, { readonly code: 'not-a-month' }> {
  return monthForm.test(text) ? ok(text as Month) : err({ code: 'not-a-month' });
}

/** Reads an instant in the one stored form (UTC, milliseconds). Refuses with `not-an-instant`. @example parseInstant('2026-11-22T18:00:00.000Z').ok // true */
export function parseInstant(text: string): Result<Instant, { readonly code: 'not-an-instant' }> {
  return instantForm.test(text) ? ok(text as Instant) : err({ code: 'not-an-instant' });
}

/** Whole days from the first day to the second; negative when the second is earlier. @example daysBetween('2026-03-28' as Day, '2026-03-30' as Day) // 2 */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The day a number of days later (or earlier, when negative). @example addDays('2026-02-28' as Day, 1) // '2026-03-01' */
export function addDays(day: Day, days: number): Day {
  return fromEpochDay(toEpochDay(day) + days);
}

/** The month a day belongs to. @example monthOf('2026-01-10' as Day) // '2026-01' */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** The month a number of months later (or earlier, when negative). @example addMonths('2025-11' as Month, 3) // '2026-02' */
export function addMonths(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  return `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}` as Month;
}

/** The first day of a month. @example firstDayOf('2026-02' as Month) // '2026-02-01' */
export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day;
}

/** The last day of a month. @example lastDayOf('2024-02' as Month) // '2024-02-29' */
export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}
