import type { Language } from '@puheeksi/core';
import { formatNumber } from '../../format/number.js';
import { formatShare } from '../../format/share.js';
import { readingTextsFor } from '../../text/readingTextsFor.js';
import type { BarsFigure } from '../bars/spec.js';
import type { FigureFixture } from '../fixture.js';
import type { AbsentMark, FigureRow } from '../figureParts.js';
import type { IntervalsFigure } from '../intervals/spec.js';

const absentKinds = ['suppressed', 'no-data', 'not-applicable'] as const;
const keys = ['some', 'zero', ...absentKinds] as const;

/** Rows with every nothing, zero among them: a bar and a point for each. */
export function rowsFixtures(language: Language): Readonly<Record<string, FigureFixture>> {
  const { nothing, columns } = readingTextsFor(language);
  const words = { title: columns.discussions, description: columns.discussions, language };
  const absentRows = absentKinds.map((kind): FigureRow<never> => {
    const mark: AbsentMark = { kind, label: nothing[kind] };
    return { key: kind, label: nothing[kind], mark };
  });
  const count = (value: number): string => formatNumber(value, language);
  const share = (value: number): string => formatShare(value, language);
  const bars: BarsFigure = {
    type: 'bars',
    ...words,
    scale: {
      min: 0,
      max: 20,
      ticks: [0, 10, 20].map((value) => ({ value, label: count(value) })),
      title: columns.discussions,
    },
    rows: [
      {
        key: 'some',
        label: columns.interval,
        mark: { kind: 'bar', value: 17, label: count(17), fill: 'unfinished' },
      },
      { key: 'zero', label: columns.month, mark: { kind: 'bar', value: 0, label: count(0), fill: 'solid' } },
      ...absentRows,
    ],
  };
  const intervals: IntervalsFigure = {
    type: 'intervals',
    ...words,
    scale: {
      min: 0,
      max: 1,
      ticks: [0, 1].map((value) => ({ value, label: share(value) })),
      title: columns.share,
    },
    rows: [
      {
        key: 'some',
        label: columns.share,
        mark: { kind: 'point', value: 0.5, lower: 0.25, upper: 0.75, label: share(0.5) },
      },
      { key: 'zero', label: columns.month, mark: { kind: 'point', value: 0, label: share(0) } },
      ...absentRows,
    ],
  };
  const tableOf = ({ rows }: BarsFigure | IntervalsFigure): FigureFixture['table'] => ({
    caption: words.title,
    columns: [
      { key: 'header', label: columns.share, numeric: false },
      { key: 'number', label: columns.discussions, numeric: true },
    ],
    rows: keys.map((key, index) => ({
      key,
      header: rows[index]?.label ?? '',
      cells: [rows[index]?.mark.label ?? ''],
    })),
  });
  return {
    bars: { figure: bars, table: tableOf(bars) },
    intervals: { figure: intervals, table: tableOf(intervals) },
  };
}
