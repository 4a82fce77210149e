import type { KnownValue, PublishedValue } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import type { AbsentMark, BarMark, FigureRow, Fill } from '../figure/figureSpec.js';
import { niceTicks } from '../figure/niceScale.js';
import { formatNumber } from '../format/number.js';
import type { ShownTexts } from '../text/readingTexts.js';
import { nameOrder } from '../text/nameOrder.js';
import { maxRow } from './maxRow.js';
import type { NamedRow } from './namedRow.js';
import { publishedRows } from './publishedRows.js';
import type { TableModel } from './tableModel.js';
import type { DrawnModel } from './widgetModel.js';
import { knownRows, wholeSentence, type LabelledRow } from './widgetFrame.js';
import { writtenPart } from './written.js';

/** What a widget of counts puts into the common form. */
export interface CountWording {
  readonly texts: ShownTexts;
  readonly caption: string;
  readonly axis: string;
  readonly label: (code: string) => string;
  readonly fill?: (code: string) => Fill;
  /** Rows by their labels, as the language sorts them; else in the order of the table. */
  readonly alphabetical?: boolean;
  readonly columns: { readonly header: string; readonly count: string; readonly share?: string };
  readonly sentence: (facts: { readonly total?: number; readonly max?: NamedRow }) => string;
}

type Row = TableModel['rows'][number];

const shareCell = (value: KnownValue, total: PublishedValue | undefined, texts: ShownTexts): string => {
  const whole = value === total ? value.value : value.n;
  if (whole !== undefined && whole > 0) return writtenPart(value.value, whole, texts);
  return texts.nothing[total?.kind === 'suppressed' ? 'suppressed' : 'not-applicable'];
};

const cellsOf = (
  value: PublishedValue,
  total: PublishedValue | undefined,
  { texts, columns }: CountWording,
): Pick<Row, 'cells' | 'absent'> => {
  const width = columns.share === undefined ? 1 : 2;
  if (value.kind !== 'known')
    return { cells: Array.from({ length: width }, () => texts.nothing[value.kind]), absent: value.kind };
  const count = formatNumber(value.value, texts.language);
  return { cells: width === 1 ? [count] : [count, shareCell(value, total, texts)] };
};

const tableOf = (
  rows: readonly LabelledRow[],
  total: PublishedValue | undefined,
  wording: CountWording,
): TableModel => {
  const { caption, columns, texts } = wording;
  const share = columns.share === undefined ? [] : [{ key: 'share', label: columns.share, numeric: true }];
  const body = rows.map(({ code, label, value }) => ({
    key: code,
    header: label,
    ...cellsOf(value, total, wording),
  }));
  const foot = total
    ? [{ key: 'total', header: texts.total, ...cellsOf(total, total, wording), total: true }]
    : [];
  return {
    caption,
    columns: [
      { key: 'header', label: columns.header, numeric: false },
      { key: 'count', label: columns.count, numeric: true },
      ...share,
    ],
    rows: [...body, ...foot],
  };
};

const markOf = (row: LabelledRow, wording: CountWording): BarMark | AbsentMark => {
  const { value } = row;
  const { texts, columns } = wording;
  if (value.kind !== 'known') return { kind: value.kind, label: texts.nothing[value.kind] };
  const count = formatNumber(value.value, texts.language);
  const share =
    columns.share !== undefined && value.n !== undefined && value.n > 0
      ? ` · ${writtenPart(value.value, value.n, texts)}`
      : '';
  return {
    kind: 'bar',
    value: value.value,
    label: `${count}${share}`,
    fill: wording.fill?.(row.code) ?? 'solid',
  };
};

const maxOf = (
  rows: readonly LabelledRow[],
  total: PublishedValue | undefined,
  wording: CountWording,
): NamedRow | undefined => {
  const max = maxRow(rows, total);
  if (!max) return undefined;
  const [count, share] = cellsOf(max.value, total, wording).cells;
  const hasShare = share !== undefined && max.value.n !== undefined;
  return {
    code: max.code,
    label: max.label,
    ...(count === undefined ? {} : { count }),
    ...(hasShare ? { share } : {}),
  };
};

/** Sentence, figure and table of a table of counts: one number, written once, in all three. */
export function countModel(
  table: PublishedTable,
  wording: CountWording,
): Pick<DrawnModel, 'sentence' | 'figure' | 'table' | 'empty'> {
  const { texts } = wording;
  const { rows, total } = publishedRows(table);
  const labelled = rows.map((row) => ({ ...row, label: wording.label(row.code) }));
  if (wording.alphabetical) {
    const compare = nameOrder(texts.language);
    labelled.sort((one, other) => compare(one.label, other.label));
  }
  const known = knownRows(labelled);
  const max = maxOf(labelled, total, wording);
  const told = wording.sentence({
    ...(total?.kind === 'known' ? { total: total.value } : {}),
    ...(max ? { max } : {}),
  });
  const sentence = wholeSentence(told, labelled, texts);
  const ticks = niceTicks(Math.max(0, ...known.map(({ value }) => value.value)));
  const figureRows: readonly FigureRow<BarMark>[] = labelled.map((row) => ({
    key: row.code,
    label: row.label,
    mark: markOf(row, wording),
  }));
  return {
    sentence,
    table: tableOf(labelled, total, wording),
    figure: {
      type: 'bars',
      title: wording.caption,
      description: sentence,
      language: texts.language,
      scale: {
        min: 0,
        max: ticks.at(-1) ?? 1,
        ticks: ticks.map((value) => ({ value, label: formatNumber(value, texts.language) })),
        title: wording.axis,
      },
      rows: figureRows,
    },
    empty: known.length === 0,
  };
}
