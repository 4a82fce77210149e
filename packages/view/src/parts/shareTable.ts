import type { KnownValue, PublishedValue } from '@puheeksi/core/kernel';
import type { ShownTexts } from '../text/readingTexts.js';
import type { TableModel } from './tableModel.js';
import { formatNumber } from '../format/number.js';
import type { LabelledRow } from './widgetFrame.js';
import { writtenCount, writtenInterval, writtenShare } from './written.js';

type Row = TableModel['rows'][number];

const numericColumns = 4;

const knownCells = (value: KnownValue, texts: ShownTexts): readonly string[] => [
  writtenShare(value, texts.language),
  writtenInterval(value, texts.language) ?? texts.nothing['not-applicable'],
  writtenCount(value, texts),
  value.n === undefined ? texts.nothing['no-data'] : formatNumber(value.n, texts.language),
];

const cellsOf = (value: PublishedValue, texts: ShownTexts): Pick<Row, 'cells' | 'absent'> =>
  value.kind === 'known'
    ? { cells: knownCells(value, texts) }
    : {
        cells: Array.from({ length: numericColumns }, () => texts.nothing[value.kind]),
        absent: value.kind,
      };

/** A table of shares: each with its interval, the counts behind it and its n. */
export function shareTable(
  rows: readonly LabelledRow[],
  total: PublishedValue | undefined,
  texts: ShownTexts,
  words: { readonly caption: string; readonly header: string; readonly count: string },
): TableModel {
  const { columns } = texts;
  const numeric = [
    { key: 'share', label: columns.share },
    { key: 'interval', label: columns.interval },
    { key: 'count', label: words.count },
    { key: 'n', label: columns.n },
  ];
  const body = rows.map(({ code, label, value }) => ({
    key: code,
    header: label,
    ...cellsOf(value, texts),
  }));
  const foot = total ? [{ key: 'total', header: texts.total, ...cellsOf(total, texts), total: true }] : [];
  return {
    caption: words.caption,
    columns: [
      { key: 'header', label: words.header, numeric: false },
      ...numeric.map((column) => ({ ...column, numeric: true })),
    ],
    rows: [...body, ...foot],
  };
}
