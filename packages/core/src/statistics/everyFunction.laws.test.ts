import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as statistics from './index.js';

/** What arrives from a file or a form in spite of its type: no number, or one written as a text. */
const noNumbers = [null, undefined, '', '7', '0.5', true, [3]] as readonly unknown[] as readonly number[];
/** What a careless caller may pass: ordinary counts, and everything that is not. */
const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60) },
  { weight: 3, arbitrary: fc.double({ min: -50, max: 50, noNaN: true }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[Number.NaN, -0, 0, Infinity, -Infinity, 1e308, -1e308, 5e-324, 1e-100, 1e-99, 1e99, 1e100, -1e100],
      ...[Number.MAX_SAFE_INTEGER, 2 ** 53, -1, 0.5, 1 / 3, 1, 1e6, 1e9, 1e9 + 1, 0.95, 1 - 2 ** -53],
      ...noNumbers,
    ),
  },
);
const level = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0.95, 0.998, 1 - 2 ** -53, 5e-324, 0.5) },
  { weight: 3, arbitrary: fc.double({ min: 1e-3, max: 0.999, noNaN: true }) },
  { weight: 1, arbitrary: anyNumber },
);
/** Mostly what the function is for, ends of the allowed range included; now and then anything. */
const count = fc.oneof(
  { weight: 12, arbitrary: fc.nat(60) },
  { weight: 4, arbitrary: fc.constantFrom(0, 0, 1, 1e6, 1e9 - 1, 1e9, Number.MAX_SAFE_INTEGER) },
  { weight: 1, arbitrary: anyNumber },
);
/** A part and its whole, in that order. */
const partAndWhole = fc
  .tuple(count, count)
  .map(([a, b]): readonly [number, number] => (a <= b ? [a, b] : [b, a]));
const list = fc.oneof(
  fc.array(anyNumber, { maxLength: 12 }),
  fc.array(fc.nat(9), { maxLength: 30 }),
  fc.array(fc.double({ min: -1e100, max: 1e100, noNaN: true }), { maxLength: 12 }),
);
const gappy = fc.oneof(
  fc.array(fc.option(anyNumber), { maxLength: 12 }),
  fc.array(fc.option(fc.nat(9)), { maxLength: 40 }),
  fc.array(fc.option(fc.double({ min: -1e100, max: 1e100, noNaN: true })), { maxLength: 25 }),
);
const counts = fc.oneof(
  fc.array(fc.option(count), { maxLength: 12 }),
  fc.array(fc.option(fc.nat(3)), { maxLength: 40 }),
);
const year = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 1950, max: 2050 }) },
  { weight: 1, arbitrary: anyNumber },
);
const byYear = { selector: (one: { readonly year: number }) => one.year, maxLength: 14 };
const positive = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 1e-100, max: 1e100, noNaN: true }) },
  anyNumber,
);
const rebases = fc.array(
  fc.record({ at: fc.oneof(fc.nat(20), anyNumber), reason: fc.constantFrom('', 'new form') }),
  { maxLength: 2 },
);
const chartOptions = fc.record(
  {
    ruleSet: fc.constantFrom(
      'making-data-count' as const,
      'health-care-data-guide' as const,
      'anhoej' as const,
      'perla' as 'anhoej',
    ),
    improvement: fc.constantFrom('up' as const, 'down' as const, 'neutral' as const),
    target: fc.oneof({ weight: 6, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) }, anyNumber),
    baselinePoints: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 2, max: 12 }) }, anyNumber),
    rebases,
  },
  { requiredKeys: [] },
);
const sized = fc.array(fc.option(fc.record({ count, size: positive })), { maxLength: 25 });
const shares = fc.array(fc.option(partAndWhole.map(([part, size]) => ({ count: part, size }))), {
  maxLength: 15,
});
const observations = fc.array(
  fc.record({ time: fc.oneof({ weight: 30, arbitrary: fc.nat(30) }, anyNumber), event: fc.boolean() }),
  {
    maxLength: 20,
  },
);
const timed = fc.uniqueArray(
  fc.record({
    at: year,
    value: fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: -9, max: 9 }) },
      { weight: 9, arbitrary: fc.double({ min: -1e100, max: 1e100, noNaN: true }) },
      anyNumber,
    ),
  }),
  { selector: ({ at }) => at, maxLength: 12 },
);
const countOf = partAndWhole.map(([successes, n]) => ({ successes, n }));
const eventsOver = fc.record({ events: count, exposure: positive });
const kind = fc.constantFrom('share' as const, 'rate' as const, 'ratio' as const);

