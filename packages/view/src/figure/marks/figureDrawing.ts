import type { FigureSpec } from '../figureSpec.js';
import type { AbsentMark, FigureWords } from '../figureParts.js';
import type { Box, Shape } from './shape.js';

/**
 * One mark: a number of the figure, or the word for its absence, with everything that draws it. Whoever reads it by keyboard
 * or points at it is told the row of the table with the same key.
 */
export interface Mark {
  /** Unique in its figure. */
  readonly key: string;
  /** 'bar', 'point', 'period', 'cell', or why there is no number. */
  readonly kind: 'bar' | 'point' | 'period' | 'cell' | AbsentMark['kind'];
  /** The row of the table that holds the number. */
  readonly row: string;
  /** The column that holds it, where the row holds the numbers of several marks. */
  readonly column?: string;
  readonly label: string;
  /** The number as it is told, or the word for its absence. */
  readonly text: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Where it is pointed at; boxes of a figure do not overlap. */
  readonly box: Box;
  /** Where its number stands: what a tooltip points to. */
  readonly at: { readonly x: number; readonly y: number };
  readonly shapes: readonly Shape[];
}

/** A figure laid out at a width: what every painter draws, and nothing else. All lengths are pixels. */
export interface FigureDrawing extends FigureWords {
  readonly type: FigureSpec['type'];
  readonly width: number;
  /** Depends on the figure and the width alone. */
  readonly height: number;
  /** Where the scales of the figure run. */
  readonly plot: Box;
  /** The values at the ends of the plot: left and right, bottom and top. */
  readonly domain: {
    readonly x?: readonly [number, number];
    readonly y?: readonly [number, number];
  };
  /** Axes, lines and explanations: everything that is not a mark, drawn below the marks. */
  readonly scenery: readonly Shape[];
  /** In reading order. */
  readonly marks: readonly Mark[];
  /** Marks beside each other: the arrows up and down move by as many. */
  readonly columns: number;
}
