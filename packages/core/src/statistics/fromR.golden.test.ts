import { describe, expect, it } from 'vitest';
import * as statistics from './index.js';
import type {
  CountAndSize,
  FunnelKind,
  FunnelLimits,
  FunnelPoint,
  Interval,
  KaplanMeier,
  TrendModel,
} from './index.js';
import { disagreements, valueOf } from './reference/agreement.js';
import fromR from './reference/fromR.golden.json';

const { functions, agreement } = fromR;

interface Held<Input> {
  readonly by: string;
  readonly cases: readonly { readonly input: Input; readonly answer: readonly (number | null)[] }[];
}

/** Holds a function against R, case by case; 1e-9 relative unless told. */
const hold = <Input>(
  name: keyof typeof functions,
  { by, cases }: Held<Input>,
  ours: (input: Input) => readonly (number | null)[],
  tolerance = 1e-9,
): void => {
  describe(`${name} as R: ${by}`, () => {
    it.each(cases.map((one, index) => ({ ...one, index })))('case $index', ({ input, answer }) => {
      expect(disagreements(ours(input), answer, tolerance)).toEqual([]);
    });
  });
};

const ends = ({ lower, upper }: Interval): readonly number[] => [lower, upper];

describe('what R was asked', () => {
  it('every public function has an answer of R', () => {
    const offered = Object.entries(statistics).flatMap(([name, one]) =>
      typeof one === 'function' ? [name] : [],
    );
    const asked = Object.keys(functions).filter((name) => !name.endsWith('Primed'));
    expect(asked.sort()).toEqual(offered.sort());
  });

  it('R gives again what the other reference files hold: 1e-9', () => {
    expect(agreement.length).toBeGreaterThan(40);
    for (const { file, field, values, largestDifference } of agreement) {
      expect([file, field, values > 0]).toEqual([file, field, true]);
      expect([file, field, largestDifference < 1e-9]).toEqual([file, field, true]);
    }
  });
});

const shares = [
  'wilsonInterval',
  'wilsonIntervalCorrected',
  'clopperPearsonInterval',
  'agrestiCoullInterval',
] as const;
for (const name of shares)
  hold(name, functions[name], ({ x, n, level }) => ends(valueOf<Interval>(statistics[name](x, n, level))));

hold('newcombeDifference', functions.newcombeDifference, ({ x1, n1, x2, n2, level }) => {
  const answer = valueOf(
    statistics.newcombeDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 }, level),
  );
  return [answer.difference, ...ends(answer)];
});

hold('poissonInterval', functions.poissonInterval, ({ x, exposure, level }) =>
  ends(valueOf(statistics.poissonInterval(x, exposure, level))),
);
hold('byarInterval', functions.byarInterval, ({ x, exposure, level }) =>
  ends(valueOf(statistics.byarInterval(x, exposure, level))),
);
hold('rateRatioInterval', functions.rateRatioInterval, ({ x1, t1, x2, t2, level }) => {
  const of = (method: 'exact' | 'log-wald') =>
    valueOf(
      statistics.rateRatioInterval({ events: x1, exposure: t1 }, { events: x2, exposure: t2 }, level, method),
    );
  return [of('exact').ratio, ...ends(of('exact')), ...ends(of('log-wald'))];
});

hold('directlyStandardisedRate', functions.directlyStandardisedRate, ({ x, n, standard, level }) => {
  const bands = x.map((events, at) => ({
    events,
    population: n[at]!,
    standardPopulation: standard[at]!,
  }));
  const of = (method: 'dobson' | 'fay-feuer') =>
    valueOf(statistics.directlyStandardisedRate(bands, { level, method }));
  const { rate, variance } = of('dobson');
  return [rate, variance, ...ends(of('dobson')), ...ends(of('fay-feuer'))];
});
hold(
  'indirectlyStandardisedRatio',
  functions.indirectlyStandardisedRatio,
  ({ x, n, referenceEvents, referencePopulation, level }) => {
    const bands = x.map((events, at) => ({
      events,
      population: n[at]!,
      referenceEvents: referenceEvents[at]!,
      referencePopulation: referencePopulation[at]!,
    }));
    const answer = valueOf(statistics.indirectlyStandardisedRatio(bands, level));
    return [answer.observed, answer.expected, answer.ratio, ...ends(answer), answer.referenceRate];
  },
);

