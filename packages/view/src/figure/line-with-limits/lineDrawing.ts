import { isAbsent } from '../figureParts.js';
import { absentShapes } from '../marks/absentShapes.js';
import type { FigureDrawing, Mark } from '../marks/figureDrawing.js';
import { legendLayout, type LegendEntry } from '../marks/legend.js';
import { pointShape, type PointRole } from '../marks/pointShape.js';
import { figureType, lineShape, textShape, type Box, type Shape } from '../marks/shape.js';
import { textWidth } from '../measure.js';
import { lineLayout, type LineLayout } from './lineLayout.js';
import type { LevelLine, LineWithLimitsFigure, PeriodMark, PeriodRow } from './spec.js';

const levelToBaseline = 4;
/** Names of level lines stand at least so far from each other, so that none covers another. */
const levelGap = 15;
const maxAbsentWidth = 14;
const gapHeight = 14;

const roleOf = ({ signal, unfinished }: PeriodMark): PointRole => {
  if (unfinished !== undefined) return 'point-unfinished';
  return signal === undefined ? 'point' : `point-${signal.verdict}`;
};

/** A hidden period is hatched from top to bottom, so that nothing tells where its point would stand. */
const absentBox = (kind: string, index: number, { plot, step, x }: LineLayout): Box => {
  const width = Math.min(maxAbsentWidth, step * 0.7);
  const height = kind === 'suppressed' ? plot.height : gapHeight;
  return { x: x(index) - width / 2, y: plot.y + plot.height - height, width, height };
};

/** Runs of periods with a number: a missing or hidden one breaks the line. A line to an unfinished period is dashed. */
const series = (rows: readonly PeriodRow[], { x, y }: LineLayout): readonly Shape[] => {
  const shapes: Shape[] = [];
  let run: string[] = [];
  const end = (): void => {
    if (run.length > 1) shapes.push({ shape: 'path', role: 'series', d: `M${run.join('L')}` });
    run = [];
  };
  rows.forEach(({ mark }, index) => {
    if (isAbsent(mark)) return end();
    const here = `${x(index)} ${y(mark.value)}`;
    if (mark.unfinished === undefined) return void run.push(here);
    const before = run.at(-1);
    end();
    if (before !== undefined)
      shapes.push({ shape: 'path', role: 'series-unfinished', d: `M${before}L${here}` });
    run = [here];
  });
  end();
  return shapes;
};

