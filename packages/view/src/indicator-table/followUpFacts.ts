import { chartOf, trendOf, type SeriesChart, type SeriesTrend } from '@puheeksi/core/publication';
import type { Language, PublishedTable } from '@puheeksi/core';
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

/** The marked codes, those in a row together. */
function runsOf(codes: readonly string[], marked: ReadonlySet<string>): readonly (readonly string[])[] {
  const runs: string[][] = [];
  codes.forEach((code, index) => {
    if (!marked.has(code)) return;
    const before = codes[index - 1];
    if (before !== undefined && marked.has(before)) runs.at(-1)?.push(code);
    else runs.push([code]);
  });
  return runs;
}

function chartFact(
  chart: SeriesChart,
  unit: PublishedTable['unit'],
  texts: IndicatorTexts,
  language: Language,
): string {
  const { centre, lower, upper, status, standingOut, points, codes } = chart;
  const write = (value: number): string =>
    unit === 'share' ? formatShare(value, language, 1) : formatNumber(value, language, 1);
  if (lower === null || upper === null) return texts.chartWithoutLimits;
  const seen = [...new Set(standingOut.flatMap(({ rules }) => rules))].map((rule) => ({
    rule: texts.chartRules[rule],
    periods: runsOf(
      codes,
      new Set(standingOut.filter(({ rules }) => rules.includes(rule)).map(({ code }) => code)),
    ).map((run) =>
      [...new Set([run[0]!, run.at(-1)!])].map((code) => periodLabel(code, texts, language)).join(' – '),
    ),
  }));
  return [
    texts.chart({ centre: write(centre), lower: write(lower), upper: write(upper) }),
    seen.length === 0 ? texts.usualVariation : texts.standingOut(seen),
    ...(status === 'trial' ? [texts.trialLimits(points.filter(({ value }) => value !== null).length)] : []),
  ].join(' ');
}

/**
 * The yearly change and the control chart of a published series, as sentences; nothing where there are too few figures. A series with
 * hidden counts has neither, and says so: both would tell of what is hidden. Statistics of others have no control chart.
 * @source F46; R0-E5
 * @example followUpFacts(table, texts, 'en') // ['Average change a year, 2013–2016: −6.9% (…).']
 */
export function followUpFacts(
  table: PublishedTable,
  texts: IndicatorTexts,
  language: Language,
): readonly string[] {
  const trend = trendOf(table);
  // Rounds of a survey years apart are no process that is watched from month to month
  const chart = table.source.kind === 'register' ? undefined : chartOf(table);
  if (!trend.ok && trend.error.code === 'suppressed') return [texts.followUpHidden];
  return [
    ...(trend.ok ? trendFacts(trend.value, texts, language) : []),
    ...(chart?.ok ? [chartFact(chart.value, table.unit, texts, language)] : []),
  ];
}