const kinds: { readonly [name: string]: FunnelKind } = { share: 'share', rate: 'rate', ratio: 'ratio' };
const lines = ({ lower95, upper95, lower998, upper998 }: FunnelLimits | FunnelPoint) => [
  lower95,
  upper95,
  lower998,
  upper998,
];
hold('funnelLimits', functions.funnelLimits, ({ kind, baseline, size }) =>
  lines(valueOf(statistics.funnelLimits(kinds[kind]!, baseline, size))),
);
hold('funnel', functions.funnel, ({ kind, count, size }) => {
  const { baseline, areas } = valueOf(
    statistics.funnel(
      kinds[kind]!,
      count.map((one, at) => ({ count: one, size: size[at]! })),
    ),
  );
  return [baseline, ...areas.flatMap(lines)];
});

interface Drawn {
  readonly points: readonly {
    readonly centre: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
}
interface HeldChart<Input> {
  readonly by: string;
  readonly cases: readonly {
    readonly input: Input;
    readonly centre: number;
    readonly lower: readonly number[];
    readonly upper: readonly number[];
  }[];
}
const holdChart = <Input>(
  name: keyof typeof functions,
  { by, cases }: HeldChart<Input>,
  draw: (input: Input) => Drawn,
): void =>
  hold(
    name,
    {
      by,
      cases: cases.map(({ input, centre, lower, upper }) => ({
        input,
        answer: [...lower.map(() => centre), ...lower, ...upper],
      })),
    },
    (input) => {
      const { points } = draw(input);
      return [
        ...points.map(({ centre }) => centre),
        ...points.map(({ lower }) => lower),
        ...points.map(({ upper }) => upper),
      ];
    },
  );

const sized = ({ y, n }: { readonly y: readonly number[]; readonly n: readonly number[] }): CountAndSize[] =>
  y.map((count, at) => ({ count, size: n[at]! }));
holdChart('xmrChart', functions.xmrChart, ({ y, factor, screen }) =>
  valueOf(
    statistics.xmrChart(y, {
      limitFactor: factor === '2.66' ? '2.66' : '3/1.128',
      screenMovingRanges: screen,
    }),
  ),
);
holdChart('pChart', functions.pChart, (one) => valueOf(statistics.pChart(sized(one))));
holdChart('pChartPrimed', functions.pChartPrimed, (one) =>
  valueOf(statistics.pChart(sized(one), { primed: true })),
);
holdChart('uChart', functions.uChart, (one) => valueOf(statistics.uChart(sized(one))));
holdChart('uChartPrimed', functions.uChartPrimed, (one) =>
  valueOf(statistics.uChart(sized(one), { primed: true })),
);
holdChart('cChart', functions.cChart, ({ y }) => valueOf(statistics.cChart(y)));
holdChart('iPrimeChart', functions.iPrimeChart, (one) => valueOf(statistics.iPrimeChart(sized(one))));
holdChart('gChart', functions.gChart, ({ y }) => valueOf(statistics.gChart(y)));
holdChart('tChart', functions.tChart, ({ y }) => valueOf(statistics.tChart(y)));
hold('runChart', functions.runChart, ({ y }) => {
  const [part] = valueOf(statistics.runChart(y)).parts;
  const { useful, longestRun, longestRunLimit, crossings, minCrossings } = part!.runs!;
  return [part!.centre, useful, longestRun, longestRunLimit, crossings, minCrossings];
});

hold('quantile', functions.quantile, ({ values, p }) =>
  p.map((one) => valueOf(statistics.quantile(values, one))),
);
hold('quantileOfDays', functions.quantileOfDays, ({ days, count, p }) => {
  const histogram = days.map((day, at) => ({ days: day, count: count[at]! }));
  return p.map((one) => valueOf(statistics.quantileOfDays(histogram, one)));
});

describe(`kaplanMeier as R: ${functions.kaplanMeier.by}`, () => {
  it.each(functions.kaplanMeier.cases.map((one, index) => ({ ...one, index })))(
    'case $index',
    ({ input, answer }) => {
      const observations = input.time.map((time, at) => ({ time, event: input.event[at] === 1 }));
      const of = (scale: KaplanMeier['scale']) =>
        valueOf(statistics.kaplanMeier(observations, { scale, quantiles: input.p }));
      const { steps, restrictedMean } = of('log');
      const columns = [
        [steps.map(({ time }) => time), answer.time],
        [steps.map(({ atRisk }) => atRisk), answer.atRisk],
        [steps.map(({ events }) => events), answer.events],
        [steps.map(({ censored }) => censored), answer.censored],
        [steps.map(({ survival }) => survival), answer.survival],
        [steps.map(({ cumulativeHazard }) => cumulativeHazard), answer.cumulativeHazard],
        [[restrictedMean.mean, restrictedMean.standardError], answer.restrictedMean],
      ] as const;
      for (const [ours, theirs] of columns) expect(disagreements(ours, theirs)).toEqual([]);
      // R has no standard error where nobody is left; ours is 0 there
      const errors = steps.flatMap(({ standardError }, at) =>
        answer.standardError[at] === null ? [] : [standardError],
      );
      expect(
        disagreements(
          errors,
          answer.standardError.filter((one) => one !== null),
        ),
      ).toEqual([]);
      for (const scale of ['log', 'log-log', 'plain'] as const) {
        const curve = of(scale);
        const theirs = answer.byScale[scale];
        expect(
          disagreements(
            curve.steps.map(({ lower }) => lower),
            theirs.lower,
          ),
        ).toEqual([]);
        expect(
          disagreements(
            curve.steps.map(({ upper }) => upper),
            theirs.upper,
          ),
        ).toEqual([]);
        expect(
          disagreements(
            curve.quantiles.map(({ time }) => time),
            theirs.quantiles,
          ),
        ).toEqual([]);
        expect(
          disagreements(
            curve.quantiles.map(({ lower }) => lower),
            theirs.from,
          ),
        ).toEqual([]);
        expect(
          disagreements(
            curve.quantiles.map(({ upper }) => upper),
            theirs.to,
          ),
        ).toEqual([]);
      }
    },
  );
});
hold('logRank', functions.logRank, ({ time, event, group }) => {
  const answer = valueOf(
    statistics.logRank(
      time.map((one, at) => ({ time: one, event: event[at] === 1, group: String(group[at]) })),
    ),
  );
  return [
    answer.chiSquare,
    answer.degreesOfFreedom,
    answer.p,
    ...answer.groups.map(({ observed }) => observed),
    ...answer.groups.map(({ expected }) => expected),
  ];
});

const trend = (answer: {
  readonly slope: number;
  readonly standardError: number;
  readonly p: number;
  readonly percentPerYear: number;
  readonly lower: number;
  readonly upper: number;
}): readonly number[] => [
  answer.slope,
  answer.standardError,
  answer.p,
  answer.percentPerYear,
  answer.lower,
  answer.upper,
];
const trendModels: { readonly [name: string]: TrendModel } = {
  'log-linear': 'log-linear',
  'log-linear-weighted': 'log-linear-weighted',
  poisson: 'poisson',
  'quasi-poisson': 'quasi-poisson',
};
hold('annualPercentChange', functions.annualPercentChange, ({ year, events, population, level }) =>
  trend(
    valueOf(
      statistics.annualPercentChange(
        year.map((one, at) => ({ year: one, rate: events[at]! / population[at]! })),
        level,
      ),
    ),
  ),
);
hold(
  'annualPercentChangeOfEvents',
  functions.annualPercentChangeOfEvents,
  ({ year, events, population, level, model }) =>
    trend(
      valueOf(
        statistics.annualPercentChangeOfEvents(
          year.map((one, at) => ({ year: one, events: events[at]!, population: population[at]! })),
          trendModels[model]!,
          level,
        ),
      ),
    ),
  1e-6,
);
const pointsOf = ({ x, y }: { readonly x: readonly number[]; readonly y: readonly number[] }) =>
  x.map((at, index) => ({ at, value: y[index]! }));
hold('mannKendall', functions.mannKendall, (one) => {
  const { s, variance, z, p, tau } = valueOf(statistics.mannKendall(pointsOf(one)));
  return [s, variance, z, p, tau];
});
hold('theilSen', functions.theilSen, (one) => {
  const answer = valueOf(statistics.theilSen(pointsOf(one), one.level));
  return [answer.slope, answer.intercept, ...ends(answer)];
});
describe(`joinpoints as R: ${functions.joinpoints.by}`, () => {
  it.each(functions.joinpoints.cases.map((one, index) => ({ ...one, index })))(
    'case $index',
    ({ input, answer }) => {
      const rates = input.year.map((year, at) => ({ year, rate: input.rate[at]! }));
      const { models } = valueOf(statistics.joinpoints(rates));
      expect(models.map((model) => model.joinpoints)).toEqual(answer.map(({ at }) => at));
      models.forEach((model, index) => {
        const { percents, rest } = answer[index]!;
        const ours = model.segments.map(({ percentPerYear }) => percentPerYear);
        expect(disagreements(ours, percents)).toEqual([]);
        expect(disagreements([model.averagePercentPerYear, model.squares, model.bic], rest)).toEqual([]);
      });
    },
  );
});

hold('topBox', functions.topBox, ({ counts, boxes, level }) => {
  const answer = valueOf(statistics.topBox(counts, boxes, level));
  return [answer.share, ...ends(answer)];
});
hold('netPromoterScore', functions.netPromoterScore, ({ counts, level }) => {
  const answer = valueOf(statistics.netPromoterScore(counts, level));
  // Where all answers are of one group R's ends are the score itself, and ours claim nothing
  const own = answer.withoutVariation ? [answer.score, answer.score] : ends(answer);
  return [answer.score, answer.standardError, ...own];
});
hold('percentHalfUp', functions.percentHalfUp, ({ count, n, decimals }) => [
  valueOf(statistics.percentHalfUp(count, n, decimals)),
]);
hold('roundHalfUp', functions.roundHalfUp, ({ value, decimals }) => [
  valueOf(statistics.roundHalfUp(value, decimals)),
]);
hold('largestRemainder', functions.largestRemainder, ({ counts, decimals }) =>
  valueOf(statistics.largestRemainder(counts, decimals)),
);
hold('possibleCounts', functions.possibleCounts, ({ percentage, decimals, n }) =>
  valueOf(statistics.possibleCounts(percentage, decimals, n)),
);
hold('commonBases', functions.commonBases, ({ percentages, decimals, largestN }) =>
  valueOf(
    statistics.commonBases(
      percentages.map((percentage, at) => ({ percentage, decimals: decimals[at]! })),
      largestN,
    ),
  ),
);
hold('dominanceRule', functions.dominanceRule, ({ amounts, largest }) => [
  valueOf(statistics.dominanceRule(amounts, largest, 0.6)).measured,
]);
hold('pPercentRule', functions.pPercentRule, ({ amounts }) => [
  valueOf(statistics.pPercentRule(amounts, 0.1)).measured,
]);
