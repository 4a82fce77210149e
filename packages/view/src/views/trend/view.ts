import type { Month, PublishedTable } from '@puheeksi/core';
import type { IndicatorId } from '@puheeksi/core/indicators';
import { lastDayOf } from '@puheeksi/core/kernel';
import { xmrChart, type ControlChart } from '@puheeksi/core/statistics';
import { isAbsent } from '../../figure/figureParts.js';
import { lineFigure, type SeriesRow } from '../../figure/line-with-limits/lineFigure.js';
import { dayOfAsOf } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { formatMonth } from '../../format/period.js';
import { ofTable } from '../../parts/ofTable.js';
import { publishedRows } from '../../parts/publishedRows.js';
import { widgetFrame, wholeSentence } from '../../parts/widgetFrame.js';
import type { WidgetModel } from '../../parts/widgetModel.js';
import type { ShownTexts } from '../../text/readingTexts.js';
import type { Options } from '../options.js';
import { publishedView, type Given } from '../publishedView.js';
import { texts, type TrendTexts } from './texts.js';

/** The indicators that are counted by the month. */
const indicators = [
  'discussions',
  'children-in-discussions',
  'families-begun',
  'network-meetings',
] as const satisfies readonly IndicatorId[];

/** A shift takes seven points: on a shorter chart nothing but a single outlier could be seen. */
const minMonths = 8;

type Words = Given<unknown, TrendTexts>;

/** Months of the table, oldest first; one that is not over holds a part of itself and belongs to no chart. */
const monthsOf = (table: PublishedTable, { language, unfinished }: ShownTexts): readonly SeriesRow[] => {
  const today = dayOfAsOf(table.asOf);
  return publishedRows(table).rows.map(({ code, value }) => {
    const isUnderWay = lastDayOf(code as Month) > today;
    const name = formatMonth(code as Month, language);
    return {
      key: code,
      label: isUnderWay ? `${name} (${unfinished})` : name,
      tick: `${Number(code.slice(5))}/${code.slice(2, 4)}`,
      value,
      ...(isUnderWay ? { unfinished: true } : {}),
    };
  });
};

type Limits =
  | {
      readonly kind: 'chart';
      readonly chart: ControlChart;
      readonly centre: number;
      readonly out: readonly string[];
    }
  | { readonly kind: 'hidden' | 'few' };

/** Limits are made of what everybody sees: where one month is hidden there are none, because they would tell of it. */
const limitsOf = (rows: readonly SeriesRow[]): Limits => {
  if (rows.some(({ value }) => value.kind === 'suppressed')) return { kind: 'hidden' };
  const finished = rows.filter(({ unfinished }) => !unfinished);
  const values = finished.map(({ value }) => (value.kind === 'known' ? value.value : null));
  if (values.filter((value) => value !== null).length < minMonths) return { kind: 'few' };
  const chart = xmrChart(values);
  const centre = chart.ok ? chart.value.parts[0]?.centre : undefined;
  if (!chart.ok || centre === undefined || centre === null) return { kind: 'few' };
  const out = chart.value.points.flatMap(({ index, signals }) =>
    signals.length > 0 ? [finished[index]?.label ?? ''] : [],
  );
  return { kind: 'chart', chart: chart.value, centre, out };
};

const modelOf = (table: PublishedTable, id: string, words: Words): WidgetModel => {
  const { texts: own, reading } = words;
  const { language, nothing, columns } = reading;
  const { name, definition } = words.indicator(id);
  const title = own.title(name);
  const rows = monthsOf(table, reading);
  const known = rows.filter(({ value }) => value.kind === 'known');
  const limits = limitsOf(rows);
  const frame = widgetFrame(table, words, {
    title,
    definition,
    n: known.length === 0 ? nothing['no-data'] : own.monthsN(known.length),
  });
  const newest = known.filter(({ unfinished }) => !unfinished).at(-1);
  const written = (value: number, decimals = 0): string => formatNumber(value, language, decimals);
  const told =
    newest?.value.kind === 'known'
      ? own.sentence({
          month: newest.label,
          value: written(newest.value.value),
          standingOut: limits.kind === 'chart' ? limits.out : [],
          ...(limits.kind === 'chart' ? { centre: written(limits.centre, 1) } : {}),
        })
      : '';
  const labelled = rows.map(({ key, label, value }) => ({ code: key, label, value }));
  const sentence = wholeSentence(told, labelled, reading);
  const caption = `${title}, ${frame.subtitle}`;
  const figure = lineFigure({
    title: caption,
    description: sentence,
    language,
    axis: own.axis,
    rows,
    nothing,
    ...(limits.kind === 'chart' ? { chart: limits.chart } : {}),
  });
  const noLimits = { hidden: own.noLimitsHidden, few: own.noLimitsFew(minMonths) };
  return {
    ...frame,
    notices:
      limits.kind === 'chart' || known.length === 0
        ? frame.notices
        : [...frame.notices, { key: 'no-limits', text: noLimits[limits.kind], strong: false }],
    sentence,
    table: {
      caption,
      columns: [
        { key: 'header', label: columns.month, numeric: false },
        { key: 'value', label: own.axis, numeric: true },
        { key: 'verdict', label: own.verdict, numeric: false },
      ],
      rows: figure.rows.map(({ key, label, mark }) =>
        isAbsent(mark)
          ? { key, header: label, cells: [mark.label, mark.label], absent: mark.kind }
          : {
              key,
              header: label,
              cells: [
                mark.short,
                mark.unfinished ??
                  mark.signal?.word ??
                  (limits.kind === 'chart' ? own.usual : nothing['not-applicable']),
              ],
            },
      ),
    },
    figure,
    empty: known.length === 0,
  };
};

/**
 * One indicator by the month: a line with the limits of its usual variation (XmR, rules of Making Data Count) where there are months
 * enough and none is hidden. Which way is better is not said.
 * @source F46; NHS England, Making Data Count (as in NHSRplotthedots 0.2.2)
 */
export const view = publishedView({
  id: 'trend',
  about: 'One indicator by the month, with the limits of its usual variation.',
  options: {
    indicator: { kind: 'code', codes: indicators, about: 'Which indicator.' },
  } as const satisfies Options,
  asks: ({ indicator }, { place, period }) => ({
    now: { table: `${indicator}-by-month`, place, period },
  }),
  rows: () => 6,
  indicators: ({ indicator }) => [indicator],
  texts,
  title: ({ options, texts: own, indicator }) => own.title(indicator(options.indicator).name),
  model: ({ now }, { options, ...words }) =>
    ofTable(now, (table) => modelOf(table, options.indicator, { ...words, options })),
});
