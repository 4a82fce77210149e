import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agrestiCoullInterval,
  byarInterval,
  clopperPearsonInterval,
  newcombeDifference,
  poissonInterval,
  rateRatioInterval,
  wilsonInterval,
  wilsonIntervalCorrected,
  type Interval,
  type Statistic,
} from './index.js';
import { disagreement, valueOf } from './reference/agreement.js';

const runs = { numRuns: 300, seed: 20261122 };
const shares: {
  readonly [name: string]: (successes: number, n: number, level?: number) => Statistic<Interval>;
} = { wilsonInterval, wilsonIntervalCorrected, clopperPearsonInterval, agrestiCoullInterval };
const n = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1_000_000 }));
const countOf = n.chain((size) => fc.nat(size).map((successes) => ({ successes, n: size })));
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
/** For a number that two ways of computing give. */
const same = (a: number, b: number): void => expect(disagreement(a, b, 1e-10, 1e-12)).toBeNull();

describe.each(Object.entries(shares))('%s', (_, interval) => {
  it('holds its share and stays within 0–1', () => {
    fc.assert(
      fc.property(countOf, level, ({ successes, n: size }, at) => {
        const { lower, upper } = valueOf(interval(successes, size, at));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(successes / size);
        expect(upper).toBeGreaterThanOrEqual(successes / size);
        expect(upper).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('mirrors: failures have the mirror image of the successes’ interval', () => {
    fc.assert(
      fc.property(countOf, level, ({ successes, n: size }, at) => {
        const one = valueOf(interval(successes, size, at));
        const other = valueOf(interval(size - successes, size, at));
        same(one.lower, 1 - other.upper);
        same(one.upper, 1 - other.lower);
      }),
      runs,
    );
  });

  it('moves up with the successes', () => {
    fc.assert(
      fc.property(countOf, level, ({ successes, n: size }, at) => {
        fc.pre(successes < size);
        const fewer = valueOf(interval(successes, size, at));
        const more = valueOf(interval(successes + 1, size, at));
        expect(more.lower).toBeGreaterThanOrEqual(fewer.lower);
        expect(more.upper).toBeGreaterThanOrEqual(fewer.upper);
      }),
      runs,
    );
  });

  it('widens with the level', () => {
    fc.assert(
      fc.property(countOf, level, ({ successes, n: size }, at) => {
        const narrow = valueOf(interval(successes, size, at));
        const wide = valueOf(interval(successes, size, (1 + at) / 2));
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
      runs,
    );
  });

  it('narrows when the same share comes from more', () => {
    fc.assert(
      fc.property(countOf, ({ successes, n: size }) => {
        const few = valueOf(interval(successes, size));
        const many = valueOf(interval(4 * successes, 4 * size));
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
      runs,
    );
  });
});

describe('newcombeDifference', () => {
  it('changes sign when the groups change places', () => {
    fc.assert(
      fc.property(countOf, countOf, level, (first, second, at) => {
        const one = valueOf(newcombeDifference(first, second, at));
        const other = valueOf(newcombeDifference(second, first, at));
        same(one.difference, -other.difference);
        same(one.lower, -other.upper);
        expect(one.lower).toBeLessThanOrEqual(one.difference);
        expect(one.upper).toBeGreaterThanOrEqual(one.difference);
      }),
      runs,
    );
  });
});

describe.each(Object.entries({ poissonInterval, byarInterval }))('%s', (_, interval) => {
  const events = fc.oneof(fc.nat(40), fc.nat(1_000_000));
  const exposure = fc.double({ min: 1e-3, max: 1e7, noNaN: true });

  it('scales with the exposure', () => {
    fc.assert(
      fc.property(events, exposure, level, (count, size, at) => {
        const plain = valueOf(interval(count, 1, at));
        const rate = valueOf(interval(count, size, at));
        same(rate.lower * size, plain.lower);
        same(rate.upper * size, plain.upper);
        expect(plain.lower).toBeLessThanOrEqual(count);
        expect(plain.upper).toBeGreaterThan(count);
      }),
      runs,
    );
  });

  it('moves up with the events', () => {
    fc.assert(
      fc.property(events, (count) => {
        const fewer = valueOf(interval(count));
        const more = valueOf(interval(count + 1));
        expect(more.lower).toBeGreaterThan(fewer.lower);
        expect(more.upper).toBeGreaterThan(fewer.upper);
      }),
      runs,
    );
  });
});

describe('rateRatioInterval', () => {
  const rate = fc.record({
    events: fc.integer({ min: 1, max: 500 }),
    exposure: fc.integer({ min: 1, max: 9999 }),
  });
  it.each(['exact', 'log-wald'] as const)('turns over when the rates change places (%s)', (method) => {
    fc.assert(
      fc.property(rate, rate, level, (first, second, at) => {
        const one = valueOf(rateRatioInterval(first, second, at, method));
        const other = valueOf(rateRatioInterval(second, first, at, method));
        same(one.ratio * other.ratio, 1);
        same(one.lower * other.upper, 1);
      }),
      runs,
    );
  });
});
