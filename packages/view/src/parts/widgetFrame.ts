import type { KnownValue } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import { dayOfAsOf, formatAsOf, formatDay, formatInstant } from '../format/day.js';
import { formatPeriod } from '../format/period.js';
import type { ShownTexts } from '../text/readingTexts.js';
import type { ModelWords } from './modelOptions.js';
import { placeIn } from './placeLabel.js';
import { publishedRows, type PublishedRow } from './publishedRows.js';
import type { Fact, WidgetModel } from './widgetModel.js';
import { writtenShare } from './written.js';

/** What every widget says around its numbers. */
export interface WidgetFrame {
  readonly title: string;
  readonly definition: string;
  /** What the numbers rest on: '812 discussions'. */
  readonly n: string;
}

interface Unfitting {
  readonly n: number;
  readonly percentages: readonly string[];
}

const unfittingOf = (rows: readonly PublishedRow[], texts: ShownTexts): readonly Unfitting[] => {
  const found = rows.flatMap(({ value }) =>
    value.kind === 'known' && value.reported?.candidates.length === 0
      ? [{ n: value.reported.n, percentage: writtenShare(value, texts.language) }]
      : [],
  );
  return [...new Set(found.map(({ n }) => n))].map((n) => ({
    n,
    percentages: found.filter((one) => one.n === n).map(({ percentage }) => percentage),
  }));
};

type Notices = WidgetModel['notices'];

const noticesOf = (table: PublishedTable, texts: ShownTexts): Notices => {
  const unfitting = unfittingOf(publishedRows(table).rows, texts);
  return table.caveats.flatMap((caveat): Notices => {
    if (caveat !== 'some-figures-fit-no-count' || unfitting.length === 0)
      return [{ key: caveat, text: texts.caveats[caveat], strong: caveat === 'synthetic-data' }];
    return unfitting.map((one) => ({ key: `${caveat}-${one.n}`, text: texts.unfitting(one), strong: true }));
  });
};

/** When they were published here, of figures that have a day of their own: they never look newer than they are. */
const publishedFact = (
  { asOf, publishedAt }: PublishedTable,
  { facts, language }: ShownTexts,
): readonly Fact[] =>
  asOf === publishedAt
    ? []
    : [{ key: 'published', term: facts.published, text: formatInstant(publishedAt, language) }];

const factsOf = (table: PublishedTable, frame: WidgetFrame, texts: ShownTexts): readonly Fact[] => {
  const { facts, language } = texts;
  const open = table.source.kind === 'register';
  return [
    { key: 'period', term: facts.period, text: formatPeriod(table.period.key, language) },
    { key: 'as-of', term: facts.asOf, text: formatAsOf(table.asOf, language) },
    ...publishedFact(table, texts),
    { key: 'n', term: facts.n, text: frame.n },
    { key: 'source', term: facts.source, text: facts.sourceOf(table.source) },
    {
      key: 'definition',
      term: facts.definition,
      text: facts.definitionOf(frame.definition, table.indicator),
    },
    {
      key: 'protection',
      term: facts.protection,
      text: open ? facts.openData : facts.protectionOf(table.policy),
    },
  ];
};

/** Title, subtitle, notices and facts of a widget, from its table. */
export function widgetFrame(
  table: PublishedTable,
  words: ModelWords,
  frame: WidgetFrame,
): Pick<WidgetModel, 'title' | 'subtitle' | 'notices' | 'facts'> {
  const texts = words.reading;
  const period = formatPeriod(table.period.key, texts.language);
  const asOf = formatDay(dayOfAsOf(table.asOf), texts.language);
  return {
    title: frame.title,
    subtitle: texts.subtitle(placeIn(table.place, words), period, asOf),
    notices: noticesOf(table, texts),
    facts: factsOf(table, frame, texts),
  };
}

/** A row with its label. */
export interface LabelledRow extends PublishedRow {
  readonly label: string;
}

/**
 * The sentence of a widget with what is missing from it: hidden rows and rows without data are named. When no row has a
 * number, it says which nothing that is.
 */
export function wholeSentence(told: string, rows: readonly LabelledRow[], texts: ShownTexts): string {
  const labels = (kind: string): readonly string[] =>
    rows.filter(({ value }) => value.kind === kind).map(({ label }) => label);
  const hidden = labels('suppressed');
  const without = labels('no-data');
  if (!rows.some(({ value }) => value.kind === 'known'))
    return hidden.length > 0 ? texts.allHidden : texts.nothingReported;
  return [
    told,
    ...(hidden.length > 0 ? [texts.hiddenRows(hidden)] : []),
    ...(without.length > 0 ? [texts.rowsWithoutData(without)] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The rows that have a number. */
export function knownRows<Row extends PublishedRow>(
  rows: readonly Row[],
): readonly (Row & { readonly value: KnownValue })[] {
  return rows.filter((row): row is Row & { readonly value: KnownValue } => row.value.kind === 'known');
}
