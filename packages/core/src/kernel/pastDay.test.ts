import { describe, expect, test } from 'vitest';
import type { Day } from './day.js';
import { dayDoubts, dayFaults, earliestDay, defaultDaysBack, type DayKind } from './pastDay.js';

const today = '2026-12-01' as Day;
const none: Readonly<Record<string, DayKind>> = {};
const on = (day: string) => ({ on: day as Day });
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe('the day of something that has happened', () => {
  test.each([
    ['1980-11-05', ['day-too-early']],
    ['0026-01-10', ['day-too-early']],
    ['2000-12-31', ['day-too-early']],
    ['2001-01-01', []],
    ['2026-12-01', []],
    ['2026-12-02', ['day-in-future']],
    ['9999-12-31', ['day-in-future']],
  ] as const)('is refused before 2001 and in the future: %s', (day, refused) => {
    expect(codes(dayFaults(on(day), none, today))).toEqual(refused);
  });

  test('tells its field, itself and the bound with the refusal', () => {
    expect(dayFaults(on('1980-11-05'), none, today)).toEqual([
      { code: 'day-too-early', field: 'on', day: '1980-11-05', earliest: earliestDay },
    ]);
    expect(dayFaults(on('2026-12-02'), none, today)).toEqual([
      { code: 'day-in-future', field: 'on', day: '2026-12-02', today },
    ]);
  });

  test.each([
    ['2001-01-01', ['day-long-ago']],
    ['2025-10-26', ['day-long-ago']],
    ['2025-10-27', ['day-not-published']],
    ['2025-12-31', ['day-not-published']],
    ['2026-01-01', []],
    ['2026-12-01', []],
  ] as const)('is asked about once when it is old or in no coming publication: %s', (day, doubts) => {
    expect(codes(dayDoubts(on(day), none, today))).toEqual(doubts);
  });

  test('tells how far back it is, or where the publication begins', () => {
    expect(dayDoubts(on('2025-10-26'), none, today)).toEqual([
      { code: 'day-long-ago', field: 'on', day: '2025-10-26', daysBack: defaultDaysBack + 1 },
    ]);
    expect(dayDoubts(on('2025-12-31'), none, today)).toEqual([
      { code: 'day-not-published', field: 'on', day: '2025-12-31', publishedFrom: '2026-01' },
    ]);
  });

  test.each([
    ['2024-02-29', '2023-01-24', '2023-01-25'],
    ['2026-01-01', '2024-11-26', '2024-11-27'],
    ['2026-03-31', '2025-02-23', '2025-02-24'],
  ])('on %s more than 400 days back is %s and not %s', (now, far, near) => {
    expect(codes(dayDoubts(on(far), none, now as Day))).toEqual(['day-long-ago']);
    expect(codes(dayDoubts(on(near), none, now as Day))).toEqual(['day-not-published']);
  });

  test('other fields follow what their stream says of them, and no publication is about them', () => {
    const days = { until: 'happened', dueOn: 'planned' } as const;
    const far = { ...on('2026-12-01'), until: '2026-12-02' as Day, dueOn: '2030-01-01' as Day };
    expect(dayFaults(far, days, today).map(({ field }) => field)).toEqual(['until']);
    const old = { ...on('2026-12-01'), until: '2025-12-01' as Day, dueOn: '1990-01-01' as Day };
    expect(dayFaults(old, days, today)).toEqual([]);
    expect(dayDoubts(old, days, today)).toEqual([]);
    expect(dayDoubts({ ...old, until: '2020-01-01' as Day }, days, today)).toMatchObject([
      { code: 'day-long-ago', field: 'until' },
    ]);
  });

  test('a command without a day has none to be wrong', () => {
    expect(dayFaults({}, none, today)).toEqual([]);
    expect(dayDoubts({}, none, today)).toEqual([]);
  });
});
