import { describe, expect, test } from 'vitest';
import { monthsOn, valueOn, type Dated } from './dated.js';
import type { Day } from './day.js';

const day = (text: string) => text as Day;

describe('what holds on a day', () => {
  const months: readonly Dated<number>[] = [
    { from: day('2026-01-01'), value: 2 },
    { from: day('2026-03-01'), value: 1 },
  ];

  test.each([
    ['the day before the first one', '2025-12-31', undefined],
    ['the first day', '2026-01-01', 2],
    ['the last day of the first one', '2026-02-28', 2],
    ['the day of a change', '2026-03-01', 1],
    ['long after the last one', '2030-01-01', 1],
  ] as const)('%s', (_when, on, expected) => {
    expect(valueOn(months, day(on))).toBe(expected);
  });
  test('nothing ever holds of an empty list', () => {
    expect(valueOn([], day('2026-01-01'))).toBeUndefined();
  });
});

describe('months on', () => {
  test.each([
    ['2026-01-12', 2, '2026-03-12'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2026-11-22', 24, '2028-11-22'],
  ] as const)('%s and %i months: the same day, or the last of a month too short for it', (from, n, to) => {
    expect(monthsOn(day(from), n)).toBe(to);
  });
});
