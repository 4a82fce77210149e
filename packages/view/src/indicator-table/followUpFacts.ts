import {
  chartOf,
  trendOf,
  type Language,
  type PublishedTable,
  type SeriesChart,
  type SeriesTrend,
} from '@puheeksi/core';
import { formatNumber, numberMarks } from '../format/number.js';
import { formatShare } from '../format/share.js';
import type { IndicatorTexts } from './indicatorTexts.js';
import { periodLabel } from './periodLabel.js';

/** A change with its sign: '+1,9 %', '−6,9 %'. */
function writtenChange(percent: number, language: Language): string {
  const written = `${formatNumber(percent, language, 1)}${numberMarks[language].beforePercent}%`;
  return percent > 0 && !/^[0.,]+\D*$/.test(written) ? `+${written}` : written;
}

function trendFacts(trend: SeriesTrend, texts: IndicatorTexts, language: Language): readonly string[] {
  const { from, to, change, times, segments, averagePercentPerYear } = trend;
  const write = (percent: number): string => writtenChange(percent, language);
  const told = texts.trend({
    from,
    to,
    change: write(change.percentPerYear),
    lower: write(change.lower),
    upper: write(change.upper),
    times: formatNumber(times, language, 2),
  });
  if (segments.length < 2) return [told];
  const parts = segments.map((part) => ({
    from: part.from,
    to: part.to,
    change: write(part.percentPerYear),
  }));
  return [told, texts.brokenTrend({ average: write(averagePercentPerYear), parts })];
}

function chartFact(
  chart: SeriesChart,
  unit: PublishedTable['unit'],
  texts: IndicatorTexts,
  language: Language,
): string {
  const { centre, lower, upper, status, standingOut, points } = chart;
  const write = (value: number): string =>
    unit === 'share' ? formatShare(value, language, 1) : formatNumber(value, language, 1);
  if (lower === null || upper === null) return texts.chartWithoutLimits;
  const seen = standingOut.map(({ code, rules }) => ({
    period: periodLabel(code, texts, language),
    rules: rules.map((rule) => texts.chartRules[rule]),
  }));
  return [
    texts.chart({ centre: write(centre), lower: write(lower), upper: write(upper) }),
    seen.length === 0 ? texts.usualVariation : texts.standingOut(seen),
    ...(status === 'trial' ? [texts.trialLimits(points.filter(({ value }) => value !== null).length)] : []),
  ].join(' ');
}

/**
 * The yearly change and the control chart of a published series, as sentences; nothing where there are too few figures. A series with
 * hidden counts has neither, and says so: both would tell of what is hidden.
 * @source F46; R0-E5
 * @example followUpFacts(table, texts, 'en') // ['Average change a year, 2013–2016: −6.9% (…).']
 */
export function followUpFacts(
  table: PublishedTable,
  texts: IndicatorTexts,
  language: Language,
): readonly string[] {
  const trend = trendOf(table);
  const chart = chartOf(table);
  if (!trend.ok && trend.error.code === 'suppressed') return [texts.followUpHidden];
  return [
    ...(trend.ok ? trendFacts(trend.value, texts, language) : []),
    ...(chart.ok ? [chartFact(chart.value, table.unit, texts, language)] : []),
  ];
}
