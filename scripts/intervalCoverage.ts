/**
 * Writes docs/reference/interval-coverage.md: how often each interval of the core holds the true value, when it says 95 %.
 * Shares, counts and ratios by adding up exact probabilities; the others by seeded simulation. `npx tsx scripts/intervalCoverage.ts`
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  agrestiCoullInterval,
  annualPercentChange,
  annualPercentChangeOfEvents,
  byarInterval,
  clopperPearsonInterval,
  directlyStandardisedRate,
  indirectlyStandardisedRatio,
  kaplanMeier,
  netPromoterScore,
  newcombeDifference,
  poissonInterval,
  rateRatioInterval,
  theilSen,
  wilsonInterval,
  wilsonIntervalCorrected,
  type Interval,
  type Statistic,
} from '../packages/core/src/statistics/index.js';

const seed = 20261122;
const rounds = 20_000;

interface Ends {
  readonly lower: number;
  readonly upper: number;
}
const valueOf = <T>(result: Statistic<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const holds = ({ lower, upper }: Ends, truth: number): boolean =>
  lower <= truth + 1e-12 && truth - 1e-12 <= upper;
const percent = (share: number): string => (100 * share).toFixed(1);
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

/** Probabilities of 0…n successes. */
function binomial(n: number, p: number): readonly number[] {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log((n - k + 1) / k));
  return logs.map((log, k) => Math.exp(log + k * Math.log(p) + (n - k) * Math.log1p(-p)));
}

/** Probabilities of 0, 1, 2 … events, as far as they matter. */
function poisson(m: number): readonly number[] {
  const chances = [Math.exp(-m)];
  const last = Math.ceil(m + 10 * Math.sqrt(m) + 20);
  for (let k = 1; k <= last; k += 1) chances.push(((chances[k - 1] ?? 0) * m) / k);
  return chances;
}

/** Mulberry32: a small generator whose stream is the same everywhere. */
function generator(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const drawPoisson = (m: number, random: () => number): number => {
  const limit = Math.exp(-m);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
};
const drawNormal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

interface Row {
  readonly method: string;
  readonly setting: string;
  readonly mean: number;
  readonly lowest: number | null;
  readonly width: string;
}

/** Mean and lowest coverage over a grid of truths, and the mean width. */
function over(
  method: string,
  setting: string,
  truths: readonly { readonly cover: number; readonly width: number }[],
  digits = 3,
): Row {
  const covers = truths.map(({ cover }) => cover);
  return {
    method,
    setting,
    mean: mean(covers),
    lowest: Math.min(...covers),
    width: mean(truths.map(({ width }) => width)).toFixed(digits),
  };
}

function shareRows(): readonly Row[] {
  const methods = {
    Wilson: wilsonInterval,
    'Wilson, corrected': wilsonIntervalCorrected,
    'Clopper–Pearson': clopperPearsonInterval,
    'Agresti–Coull': agrestiCoullInterval,
  };
  const truths = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
  return Object.entries(methods).flatMap(([name, method]) =>
    [5, 10, 20, 50, 100, 196, 500].map((n) => {
      const intervals = Array.from({ length: n + 1 }, (_, x): Interval => valueOf<Interval>(method(x, n)));
      return over(
        name,
        `n = ${n}`,
        truths.map((p) => {
          const chances = binomial(n, p);
          return {
            cover: chances.reduce((sum, chance, x) => sum + (holds(intervals[x]!, p) ? chance : 0), 0),
            width: chances.reduce(
              (sum, chance, x) => sum + chance * (intervals[x]!.upper - intervals[x]!.lower),
              0,
            ),
          };
        }),
      );
    }),
  );
}

function differenceRows(): readonly Row[] {
  const truths = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
  return [
    [10, 10],
    [20, 40],
    [50, 50],
    [100, 30],
  ].map(([n1 = 1, n2 = 1]) => {
    const intervals = Array.from({ length: n1 + 1 }, (_, x1) =>
      Array.from({ length: n2 + 1 }, (_unused, x2) =>
        valueOf(newcombeDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 })),
      ),
    );
    return over(
      'Newcombe difference',
      `n = ${n1} and ${n2}`,
      truths.flatMap((p1) =>
        truths.map((p2) => {
          const [first, second] = [binomial(n1, p1), binomial(n2, p2)];
          let cover = 0;
          let width = 0;
          first.forEach((a, x1) =>
            second.forEach((b, x2) => {
              const one = intervals[x1]![x2]!;
              if (holds(one, p1 - p2)) cover += a * b;
              width += a * b * (one.upper - one.lower);
            }),
          );
          return { cover, width };
        }),
      ),
    );
  });
}

