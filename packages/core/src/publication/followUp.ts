import {
  err,
  finnishDay,
  lastDayOf,
  ok,
  parseDay,
  type Day,
  type Instant,
  type Month,
  type Result,
} from '../kernel/index.js';
import type { PublishedTable } from '../privacy/index.js';
import {
  annualPercentChange,
  annualPercentChangeOfEvents,
  joinpoints,
  xmrChart,
  type AnnualPercentChange,
  type ChartPoint,
  type LimitsStatus,
  type PointRule,
  type Statistic,
  type StatisticsError,
  type TrendSegment,
} from '../statistics/index.js';

/**
 * Why a table has no trend or chart: it is no series in time (`not-a-series`), a value in it is hidden (`suppressed`), there are too
 * few years or points (`too-few`), or the statistic itself is not defined for its values.
 */
export type NoFollowUp =
  | { readonly code: 'not-a-series' }
  | { readonly code: 'suppressed' }
  | {
      readonly code: 'too-few';
      readonly what: 'years' | 'points';
      readonly received: number;
      readonly min: number;
    }
  | { readonly code: 'not-defined'; readonly reason: StatisticsError };

/** How a series has changed from year to year. A description of the past: no forecast, and no cause. */
export interface SeriesTrend {
  readonly from: number;
  readonly to: number;
  /** One straight line through all years: annual percent change (APC) with its interval. */
  readonly change: AnnualPercentChange;
  /** What the change of every year makes from the first year to the last: 0.80695 after three steps of −6.9 %. */
  readonly times: number;
  /** Average annual percent change (AAPC): with one line, its change; where the line breaks, that of its parts by their lengths. */
  readonly averagePercentPerYear: number;
  /** The parts of the broken line; one without a break, or where there are too few years to look for any. */
  readonly segments: readonly TrendSegment[];
}

/** A point that stands out of a control chart, by its code in the table and the rules that hold there. */
export interface StandingOut {
  readonly code: string;
  readonly side: 'high' | 'low' | 'none';
  readonly rules: readonly PointRule[];
}

