import {
  addMonths,
  monthsOf,
  parsePeriod,
  type Month,
  type Period,
  type PeriodKey,
} from '../../kernel/index.js';
import { exactly, type RawCell, type TableHead } from '../../tally/index.js';
import { countName } from '../countName.js';
import type { Indicator, IndicatorRequest } from '../indicator.js';
import { keyOf } from '../measure.js';
import { reportedMeasure, type ReportedSeries, type ReportedSeriesId } from '../reportedSeries.js';
import { indicatorHead, tableProtection, wholeAxis, type IndicatorMeta } from './indicatorHead.js';

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The code of a period in a table: its key in small letters.
 * @example periodCode('2026-Q3' as PeriodKey) // '2026-q3'
 */
export function periodCode(period: PeriodKey): string {
  return period.toLowerCase();
}

const readPeriod = (text: string): Period => {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(`A reported series has no such period: ${text}`);
  return period.value;
};

const periodFrom = (first: Month, grain: ReportedSeries['grain']): Period => {
  const year = first.slice(0, 4);
  if (grain === 'year') return readPeriod(year);
  return readPeriod(grain === 'month' ? first : `${year}-Q${Math.ceil(Number(first.slice(5)) / 3)}`);
};

/** Every period from the first to the last, those without a count too. */
function periodsOf({ counts, grain }: ReportedSeries): readonly Period[] {
  const given = counts.map(({ period }) => readPeriod(period));
  const firstMonth = given.map((one) => one.firstMonth).reduce((a, b) => (a < b ? a : b));
  const lastMonth = given.map((one) => one.lastMonth).reduce((a, b) => (a > b ? a : b));
  const periods: Period[] = [];
  for (let month = firstMonth; month <= lastMonth; month = addMonths(month, monthsIn[grain]))
    periods.push(periodFrom(month, grain));
  return periods;
}

/**
 * An indicator of counts that a region reports from its own systems, by the periods it reports them for. Each period's count is
 * protected by itself: nothing is summed, so none follows from the others.
 */
export function seriesIndicator(meta: IndicatorMeta & { readonly id: ReportedSeriesId }): Indicator {
  const measure = reportedMeasure(meta.id);
  const indicator = {
    ...meta,
    unit: 'count' as const,
    givenBy: 'region' as const,
    splits: [],
    measures: [keyOf(measure)],
  };
  return {
    ...indicator,
    compute: (_reader, request) => {
      const series = request.reportedSeries?.find((one) => one.indicator === meta.id);
      const head = indicatorHead(indicator, request);
      const protect = tableProtection(meta);
      if (!series)
        return {
          head,
          protect,
          dimension: wholeAxis.dimension,
          cells: [{ code: wholeAxis.code, value: { kind: 'no-data' } }],
        };
      const periods = periodsOf(series);
      const countOf = new Map(series.counts.map(({ period, count }) => [period, count]));
      const cellOf = (period: Period): RawCell => {
        const count = countOf.get(period.key);
        if (count === undefined) return { code: periodCode(period.key), value: { kind: 'no-data' } };
        const name = countName({ measure }, { place: request.place, period });
        return {
          code: periodCode(period.key),
          value: { kind: 'known', value: count },
          count: exactly(count),
          tells: { counts: [{ name, count }] },
        };
      };
      return {
        head: { ...head, ...headOf(series, periods, request) },
        protect,
        dimension: 'period',
        cells: periods.map(cellOf),
      };
    },
  };
}

function headOf(
  { publisher, title, asOf }: ReportedSeries,
  periods: readonly Period[],
  { synthetic }: IndicatorRequest,
): Pick<TableHead, 'period' | 'asOf' | 'provisional' | 'source' | 'caveats'> {
  const months = periods.flatMap(monthsOf);
  const whole = periods.length === 1 ? periods[0]! : readPeriod(`${months[0]}..${months.at(-1)}`);
  return {
    period: { key: whole.key, grain: whole.grain },
    asOf,
    provisional: false,
    source: { kind: 'reported', publisher, title, year: Number(whole.lastMonth.slice(0, 4)) },
    caveats: ['follow-up-shows-no-cause', ...(synthetic ? (['synthetic-data'] as const) : [])],
  };
}
