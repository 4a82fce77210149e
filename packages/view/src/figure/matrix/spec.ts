import type { AbsentMark, FigureWords } from '../figureParts.js';

/** The shape beside the number of a cell, so that its meaning does not hang on its tone. */
export type CellShape = 'full' | 'half' | 'empty' | 'triangle';

/** A cell that has a number or a code. */
export interface CellMark {
  readonly kind: 'cell';
  /** Absent where the cell holds a code. */
  readonly value?: number;
  /** As it is written in the cell: '2', 'A'. */
  readonly label: string;
  /** How strongly the cell is toned: one hue, three tones. */
  readonly tone: 0 | 1 | 2;
  readonly shape?: CellShape;
}

/** One row of a matrix, with a cell for each column. */
export interface MatrixRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly (CellMark | AbsentMark)[];
}

/** Rows × columns, such as units × rights. */
export interface MatrixFigure extends FigureWords {
  readonly type: 'matrix';
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly MatrixRow[];
  /** What the shapes mean, in the order in which they are explained below the matrix. */
  readonly legend: readonly { readonly shape: CellShape; readonly word: string }[];
}
