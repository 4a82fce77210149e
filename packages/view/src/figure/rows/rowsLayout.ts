import type { BarsFigure, BarMark } from '../bars/spec.js';
import { isAbsent, type FigureRow } from '../figureParts.js';
import type { IntervalsFigure, PointMark } from '../intervals/spec.js';
import { figureType, pixel, type Box, type PlacedText } from '../marks/shape.js';
import { textWidth, wrapText } from '../measure.js';

/** The types of figure that have one mark a row, on one number axis below. */
export type RowsFigure = BarsFigure | IntervalsFigure;
type Row = FigureRow<BarMark | PointMark>;

/** Where one row is drawn. All lengths are pixels of the figure. */
export interface RowLayout {
  readonly key: string;
  /** Top and height of the whole row, with the space around it. */
  readonly y: number;
  readonly height: number;
  /** The label in lines, beside the mark or above it. */
  readonly labelX: number;
  readonly labelLines: readonly PlacedText[];
  /** The band of the mark: a bar fills it, a point stands in its middle. */
  readonly barY: number;
  readonly barHeight: number;
  readonly centerY: number;
  /** The number in words beside the mark, or the word for its absence. */
  readonly value: PlacedText;
  /** Where the mark of a row without a number is drawn. */
  readonly absentBox: Box;
}

/** The geometry of a figure of rows. */
export interface RowsLayout {
  readonly width: number;
  /** Depends on the spec and the width alone. */
  readonly height: number;
  /** Labels stand beside the marks (480 px and wider) or above them. */
  readonly labels: 'beside' | 'above';
  readonly plot: Box;
  /** Where the lines of the grid run: through the whole plot, or behind each mark alone so that none crosses a label. */
  readonly gridBands: readonly { readonly y: number; readonly height: number }[];
  readonly rows: readonly RowLayout[];
  readonly ticks: readonly (PlacedText & { readonly value: number; readonly lineX: number })[];
  readonly axisTitle: readonly PlacedText[];
  /** Where a value of the scale stands; values outside the scale stand at its ends. */
  readonly x: (value: number) => number;
}

const { lineHeight } = figureType;
const wideFrom = 480;
const narrowestFigure = 240;
const top = 4;
const gapToLabel = 16;
const gapToValue = 8;
/** A point may stand at either end of the scale: half of it reaches over. */
const pointReach = 7;
const widestLabelShare = 0.36;
const narrowestPlot = 48;
const barHeight = 22;
const rowGap = 14;
const labelToBar = 5;
const rowGapAbove = 18;
const axisHeight = 26;
const bandMargin = 4;
/** Of the mark of a row without a number: the same whatever is hidden. */
const absentWidth = 26;
const absentHeight = 16;
const half = (length: number): number => length / 2;
/** From the middle of a line to its baseline, for type of label size. */
const toBaseline = 5;

interface Columns {
  readonly beside: boolean;
  readonly labelWidth: number;
  readonly plotX: number;
  readonly plotWidth: number;
}

const columnsOf = (spec: RowsFigure, rows: readonly Row[], width: number): Columns => {
  const beside = width >= wideFrom;
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, figureType.label)));
  const labelWidth = beside ? Math.ceil(Math.min(widest, width * widestLabelShare)) : width;
  const reach = spec.type === 'intervals' ? pointReach : 1;
  const plotX = beside ? labelWidth + gapToLabel : reach;
  const values = rows.flatMap(({ mark }) =>
    isAbsent(mark) ? [] : [textWidth(mark.label, figureType.value, 'bold')],
  );
  const lastTick = spec.scale.ticks.at(-1)?.label ?? '';
  const valueWidth = Math.max(
    reach + gapToValue + Math.ceil(Math.max(0, ...values)),
    Math.ceil(half(textWidth(lastTick, figureType.tick))),
  );
  const plotWidth = Math.max(narrowestPlot, Math.floor(width - plotX - valueWidth));
  return { beside, labelWidth, plotX, plotWidth };
};

const scaleOf = (spec: RowsFigure, { plotX, plotWidth }: Columns): ((value: number) => number) => {
  const { min, max } = spec.scale;
  const span = max - min;
  return (value) => {
    const share = span > 0 ? (Math.min(max, Math.max(min, value)) - min) / span : 0;
    return pixel(plotX + share * plotWidth);
  };
};

const valueX = (row: Row, columns: Columns, x: (value: number) => number): number => {
  const { mark } = row;
  if (mark.kind === 'bar') return x(mark.value) + gapToValue;
  if (mark.kind === 'point') return columns.plotX + columns.plotWidth + pointReach + gapToValue;
  return columns.plotX + absentWidth + gapToValue;
};

