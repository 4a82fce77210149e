import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  parseSchoolBreaks,
  workingDaysBetween,
  type Day,
  type WorkingDayRule,
} from './index.js';

const statutory: WorkingDayRule = { holidays: 'statutory' };
const withEves: WorkingDayRule = { holidays: 'with-eves' };
const day = (text: string) => text as Day;

describe('working days', () => {
  it.each([
    ['2026-04-03', 3, statutory, '2026-04-09'],
    ['2027-12-02', 3, statutory, '2027-12-08'],
    ['2026-06-18', 1, statutory, '2026-06-19'],
    ['2026-06-18', 1, withEves, '2026-06-22'],
    ['2026-12-23', 1, statutory, '2026-12-24'],
    ['2026-12-23', 1, withEves, '2026-12-28'],
    ['2026-04-09', -3, statutory, '2026-04-02'],
    ['2026-04-04', 0, statutory, '2026-04-07'],
  ] as const)('F62: from %s, %i working days by %o is %s', (from, count, rule, due) => {
    expect(addWorkingDays(day(from), count, rule)).toEqual({ ok: true, value: due });
  });

  it('respects the school breaks of a municipality when asked to, and only then', () => {
    const breaks = parseSchoolBreaks({
      municipality: '426',
      breaks: [{ kind: 'autumn', firstDay: '2026-10-12', lastDay: '2026-10-18' }],
    });
    if (!breaks.ok) throw new Error('the breaks are well formed');
    const rule = { ...statutory, schoolBreaks: breaks.value };
    expect(addWorkingDays(day('2026-10-09'), 1, rule)).toEqual({ ok: true, value: '2026-10-19' });
    expect(addWorkingDays(day('2026-10-09'), 1, statutory)).toEqual({ ok: true, value: '2026-10-12' });
  });

  it('refuses to count into years it does not know', () => {
    expect(addWorkingDays(day('2060-12-31'), 1, statutory)).toMatchObject({
      error: { code: 'year-not-covered' },
    });
    expect(isWorkingDay(day('1994-12-31'), statutory)).toMatchObject({ error: { year: 1994 } });
    expect(workingDaysBetween(day('1990-01-01'), day('2026-01-01'), statutory).ok).toBe(false);
  });

  it.each([1.5, -0.5, NaN, Infinity, -Infinity])('refuses %d working days: a count is whole', (count) => {
    expect(addWorkingDays(day('2026-04-03'), count, statutory)).toEqual({
      ok: false,
      error: { code: 'not-whole', field: 'count', received: String(count) },
    });
  });

  it('law: counting n working days on and measuring the way gives n again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23_000 }),
        fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0),
        fc.constantFrom(statutory, withEves),
        (offset, count, rule) => {
          const from = addDays(day('1996-06-01'), offset);
          const due = addWorkingDays(from, count, rule);
          if (!due.ok) return;
          expect(workingDaysBetween(from, due.value, rule)).toEqual({ ok: true, value: count });
          expect(isWorkingDay(due.value, rule)).toEqual({ ok: true, value: true });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('school breaks', () => {
  it('tell every fault of the input at once', () => {
    const read = parseSchoolBreaks({
      municipality: '42',
      breaks: [
        { kind: 'autumn', firstDay: '2026-10-18', lastDay: '2026-10-12' },
        { kind: 'easter', firstDay: '2026-02-30', lastDay: '2026-03-08' },
        { kind: 'winter', firstDay: '2027-03-01', lastDay: '2027-03-07' },
        { kind: 'other', firstDay: '2027-03-07', lastDay: '2027-03-09' },
      ],
    });
    expect(read.ok ? [] : read.error.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-a-municipality-code', 'municipality'],
      ['ends-before-it-begins', 'breaks', 0, 'lastDay'],
      ['unknown-code', 'breaks', 1, 'kind'],
      ['not-a-day', 'breaks', 1, 'firstDay'],
      ['breaks-overlap', 'breaks', 3],
    ]);
  });
});