function countRows(): readonly Row[] {
  const ranges = [
    ['0.5–5 events expected', 0.5, 5],
    ['5–20 events expected', 5, 20],
    ['20–100 events expected', 20, 100],
  ] as const;
  const methods = {
    'Poisson, exact': (count: number) => poissonInterval(count),
    'Byar, exact below 10': (count: number) => byarInterval(count),
  };
  return Object.entries(methods).flatMap(([name, method]) => {
    const intervals = Array.from({ length: 260 }, (_, count): Interval => valueOf<Interval>(method(count)));
    return ranges.map(([setting, low, high]) =>
      over(
        name,
        setting,
        Array.from({ length: 200 }, (_, index) => low + ((high - low) * index) / 199).map((m) => {
          const chances = poisson(m);
          return {
            cover: chances.reduce((sum, chance, x) => sum + (holds(intervals[x]!, m) ? chance : 0), 0),
            width: chances.reduce(
              (sum, chance, x) => sum + chance * (intervals[x]!.upper - intervals[x]!.lower),
              0,
            ),
          };
        }),
        2,
      ),
    );
  });
}

/** Ratios exist only when the second rate had an event (and, for log-Wald, the first, too): coverage among those. */
function ratioRows(): readonly Row[] {
  return (['exact', 'log-wald'] as const).flatMap((method) =>
    [3, 10, 30].map((m2) =>
      over(
        `Rate ratio, ${method}`,
        `${m2} events expected in the second`,
        [0.5, 1, 2].map((ratio) => {
          let cover = 0;
          let width = 0;
          let all = 0;
          poisson(m2 * ratio).forEach((a, x1) =>
            poisson(m2).forEach((b, x2) => {
              if (a * b < 1e-12) return;
              const answer = rateRatioInterval(
                { events: x1, exposure: 1 },
                { events: x2, exposure: 1 },
                0.95,
                method,
              );
              if (!answer.ok) return;
              all += a * b;
              if (holds(answer.value, ratio)) cover += a * b;
              width += a * b * (answer.value.upper - answer.value.lower);
            }),
          );
          return { cover: cover / all, width: width / all };
        }),
        2,
      ),
    ),
  );
}

/** One simulated setting: how often the interval held the truth, among the rounds that gave an interval. */
function simulated(
  method: string,
  setting: string,
  truth: number,
  draw: (random: () => number) => Statistic<Ends> | null,
  digits = 3,
): Row {
  const random = generator(seed);
  let covered = 0;
  let width = 0;
  let given = 0;
  for (let round = 0; round < rounds; round += 1) {
    const answer = draw(random);
    if (answer === null || !answer.ok) continue;
    given += 1;
    width += answer.value.upper - answer.value.lower;
    if (holds(answer.value, truth)) covered += 1;
  }
  return { method, setting, mean: covered / given, lowest: null, width: (width / given).toFixed(digits) };
}

function standardisedRows(): readonly Row[] {
  const weights = [5, 5.5, 5.5, 6, 7, 6.5];
  const populations = [900, 2400, 3100, 2800, 1500, 700];
  const shape = [1, 2, 4, 3, 6, 9];
  const scaleTo = (total: number): readonly number[] => {
    const events = populations.map((size, index) => size * shape[index]!);
    const all = events.reduce((sum, one) => sum + one, 0);
    return events.map((one) => (one * total) / all);
  };
  return [15, 50, 200].flatMap((total) => {
    const expected = scaleTo(total);
    const truth =
      expected.reduce((sum, m, index) => sum + (weights[index]! * m) / populations[index]!, 0) /
      weights.reduce((sum, weight) => sum + weight, 0);
    const bands = (random: () => number) =>
      expected.map((m, index) => ({
        events: drawPoisson(m, random),
        population: populations[index]!,
        standardPopulation: weights[index]!,
      }));
    return [
      ...(['dobson', 'fay-feuer'] as const).map((method) =>
        simulated(
          `Standardised rate, ${method}`,
          `${total} events expected in six bands`,
          truth,
          (random) => directlyStandardisedRate(bands(random), { method }),
          5,
        ),
      ),
      simulated('Standardised ratio', `${total} events expected`, 1, (random) =>
        indirectlyStandardisedRatio([
          {
            events: drawPoisson(total, random),
            population: 1000,
            referenceEvents: total * 1000,
            referencePopulation: 1_000_000,
          },
        ]),
      ),
    ];
  });
}

/** Waits of mean 30 days, observed for 10 to 90 days: the share still waiting after 21 days, and the median wait. */
function survivalRows(): readonly Row[] {
  return (['log', 'log-log', 'plain'] as const).flatMap((scale) =>
    [20, 60].flatMap((n) => {
      const draw = (random: () => number) =>
        valueOf(
          kaplanMeier(
            Array.from({ length: n }, () => {
              const wait = -30 * Math.log(1 - random());
              const seen = 10 + 80 * random();
              return { time: Math.min(wait, seen), event: wait <= seen };
            }),
            { scale },
          ),
        );
      const at21 = (random: () => number): Statistic<Ends> | null => {
        const step = draw(random)
          .steps.filter(({ time }) => time <= 21)
          .at(-1);
        const { lower = null, upper = null } = step ?? {};
        return lower === null || upper === null ? null : { ok: true, value: { lower, upper } };
      };
      const medianWait = (random: () => number): Statistic<Ends> | null => {
        const [median] = draw(random).quantiles;
        // An end that was not reached holds everything beyond.
        return median === undefined || median.lower === null
          ? null
          : { ok: true, value: { lower: median.lower, upper: median.upper ?? 200 } };
      };
      return [
        simulated(`Kaplan–Meier share, ${scale}`, `${n} waits`, Math.exp(-21 / 30), at21),
        simulated(`Kaplan–Meier median, ${scale}`, `${n} waits`, 30 * Math.LN2, medianWait, 1),
      ];
    }),
  );
}