const rowLayout = (row: Row, y: number, columns: Columns, x: (value: number) => number): RowLayout => {
  const lines = wrapText(row.label, columns.labelWidth, figureType.label);
  const labelHeight = lines.length * lineHeight;
  const content = columns.beside ? Math.max(labelHeight, barHeight) : labelHeight + labelToBar + barHeight;
  const gap = columns.beside ? rowGap : rowGapAbove;
  const contentY = y + half(gap);
  const barY = columns.beside ? contentY + half(content - barHeight) : contentY + labelHeight + labelToBar;
  const labelY = columns.beside ? contentY + half(content - labelHeight) : contentY;
  const centerY = barY + half(barHeight);
  return {
    key: row.key,
    y,
    height: content + gap,
    labelX: 0,
    labelLines: lines.map((text, index) => ({
      text,
      x: 0,
      y: labelY + index * lineHeight + half(lineHeight) + toBaseline,
      anchor: 'start',
    })),
    barY,
    barHeight,
    centerY,
    value: { text: row.mark.label, x: valueX(row, columns, x), y: centerY + toBaseline, anchor: 'start' },
    absentBox: {
      x: columns.plotX + 1,
      y: centerY - half(absentHeight),
      width: absentWidth,
      height: absentHeight,
    },
  };
};

const rowsOf = (
  rows: readonly Row[],
  columns: Columns,
  x: (value: number) => number,
): readonly RowLayout[] => {
  const placed: RowLayout[] = [];
  let y = top;
  for (const row of rows) {
    const next = rowLayout(row, y, columns, x);
    placed.push(next);
    y += next.height;
  }
  return placed;
};

type Tick = RowsLayout['ticks'][number];

const placeTick = (tick: { value: number; label: string }, lineX: number, y: number, width: number): Tick => {
  const reach = half(textWidth(tick.label, figureType.tick));
  const anchor = lineX < reach ? 'start' : lineX + reach > width ? 'end' : 'middle';
  const x = anchor === 'start' ? 0 : anchor === 'end' ? width : lineX;
  return { value: tick.value, text: tick.label, x, y, anchor, lineX };
};

const spanOf = ({ text, x, anchor }: PlacedText): readonly [number, number] => {
  const width = textWidth(text, figureType.tick);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - half(width);
  return [from, from + width];
};

const overlap = (ticks: readonly PlacedText[]): boolean =>
  ticks.some((tick, index) => {
    const next = ticks[index + 1];
    return next !== undefined && spanOf(tick)[1] + gapToValue > spanOf(next)[0];
  });

/** Every tick when they fit, else every second, third … from the first: neighbours never overlap. */
const ticksOf = (
  spec: RowsFigure,
  x: (value: number) => number,
  y: number,
  width: number,
): readonly Tick[] => {
  const all = spec.scale.ticks.map((tick) => placeTick(tick, x(tick.value), y, width));
  for (let every = 1; every < all.length; every += 1) {
    const some = all.filter((_, index) => index % every === 0);
    if (!overlap(some)) return some;
  }
  return all.slice(0, 1);
};

/**
 * The geometry of a figure of rows at a width: labels beside the marks from 480 px on, above them below that. Lengths in pixels;
 * widths under 240 px are drawn as 240. The height depends on the spec and the width alone.
 * @example rowsLayout(spec, 320).labels // 'above'
 */
export function rowsLayout(spec: RowsFigure, width: number): RowsLayout {
  const drawn = Math.max(narrowestFigure, Math.round(width));
  const rows: readonly Row[] = spec.rows;
  const columns = columnsOf(spec, rows, drawn);
  const x = scaleOf(spec, columns);
  const placed = rowsOf(rows, columns, x);
  const bottom = placed.reduce((y, row) => Math.max(y, row.y + row.height), top);
  const titleX = columns.beside ? columns.plotX : 0;
  const titleLines = wrapText(spec.scale.title, drawn - titleX, figureType.tick);
  const titleY = bottom + axisHeight + lineHeight - 4;
  return {
    width: drawn,
    height: bottom + axisHeight + titleLines.length * lineHeight + 2,
    labels: columns.beside ? 'beside' : 'above',
    plot: { x: columns.plotX, y: top, width: columns.plotWidth, height: bottom - top },
    gridBands: columns.beside
      ? [{ y: top, height: bottom - top }]
      : placed.map((row) => ({ y: row.barY - bandMargin, height: row.barHeight + 2 * bandMargin })),
    rows: placed,
    ticks: ticksOf(spec, x, bottom + 18, drawn),
    axisTitle: titleLines.map((text, index) => ({
      text,
      x: titleX,
      y: titleY + index * lineHeight,
      anchor: 'start',
    })),
    x,
  };
}
