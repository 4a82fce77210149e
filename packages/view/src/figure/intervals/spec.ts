import type { FigureRow, FigureScale, FigureWords } from '../figureParts.js';

/** An estimate with its interval. */
export interface PointMark {
  readonly kind: 'point';
  readonly value: number;
  /** Absent when the estimate has no interval: its point is hollow. */
  readonly lower?: number;
  readonly upper?: number;
  readonly label: string;
}

/** Estimates with their intervals, one a row. */
export interface IntervalsFigure extends FigureWords {
  readonly type: 'intervals';
  readonly scale: FigureScale;
  readonly rows: readonly FigureRow<PointMark>[];
}
