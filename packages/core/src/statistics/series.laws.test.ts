import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kaplanMeier,
  largestRemainder,
  mannKendall,
  percentHalfUp,
  possibleCounts,
  quantile,
  quantileOfDays,
  runChart,
  theilSen,
  xmrChart,
  type Signal,
} from './index.js';
import { disagreement, valueOf } from './reference/agreement.js';

const runs = { numRuns: 300, seed: 20261122 };
const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 });
const waits = fc.array(fc.nat(60), { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const same = (a: number | null, b: number | null): void => expect(disagreement(a, b, 1e-9, 1e-9)).toBeNull();
const rulesAt = (points: readonly { readonly signals: readonly Signal[] }[]): readonly string[] =>
  points.map(({ signals }) => signals.map(({ rule, side }) => `${rule} ${side}`).join());

describe('quantiles', () => {
  it('from day buckets are those of the list', () => {
    fc.assert(
      fc.property(waits, share, (list, p) => {
        const histogram = [...new Set(list)].map((days) => ({
          days,
          count: list.filter((wait) => wait === days).length,
        }));
        expect(quantileOfDays(histogram, p)).toEqual(quantile(list, p));
      }),
      runs,
    );
  });

  it('rise with p and lie between the ends', () => {
    fc.assert(
      fc.property(waits, share, share, (list, a, b) => {
        const low = valueOf(quantile(list, Math.min(a, b)));
        const high = valueOf(quantile(list, Math.max(a, b)));
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list));
        expect(high).toBeLessThanOrEqual(Math.max(...list));
      }),
      runs,
    );
  });
});

describe('percentages', () => {
  const counts = fc.array(fc.nat(300), { minLength: 1, maxLength: 9 });

  it('by largest remainder add up to 100, each within one place', () => {
    fc.assert(
      fc.property(counts, fc.nat(3), (parts, decimals) => {
        const n = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(n > 0);
        const scale = 10 ** decimals;
        const places = valueOf(largestRemainder(parts, decimals)).map((percent) =>
          Math.round(percent * scale),
        );
        expect(places.reduce((sum, place) => sum + place, 0)).toBe(100 * scale);
        parts.forEach((part, index) => {
          expect(Math.abs(places[index]! - (100 * scale * part) / n)).toBeLessThan(1);
        });
      }),
      runs,
    );
  });

  it('printed for a count lead back to it, and only to counts that print so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.nat(2), (n, seed, decimals) => {
        const printed = valueOf(percentHalfUp(seed % (n + 1), n, decimals));
        const candidates = valueOf(possibleCounts(printed, decimals, n));
        expect(candidates).toContain(seed % (n + 1));
        for (const candidate of candidates)
          expect(valueOf(percentHalfUp(candidate, n, decimals))).toBe(printed);
      }),
      runs,
    );
  });
});

