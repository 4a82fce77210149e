import type { PublishedValue } from '@puheeksi/core/kernel';
import type { ControlChart } from '@puheeksi/core/statistics';
import { formatNumber } from '../../format/number.js';
import type { ReadingTexts } from '../../text/readingTexts.js';
import type { FigureWords } from '../figureParts.js';
import { niceTicks } from '../niceScale.js';
import { lineTexts, type LineTexts } from './lineTexts.js';
import type { LevelLine, LimitPart, LineWithLimitsFigure, PeriodRow, PointSignal } from './spec.js';

/** One period of a series, oldest first. */
export interface SeriesRow {
  readonly key: string;
  readonly label: string;
  /** The label as it fits under the axis. */
  readonly tick: string;
  readonly value: PublishedValue;
  /** Whether more is expected for it; such a period belongs to no chart. */
  readonly unfinished?: boolean;
}

/** What a line is made of. */
export interface LineFigureSources extends FigureWords {
  /** Title of the number axis. */
  readonly axis: string;
  readonly rows: readonly SeriesRow[];
  /** The words for the nothings. */
  readonly nothing: ReadingTexts['nothing'];
  /**
   * Limits and signals of the rows from the first on, such as of `xmrChart`; a row without a number stands in it as null. None
   * where there are too few periods for limits.
   */
  readonly chart?: ControlChart;
  /** Only a target that has been decided. */
  readonly target?: number;
  /** Decimals of the numbers, 0 unless told. */
  readonly decimals?: number;
  readonly flags?: LineWithLimitsFigure['flags'];
}

const signalOf = (
  chart: ControlChart | undefined,
  index: number,
  { signals }: LineTexts,
): PointSignal | undefined => {
  const side = chart?.points[index]?.signals[0]?.side;
  if (!chart || side === undefined) return undefined;
  if (side === 'none' || chart.improvement === 'neutral') return { verdict: 'changed', word: signals[side] };
  const verdict = (side === 'high') === (chart.improvement === 'up') ? 'better' : 'worse';
  return { verdict, word: signals[verdict] };
};

const partsOf = (
  { rows, chart }: LineFigureSources,
  texts: LineTexts,
  written: (value: number) => string,
): readonly LimitPart[] =>
  (chart?.parts ?? []).flatMap(({ from, to, centre }) => {
    const [first, last] = [rows[from], rows[to]];
    if (!first || !last || centre === null) return [];
    const line = (name: string, value: number): LevelLine => ({ value, name, label: written(value) });
    // Limits of a part are those of its newest point that has them.
    const limits = chart?.points
      .slice(from, to + 1)
      .reverse()
      .find(({ lower, upper }) => lower !== null && upper !== null);
    const { lower, upper } = limits ?? {};
    return [
      {
        from: first.key,
        to: last.key,
        centre: line(texts.centre, centre),
        ...(lower === undefined || lower === null ? {} : { lower: line(texts.lower, lower) }),
        ...(upper === undefined || upper === null ? {} : { upper: line(texts.upper, upper) }),
      },
    ];
  });

/**
 * A series of published values as a line with limits: the figure says the values, the limits and the signals of the chart, and
 * judges nothing itself. A limit below zero is not drawn, because the scale of counts begins there.
 * @example lineFigure({ …, rows, chart }).rows[0].mark // { kind: 'period', value: 62, label: '62', short: '62' }
 */
export function lineFigure(sources: LineFigureSources): LineWithLimitsFigure {
  const { title, description, language, axis, rows, nothing, chart, target, decimals = 0, flags } = sources;
  const texts = lineTexts[language];
  const written = (value: number): string => formatNumber(value, language, decimals);
  const parts = partsOf(sources, texts, written);
  const known = rows.flatMap(({ value }) => (value.kind === 'known' ? [value.value] : []));
  const ticks = niceTicks(
    Math.max(0, ...known, ...parts.flatMap(({ upper }) => (upper ? [upper.value] : [])), target ?? 0),
  );
  const marked = rows.map(({ key, label, tick, value, unfinished = false }, index): PeriodRow => {
    if (value.kind !== 'known')
      return { key, label, tick, mark: { kind: value.kind, label: nothing[value.kind] } };
    const short = written(value.value);
    const signal = unfinished ? undefined : signalOf(chart, index, texts);
    const word = unfinished ? texts.unfinished : signal?.word;
    return {
      key,
      label,
      tick,
      mark: {
        kind: 'period',
        value: value.value,
        label: word === undefined ? short : `${short} · ${word}`,
        short,
        ...(signal ? { signal } : {}),
        ...(unfinished ? { unfinished: texts.unfinished } : {}),
      },
    };
  });
  return {
    type: 'line-with-limits',
    title,
    description,
    language,
    scale: {
      min: 0,
      max: ticks.at(-1) ?? 1,
      ticks: ticks.map((value) => ({ value, label: formatNumber(value, language) })),
      title: axis,
    },
    rows: marked,
    parts,
    ...(target === undefined
      ? {}
      : { target: { value: target, name: texts.target, label: written(target) } }),
    ...(flags ? { flags } : {}),
  };
}
