import * as v from 'valibot';
import {
  checkNationalFigures,
  checkReportedSeries,
  figureGroups,
  nationalIndicators,
  reportedSeriesIds,
  seriesGrains,
  type NationalFigures,
  type NationalIndicatorId,
  type ReportedSeries,
} from '../indicators/index.js';
import type { Issue, Result } from '../kernel/index.js';
import { read } from './read.js';
import { daySchema, periodKeySchema, regionCodeSchema } from './schemas.js';
import { sealed } from './sealed.js';

const named = v.pipe(v.string('not-a-text'), v.minLength(1, 'empty-text'), v.maxLength(500, 'too-long'));
const number = v.pipe(v.number('not-a-number'), v.finite('not-a-number'));

/** The lists hold a few figures a year each; more than this is no list of them. */
const maxFigures = 2000;

const reportedSeriesForm = v.array(
  v.strictObject({
    indicator: v.picklist(reportedSeriesIds, 'not-in-the-list'),
    grain: v.picklist(seriesGrains, 'not-in-the-list'),
    asOf: daySchema,
    publisher: named,
    title: named,
    counts: v.pipe(
      v.array(v.strictObject({ period: periodKeySchema, count: number })),
      v.maxLength(maxFigures, 'too-many'),
    ),
  }),
  'not-a-list',
);

/** Counts by period that a region reports from its own systems. */
export const reportedSeriesSchema = sealed<readonly ReportedSeries[]>()(reportedSeriesForm);

const nationalIds = nationalIndicators.map(({ id }) => id) as [NationalIndicatorId, ...NationalIndicatorId[]];

const nationalFiguresForm = v.array(
  v.strictObject({
    indicator: v.picklist(nationalIds, 'not-in-the-list'),
    place: v.variant('level', [
      v.strictObject({ level: v.literal('country'), code: v.literal('FI') }),
      v.strictObject({ level: v.literal('region'), code: regionCodeSchema }),
    ]),
    asOf: daySchema,
    source: v.strictObject({ publisher: named, title: named, year: number, licence: named }),
    figures: v.pipe(
      v.array(
        v.strictObject({
          year: number,
          value: number,
          group: v.exactOptional(v.picklist(figureGroups, 'not-in-the-list')),
          n: v.exactOptional(number),
        }),
      ),
      v.maxLength(maxFigures, 'too-many'),
    ),
  }),
  'not-a-list',
);

/** Figures that others make and publish, of the country and of regions. */
export const nationalFiguresSchema = sealed<readonly NationalFigures[]>()(nationalFiguresForm);

/**
 * Reads reported series and checks that they can be published.
 * Refuses with the issues of the form and those of `checkReportedSeries`.
 * @example parseReportedSeries(JSON.parse(text)) // { ok: true, value: [{ indicator: 'reported-child-psychiatry-referrals', … }] }
 */
export function parseReportedSeries(input: unknown): Result<readonly ReportedSeries[], readonly Issue[]> {
  const series = read(reportedSeriesSchema, input);
  return series.ok ? checkReportedSeries(series.value) : series;
}

/**
 * Reads national figures and checks that they can be published.
 * Refuses with the issues of the form and those of `checkNationalFigures`.
 * @example parseNationalFigures(JSON.parse(text)) // { ok: true, value: [{ indicator: 'anxiety-8-9', place: { level: 'country', code: 'FI' }, … }] }
 */
export function parseNationalFigures(input: unknown): Result<readonly NationalFigures[], readonly Issue[]> {
  const figures = read(nationalFiguresSchema, input);
  return figures.ok ? checkNationalFigures(figures.value) : figures;
}