describe('charts', () => {
  const ruleSet = fc.constantFrom('making-data-count' as const, 'health-care-data-guide' as const);

  it('of the mirror image carry the mirrored signals', () => {
    fc.assert(
      fc.property(values, ruleSet, (series, set) => {
        const one = valueOf(xmrChart(series, { ruleSet: set }));
        const other = valueOf(
          xmrChart(
            series.map((value) => -value),
            { ruleSet: set },
          ),
        );
        const mirrored = other.points.map((point) => ({
          signals: point.signals.map(({ rule, side }): Signal => ({
            rule,
            side: side === 'high' ? 'low' : side === 'low' ? 'high' : side,
          })),
        }));
        expect(rulesAt(mirrored)).toEqual(rulesAt(one.points));
        same(one.points[0]!.upper, other.points[0]!.lower === null ? null : -other.points[0]!.lower);
      }),
      runs,
    );
  });

  it('move and stretch with the unit', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -99, max: 99 }),
        (series, by, plus) => {
          const one = valueOf(xmrChart(series)).points[0]!;
          const other = valueOf(xmrChart(series.map((value) => by * value + plus))).points[0]!;
          same(other.centre, one.centre === null ? null : by * one.centre + plus);
          same(other.lower, one.lower === null ? null : by * one.lower + plus);
          same(other.upper, one.upper === null ? null : by * one.upper + plus);
        },
      ),
      runs,
    );
  });

  it('never gain a signal when a point goes missing after a fixed baseline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 14, maxLength: 40 }),
        fc.nat(),
        ruleSet,
        (series, seed, set) => {
          const options = { ruleSet: set, baselinePoints: 12 };
          const gone = 12 + (seed % (series.length - 12));
          const whole = valueOf(xmrChart(series, options));
          const gap = valueOf(
            xmrChart(
              series.map((value, index) => (index === gone ? null : value)),
              options,
            ),
          );
          gap.points.forEach(({ signals }, index) => {
            const before = whole.points[index]!.signals.map(({ rule }) => rule);
            for (const { rule } of signals) expect(before).toContain(rule);
          });
          expect(gap.points[gone]!.signals).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('without variation have no limits and no signals', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), ruleSet, (value, length, set) => {
        const chart = valueOf(xmrChart(new Array<number>(length).fill(value), { ruleSet: set }));
        expect(chart.variation).toBe('no-limits');
        expect(chart.parts[0]!.status).toBe(length === 1 ? 'too-few' : 'zero-variation');
        expect(chart.points.every(({ signals, lower }) => signals.length === 0 && lower === null)).toBe(true);
      }),
      runs,
    );
  });

  it('begun anew at a point are two charts side by side', () => {
    fc.assert(
      fc.property(values, values, ruleSet, (before, after, set) => {
        const rebases = [{ at: before.length, reason: 'a new way of recording' }];
        const joined = valueOf(xmrChart([...before, ...after], { ruleSet: set, rebases }));
        const apart = [before, after].flatMap((part) => valueOf(xmrChart(part, { ruleSet: set })).points);
        expect(rulesAt(joined.points)).toEqual(rulesAt(apart));
        expect(joined.points.map(({ upper }) => upper)).toEqual(apart.map(({ upper }) => upper));
      }),
      runs,
    );
  });

  it('cross their median one time less than they have runs, and runs never exceed the useful points', () => {
    fc.assert(
      fc.property(values, (series) => {
        const { runs: check } = valueOf(runChart(series)).parts[0]!;
        expect(check!.longestRun).toBeLessThanOrEqual(check!.useful);
        expect(check!.crossings).toBeLessThanOrEqual(Math.max(0, check!.useful - check!.longestRun));
      }),
      runs,
    );
  });
});

describe('survival', () => {
  const observations = fc.array(fc.record({ time: fc.nat(40), event: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  });

  it('never rises, and everybody is counted once', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const { steps, n, events } = valueOf(kaplanMeier(list));
        steps.forEach((step, index) => {
          expect(step.survival).toBeLessThanOrEqual(steps[index - 1]?.survival ?? 1);
        });
        expect(steps.reduce((sum, step) => sum + step.events + step.censored, 0)).toBe(n);
        expect(steps.reduce((sum, step) => sum + step.events, 0)).toBe(events);
      }),
      runs,
    );
  });

  it('without anybody still waiting is one minus the share that came', () => {
    fc.assert(
      fc.property(waits, (list) => {
        const { steps } = valueOf(kaplanMeier(list.map((time) => ({ time, event: true }))));
        for (const { time, survival } of steps)
          same(survival, list.filter((wait) => wait > time).length / list.length);
      }),
      runs,
    );
  });
});

describe('trends', () => {
  const series = fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 25 })
    .map((list) => list.map((value, at) => ({ at, value })));

  it('turn their sign when the series is turned over, whatever the order of its points', () => {
    fc.assert(
      fc.property(series, (points) => {
        const over = [...points].reverse().map(({ at, value }) => ({ at, value: -value }));
        const one = valueOf(mannKendall(points));
        const other = valueOf(mannKendall(over));
        expect([other.s + one.s, other.p]).toEqual([0, one.p]);
        const line = valueOf(theilSen(points));
        const turned = valueOf(theilSen(over));
        same(line.slope, -turned.slope);
        same(line.lower, -turned.upper);
      }),
      runs,
    );
  });

  it('add a constant slope exactly', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -9, max: 9 }), (points, by) => {
        const tilted = points.map(({ at, value }) => ({ at, value: value + by * at }));
        same(valueOf(theilSen(tilted)).slope, valueOf(theilSen(points)).slope + by);
      }),
      runs,
    );
  });
});
