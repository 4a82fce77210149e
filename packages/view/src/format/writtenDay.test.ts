import { addDays, languages, type Day } from '@puheeksi/core';
import { describe, expect, it } from 'vitest';
import { formatDay } from './day.js';
import { readWrittenDay } from './writtenDay.js';

const today = '2026-12-01' as Day;

describe('a day as people write it', () => {
  it.each([
    ['10.1.2026', '2026-01-10'],
    ['01.02.2026', '2026-02-01'],
    [' 10. 1. 2026 ', '2026-01-10'],
    ['10.1.26', '2026-01-10'],
    ['1.12.27', '2027-12-01'],
    ['5.11.80', '1980-11-05'],
    ['5.11.1980', '1980-11-05'],
    ['10 Jan 2026', '2026-01-10'],
    ['1 september 2026', '2026-09-01'],
    ['2026-01-10', '2026-01-10'],
    ['0026-01-10', '0026-01-10'],
    ['10.1.0026', '0026-01-10'],
    ['29.2.2024', '2024-02-29'],
  ])('reads %s', (text, day) => {
    expect(readWrittenDay(text, today)).toBe(day);
  });

  it.each([
    ['1.12.', '2026-12-01', '2026-12-01'],
    ['1.12', '2026-12-01', '2026-12-01'],
    ['2.12.', '2026-12-01', '2025-12-02'],
    ['31.12.', '2027-01-02', '2026-12-31'],
    ['1.1.', '2027-01-01', '2027-01-01'],
    ['29.2.', '2026-12-01', '2024-02-29'],
    ['29.2.', '2024-02-29', '2024-02-29'],
    ['29.2.', '2024-02-28', '2020-02-29'],
    ['29.2.', '1904-02-28', '1896-02-29'],
  ])('reads %s on %s as the latest one that is not to come: %s', (text, now, day) => {
    expect(readWrittenDay(text, now as Day)).toBe(day);
  });

  it.each([
    '',
    '3/4/2026',
    '10.1.026',
    '10.1.2',
    'yesterday',
    '10 Foo 2026',
    '31.2.',
    '31.2.2026',
    '29.2.2026',
  ])('does not guess what %j means', (text) => {
    expect(readWrittenDay(text, today)).toBeUndefined();
  });

  it.each(['32.1.2026', '10.13.2026', '0.1.2026', '1.0.2026', '29.2.2026', '2026-02-30', '31 Feb 2026'])(
    'finds no day in the calendar for %s',
    (text) => {
      expect(readWrittenDay(text, today)).toBeUndefined();
    },
  );

  it('reads every day as it is shown back, whole, in each language', () => {
    for (let back = 0; back < 1500; back += 1) {
      const day = addDays(today, -back);
      for (const language of languages) expect(readWrittenDay(formatDay(day, language), today)).toBe(day);
    }
    for (const language of languages)
      expect(readWrittenDay(formatDay('0026-01-10' as Day, language), today)).toBe('0026-01-10');
  });
});
