import { addDays, err, ok, type Day, type Result } from '../kernel/index.js';
import { isoWeekday } from './isoWeek.js';

/** The public holidays of Finland and the two eves; their names in three languages live in the view. */
export type HolidayId =
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'pentecost'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'independence-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day';

/**
 * Which days rest: `statutory` are the public holidays alone; `with-eves` adds Midsummer Eve and Christmas Eve, on which
 * offices are closed and no time limit of an authority ends.
 * @source Church Act 652/2023 and 1054/1993 (holy days), Act 388/1937 (Independence Day), Act 272/1944 (May Day);
 * Act 150/1930, section 5 (time limits: also Midsummer Eve and Christmas Eve)
 */
export type HolidayCalendar = 'statutory' | 'with-eves';

/** One holiday of one year. */
export interface PublicHoliday {
  readonly id: HolidayId;
  readonly day: Day;
}

/** The years for which the list is known to be right: before 1991 Epiphany and Ascension Day were kept on Saturdays. */
export const holidayYears = { first: 1995, last: 2060 } as const;

/** A year outside `holidayYears`. */
export interface YearNotCovered {
  readonly code: 'year-not-covered';
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

const dayOf = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;

/** Easter Sunday by the Gregorian computus. @source Anonymous, Nature 13 (1876) 487; Meeus, Astronomical Algorithms, chapter 8 */
const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
};

const saturdayOnOrAfter = (day: Day): Day => addDays(day, (6 - isoWeekday(day) + 7) % 7);

const holidaysOf = (year: number): readonly PublicHoliday[] => {
  const easter = easterSunday(year);
  const midsummer = saturdayOnOrAfter(dayOf(year, 6, 20));
  return [
    { id: 'new-years-day', day: dayOf(year, 1, 1) },
    { id: 'epiphany', day: dayOf(year, 1, 6) },
    { id: 'good-friday', day: addDays(easter, -2) },
    { id: 'easter-sunday', day: easter },
    { id: 'easter-monday', day: addDays(easter, 1) },
    { id: 'may-day', day: dayOf(year, 5, 1) },
    { id: 'ascension-day', day: addDays(easter, 39) },
    { id: 'pentecost', day: addDays(easter, 49) },
    { id: 'midsummer-eve', day: addDays(midsummer, -1) },
    { id: 'midsummer-day', day: midsummer },
    { id: 'all-saints-day', day: saturdayOnOrAfter(dayOf(year, 10, 31)) },
    { id: 'independence-day', day: dayOf(year, 12, 6) },
    { id: 'christmas-eve', day: dayOf(year, 12, 24) },
    { id: 'christmas-day', day: dayOf(year, 12, 25) },
    { id: 'boxing-day', day: dayOf(year, 12, 26) },
  ];
};

/**
 * The public holidays of a year in the order of the calendar, by one of two explicit calendars. Some fall on a weekend; two
 * may fall on one day (in 2008 May Day was Ascension Day).
 * Refuses with `year-not-covered`.
 * @source Church Act, Act 388/1937, Act 150/1930: Epiphany on 6 January and Ascension Day on its Thursday since 1991; Midsummer
 * Day on the Saturday of 20–26 June, All Saints' Day on the Saturday of 31 October–6 November since 1955
 * @example publicHolidays(2026, 'statutory') // { ok: true, value: [{ id: 'new-years-day', day: '2026-01-01' }, …] }
 */
export function publicHolidays(
  year: number,
  calendar: HolidayCalendar,
): Result<readonly PublicHoliday[], YearNotCovered> {
  const { first, last } = holidayYears;
  if (!Number.isInteger(year) || year < first || year > last)
    return err({ code: 'year-not-covered', year, first, last });
  const all = holidaysOf(year).filter(
    ({ id }) => calendar === 'with-eves' || (id !== 'midsummer-eve' && id !== 'christmas-eve'),
  );
  return ok([...all].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}
