import type { Language, Month } from '@puheeksi/core';
import type { PublishedValue } from '@puheeksi/core/kernel';
import { xmrChart } from '@puheeksi/core/statistics';
import { formatMonth } from '../../format/period.js';
import type { TableModel } from '../../parts/tableModel.js';
import { readingTextsFor } from '../../text/readingTextsFor.js';
import type { FigureFixture } from '../fixture.js';
import { isAbsent } from '../figureParts.js';
import { lineFigure } from './lineFigure.js';
import { lineTexts } from './lineTexts.js';

type Value = number | Exclude<PublishedValue['kind'], 'known'>;

const monthsFrom = (year: number, count: number): readonly Month[] =>
  Array.from(
    { length: count },
    (_, index) => `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as Month,
  );

const published = (value: Value): PublishedValue =>
  typeof value === 'number' ? { kind: 'known', value } : { kind: value };

const titles = {
  fi: ['Keskustelut kuukausittain, Pohjois-Karjala', 'Keskusteluja', 'Rajojen laskenta alkoi alusta'],
  sv: ['Samtal per månad, Norra Karelen', 'Samtal', 'Gränserna räknas på nytt'],
  en: ['Discussions by month, North Karelia', 'Discussions', 'Limits begin anew'],
} as const;

interface Series {
  readonly values: readonly Value[];
  readonly unfinished?: boolean;
  readonly rebase?: number;
  readonly improvement?: 'up' | 'neutral';
  readonly target?: number;
}

const series: Readonly<Record<string, Series>> = {
  /** Two years without a signal, the newest month unfinished. */
  steady: {
    values: [62, 58, 71, 66, 74, 69, 57, 61, 70, 68, 73, 64, 66, 72, 59, 63, 75, 70, 61, 67, 72, 69, 65, 31],
    unfinished: true,
  },
  /** A new level, for which no direction has been decided. */
  newLevel: {
    values: [48, 60, 44, 62, 47, 61, 45, 59, 50, 63, 46, 60, 49, 62, 44, 58, 47, 68, 64, 70, 66, 71, 69, 67],
  },
  /** The same with a decided direction, new limits from the change on, and a target. */
  better: {
    values: [40, 44, 38, 41, 46, 39, 43, 45, 42, 37, 44, 41, 40, 43, 61, 70, 63, 69, 64, 71, 62, 70, 66, 98],
    rebase: 14,
    improvement: 'up',
    target: 60,
  },
  /** Fewer than usual, where more is better. */
  worse: { values: [64, 70, 66, 71, 63, 69, 65, 72, 67, 41, 44, 39, 42, 40, 43, 38], improvement: 'up' },
  /** Every nothing, zero among them. */
  nothings: {
    values: [12, 9, 0, 'suppressed', 'suppressed', 11, 14, 'no-data', 10, 'not-applicable', 13, 7],
    unfinished: true,
  },
};

const fixtureOf = (
  { values, unfinished = false, rebase, improvement, target }: Series,
  language: Language,
): FigureFixture => {
  const texts = readingTextsFor(language);
  const [title, axis, reason] = titles[language];
  const rows = monthsFrom(2025, values.length).map((month, index) => ({
    key: month,
    label: formatMonth(month, language),
    tick: `${Number(month.slice(5))}/${month.slice(2, 4)}`,
    value: published(values[index] ?? 'no-data'),
    ...(unfinished && index === values.length - 1 ? { unfinished: true } : {}),
  }));
  const finished = rows.filter((row) => !row.unfinished);
  const chart = xmrChart(
    finished.map(({ value }) => (value.kind === 'known' ? value.value : null)),
    {
      ...(rebase === undefined ? {} : { rebases: [{ at: rebase, reason }] }),
      ...(improvement ? { improvement } : {}),
    },
  );
  if (!chart.ok) throw new Error('A fixture has no chart');
  const figure = lineFigure({
    title,
    description: `${title}: ${values.filter((value) => typeof value === 'number').join(', ')}.`,
    language,
    axis,
    rows,
    nothing: texts.nothing,
    chart: chart.value,
    ...(target === undefined ? {} : { target }),
    ...(rebase === undefined ? {} : { flags: [{ key: rows[rebase]?.key ?? '', text: '1' }] }),
  });
  const table: TableModel = {
    caption: title,
    columns: [
      { key: 'header', label: texts.columns.month, numeric: false },
      { key: 'count', label: texts.columns.discussions, numeric: true },
      { key: 'verdict', label: lineTexts[language].variation, numeric: false },
    ],
    rows: figure.rows.map(({ key, label, mark }) => ({
      key,
      header: label,
      cells: isAbsent(mark)
        ? [mark.label, mark.label]
        : [mark.short, mark.signal?.word ?? mark.unfinished ?? '–'],
      ...(isAbsent(mark) ? { absent: mark.kind } : {}),
    })),
  };
  return { figure, table };
};

/** Made-up series of months as lines with limits, by name. */
export function lineFixtures(language: Language): Readonly<Record<string, FigureFixture>> {
  return Object.fromEntries(Object.entries(series).map(([name, one]) => [name, fixtureOf(one, language)]));
}
