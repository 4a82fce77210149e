import { describe, expect, test } from 'vitest';
import { defaultPolicy, publishDerived, publishQuantile, quantileSupport } from './index.js';

describe('no quantile from fewer than its support', () => {
  test.each([
    [0.5, 10],
    [0.25, 20],
    [0.75, 20],
    [0.8, 25],
    [0.9, 50],
    [0.1, 50],
    [0, Infinity],
    [1, Infinity],
    [1.2, Infinity],
  ])('share %d needs %d observations', (share, support) => {
    expect(quantileSupport(share, defaultPolicy)).toBe(support);
  });

  test('a median of ten waits is shown in whole days, of nine it is hidden', () => {
    expect(publishQuantile({ share: 0.5, days: 12.5, n: 10 }, defaultPolicy)).toEqual({
      kind: 'known',
      value: 13,
      n: 10,
    });
    expect(publishQuantile({ share: 0.5, days: 12.5, n: 9 }, defaultPolicy)).toEqual({ kind: 'suppressed' });
  });

  test('a quantile that is no number is never shown', () => {
    expect(publishQuantile({ share: 0.5, days: NaN, n: 100 }, defaultPolicy)).toEqual({ kind: 'suppressed' });
  });

  test('a derived value is shown while every count behind it may be', () => {
    const rate = { kind: 'known', value: 0.4, n: 30 } as const;
    expect(publishDerived(rate, [12, 18], defaultPolicy)).toEqual(rate);
    expect(publishDerived(rate, [0, 30], defaultPolicy)).toEqual(rate);
    expect(publishDerived(rate, [3, 27], defaultPolicy)).toEqual({ kind: 'suppressed' });
    expect(publishDerived(rate, [0, 0], defaultPolicy)).toEqual({ kind: 'suppressed' });
  });
});