/** A control chart over a series: its line, its limits, and the points that stand out. */
export interface SeriesChart {
  readonly codes: readonly string[];
  readonly points: readonly ChartPoint[];
  readonly centre: number;
  /** Three sigma from the centre; a count is never under 0. Null where all points are equal. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: LimitsStatus;
  readonly standingOut: readonly StandingOut[];
}

/** A year, a quarter or a month of a series; null where there are no data. */
interface SeriesPoint {
  readonly code: string;
  readonly year: number;
  readonly value: number | null;
}

const timeForm = /^(\d{4})(?:-q([1-4])|-(\d{2}))?$/;

/** A shift takes seven points: on a shorter chart nothing but a single outlier could be seen. */
const minChartPoints = 8;

/** A month that is not over yet holds a part of itself, and would look like a fall. */
const isUnderWay = (code: string, { source, asOf }: PublishedTable): boolean => {
  if (source.kind !== 'events' && source.kind !== 'synthetic-events') return false;
  const day = parseDay(asOf).ok ? (asOf as Day) : finnishDay(asOf as Instant);
  return code.length === 7 && lastDayOf(code as Month) > day;
};

interface Series {
  readonly points: readonly SeriesPoint[];
  /** How many periods make a year. */
  readonly perYear: 1 | 4 | 12;
}

/**
 * The series of a table whose rows are years, quarters or months. Only what everybody sees is read, so that nothing hidden can follow
 * from what is made of it: where one value is hidden there is no series at all.
 */
function seriesOf(table: PublishedTable): Result<Series, NoFollowUp> {
  const { axes, cells } = table;
  const [axis, other] = axes;
  if (!axis || other) return err({ code: 'not-a-series' });
  // Boys and girls beside the whole are rows of their own
  const times = axis.codes.flatMap((code) => {
    const [, year, quarter, month] = timeForm.exec(code) ?? [];
    const perYear = month ? (12 as const) : quarter ? (4 as const) : (1 as const);
    return year === undefined ? [] : [{ code, year: Number(year), perYear }];
  });
  const [first] = times;
  if (!first || times.some(({ perYear }) => perYear !== first.perYear)) return err({ code: 'not-a-series' });
  const valueOf = new Map(cells.map(({ at, value }) => [at[axis.dimension], value]));
  const points: SeriesPoint[] = [];
  for (const { code, year } of times) {
    const value = valueOf.get(code);
    if (value?.kind === 'suppressed') return err({ code: 'suppressed' });
    const isSeen = value?.kind === 'known' && !isUnderWay(code, table);
    points.push({ code, year, value: isSeen ? value.value : null });
  }
  return ok({ points, perYear: first.perYear });
}

/** Whole years alone: a year with a month missing would look like a fall. */
function yearsOf({ points, perYear }: Series): readonly { readonly year: number; readonly value: number }[] {
  const years = new Map<number, number[]>();
  for (const { year, value } of points)
    if (value !== null) years.set(year, [...(years.get(year) ?? []), value]);
  return [...years]
    .filter(([, values]) => values.length === perYear)
    .map(([year, values]) => ({ year, value: values.reduce((sum, value) => sum + value, 0) }));
}

const defined = <T>(answer: Statistic<T>): Result<T, NoFollowUp> =>
  answer.ok ? answer : err({ code: 'not-defined', reason: answer.error });

/**
 * The yearly change of a published series: annual percent change over whole years (counts by a quasi-Poisson line, shares and rates by a
 * line through their logarithms) and, from seven years on, the average over a line that may break twice. Months and quarters are added
 * up to years. A trend of a hidden count is hidden, because it is computed from what is published and from nothing else.
 * Refuses with the codes of `NoFollowUp`.
 * @source F46; Clegg et al. (2009), Stat. Med. 28, doi:10.1002/sim.3733
 * @example trendOf(table) // { ok: true, value: { from: 2013, to: 2016, change: { percentPerYear: -6.9, … }, times: 0.80695, … } }
 */
export function trendOf(table: PublishedTable): Result<SeriesTrend, NoFollowUp> {
  const series = seriesOf(table);
  if (!series.ok) return series;
  const years = yearsOf(series.value);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last || years.length < 3)
    return err({ code: 'too-few', what: 'years', received: years.length, min: 3 });
  const rates = years.map(({ year, value }) => ({ year, rate: value }));
  const change = defined(
    table.unit === 'count'
      ? annualPercentChangeOfEvents(years.map(({ year, value }) => ({ year, events: value, population: 1 })))
      : annualPercentChange(rates),
  );
  if (!change.ok) return change;
  const broken = joinpoints(rates);
  const { percentPerYear, slope } = change.value;
  const whole = { from: first.year, to: last.year, percentPerYear };
  const breaks = broken.ok && broken.value.best.joinpoints.length > 0 ? broken.value.best : undefined;
  return ok({
    from: first.year,
    to: last.year,
    change: change.value,
    times: Math.exp(slope * (last.year - first.year)),
    averagePercentPerYear: breaks ? breaks.averagePercentPerYear : percentPerYear,
    segments: breaks ? breaks.segments : [whole],
  });
}

/**
 * The control chart of a published series: XmR with the rules of NHS England's Making Data Count, which way is better is not said. A
 * chart of a hidden count is hidden, as its trend is.
 * Refuses with the codes of `NoFollowUp` (`too-few`: under eight points).
 * @source F46; NHS England, Making Data Count (as in NHSRplotthedots 0.2.2)
 * @example chartOf(table) // { ok: true, value: { centre: 24.5, lower: 11.2, upper: 37.8, standingOut: [{ code: '2026-03', … }], … } }
 */
export function chartOf(table: PublishedTable): Result<SeriesChart, NoFollowUp> {
  const series = seriesOf(table);
  if (!series.ok) return series;
  const { points } = series.value;
  const received = points.filter(({ value }) => value !== null).length;
  if (received < minChartPoints)
    return err({ code: 'too-few', what: 'points', received, min: minChartPoints });
  const chart = defined(xmrChart(points.map(({ value }) => value)));
  if (!chart.ok) return chart;
  const part = chart.value.parts[0];
  const drawn = chart.value.points.find(({ lower }) => lower !== null);
  return ok({
    codes: points.map(({ code }) => code),
    points: chart.value.points,
    centre: part?.centre ?? 0,
    lower: typeof drawn?.lower === 'number' ? Math.max(0, drawn.lower) : null,
    upper: drawn?.upper ?? null,
    status: part?.status ?? 'too-few',
    standingOut: chart.value.points.flatMap(({ index, signals }) =>
      signals.length === 0
        ? []
        : [
            {
              code: points[index]!.code,
              side: signals[0]!.side,
              rules: signals.map(({ rule }) => rule),
            },
          ],
    ),
  });
}
