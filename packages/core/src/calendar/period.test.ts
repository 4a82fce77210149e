import fc from 'fast-check';
import { getISOWeek, getISOWeekYear } from 'date-fns';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  halfYearOf,
  isoWeekOf,
  isoWeekday,
  parseIsoWeek,
  rollingYear,
  schoolYear,
  schoolYearOf,
  type Day,
  type Month,
} from './index.js';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1960-01-01' as Day, n));

describe('ISO weeks', () => {
  it.each([
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-22', '2026-W47'],
    ['2021-01-03', '2020-W53'],
  ])('%s lies in %s', (day, key) => expect(isoWeekOf(day as Day).key).toBe(key));

  it('law: the same week as an independent library gives, seven days long, read back from its key', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = isoWeekOf(day);
        const local = new Date(
          Number(day.slice(0, 4)),
          Number(day.slice(5, 7)) - 1,
          Number(day.slice(8)),
          12,
        );
        expect([week.year, week.week]).toEqual([getISOWeekYear(local), getISOWeek(local)]);
        expect(isoWeekday(week.firstDay)).toBe(1);
        expect(week.firstDay <= day && day <= week.lastDay).toBe(true);
        expect(parseIsoWeek(week.key)).toEqual({ ok: true, value: week });
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2026-W54', '2025-W53', '2026-W00', '2026-1', 'W01'])('refuses %s', (key) =>
    expect(parseIsoWeek(key)).toEqual({ ok: false, error: { code: 'not-a-week' } }),
  );
});

describe('named periods', () => {
  it('the school year runs from 1 August to 31 July', () => {
    expect(schoolYear(2025)).toMatchObject({ firstDay: '2025-08-01', lastDay: '2026-07-31' });
    expect(schoolYearOf('2026-07-31' as Day).key).toBe('2025-08..2026-07');
    expect(schoolYearOf('2026-08-01' as Day).key).toBe('2026-08..2027-07');
  });

  it('half-years and rolling twelve months are whole months with both ends named', () => {
    expect(halfYearOf('2026-06-30' as Day)).toMatchObject({ key: '2026-01..2026-06', lastDay: '2026-06-30' });
    expect(halfYearOf('2026-07-01' as Day)).toMatchObject({
      key: '2026-07..2026-12',
      firstDay: '2026-07-01',
    });
    expect(rollingYear('2026-10' as Month).key).toBe('2025-11..2026-10');
  });
});
