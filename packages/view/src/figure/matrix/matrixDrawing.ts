import { isAbsent, type AbsentMark } from '../figureParts.js';
import { absentShapes } from '../marks/absentShapes.js';
import type { FigureDrawing, Mark } from '../marks/figureDrawing.js';
import { legendLayout, type LegendEntry } from '../marks/legend.js';
import { figureType, lineShape, textShape, type Box, type PlacedText, type Shape } from '../marks/shape.js';
import { boldFactor, textWidth, wrapText } from '../measure.js';
import type { CellMark, CellShape, MatrixFigure, MatrixRow } from './spec.js';

const { lineHeight, tick, label: labelSize } = figureType;
const narrowest = 240;
const cellHeight = 36;
const cellGap = 4;
const columnWidths = { min: 64, max: 112 } as const;
const widestLabel = 220;
const labelGap = 12;
const stackedCellWidth = 104;
const stackedRowGap = 14;
const toBaseline = 5;
/** Room for the shape of a cell beside its number. */
const shapeWidth = 20;
const cellPadding = 8;
const headerLine = 16;

const filled = (role: 'cell-shape' | 'cell-shape-open', x: number, y: number): Shape => ({
  shape: 'circle',
  role,
  cx: x,
  cy: y,
  r: 5,
});

/** The shape beside a number: ● ◐ ○ △. */
const cellShapes = (shape: CellShape, x: number, y: number): readonly Shape[] => {
  const drawn: Readonly<Record<CellShape, readonly Shape[]>> = {
    full: [filled('cell-shape', x, y)],
    half: [
      filled('cell-shape-open', x, y),
      { shape: 'path', role: 'cell-shape', d: `M${x} ${y - 5}a5 5 0 0 0 0 10z` },
    ],
    empty: [filled('cell-shape-open', x, y)],
    triangle: [{ shape: 'path', role: 'cell-shape-open', d: `M${x} ${y - 5.5}l6 10.5h-12z` }],
  };
  return drawn[shape];
};

const numberShapes = ({ tone, shape, label }: CellMark, box: Box): readonly Shape[] => {
  const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const wide = textWidth(label, labelSize, 'bold');
  const left = middle - (shape === undefined ? wide : wide + shapeWidth) / 2;
  return [
    { shape: 'rect', role: `cell-${tone}`, radius: 3, ...box },
    ...(shape === undefined ? [] : cellShapes(shape, left + 6, y)),
    textShape('value', {
      text: label,
      x: left + (shape === undefined ? 0 : shapeWidth),
      y: y + toBaseline,
      anchor: 'start',
    }),
  ];
};

const absentWidth = 30;
const shapesOf = (cell: CellMark | AbsentMark, box: Box): readonly Shape[] => {
  if (!isAbsent(cell)) return numberShapes(cell, box);
  const x = box.x + (box.width - absentWidth) / 2;
  return absentShapes(cell.kind, { x, y: box.y + 8, width: absentWidth, height: box.height - 16 });
};

interface PlacedCell {
  readonly row: MatrixRow;
  readonly column: MatrixFigure['columns'][number];
  readonly cell: CellMark | AbsentMark;
  readonly box: Box;
  /** Where it is pointed at. */
  readonly hit: Box;
}

interface MatrixLayout {
  readonly scenery: readonly Shape[];
  readonly cells: readonly PlacedCell[];
  readonly bottom: number;
  readonly columns: number;
}

const lines = (
  text: readonly string[],
  { x, y, anchor }: Pick<PlacedText, 'x' | 'y' | 'anchor'>,
  height: number,
): readonly PlacedText[] => text.map((line, index) => ({ text: line, x, y: y + index * height, anchor }));

/** As a table: columns beside each other under their headers. */
const grid = (spec: MatrixFigure, labelWidth: number, columnWidth: number, width: number): MatrixLayout => {
  const { rows, columns } = spec;
  const left = labelWidth + labelGap;
  const headers = columns.map(({ label }) => wrapText(label, columnWidth - cellGap, tick));
  const headerHeight = Math.max(1, ...headers.map(({ length }) => length)) * headerLine + 8;
  const scenery: Shape[] = headers.flatMap((header, index) =>
    lines(
      header,
      {
        x: left + (index + 0.5) * columnWidth,
        y: headerHeight - 8 - (header.length - 1) * headerLine,
        anchor: 'middle',
      },
      headerLine,
    ).map((line) => textShape('tick', line, tick)),
  );
  const cells: PlacedCell[] = [];
  let y = headerHeight;
  for (const row of rows) {
    const label = wrapText(row.label, labelWidth, labelSize);
    const height = Math.max(cellHeight, label.length * lineHeight) + 2 * cellGap;
    scenery.push(
      lineShape('grid', 0, y, width, y),
      ...lines(
        label,
        { x: 0, y: y + height / 2 - ((label.length - 1) * lineHeight) / 2 + toBaseline, anchor: 'start' },
        lineHeight,
      ).map((line) => textShape('label', line)),
    );
    row.cells.forEach((cell, index) => {
      const column = columns[index];
      if (!column) return;
      const hit = { x: left + index * columnWidth, y, width: columnWidth, height };
      const box = {
        x: hit.x + cellGap / 2,
        y: y + (height - cellHeight) / 2,
        width: columnWidth - cellGap,
        height: cellHeight,
      };
      cells.push({ row, column, cell, box, hit });
    });
    y += height;
  }
  scenery.push(lineShape('grid', 0, y, width, y));
  return { scenery, cells, bottom: y + 8, columns: columns.length };
};

