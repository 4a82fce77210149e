import { describe, expect, it } from 'vitest';
import { commonBases, possibleCounts } from './index.js';

describe('F42: counts that a printed percentage can stand for', () => {
  it.each([
    [97, 0, 196, [190, 191]],
    [67.4, 1, 196, []],
    [57.4, 1, 196, []],
    [0, 0, 196, [0]],
    [100, 0, 196, [196]],
    [50, 0, 1, []],
    [100, 0, 1, [1]],
    [13, 0, 8, [1]],
    [12, 0, 8, []],
    [33.3, 1, 3, [1]],
    [0.07, 2, 10000, [7]],
  ])('%s %% with %s decimals of %s is one of %j', (percentage, decimals, n, counts) => {
    expect(possibleCounts(percentage, decimals, n)).toEqual({ ok: true, value: counts });
  });

  it('refuses a percentage with more decimals than were said to be printed', () => {
    expect(possibleCounts(67.45, 1, 196)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: ['percentage'], code: 'more-decimals-than-said' }] },
    });
  });

  it('refuses a negative or impossible input and says no data for n = 0', () => {
    expect(possibleCounts(-1, 0, 5).ok).toBe(false);
    expect(possibleCounts(101, 0, 5).ok).toBe(false);
    expect(possibleCounts(Number.NaN, 0, 5).ok).toBe(false);
    expect(possibleCounts(50, 0.5, 5).ok).toBe(false);
    expect(possibleCounts(50, 0, 1e9).ok).toBe(false);
    expect(possibleCounts(50, 0, 0)).toEqual({ ok: false, error: { code: 'empty' } });
  });
});

describe('commonBases', () => {
  it('F42: finds that 70, 67.4 and 57.4 % together fit only 129, 141 and 190 answers of at most 196', () => {
    const reported = [
      { percentage: 70, decimals: 0 },
      { percentage: 67.4, decimals: 1 },
      { percentage: 57.4, decimals: 1 },
    ];
    expect(commonBases(reported, 196)).toEqual({ ok: true, value: [129, 141, 190] });
  });

  it('has no answer without any percentage', () => {
    expect(commonBases([], 196)).toEqual({ ok: false, error: { code: 'empty' } });
  });
});
