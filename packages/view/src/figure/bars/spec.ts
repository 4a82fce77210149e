import type { FigureRow, FigureScale, FigureWords } from '../figureParts.js';

/** How a bar is filled, so that it can be told apart without colour: a period that has not ended is hollow and dashed. */
export type Fill = 'solid' | 'unfinished';

/** A row that has a number. */
export interface BarMark {
  readonly kind: 'bar';
  /** On the scale of the figure. */
  readonly value: number;
  /** As it is written beside the bar: '312 · 74 %'. */
  readonly label: string;
  readonly fill: Fill;
}

/** Horizontal bars, one a row. */
export interface BarsFigure extends FigureWords {
  readonly type: 'bars';
  readonly scale: FigureScale;
  readonly rows: readonly FigureRow<BarMark>[];
}
