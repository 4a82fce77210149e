import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  finnishDay,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsOf,
  parseDay,
  parseInstant,
  parseMonth,
  parsePeriod,
  rollingYear,
  type Day,
  type Instant,
  type Month,
} from './index.js';

const first = '0001-01-01' as Day;
const last = '9999-12-31' as Day;
const day = fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));
const modernDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01' as Day, days));
const month = modernDay.map(monthOf);

/** Whether the calendar has a day, by the arithmetic of the platform and not by a form. */
const exists = (year: number, month: number, date: number): boolean => {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return (
    year > 0 && at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  );
};
const digits = (value: number, length: number) => String(value).padStart(length, '0');

describe('laws of days', () => {
  test('law: a day is read exactly when the calendar has it, in every month of 0000–9999', () => {
    const anyYear = fc.oneof(
      fc.nat(9999),
      fc.nat(99).map((century) => century * 100),
    );
    fc.assert(
      fc.property(
        anyYear,
        fc.nat(14),
        fc.nat(33),
        fc.nat(25),
        fc.nat(61),
        (year, month, date, hour, minute) => {
          const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
          expect([text, parseDay(text).ok]).toEqual([text, exists(year, month, date)]);
          const time = `${text}T${digits(hour, 2)}:${digits(minute, 2)}:59.999Z`;
          expect([time, parseInstant(time).ok]).toEqual([
            time,
            exists(year, month, date) && hour < 24 && minute < 60,
          ]);
          const run = text.slice(0, 7);
          expect([run, parseMonth(run).ok]).toEqual([run, exists(year, month, 1)]);
        },
      ),
      { numRuns: 2_000 },
    );
    // The last days of February are few among all days, and where forms go wrong.
    for (let year = 0; year <= 9999; year++)
      for (const date of [28, 29, 30])
        expect([year, date, parseDay(`${digits(year, 4)}-02-${date}`).ok]).toEqual([
          year,
          date,
          exists(year, 2, date),
        ]);
  });

  test('every day of the calendar is read as itself', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(parseDay(one)).toEqual({ ok: true, value: one });
      }),
    );
  });

  test('adding days and counting them are each other’s opposite', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
      }),
    );
  });

  test('days sort as text in the order of time', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  test('a day lies in its month, between the first and the last day', () => {
    fc.assert(
      fc.property(modernDay, (one) => {
        const its = monthOf(one);
        expect(firstDayOf(its) <= one && one <= lastDayOf(its)).toBe(true);
        expect(monthOf(addDays(lastDayOf(its), 1))).toBe(addMonths(its, 1));
      }),
    );
  });

  test('months add up', () => {
    const months = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(month, months, months, (one, a, b) => {
        expect(addMonths(addMonths(one, a), b)).toBe(addMonths(one, a + b));
      }),
    );
  });

  test('what is no day of the calendar is not read as one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        const read = parseDay(text);
        const date = new Date(`${text}T00:00:00.000Z`);
        const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
        const isDay = exists && date.toISOString().startsWith(text) && !text.startsWith('0000');
        expect(read.ok).toBe(isDay);
      }),
    );
  });
});

describe('laws of periods', () => {
  test('a rolling year is twelve whole months that end with the given one', () => {
    fc.assert(
      fc.property(month, (one) => {
        const year = rollingYear(one);
        expect(monthsOf(year)).toHaveLength(12);
        expect(monthsOf(year).at(-1)).toBe(one);
        expect(parsePeriod(year.key)).toEqual({ ok: true, value: year });
      }),
    );
  });

  test('the quarters of a year follow each other without a gap, as do its months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), (number) => {
        const read = (key: string) => {
          const period = parsePeriod(key);
          if (!period.ok) throw new Error(key);
          return period.value;
        };
        const year = read(String(number));
        const quarters = [1, 2, 3, 4].map((quarter) => read(`${number}-Q${quarter}`));
        expect(quarters.flatMap((quarter) => monthsOf(quarter))).toEqual(monthsOf(year));
        expect(quarters[0]?.firstDay).toBe(year.firstDay);
        expect(quarters[3]?.lastDay).toBe(year.lastDay);
        for (const [index, quarter] of quarters.slice(1).entries())
          expect(quarter.firstDay).toBe(addDays(quarters[index]!.lastDay, 1));
      }),
    );
  });
});

describe('days, months, moments and periods as text', () => {
  test.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['0000-01-01', false],
    ['2026-1-1', false],
    [' 2026-01-01', false],
    ['2026-01-01T00:00:00Z', false],
    ['٢٠٢٦-٠١-٠١', false],
  ])('%s is a day: %s', (text, is) => {
    expect(parseDay(text).ok).toBe(is);
  });

  test.each([
    ['2026-01', true],
    ['2026-13', false],
    ['0000-01', false],
    ['2026-1', false],
  ])('%s is a month: %s', (text, is) => {
    expect(parseMonth(text).ok).toBe(is);
  });

  test.each([
    ['2026-11-22T18:00:00.000Z', true],
    ['2026-11-22T24:00:00.000Z', false],
    ['2026-02-30T18:00:00.000Z', false],
    ['2026-11-22T18:00:00Z', false],
    ['2026-11-22T20:00:00.000+02:00', false],
  ])('%s is an instant in the stored form: %s', (text, is) => {
    expect(parseInstant(text).ok).toBe(is);
  });

  test.each([
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2026-Q3', '2026-07-01', '2026-09-30', 'quarter'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025-11..2026-10', '2025-11-01', '2026-10-31', 'months'],
  ])('the period %s runs from %s to %s', (key, firstDay, lastDay, grain) => {
    expect(parsePeriod(key)).toMatchObject({ ok: true, value: { key, grain, firstDay, lastDay } });
  });

  test.each(['2026-Q5', '2026-10..2025-11', '0000', '26', '2026..2027', '2026-01..', ''])(
    '%s is no period',
    (key) => {
      expect(parsePeriod(key)).toEqual({ ok: false, error: { code: 'not-a-period' } });
    },
  );
});

describe('the day in Finland', () => {
  test.each([
    // Winter time UTC+2, summer time UTC+3; the clock moves at 01:00 UTC on the last Sundays of March and October
    ['2026-11-22T21:59:59.999Z', '2026-11-22'],
    ['2026-11-22T22:00:00.000Z', '2026-11-23'],
    ['2026-07-01T20:59:59.999Z', '2026-07-01'],
    ['2026-07-01T21:00:00.000Z', '2026-07-02'],
    ['2026-03-28T22:00:00.000Z', '2026-03-29'],
    ['2026-03-29T21:00:00.000Z', '2026-03-30'],
    ['2026-10-25T21:59:59.999Z', '2026-10-25'],
    ['2026-10-25T22:00:00.000Z', '2026-10-26'],
    ['2026-12-31T22:00:00.000Z', '2027-01-01'],
  ])('at %s it is %s', (instant, expected) => {
    expect(finnishDay(instant as Instant)).toBe(expected);
  });

  test('law: it is the day that the IANA zone Europe/Helsinki shows, 1995–2060', () => {
    /** The machine's time zone data, as an independent witness; the code itself never asks it. */
    const witness = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });
    const instants = fc
      .date({ min: new Date('1995-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString() as Instant);
    fc.assert(
      fc.property(instants, (instant) => {
        expect(finnishDay(instant)).toBe(witness.format(new Date(instant)));
      }),
    );
  });
});

describe('months over the ends of years', () => {
  test.each([
    ['2025-11', 3, '2026-02'],
    ['2026-01', -1, '2025-12'],
    ['2026-06', -18, '2024-12'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from as Month, months)).toBe(to);
  });
});
