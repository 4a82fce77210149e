import type { Day, Instant, Month, PeriodKey } from '@puheeksi/core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  formatDay,
  formatInstant,
  formatInterval,
  formatMonth,
  formatNumber,
  formatPeriod,
  formatShare,
} from '../index.js';

describe('numbers', () => {
  it.each([
    [5_351_427, 0, '5\u00a0351\u00a0427', '5,351,427'],
    [999, 0, '999', '999'],
    [1000, 0, '1\u00a0000', '1,000'],
    [0, 0, '0', '0'],
    [-0, 0, '0', '0'],
    [-1234.5, 1, '\u22121\u00a0234,5', '\u22121,234.5'],
    [-0.04, 1, '0,0', '0.0'],
    [1.005, 2, '1,01', '1.01'],
    [67.45, 1, '67,5', '67.5'],
    [12, 1, '12,0', '12.0'],
  ])(
    '%d with %d decimals has no-break thousands and the comma of its language',
    (value, decimals, fi, en) => {
      expect(formatNumber(value, 'fi', decimals)).toBe(fi);
      expect(formatNumber(value, 'sv', decimals)).toBe(fi);
      expect(formatNumber(value, 'en', decimals)).toBe(en);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is never written', (value) => {
    expect(() => formatNumber(value, 'fi')).toThrow(RangeError);
  });

  it('writes every percentage with one decimal as it was printed', () => {
    for (let tenths = 0; tenths <= 1000; tenths += 1) {
      const printed = (tenths / 10).toFixed(1).replace('.', ',');
      expect(formatShare(tenths / 10 / 100, 'fi', 1)).toBe(`${printed}\u00a0%`);
    }
  });

  it('writes the interval of 190 of 196 with the sign once', () => {
    const interval = { lower: 0.934782, upper: 0.985927 };
    expect(formatInterval(interval, 'fi')).toBe('93,5–98,6\u00a0%');
    expect(formatInterval(interval, 'sv')).toBe('93,5–98,6\u00a0%');
    expect(formatInterval(interval, 'en')).toBe('93.5–98.6%');
    expect(formatInterval({ lower: -0.02, upper: 0.05 }, 'fi', 0)).toBe('\u22122 – 5\u00a0%');
  });
});

describe('times', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('writes days as they are written in each language', () => {
    const day = '2026-03-09' as Day;
    expect([formatDay(day, 'fi'), formatDay(day, 'sv'), formatDay(day, 'en')]).toEqual([
      '9.3.2026',
      '9.3.2026',
      '9 Mar 2026',
    ]);
  });

  it.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])('tells Finnish time in a process in %s', (tz) => {
    process.env['TZ'] = tz;
    const late = '2026-11-22T22:05:00.000Z' as Instant;
    expect(formatInstant(late, 'fi')).toBe('23.11.2026 klo\u00a00.05');
    expect(formatInstant(late, 'sv')).toBe('23.11.2026 kl.\u00a00.05');
    expect(formatInstant(late, 'en')).toBe('23 Nov 2026, 00:05');
    expect(formatInstant('2026-07-01T09:00:00.000Z' as Instant, 'fi')).toBe('1.7.2026 klo\u00a012.00');
  });

  it.each([
    [
      '2025-11..2026-10',
      'marraskuu 2025 – lokakuu 2026 (12\u00a0kuukautta)',
      'november 2025 – oktober 2026 (12\u00a0månader)',
      'November 2025 – October 2026 (12\u00a0months)',
    ],
    [
      '2026-01..2026-01',
      'tammikuu 2026 – tammikuu 2026 (1\u00a0kuukausi)',
      'januari 2026 – januari 2026 (1\u00a0månad)',
      'January 2026 – January 2026 (1\u00a0month)',
    ],
    [
      '2026-Q3',
      '3. neljännes 2026 (heinä–syyskuu)',
      'kvartal 3 2026 (juli–september)',
      'Q3 2026 (July–September)',
    ],
    ['2026-02', 'helmikuu 2026', 'februari 2026', 'February 2026'],
    ['2009', '2009', '2009', '2009'],
    ['2009-01..2022-12', '2009–2022', '2009–2022', '2009–2022'],
  ])('names the period %s with its ends and its length', (key, fi, sv, en) => {
    const period = key as PeriodKey;
    expect([formatPeriod(period, 'fi'), formatPeriod(period, 'sv'), formatPeriod(period, 'en')]).toEqual([
      fi,
      sv,
      en,
    ]);
  });

  it('names months and refuses what is no period', () => {
    expect(formatMonth('2026-12' as Month, 'fi')).toBe('joulukuu 2026');
    expect(() => formatPeriod('2026-13' as PeriodKey, 'fi')).toThrow(RangeError);
  });
});
