import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidayYears, publicHolidays, type HolidayCalendar, type HolidayId } from './index.js';

const days = (year: number, calendar: HolidayCalendar) => {
  const listed = publicHolidays(year, calendar);
  return listed.ok ? [...new Set(listed.value.map(({ day }) => day))] : [];
};
const dayOf = (year: number, id: HolidayId) => {
  const listed = publicHolidays(year, 'with-eves');
  return listed.ok ? listed.value.find((holiday) => holiday.id === id)?.day : undefined;
};
const years = Array.from(
  { length: holidayYears.last - holidayYears.first + 1 },
  (_, n) => holidayYears.first + n,
);

describe('public holidays', () => {
  it('are those of an independent list for every year 1995–2060, in both calendars', () => {
    const reference = new Holidays('FI');
    const eves = ['juhannusaatto', 'jouluaatto'];
    for (const year of years) {
      const listed = reference.getHolidays(year, 'fi');
      const of = (wanted: (holiday: (typeof listed)[number]) => boolean) => [
        ...new Set(listed.filter(wanted).map(({ date }) => date.slice(0, 10))),
      ];
      expect(days(year, 'statutory')).toEqual(of(({ type }) => type === 'public'));
      expect(days(year, 'with-eves')).toEqual(
        of(({ type, name }) => type === 'public' || eves.includes(name)),
      );
    }
  });

  it('keep Epiphany on 6 January and Ascension Day on a Thursday, as since 1991', () => {
    for (const year of years) {
      expect(dayOf(year, 'epiphany')).toBe(`${year}-01-06`);
      expect(new Date(dayOf(year, 'ascension-day')!).getUTCDay()).toBe(4);
    }
  });

  it.each([
    [2008, 'ascension-day', '2008-05-01'],
    [2008, 'may-day', '2008-05-01'],
    [2026, 'all-saints-day', '2026-10-31'],
    [2025, 'midsummer-eve', '2025-06-20'],
    [2038, 'easter-sunday', '2038-04-25'],
  ] as const)('in %i: %s is %s', (year, id, day) => expect(dayOf(year, id)).toBe(day));

  it.each([1994, 2061, 2026.5, Number.NaN])(
    'refuses the year %s, for which it is not known to be right',
    (year) => {
      expect(publicHolidays(year, 'statutory')).toEqual({
        ok: false,
        error: { code: 'year-not-covered', year, first: 1995, last: 2060 },
      });
    },
  );
});
