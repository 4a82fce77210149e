import {
  err,
  ok,
  parseDay,
  parsePeriod,
  type Day,
  type Issue,
  type PeriodKey,
  type Result,
} from '../kernel/index.js';
import type { IndicatorId } from './indicatorIds.js';
import { declared } from './lp/counted.js';
import type { MeasureDeclaration } from './measure.js';

/** What a region can report from its own systems: referrals and notifications, and the use of services. */
export const reportedSeriesIds = [
  'reported-child-psychiatry-referrals',
  'reported-adolescent-psychiatry-referrals',
  'reported-child-welfare-notifications',
  'reported-child-psychiatry-visits',
  'reported-adolescent-psychiatry-visits',
  'reported-family-counselling-visits',
] as const satisfies readonly IndicatorId[];

/** One of the series that a region can report. */
export type ReportedSeriesId = (typeof reportedSeriesIds)[number];

/** How long the periods of a reported series are. */
export const seriesGrains = ['month', 'quarter', 'year'] as const;
/** How long the periods of a reported series are. */
export type SeriesGrain = (typeof seriesGrains)[number];

/**
 * Counts of a whole region by month, quarter or year, as its patient or client information system gives them. Events, not persons:
 * the months of a year add up to it. A period that is left out is no data, and never 0. Plain JSON.
 */
export interface ReportedSeries {
  readonly indicator: ReportedSeriesId;
  readonly grain: SeriesGrain;
  /** The day the counts were taken from the system. */
  readonly asOf: Day;
  /** Who reports: the service or the unit, never a person. */
  readonly publisher: string;
  /** What the figures were taken from. */
  readonly title: string;
  readonly counts: readonly { readonly period: PeriodKey; readonly count: number }[];
}

/** The measure of a reported series: its counts stand in no tally of ours, and add up with none. @example reportedMeasure('reported-child-psychiatry-visits').id */
export function reportedMeasure(id: ReportedSeriesId): MeasureDeclaration {
  return declared({ id, source: 'docs/sources.md "Indicators of the source"; F46' }, ['period']);
}

const isOneOf = (list: readonly string[], text: string): boolean => list.includes(text);

function countIssues(
  { counts, grain, asOf }: ReportedSeries,
  at: readonly (string | number)[],
): readonly Issue[] {
  const seen = new Set<string>();
  return counts.flatMap(({ period, count }, index): readonly Issue[] => {
    const path = [...at, 'counts', index];
    const read = parsePeriod(period);
    const repeated = seen.has(period);
    seen.add(period);
    if (!read.ok) return [{ path: [...path, 'period'], code: 'not-a-period', received: period }];
    return [
      ...(read.value.grain === grain
        ? []
        : [{ path: [...path, 'period'], code: 'other-grain', expected: grain, received: period }]),
      ...(repeated ? [{ path: [...path, 'period'], code: 'said-twice', received: period }] : []),
      // A period that is not over yet would be published as a fall
      ...(read.value.lastDay <= asOf
        ? []
        : [{ path: [...path, 'period'], code: 'not-over-yet', expected: asOf, received: period }]),
      ...(Number.isSafeInteger(count) && count >= 0
        ? []
        : [{ path: [...path, 'count'], code: 'not-a-count', received: String(count) }]),
    ];
  });
}

/**
 * Whether reported series can be published: known indicators, each once, periods of one length that were over on the day of the
 * figures, whole counts. Two series of one indicator are refused: a month inside a quarter beside it would tell the others. Gives the
 * same series, or every issue with its path.
 * Refuses with `not-in-the-list`, `said-twice`, `not-a-day`, `empty-text`, `empty-list`, `not-a-period`, `other-grain`,
 * `not-over-yet`, `not-a-count`.
 * @source F46; docs/sources.md "Indicators of the source"
 * @example checkReportedSeries([{ ...series, counts: [] }]) // { ok: false, error: [{ path: [0, 'counts'], code: 'empty-list' }] }
 */
export function checkReportedSeries(
  series: readonly ReportedSeries[],
): Result<readonly ReportedSeries[], readonly Issue[]> {
  const issues = series.flatMap((one, index): readonly Issue[] => [
    ...(isOneOf(reportedSeriesIds, one.indicator)
      ? []
      : [{ path: [index, 'indicator'], code: 'not-in-the-list', received: one.indicator }]),
    ...(series.slice(0, index).some(({ indicator }) => indicator === one.indicator)
      ? [{ path: [index, 'indicator'], code: 'said-twice', received: one.indicator }]
      : []),
    ...(isOneOf(seriesGrains, one.grain) ? [] : [{ path: [index, 'grain'], code: 'not-in-the-list' }]),
    ...(parseDay(one.asOf).ok ? [] : [{ path: [index, 'asOf'], code: 'not-a-day', received: one.asOf }]),
    ...(['publisher', 'title'] as const)
      .filter((field) => one[field].trim() === '')
      .map((field) => ({ path: [index, field], code: 'empty-text' })),
    ...(one.counts.length === 0 ? [{ path: [index, 'counts'], code: 'empty-list' }] : []),
    ...countIssues(one, [index]),
  ]);
  return issues.length > 0 ? err(issues) : ok(series);
}