const amounts = fc.oneof(fc.array(positive, { maxLength: 6 }), list);
const decimals = fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, anyNumber);
const percentage = fc.oneof(
  { weight: 9, arbitrary: fc.nat(100) },
  fc.nat(1000).map((tenths) => tenths / 10),
  anyNumber,
);

const trial = <Arguments extends readonly unknown[]>(
  call: (...input: Arguments) => unknown,
  ...arbitraries: { [Index in keyof Arguments]: fc.Arbitrary<Arguments[Index]> }
) => ({
  call: (input: readonly unknown[]) => call(...(input as unknown as Arguments)),
  input: fc.tuple(...arbitraries),
});

/** A function of `successes, n, level` as one of the pair and the level. */
const shareArguments =
  (call: (successes: number, n: number, level?: number) => unknown) =>
  ([successes, n]: readonly [number, number], at: number): unknown =>
    call(successes, n, at);

/** Every public function with the inputs to try on it. A new function without an entry fails the second test. */
const functions = {
  wilsonInterval: trial(shareArguments(statistics.wilsonInterval), partAndWhole, level),
  wilsonIntervalCorrected: trial(shareArguments(statistics.wilsonIntervalCorrected), partAndWhole, level),
  clopperPearsonInterval: trial(shareArguments(statistics.clopperPearsonInterval), partAndWhole, level),
  agrestiCoullInterval: trial(shareArguments(statistics.agrestiCoullInterval), partAndWhole, level),
  newcombeDifference: trial(statistics.newcombeDifference, countOf, countOf, level),
  poissonInterval: trial(statistics.poissonInterval, count, positive, level),
  byarInterval: trial(statistics.byarInterval, count, positive, level, count),
  rateRatioInterval: trial(
    statistics.rateRatioInterval,
    eventsOver,
    eventsOver,
    level,
    fc.constantFrom('exact' as const, 'log-wald' as const),
  ),
  directlyStandardisedRate: trial(
    statistics.directlyStandardisedRate,
    fc.array(fc.record({ events: count, population: positive, standardPopulation: positive }), {
      maxLength: 5,
    }),
    fc.record(
      { level, method: fc.constantFrom('dobson' as const, 'fay-feuer' as const), minimumEvents: count },
      { requiredKeys: [] },
    ),
  ),
  indirectlyStandardisedRatio: trial(
    statistics.indirectlyStandardisedRatio,
    fc.array(
      fc.record({
        events: count,
        population: positive,
        referenceEvents: count,
        referencePopulation: positive,
      }),
      { maxLength: 5 },
    ),
    level,
  ),
  funnel: trial(
    statistics.funnel,
    kind,
    fc.array(
      fc.oneof(
        fc.record({ count, size: positive }),
        partAndWhole.map(([part, size]) => ({ count: part, size })),
      ),
      { maxLength: 5 },
    ),
  ),
  funnelLimits: trial(
    statistics.funnelLimits,
    kind,
    fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), positive),
    positive,
  ),
  xmrChart: trial(
    statistics.xmrChart,
    gappy,
    chartOptions.chain((options) =>
      fc
        .record({
          limitFactor: fc.constantFrom('2.66' as const, '3/1.128' as const),
          screenMovingRanges: fc.boolean(),
        })
        .map((more) => ({ ...options, ...more })),
    ),
  ),
  runChart: trial(
    statistics.runChart,
    gappy,
    fc.record(
      { ruleSet: fc.constantFrom('anhoej' as const, 'perla' as const), baselinePoints: anyNumber, rebases },
      { requiredKeys: [] },
    ),
  ),
  pChart: trial(
    statistics.pChart,
    shares,
    chartOptions.chain((options) => fc.boolean().map((primed) => ({ ...options, primed }))),
  ),
  uChart: trial(
    statistics.uChart,
    sized,
    chartOptions.chain((options) => fc.boolean().map((primed) => ({ ...options, primed }))),
  ),
  iPrimeChart: trial(
    statistics.iPrimeChart,
    sized,
    chartOptions.chain((options) =>
      fc.boolean().map((screenMovingRanges) => ({ ...options, screenMovingRanges })),
    ),
  ),
  cChart: trial(statistics.cChart, counts, chartOptions),
  gChart: trial(statistics.gChart, counts, chartOptions),
  tChart: trial(statistics.tChart, fc.array(fc.option(positive), { maxLength: 25 }), chartOptions),
  quantile: trial(statistics.quantile, list, level),
  quantileOfDays: trial(
    statistics.quantileOfDays,
    fc.array(fc.record({ days: fc.oneof({ weight: 20, arbitrary: fc.nat(400) }, anyNumber), count }), {
      maxLength: 6,
    }),
    level,
  ),
  kaplanMeier: trial(
    statistics.kaplanMeier,
    observations,
    fc.record(
      {
        level,
        scale: fc.constantFrom('log' as const, 'log-log' as const, 'plain' as const),
        quantiles: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      },
      { requiredKeys: [] },
    ),
  ),
  logRank: trial(
    statistics.logRank,
    fc.array(
      fc.record({
        time: fc.oneof(fc.nat(9), anyNumber),
        event: fc.boolean(),
        group: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 20 },
    ),
  ),
  annualPercentChange: trial(
    statistics.annualPercentChange,
    fc.uniqueArray(fc.record({ year, rate: positive }), byYear),
    level,
  ),
  annualPercentChangeOfEvents: trial(
    statistics.annualPercentChangeOfEvents,
    fc.uniqueArray(fc.record({ year, events: count, population: positive }), byYear),
    fc.constantFrom(
      'log-linear' as const,
      'log-linear-weighted' as const,
      'poisson' as const,
      'quasi-poisson' as const,
    ),
    level,
  ),
  mannKendall: trial(statistics.mannKendall, timed),
  theilSen: trial(statistics.theilSen, timed, level),
  joinpoints: trial(
    statistics.joinpoints,
    fc.uniqueArray(fc.record({ year, rate: positive }), byYear),
    fc.integer({ min: -1, max: 3 }),
  ),
  dominanceRule: trial(statistics.dominanceRule, amounts, fc.oneof(fc.nat(3), anyNumber), level),
  pPercentRule: trial(statistics.pPercentRule, amounts, level),
  topBox: trial(statistics.topBox, fc.array(count, { maxLength: 9 }), fc.oneof(fc.nat(3), anyNumber), level),
  netPromoterScore: trial(
    statistics.netPromoterScore,
    fc.oneof(
      list,
      fc.array(fc.nat(9), { minLength: 11, maxLength: 11 }),
      fc.array(anyNumber, { minLength: 11, maxLength: 11 }),
    ),
    level,
  ),
  percentHalfUp: trial(
    ([count, n]: readonly [number, number], decimals: number) => statistics.percentHalfUp(count, n, decimals),
    partAndWhole,
    decimals,
  ),
  roundHalfUp: trial(statistics.roundHalfUp, anyNumber, decimals),
  largestRemainder: trial(statistics.largestRemainder, fc.array(count, { maxLength: 9 }), decimals),
  possibleCounts: trial(statistics.possibleCounts, percentage, decimals, fc.oneof(fc.nat(5000), count)),
  commonBases: trial(
    statistics.commonBases,
    fc.array(fc.record({ percentage, decimals }), { maxLength: 3 }),
    fc.oneof(fc.nat(300), fc.constantFrom(Number.NaN, -1, 0.5, Infinity)),
  ),
};

const deepFreeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
};

/** Paths of numbers in an answer that are none. */
function brokenNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => brokenNumbers(inner, `${path}.${key}`));
}

describe('every public function', () => {
  it.each(Object.entries(functions))(
    '%s never gives NaN or Infinity, never throws, leaves its input alone',
    (_, { call, input }) => {
      fc.assert(
        fc.property(input, (given) => {
          deepFreeze(given);
          const answer = call(given);
          expect(answer).toHaveProperty('ok');
          expect(brokenNumbers(answer)).toEqual([]);
        }),
        { numRuns: 300, seed: 20261122 },
      );
    },
  );

  it('is in this list', () => {
    const exported = Object.entries(statistics).filter(([, value]) => typeof value === 'function');
    expect(exported.map(([name]) => name).sort()).toEqual(Object.keys(functions).sort());
  });
});