function trendRows(): readonly Row[] {
  const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
  const growth = 1.03;
  const expected = (index: number): number => 40 * growth ** index;
  const change = 100 * (growth - 1);
  const models = ['log-linear', 'log-linear-weighted', 'poisson', 'quasi-poisson'] as const;
  const counts = models.map((model) =>
    simulated(
      `Annual percent change, ${model}`,
      '10 years of 40 to 52 events',
      change,
      (random) =>
        annualPercentChangeOfEvents(
          years.map((year, index) => ({
            year,
            events: drawPoisson(expected(index), random),
            population: 1000,
          })),
          model,
        ),
      2,
    ),
  );
  const noisy = (random: () => number) =>
    years.map((year, index) => ({ year, rate: expected(index) * Math.exp(0.1 * drawNormal(random)) }));
  return [
    ...counts,
    simulated('Annual percent change, of rates', '10 years, 10 % noise', change, (random) =>
      annualPercentChange(noisy(random)),
    ),
    simulated('Theil–Sen slope', '10 years, normal noise of 5 units', 3, (random) =>
      theilSen(years.map((at, index) => ({ at, value: 3 * index + 5 * drawNormal(random) }))),
    ),
  ];
}

function promoterRows(): readonly Row[] {
  const chances = [0.01, 0.01, 0.02, 0.02, 0.03, 0.06, 0.05, 0.12, 0.2, 0.22, 0.26];
  const truth = 100 * (0.48 - 0.2);
  const box = (u: number): number => {
    let sum = 0;
    return Math.max(
      0,
      chances.findIndex((chance) => (sum += chance) > u),
    );
  };
  return [10, 30, 100].map((n) =>
    simulated(
      'Net promoter score, Wald',
      `n = ${n}`,
      truth,
      (random) => {
        const counts = new Array<number>(11).fill(0);
        for (let answer = 0; answer < n; answer += 1) counts[box(random())]! += 1;
        const answer = netPromoterScore(counts);
        if (!answer.ok) return answer;
        return answer.value.withoutVariation ? null : { ok: true, value: answer.value };
      },
      1,
    ),
  );
}

function table(rows: readonly Row[]): string {
  const exact = rows.some(({ lowest }) => lowest !== null);
  const head = exact
    ? '| interval | setting | mean coverage % | lowest % | mean width |\n| --- | --- | ---: | ---: | ---: |'
    : '| interval | setting | coverage % | mean width |\n| --- | --- | ---: | ---: |';
  const lines = rows.map(({ method, setting, mean: average, lowest, width }) =>
    [method, setting, percent(average), ...(lowest === null ? [] : [percent(lowest)]), width].join(' | '),
  );
  return [head, ...lines.map((line) => `| ${line} |`)].join('\n');
}

const page = `# How often our intervals hold the true value

Every interval says 95 %. This page shows how often it holds the true value when we know it. Made by \`npx tsx scripts/intervalCoverage.ts\`;
a change of a method shows here as a change of its row.

Read it so: a method whose **lowest** coverage is at least 95 keeps its word for every true value and pays with width; one whose **mean** is
about 95 keeps it on average and is narrower. For a share we show Wilson's interval.

## Shares

Exact: the probabilities of all counts are added up, over 999 true shares from 0.001 to 0.999. The lowest coverage of Wilson's interval lies
at shares next to 0 or 1.

${table(shareRows())}

## Differences of two shares

Exact, over 361 pairs of true shares from 0.05 to 0.95.

${table(differenceRows())}

## Counts and ratios of rates

Exact, over 200 true means in each range; ratios 0.5, 1 and 2, among the results that have an interval (an event in the second rate; for
log-Wald in both).

${table([...countRows(), ...ratioRows()])}

## Standardised rates, waits, trends and scores

Simulated: ${rounds / 1000} 000 rounds each with seed ${seed}, so a row is within about 0.3 of its long-run value. Rounds without an interval (fewer than
ten events, a median not reached at its lower end, no event yet) are left out. Waits are exponential with mean 30 days, observed for 10 to
90 days; the share is that still waiting after 21 days, and an upper end of the median that was not reached is taken as 200 days.
Few waits: the log-log scale keeps its word best. Few answers: the net promoter score's interval is too narrow below about 100.

${table([...standardisedRows(), ...survivalRows(), ...trendRows(), ...promoterRows()])}
`;

writeFileSync(fileURLToPath(new URL('../docs/reference/interval-coverage.md', import.meta.url)), page);
