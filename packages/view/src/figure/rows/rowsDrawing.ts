import { isAbsent, type AbsentMark } from '../figureParts.js';
import { absentShapes } from '../marks/absentShapes.js';
import type { FigureDrawing, Mark } from '../marks/figureDrawing.js';
import { figureType, lineShape, textShape, type Shape } from '../marks/shape.js';
import { rowsLayout, type RowLayout, type RowsFigure, type RowsLayout } from './rowsLayout.js';

/** How a type of figure draws the number of a row. */
export type RowShapes<Figure extends RowsFigure> = (
  mark: Exclude<Figure['rows'][number]['mark'], AbsentMark>,
  row: RowLayout,
  layout: RowsLayout,
) => readonly Shape[];

/** A row that is looked at is marked a little beyond the figure on both sides. */
const reachBeyond = 6;

const scenery = (layout: RowsLayout): readonly Shape[] => [
  ...layout.ticks.flatMap(({ lineX, value }) =>
    layout.gridBands.map(({ y, height }) =>
      lineShape(value === 0 ? 'baseline' : 'grid', lineX, y, lineX, y + height),
    ),
  ),
  ...layout.ticks.map(({ text, x, y, anchor }) => textShape('tick', { text, x, y, anchor }, figureType.tick)),
  ...layout.axisTitle.map((line) => textShape('axis-title', line, figureType.tick)),
];

const numbers = (mark: RowsFigure['rows'][number]['mark']): Pick<Mark, 'value' | 'lower' | 'upper'> => {
  if (isAbsent(mark)) return {};
  if (mark.kind === 'bar') return { value: mark.value };
  const { value, lower, upper } = mark;
  return { value, ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
};

/** A figure of rows as marks: label, number and words of each row, over one axis. */
export function rowsDrawing<Figure extends RowsFigure>(
  spec: Figure,
  width: number,
  shapesOf: RowShapes<Figure>,
): FigureDrawing {
  const layout = rowsLayout(spec, width);
  const { type, title, description, language, scale } = spec;
  const rows: readonly Figure['rows'][number][] = spec.rows;
  const marks = rows.flatMap((row, index): readonly Mark[] => {
    const placed = layout.rows[index];
    if (!placed) return [];
    const { mark } = row;
    const absent = isAbsent(mark);
    const box = {
      x: -reachBeyond,
      y: placed.y,
      width: layout.width + 2 * reachBeyond,
      height: placed.height,
    };
    return [
      {
        key: row.key,
        kind: mark.kind,
        row: row.key,
        label: row.label,
        text: mark.label,
        ...numbers(mark),
        box,
        at: {
          x: absent ? placed.absentBox.x + placed.absentBox.width / 2 : layout.x(mark.value),
          y: placed.centerY,
        },
        shapes: [
          ...placed.labelLines.map((line) => textShape('label', line)),
          ...(absent
            ? absentShapes(mark.kind, placed.absentBox)
            : shapesOf(mark as Parameters<RowShapes<Figure>>[0], placed, layout)),
          textShape(absent ? 'absent' : 'value', placed.value, figureType.value),
        ],
      },
    ];
  });
  return {
    type,
    title,
    description,
    language,
    width: layout.width,
    height: layout.height,
    plot: layout.plot,
    domain: { x: [scale.min, scale.max] },
    scenery: scenery(layout),
    marks,
    columns: 1,
  };
}