/** Baselines of the names of level lines, moved apart where lines lie close to each other. */
const apart = (lines: readonly { readonly line: LevelLine; readonly y: number }[]) => {
  const placed: { readonly line: LevelLine; readonly y: number }[] = [];
  for (const { line, y } of [...lines].sort((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    placed.push({ line, y: above === undefined ? y : Math.max(y, above.y + levelGap) });
  }
  return placed;
};

const levels = (spec: LineWithLimitsFigure, layout: LineLayout): readonly Shape[] => {
  const { plot, step, y, levelText } = layout;
  const { min, max } = spec.scale;
  const shown = (line: LevelLine | undefined): line is LevelLine =>
    line !== undefined && line.value >= min && line.value <= max;
  const indexOf = (key: string): number => spec.rows.findIndex((row) => row.key === key);
  const lines = spec.parts.flatMap(({ from, to, centre, lower, upper }) => {
    const [x1, x2] = [plot.x + indexOf(from) * step, plot.x + (indexOf(to) + 1) * step];
    const level = (role: 'centre' | 'limit', line: LevelLine | undefined): readonly Shape[] =>
      shown(line) ? [lineShape(role, x1, y(line.value), x2, y(line.value))] : [];
    return [...level('limit', lower), ...level('centre', centre), ...level('limit', upper)];
  });
  const { target } = spec;
  const right = plot.x + plot.width;
  const newest = spec.parts.at(-1);
  const named = [newest?.lower, newest?.centre, newest?.upper, target].filter(shown);
  return [
    ...lines,
    ...(shown(target) ? [lineShape('target', plot.x, y(target.value), right, y(target.value))] : []),
    ...apart(named.map((line) => ({ line, y: y(line.value) }))).map(({ line, y: at }) =>
      textShape(
        'tick',
        { text: levelText(line), x: right + 6, y: at + levelToBaseline, anchor: 'start' },
        figureType.tick,
      ),
    ),
  ];
};

const flags = ({ flags: all = [], rows }: LineWithLimitsFigure, { plot, x }: LineLayout): readonly Shape[] =>
  all.flatMap(({ key, text }) => {
    const at = x(rows.findIndex((row) => row.key === key));
    return [
      lineShape('flag', at, plot.y, at, plot.y + plot.height),
      textShape('label', { text, x: at, y: plot.y - 5, anchor: 'middle' }, figureType.tick),
    ];
  });

const entryOf = ({ mark }: PeriodRow): readonly (readonly [string, LegendEntry])[] => {
  if (isAbsent(mark)) {
    const { kind, label } = mark;
    const sample = (x: number, y: number): readonly Shape[] =>
      absentShapes(kind, { x: x - 6, y: y - 7, width: 12, height: 14 });
    return [[kind, { sample, word: label }]];
  }
  const role = roleOf(mark);
  const word = mark.unfinished ?? mark.signal?.word;
  return word === undefined
    ? []
    : [[`${role} ${word}`, { sample: (x, y) => [pointShape(role, x, y)], word }]];
};

/** Each kind of mark that needs a word, once, in the order in which they first appear. */
const legend = ({ rows }: LineWithLimitsFigure): readonly LegendEntry[] =>
  [...new Map(rows.flatMap(entryOf).reverse()).values()].reverse();

const scenery = (spec: LineWithLimitsFigure, layout: LineLayout): readonly Shape[] => {
  const { plot, ticks, periods, axisTitle } = layout;
  return [
    ...ticks.flatMap(({ lineY, value, text, x, y, anchor }) => [
      lineShape(value === spec.scale.min ? 'baseline' : 'grid', plot.x, lineY, plot.x + plot.width, lineY),
      textShape('tick', { text, x, y, anchor }, figureType.tick),
    ]),
    ...periods.map((label) => textShape('tick', label, figureType.tick)),
    textShape('axis-title', axisTitle, figureType.tick),
    ...flags(spec, layout),
    ...levels(spec, layout),
    ...series(spec.rows, layout),
  ];
};

/** The newest number stands beside its point, within the plot; the others are told by keyboard, pointer and table. */
const writtenValue = ({ short }: PeriodMark, x: number, y: number, { plot }: LineLayout): Shape => {
  const half = textWidth(short, figureType.value, 'bold') / 2;
  const inside = Math.max(plot.x + half, Math.min(plot.x + plot.width - half, x));
  const above = y - 12 >= plot.y + 8;
  return textShape('value', { text: short, x: inside, y: above ? y - 12 : y + 22, anchor: 'middle' });
};

const markOf = (row: PeriodRow, index: number, newest: boolean, layout: LineLayout): Mark => {
  const { mark, key, label } = row;
  const { plot, step, x, y } = layout;
  const box = { x: plot.x + index * step, y: plot.y, width: step, height: plot.height };
  const common = { key, kind: mark.kind, row: key, label, text: mark.label, box };
  if (isAbsent(mark)) {
    const at = absentBox(mark.kind, index, layout);
    return { ...common, at: { x: x(index), y: at.y }, shapes: absentShapes(mark.kind, at) };
  }
  const at = { x: x(index), y: y(mark.value) };
  return {
    ...common,
    value: mark.value,
    at,
    shapes: [
      pointShape(roleOf(mark), at.x, at.y),
      ...(newest ? [writtenValue(mark, at.x, at.y, layout)] : []),
    ],
  };
};

/**
 * A line of periods with limits as marks, at a width in pixels (240 at least). Hidden periods are hatched, periods without data
 * leave a gap, unfinished ones are hollow and dashed; every such mark has its word below.
 * @example lineDrawing(spec, 640).marks.at(-1) // { key: '2026-11', kind: 'period', label: 'marraskuu 2026', value: 41, … }
 */
export function lineDrawing(spec: LineWithLimitsFigure, width: number): FigureDrawing {
  const layout = lineLayout(spec, width);
  const { type, title, description, language, scale, rows } = spec;
  const explained = legendLayout(legend(spec), { x: 0, y: layout.bottom, width: layout.width });
  const newest = rows.reduce((last, { mark }, index) => (isAbsent(mark) ? last : index), -1);
  return {
    type,
    title,
    description,
    language,
    width: layout.width,
    height: layout.bottom + explained.height + 4,
    plot: layout.plot,
    domain: { x: [-0.5, rows.length - 0.5], y: [scale.min, scale.max] },
    scenery: [...scenery(spec, layout), ...explained.shapes],
    marks: rows.map((row, index) => markOf(row, index, index === newest, layout)),
    columns: 1,
  };
}
