import { figureType, pixel, type Box, type PlacedText } from '../marks/shape.js';
import { textWidth } from '../measure.js';
import type { LevelLine, LineWithLimitsFigure } from './spec.js';

/** The geometry of a line: columns of one width, one a period. */
export interface LineLayout {
  readonly width: number;
  readonly plot: Box;
  readonly step: number;
  /** The middle of a period, by its place from 0 on. */
  readonly x: (index: number) => number;
  /** Where a value of the scale stands. */
  readonly y: (value: number) => number;
  readonly ticks: readonly (PlacedText & { readonly lineY: number; readonly value: number })[];
  readonly periods: readonly PlacedText[];
  readonly axisTitle: PlacedText;
  /** The name of a level line, or its number alone where there is little room. */
  readonly levelText: (line: LevelLine) => string;
  /** Where explanations begin. */
  readonly bottom: number;
}

const narrowest = 240;
const wideFrom = 480;
const plotHeights = { wide: 220, narrow: 180 } as const;
const titleHeight = 28;
/** Above the plot: flags. */
const flagHeight = 18;
const gap = 8;
const tickToBaseline = 4;
const periodHeight = 26;
const noBreak = '\u00a0';

const clamped = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Labels of periods that fit beside each other: every one, else every second, third … counted from the newest. */
const fitting = (labels: readonly PlacedText[]): readonly PlacedText[] => {
  for (let every = 1; every < labels.length; every += 1) {
    const some = labels.filter((_, index) => (labels.length - 1 - index) % every === 0);
    const apart = some.every((label, index) => {
      const next = some[index + 1];
      const half = (text: string): number => textWidth(text, figureType.tick) / 2;
      return next === undefined || label.x + half(label.text) + gap <= next.x - half(next.text);
    });
    if (apart) return some;
  }
  return labels.slice(-1);
};

/** A label of a period never leaves the figure on the left or right. */
const inside = (label: PlacedText, width: number): PlacedText => {
  const half = textWidth(label.text, figureType.tick) / 2;
  return { ...label, x: clamped(label.x, half, width - half) };
};

/** The geometry of a line at a width in pixels (240 at least): 220 high from 480 px on, else 180. */
export function lineLayout(spec: LineWithLimitsFigure, wanted: number): LineLayout {
  const width = Math.max(narrowest, Math.round(wanted));
  const wide = width >= wideFrom;
  const { scale, rows, parts, target } = spec;
  const levelText = ({ name, label }: LevelLine): string => (wide ? `${name}${noBreak}${label}` : label);
  const newest = parts.at(-1);
  const levels = [newest?.lower, newest?.centre, newest?.upper, target].filter((line) => line !== undefined);
  const right = Math.max(
    gap,
    ...levels.map((line) => Math.ceil(textWidth(levelText(line), figureType.tick)) + gap),
  );
  const left =
    gap + Math.ceil(Math.max(0, ...scale.ticks.map(({ label }) => textWidth(label, figureType.tick))));
  const plot: Box = {
    x: left,
    y: titleHeight + (spec.flags?.length ? flagHeight : 0),
    width: Math.max(narrowest / 2, width - left - right),
    height: wide ? plotHeights.wide : plotHeights.narrow,
  };
  const step = plot.width / Math.max(1, rows.length);
  const x = (index: number): number => pixel(plot.x + (index + 0.5) * step);
  const { min, max } = scale;
  const y = (value: number): number =>
    pixel(plot.y + plot.height * (1 - (clamped(value, min, max) - min) / (max - min || 1)));
  const bottom = plot.y + plot.height + periodHeight;
  return {
    width,
    plot,
    step,
    x,
    y,
    ticks: scale.ticks.map(({ value, label }) => ({
      value,
      text: label,
      x: left - gap,
      y: y(value) + tickToBaseline,
      lineY: y(value),
      anchor: 'end',
    })),
    periods: fitting(
      rows.map(({ tick }, index) =>
        inside({ text: tick, x: x(index), y: plot.y + plot.height + 18, anchor: 'middle' }, width),
      ),
    ),
    axisTitle: { text: scale.title, x: 0, y: 14, anchor: 'start' },
    levelText,
    bottom,
  };
}
