import type { KnownValue } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import type { AbsentMark, PointMark } from '../../figure/figureSpec.js';
import { formatNumber } from '../../format/number.js';
import type { ModelWords } from '../../parts/modelOptions.js';
import type { NamedRow } from '../../parts/namedRow.js';
import { ofTable } from '../../parts/ofTable.js';
import { publishedRows } from '../../parts/publishedRows.js';
import { shareScale } from '../../parts/shareScale.js';
import { shareTable } from '../../parts/shareTable.js';
import { knownRows, wholeSentence, widgetFrame, type LabelledRow } from '../../parts/widgetFrame.js';
import type { WidgetModel } from '../../parts/widgetModel.js';
import { writtenInterval, writtenShare } from '../../parts/written.js';
import { ownText } from '../../text/ownText.js';
import type { ShownTexts } from '../../text/readingTexts.js';
import { publishedView } from '../publishedView.js';
import { texts, type FeedbackTexts } from './texts.js';

const labelOf = (value: KnownValue, texts: ShownTexts): string => {
  const n = value.n === undefined ? '' : ` · n\u00a0${formatNumber(value.n, texts.language)}`;
  return `${writtenShare(value, texts.language)}${n}`;
};

const markOf = ({ value }: LabelledRow, texts: ShownTexts): PointMark | AbsentMark => {
  if (value.kind !== 'known') return { kind: value.kind, label: texts.nothing[value.kind] };
  const { interval } = value;
  return {
    kind: 'point',
    value: value.value,
    ...(interval ? { lower: interval.lower, upper: interval.upper } : {}),
    label: labelOf(value, texts),
  };
};

type Known = LabelledRow & { readonly value: KnownValue };

const named = ({ code, label, value }: Known, { language }: ShownTexts): NamedRow => {
  const interval = writtenInterval(value, language);
  return {
    code,
    label,
    share: writtenShare(value, language),
    ...(interval === undefined ? {} : { interval }),
    ...(value.n === undefined ? {} : { n: formatNumber(value.n, language) }),
  };
};

interface Ends {
  readonly max?: NamedRow;
  readonly min?: NamedRow;
  readonly shownOnly: boolean;
}

/** The statements that most and fewest agreed with, among the shown ones whose share fits a count. */
const ends = (rows: readonly LabelledRow[], texts: ShownTexts): Ends => {
  const known = knownRows(rows);
  const shownOnly = known.length < rows.length;
  const ordered = known
    .filter(({ value }) => value.reported === undefined || value.reported.candidates.length > 0)
    .sort((a, b) => b.value.value - a.value.value);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (!first || !last) return { shownOnly };
  const max = named(first, texts);
  return last.value.value < first.value.value
    ? { max, min: named(last, texts), shownOnly }
    : { max, shownOnly };
};

const basis = (rows: readonly LabelledRow[], own: FeedbackTexts, reading: ShownTexts): string => {
  const known = knownRows(rows);
  const ns = new Set(known.map(({ value }) => value.n));
  const [n] = ns;
  if (ns.size === 1 && n !== undefined) return reading.facts.respondentsN(n);
  if (known.length > 0) return own.nPerItem;
  return reading.nothing[rows.some(({ value }) => value.kind === 'suppressed') ? 'suppressed' : 'no-data'];
};

const modelOf = (table: PublishedTable, own: FeedbackTexts, words: ModelWords): WidgetModel => {
  const { reading } = words;
  const { language } = reading;
  const { rows, total } = publishedRows(table);
  const labelled = rows.map((row) => ({ ...row, label: ownText(own.statements, row.code) ?? row.code }));
  const frame = widgetFrame(table, words, {
    title: own.title,
    definition: own.definition,
    n: basis(labelled, own, reading),
  });
  const sentence = wholeSentence(own.sentence(ends(labelled, reading)), labelled, reading);
  const caption = `${own.title}, ${frame.subtitle}`;
  return {
    ...frame,
    sentence,
    table: shareTable(labelled, total, reading, {
      caption,
      header: own.columns.statement,
      count: own.columns.respondents,
    }),
    figure: {
      type: 'intervals',
      title: caption,
      description: sentence,
      language,
      scale: shareScale(own.axis, language),
      rows: labelled.map((row) => ({ key: row.code, label: row.label, mark: markOf(row, reading) })),
    },
    empty: knownRows(labelled).length === 0,
  };
};

/**
 * The share of families who agreed with each statement: share, interval and its own n, in a sentence, a figure and a table
 * that tell the same numbers. A printed percentage that no count out of n gives is named in the notices and has no interval.
 * It tells experiences and never claims a cause.
 * @source R0-N1; docs/settled-questions.md "Feedback"
 */
export const view = publishedView({
  id: 'family-feedback',
  about: 'What families say of the LT discussions: share, interval and n of each statement.',
  options: {},
  asks: (_options, { place, period }) => ({
    now: { table: 'family-feedback', place, period },
  }),
  rows: () => 7,
  texts,
  title: ({ texts: own }) => own.title,
  model: ({ now }, { texts: own, ...words }) => ofTable(now, (table) => modelOf(table, own, words)),
});
