import type { Interval } from '../../kernel/index.js';
import { kaplanMeier, roundHalfUp, type KaplanMeier } from '../../statistics/index.js';
import { exactly, type RawCell, type RestCount, type ToldCount } from '../../tally/index.js';
import { countName, restOf } from '../countName.js';
import { checkedCounted, type Counted } from '../counted.js';
import type { Indicator } from '../indicator.js';
import { keyOf, type MeasureDeclaration } from '../measure.js';
import type { TallyReader } from '../tallyReader.js';
import { histogramOf } from './quantileIndicator.js';
import { indicatorHead, tableProtection, wholeAxis, type IndicatorMeta } from './indicatorHead.js';

/** Waits of those who began in the period before the day: who got there, and who had not by that day. */
export interface CurveOptions {
  /** A stock with `days` and `state`: `reached`, `waiting` until the day, or `stopped` waiting without having got there. */
  readonly measure: MeasureDeclaration;
}

/** The days by which it is asked who had got there. */
export const curveDays = [7, 14, 30, 60, 90] as const;

const partsOf = (measure: MeasureDeclaration) => ({
  reached: checkedCounted({ measure, where: { state: 'reached' } }, ['days']),
  unreached: checkedCounted({ measure, where: { state: ['waiting', 'stopped'] } }, ['days']),
});

interface Waits {
  readonly curve: KaplanMeier | undefined;
  readonly reachedBy: (day: number) => number;
  /** Whose wait was lost from sight by the day: still waiting after so long, or stopped. */
  readonly lostBy: (day: number) => number;
  readonly stillAt: (day: number) => number;
  /** Whose wait took at least so long, or still takes. */
  readonly followedTo: (day: number) => number;
  readonly longest: number;
}

function waitsOf(reader: TallyReader, { reached, unreached }: ReturnType<typeof partsOf>): Waits {
  const bars = [
    ...histogramOf(reader, reached, 'days').map((bar) => ({ ...bar, event: true })),
    ...histogramOf(reader, unreached, 'days').map((bar) => ({ ...bar, event: false })),
  ];
  const observations = bars.flatMap(({ days, count, event }) =>
    Array.from({ length: count }, () => ({ time: days, event })),
  );
  const curve = kaplanMeier(observations, { scale: 'log-log' });
  const count = (fits: (bar: (typeof bars)[number]) => boolean): number =>
    bars.reduce((sum, bar) => sum + (fits(bar) ? bar.count : 0), 0);
  return {
    curve: curve.ok ? curve.value : undefined,
    reachedBy: (day) => count((bar) => bar.event && bar.days <= day),
    lostBy: (day) => count((bar) => !bar.event && bar.days <= day),
    stillAt: (day) => count((bar) => bar.days > day),
    followedTo: (day) => count((bar) => bar.days >= day),
    longest: Math.max(0, ...bars.map(({ days }) => days)),
  };
}

/** What a point of a curve tells: how many had got there by it, and how many had been lost from sight. */
interface PointCounts {
  readonly reached: ToldCount;
  readonly lost: readonly ToldCount[];
}

/** What the points of a curve tell: how many there are, and the counts of this point and of each before it. */
interface CurveCounts {
  readonly all: ToldCount;
  readonly here: PointCounts;
  readonly before: readonly PointCounts[];
}

/** How many got there, and how many were lost, between two points: what one day's count is more than the other's. */
const restsBetween = (later: PointCounts, earlier: PointCounts): readonly RestCount[] => [
  restOf(later.reached, earlier.reached),
  ...later.lost.flatMap((lost, index) => {
    const before = earlier.lost[index];
    return before === undefined || before.name === lost.name ? [] : [restOf(lost, before)];
  }),
];

/**
 * Those lost by a day, and those of them that the curve shows by then: a loss makes the next step deeper, so those lost before the last
 * step up to the day. A point lets out both, the one beside those still followed and the other by itself.
 */
const lossDays = ({ curve }: Waits, day: number): readonly number[] => {
  const lastStep = curve?.steps.filter(({ time, events }) => events > 0 && time <= day).at(-1);
  return lastStep && lastStep.time > 0 ? [day, lastStep.time - 1] : [day];
};

/**
 * The share who had got there by a day. It tells of those who had, of those who were lost from sight by then and of those who
 * were still followed after it; after the longest wait that was followed nobody knows.
 */
function reachedCell(waits: Waits, day: number, { all, here, before }: CurveCounts): RawCell {
  const code = `within-${day}`;
  if (!waits.curve) return { code, value: { kind: 'no-data' } };
  if (day > waits.longest) return { code, value: { kind: 'not-applicable' } };
  const step = waits.curve.steps.filter(({ time }) => time <= day).at(-1);
  const survival = step?.survival ?? 1;
  const interval: Interval | undefined =
    step && step.lower !== null && step.upper !== null
      ? { lower: 1 - step.upper, upper: 1 - step.lower, level: waits.curve.level, method: 'log-log' }
      : undefined;
  const shown = Math.min(1, Math.max(0, 1 - survival));
  return {
    code,
    value: { kind: 'known', value: shown, n: waits.curve.n, ...(interval ? { interval } : {}) },
    count: exactly(waits.reachedBy(day)),
    alsoTells: [waits.stillAt(day), waits.curve.n, ...here.lost.map(({ count }) => count)].map(exactly),
    tells: {
      // How deep its steps are tells how many were at risk: who got there and who was lost, by a point and between any two
      counts: [here.reached, all, ...here.lost],
      rests: [restOf(all, here.reached), ...before.flatMap((earlier) => restsBetween(here, earlier))],
      support: [waits.stillAt(day)],
    },
  };
}

