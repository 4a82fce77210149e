import type { KnownValue } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import { describe, expect, it } from 'vitest';
import { changeOf, type Change } from './changeOf.js';

const known = (value: number, more: Partial<KnownValue> = {}): KnownValue => ({
  kind: 'known',
  value,
  ...more,
});
const share = (count: number, n: number): KnownValue =>
  known(count / n, { n, interval: { lower: 0, upper: 1, level: 0.95, method: 'wilson' } });
const days = (median: number, lower: number, upper: number): KnownValue =>
  known(median, { n: 100, interval: { lower, upper, level: 0.95, method: 'log-log' } });

describe('whether a figure has changed', () => {
  it.each<[string, PublishedTable['unit'], KnownValue, KnownValue, Change]>([
    // R: poisson.test(c(219, 188)) gives 0.957–1.423, of (240, 188) 1.050–1.555
    ['219 after 188', 'count', known(219), known(188), 'unclear'],
    ['240 after 188', 'count', known(240), known(188), 'higher'],
    ['188 after 240', 'count', known(188), known(240), 'lower'],
    ['12 after none', 'count', known(12), known(0), 'higher'],
    ['none after 12', 'count', known(0), known(12), 'lower'],
    ['2 after none', 'count', known(2), known(0), 'unclear'],
    ['none after none', 'count', known(0), known(0), 'unclear'],
    // The example of Newcombe (1998): 56 of 70 against 48 of 80, 0.052–0.334
    ['80 % after 60 %', 'share', share(56, 70), share(48, 80), 'higher'],
    ['60 % after 80 %', 'share', share(48, 80), share(56, 70), 'lower'],
    ['a share of a complete register', 'share', known(0.8, { n: 70 }), known(0.6, { n: 80 }), 'none'],
    ['a rate', 'per-thousand', known(2, { n: 100_000 }), known(1.2, { n: 100_000 }), 'higher'],
    ['a median whose interval overlaps', 'days', days(30, 25, 36), days(41, 35, 47), 'unclear'],
    ['a median that lies apart', 'days', days(30, 25, 34), days(41, 35, 47), 'lower'],
    ['a median without an interval', 'days', known(30), days(41, 35, 47), 'none'],
    ['inhabitants', 'inhabitants', known(30), known(41), 'none'],
  ])('%s', (_what, unit, now, before, change) => {
    expect(changeOf(now, before, unit)).toBe(change);
  });
});
