import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cChart,
  funnel,
  iPrimeChart,
  pChart,
  uChart,
  xmrChart,
  type CountAndSize,
  type ControlChart,
  type ControlChartOptions,
  type Statistic,
} from './index.js';
import { valueOf } from './reference/agreement.js';

type Draw = (
  points: readonly (CountAndSize | null)[],
  options?: ControlChartOptions,
) => Statistic<ControlChart>;

const sized: { readonly [name: string]: Draw } = {
  'p chart': pChart,
  'p′ chart': (points, options) => pChart(points, { ...options, primed: true }),
  'u chart': uChart,
  'u′ chart': (points, options) => uChart(points, { ...options, primed: true }),
  'I′ chart': iPrimeChart,
};
const asked = [
  [8, 40],
  [11, 44],
  [5, 38],
  [9, 41],
  [14, 45],
  [7, 39],
].map(([count, size]) => ({ count: count!, size: size! }));

describe.each(Object.entries(sized))('F46: in a %s', (_name, draw) => {
  it.each([
    ['a point of size 0', { count: 0, size: 0 }],
    ['a missing point', null],
  ])('%s has no limits and no verdict, wherever it stands', (_what, nobody) => {
    for (let at = 0; at <= asked.length; at += 1) {
      const points = [...asked.slice(0, at), nobody, ...asked.slice(at)];
      const chart = valueOf(draw(points));
      expect(chart.points[at]).toMatchObject({
        value: null,
        sigma: null,
        lower: null,
        upper: null,
        signals: [],
      });
      const others = chart.points.filter(({ index }) => index !== at);
      expect(others.every(({ lower, upper }) => lower !== null && upper !== null)).toBe(true);
    }
  });

  it('law: limits stand exactly at the points where somebody was asked, and signals only there', () => {
    const point = fc.oneof(
      fc.integer({ min: 1, max: 60 }).chain((size) => fc.nat(size).map((count) => ({ count, size }))),
      fc.constantFrom(null, { count: 0, size: 0 }),
    );
    let drawn = 0;
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 3, maxLength: 40 }),
        fc.constantFrom('making-data-count' as const, 'health-care-data-guide' as const, 'anhoej' as const),
        fc.option(fc.integer({ min: 2, max: 20 }), { nil: undefined }),
        (points, ruleSet, baselinePoints) => {
          const answer = draw(points, {
            ruleSet,
            ...(baselinePoints === undefined ? {} : { baselinePoints }),
          });
          if (!answer.ok) {
            expect(answer.error.code).toBe('empty');
            return;
          }
          const limited = ['firm', 'trial'].includes(answer.value.parts[0]!.status);
          if (limited) drawn += 1;
          answer.value.points.forEach(({ lower, upper, sigma, signals }, index) => {
            const size = points[index]?.size ?? 0;
            const expected = limited && size > 0;
            expect([lower !== null, upper !== null, sigma !== null]).toEqual([expected, expected, expected]);
            if (!expected) expect(signals).toEqual([]);
          });
        },
      ),
      { numRuns: 200, seed: 20261201 },
    );
    expect(drawn).toBeGreaterThan(100);
  });
});

describe('F46: charts whose limits follow no size', () => {
  it.each([
    ['c chart', cChart([4, 7, null, 8, 3])],
    ['XmR chart', xmrChart([4, 7, null, 8, 3])],
  ])('a %s keeps its one line across a missing point, as qicharts2 draws it', (_name, answer) => {
    const { points } = valueOf<ControlChart>(answer);
    expect(points[2]).toMatchObject({
      value: null,
      signals: [],
      lower: points[0]!.lower,
      upper: points[0]!.upper,
    });
    expect(points[2]!.upper).not.toBeNull();
  });
});

describe('F46: in a funnel', () => {
  it.each(['share', 'rate', 'ratio'] as const)(
    'an area of size 0 (%s) has no value, no limits and no verdict, and moves no other area',
    (kind) => {
      const areas = [
        { count: 30, size: 40 },
        { count: 20, size: 40 },
      ];
      const withNobody = valueOf(funnel(kind, [areas[0]!, { count: 0, size: 0 }, areas[1]!]));
      expect(withNobody.areas[1]).toEqual({
        count: 0,
        size: 0,
        value: null,
        lower95: null,
        upper95: null,
        lower998: null,
        upper998: null,
        verdict: null,
      });
      const alone = valueOf(funnel(kind, areas));
      expect(withNobody.baseline).toBe(alone.baseline);
      expect([withNobody.areas[0], withNobody.areas[2]]).toEqual(alone.areas);
    },
  );

  it('is empty where nobody was asked anywhere', () => {
    expect(funnel('share', [{ count: 0, size: 0 }])).toMatchObject({ ok: false, error: { code: 'empty' } });
  });

  it.each(['rate', 'ratio'] as const)('events without a size are a fault (%s)', (kind) => {
    expect(funnel(kind, [{ count: 3, size: 0 }])).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: ['areas', 0, 'size'], code: 'not-positive' }] },
    });
  });
});