/**
 * An indicator that is a Kaplan–Meier curve at given days: the share who had got there, those still waiting and those who
 * stopped waiting counted in for as long as they waited. It says how long one waits who does not give up.
 * @source Kaplan and Meier (1958), doi:10.1080/01621459.1958.10501452; F12
 */
export function curveIndicator(meta: IndicatorMeta, { measure }: CurveOptions): Indicator {
  const parts = partsOf(measure);
  const indicator = { ...meta, unit: 'share' as const, splits: [], measures: [keyOf(measure)] };
  return {
    ...indicator,
    compute: (reader, request) => {
      const waits = waitsOf(reader, parts);
      const nameOf = (part: Counted, day: number): string =>
        countName(part, request, { codes: { days: `to-${day}` } });
      const countsBy = (day: number): PointCounts => ({
        reached: { name: nameOf(parts.reached, day), count: waits.reachedBy(day) },
        lost: lossDays(waits, day).map((until) => ({
          name: nameOf(parts.unreached, until),
          count: waits.lostBy(until),
        })),
      });
      return {
        head: indicatorHead(indicator, request),
        protect: tableProtection(meta),
        dimension: 'within-days',
        cells: curveDays.map((day, index) =>
          reachedCell(waits, day, {
            all: { name: countName({ measure }, request), count: waits.curve?.n ?? 0 },
            here: countsBy(day),
            before: curveDays.slice(0, index).map(countsBy),
          }),
        ),
      };
    },
  };
}

/** How many were lost by each of the days, and between any two of them; as `lossDays` counts them, and without the zeros. */
const lossesAt = (waits: Waits, days: readonly number[]): readonly number[] => {
  const lost = days.map((day) => lossDays(waits, day).map(waits.lostBy));
  const between = lost.flatMap((later, index) =>
    lost.slice(0, index).flatMap((earlier) => later.map((n, which) => Math.abs(n - (earlier[which] ?? 0)))),
  );
  return [...lost.flat(), ...between].filter((n) => n > 0);
};

/**
 * The median as a cell. It rests on half of those who got there, on those who had by then, on those who were still followed then
 * and on those who were lost before it; the ends of its interval on those at or beyond them, and on those lost by them and between.
 */
function medianCell(waits: Waits, curve: KaplanMeier, all: ToldCount): RawCell {
  const { reachedBy, followedTo } = waits;
  const median = curve.quantiles.find(({ p }) => p === 0.5);
  const code = wholeAxis.code;
  if (median?.time === null || median === undefined) return { code, value: { kind: 'not-applicable' } };
  const { time, lower, upper } = median;
  const days = roundHalfUp(time, 0);
  const around =
    lower === null || upper === null
      ? undefined
      : {
          interval: { lower, upper, level: curve.level, method: 'log-log' },
          ends: [reachedBy(lower), followedTo(upper), ...lossesAt(waits, [lower, time, upper])],
        };
  const half = Math.floor(curve.events / 2);
  return {
    code,
    value: {
      kind: 'known',
      value: days.ok ? days.value : time,
      n: curve.n,
      ...(around ? { interval: around.interval } : {}),
    },
    count: exactly(half),
    alsoTells: [exactly(curve.n)],
    tells: {
      counts: [all],
      sides: [half, reachedBy(time), followedTo(time)],
      support: lossesAt(waits, [time]),
      ...(around ? { ends: around.ends } : {}),
    },
  };
}

/**
 * An indicator that is the median wait with those still waiting, and those who stopped, counted in. Until half have got there it is not reached: then
 * there is no number, and the caveat says why.
 */
export function curveMedianIndicator(meta: IndicatorMeta, { measure }: CurveOptions): Indicator {
  const parts = partsOf(measure);
  const indicator = { ...meta, unit: 'days' as const, splits: [], measures: [keyOf(measure)] };
  return {
    ...indicator,
    compute: (reader, request) => {
      const waits = waitsOf(reader, parts);
      const { curve } = waits;
      const cell: RawCell = curve
        ? medianCell(waits, curve, { name: countName({ measure }, request), count: curve.n })
        : { code: wholeAxis.code, value: { kind: 'no-data' } };
      const unreached = cell.value.kind === 'not-applicable';
      return {
        head: indicatorHead(indicator, request, undefined, unreached ? { caveats: ['not-yet-reached'] } : {}),
        protect: tableProtection(meta),
        dimension: wholeAxis.dimension,
        cells: [cell],
      };
    },
  };
}