/** As blocks: each row a heading with a line for each column, for narrow places. */
const stacked = (spec: MatrixFigure, width: number): MatrixLayout => {
  const { rows, columns } = spec;
  const scenery: Shape[] = [];
  const cells: PlacedCell[] = [];
  let y = 0;
  for (const row of rows) {
    const heading = wrapText(row.label, width / boldFactor, labelSize);
    scenery.push(
      ...lines(heading, { x: 0, y: y + lineHeight - toBaseline, anchor: 'start' }, lineHeight).map((line) =>
        textShape('value', line),
      ),
    );
    y += heading.length * lineHeight + cellGap;
    row.cells.forEach((cell, index) => {
      const column = columns[index];
      if (!column) return;
      const words = wrapText(column.label, width - stackedCellWidth - labelGap, labelSize);
      const height = Math.max(cellHeight, words.length * lineHeight) + cellGap;
      scenery.push(
        lineShape('grid', 0, y, width, y),
        ...lines(
          words,
          { x: 0, y: y + height / 2 - ((words.length - 1) * lineHeight) / 2 + toBaseline, anchor: 'start' },
          lineHeight,
        ).map((line) => textShape('label', line)),
      );
      const box = {
        x: width - stackedCellWidth,
        y: y + (height - cellHeight) / 2 + 1,
        width: stackedCellWidth,
        height: cellHeight - 2,
      };
      cells.push({ row, column, cell, box, hit: { x: 0, y, width, height } });
      y += height;
    });
    y += stackedRowGap;
  }
  return { scenery, cells, bottom: y, columns: 1 };
};

const matrixLayout = (spec: MatrixFigure, width: number): MatrixLayout => {
  const widest = Math.max(0, ...spec.rows.map(({ label }) => textWidth(label, labelSize)));
  const labelWidth = Math.ceil(Math.min(widest, widestLabel, width * 0.4));
  const room = (width - labelWidth - labelGap) / Math.max(1, spec.columns.length);
  const needed = Math.max(
    columnWidths.min,
    ...spec.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        isAbsent(cell) ? [] : [textWidth(cell.label, labelSize, 'bold') + shapeWidth + 2 * cellPadding],
      ),
    ),
  );
  return room >= needed
    ? grid(spec, labelWidth, Math.floor(Math.min(room, Math.max(columnWidths.max, needed))), width)
    : stacked(spec, width);
};

const legend = ({ legend: shapes, rows }: MatrixFigure): readonly LegendEntry[] => {
  const cells = rows.flatMap((row) => row.cells);
  const used = new Set(cells.flatMap((cell) => (isAbsent(cell) ? [] : [cell.shape])));
  const absent = new Map(cells.filter(isAbsent).map(({ kind, label }) => [kind, label] as const));
  return [
    ...shapes
      .filter(({ shape }) => used.has(shape))
      .map(({ shape, word }) => ({ sample: (x: number, y: number) => cellShapes(shape, x, y), word })),
    ...[...absent].map(([kind, word]) => ({
      sample: (x: number, y: number) => absentShapes(kind, { x: x - 7, y: y - 6, width: 14, height: 12 }),
      word,
    })),
  ];
};

const markOf = ({ row, column, cell, box, hit }: PlacedCell): Mark => ({
  key: `${row.key} ${column.key}`,
  kind: cell.kind,
  row: row.key,
  column: column.key,
  label: `${row.label}, ${column.label}`,
  text: cell.label,
  ...(isAbsent(cell) || cell.value === undefined ? {} : { value: cell.value }),
  box: hit,
  at: { x: box.x + box.width / 2, y: box.y },
  shapes: shapesOf(cell, box),
});

/**
 * A matrix as marks, at a width in pixels (240 at least): columns under their headers, or a block for each row where they do not
 * fit beside each other. Places without a number are marked by shape and explained below.
 * @example matrixDrawing(spec, 640).marks[0] // { key: 'school-1 discussion', kind: 'cell', row: 'school-1', column: 'discussion', value: 2, … }
 */
export function matrixDrawing(spec: MatrixFigure, wanted: number): FigureDrawing {
  const width = Math.max(narrowest, Math.round(wanted));
  const { type, title, description, language } = spec;
  const layout = matrixLayout(spec, width);
  const explained = legendLayout(legend(spec), { x: 0, y: layout.bottom, width });
  const height = layout.bottom + explained.height + 4;
  return {
    type,
    title,
    description,
    language,
    width,
    height,
    plot: { x: 0, y: 0, width, height: layout.bottom },
    domain: {},
    scenery: [...layout.scenery, ...explained.shapes],
    marks: layout.cells.map(markOf),
    columns: layout.columns,
  };
}
