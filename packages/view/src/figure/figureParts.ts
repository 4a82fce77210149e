/** A place without a number, and why: the mark says it in words, never as a zero. */
export interface AbsentMark {
  readonly kind: 'suppressed' | 'no-data' | 'not-applicable';
  readonly label: string;
}

/** One row of a figure, in reading order. */
export interface FigureRow<Mark> {
  /** The code, stable between languages: rows of figure and table are matched by it. */
  readonly key: string;
  readonly label: string;
  readonly mark: Mark | AbsentMark;
}

/** The number axis of a figure; ticks are written out, so that every painter writes the same. */
export interface FigureScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly title: string;
}

/** What every figure has, whatever its type. */
export interface FigureWords {
  /** What it shows, where and when: its name among all figures of a page. */
  readonly title: string;
  /** The sentence that tells the same in words: the accessible name. */
  readonly description: string;
  readonly language: 'fi' | 'sv' | 'en';
}

/** Whether a place of a figure has no number. */
export function isAbsent(mark: { readonly kind: string }): mark is AbsentMark {
  return mark.kind === 'suppressed' || mark.kind === 'no-data' || mark.kind === 'not-applicable';
}
