/** How a mark may be filled, so that it can be told apart without colour. */
export type Fill = 'solid' | 'hatched';

/** A row that has a number. */
export interface BarMark {
  readonly kind: 'bar';
  /** On the scale of the figure. */
  readonly value: number;
  /** As it is written beside the bar: '312 · 74 %'. */
  readonly label: string;
  readonly fill: Fill;
}

/** An estimate with its interval. */
export interface PointMark {
  readonly kind: 'point';
  readonly value: number;
  /** Absent when the estimate has no interval. */
  readonly lower?: number;
  readonly upper?: number;
  readonly label: string;
}

/** A row without a number, and why: the mark says it in words, never as a bar of zero. */
export interface AbsentMark {
  readonly kind: 'suppressed' | 'no-data' | 'not-applicable';
  readonly label: string;
}

/** One row of a figure, in reading order. */
export interface FigureRow<Mark> {
  /** The code, stable between languages: rows are matched by it. */
  readonly key: string;
  readonly label: string;
  readonly mark: Mark | AbsentMark;
}

/** The number axis of a figure; ticks are written out, so that both renderers write the same. */
export interface FigureScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly title: string;
}

/** Horizontal bars, one a row. */
export interface BarsFigure {
  readonly type: 'bars';
  /** What it shows, where and when: its name among all figures of a page. */
  readonly title: string;
  /** The sentence that tells the same in words: the accessible name. */
  readonly description: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly scale: FigureScale;
  readonly rows: readonly FigureRow<BarMark>[];
}

/** Estimates with their intervals, one a row. */
export interface IntervalsFigure {
  readonly type: 'intervals';
  /** What it shows, where and when: its name among all figures of a page. */
  readonly title: string;
  readonly description: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly scale: FigureScale;
  readonly rows: readonly FigureRow<PointMark>[];
}

/** A figure as data: serialisable, drawn by the static renderer and by Recharts alike. */
export type FigureSpec = BarsFigure | IntervalsFigure;
