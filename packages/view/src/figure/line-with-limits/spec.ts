import type { FigureRow, FigureScale, FigureWords } from '../figureParts.js';

/** What a rule says of a point: better ▲, worse ▼, or changed ◆ where neither way is better; the word is never left out. */
export interface PointSignal {
  readonly verdict: 'better' | 'worse' | 'changed';
  /** 'tavallista enemmän' */
  readonly word: string;
}

/** The number of one period. */
export interface PeriodMark {
  readonly kind: 'period';
  readonly value: number;
  /** As it is told: '94 · tavallista enemmän'. */
  readonly label: string;
  /** As it is written in the drawing beside the newest point: '94'. */
  readonly short: string;
  readonly signal?: PointSignal;
  /** The word for a period that has not ended ('kesken'): its point is hollow, the line to it dashed. */
  readonly unfinished?: string;
}

/** One period, oldest first. */
export interface PeriodRow extends FigureRow<PeriodMark> {
  /** The label as it fits under the axis: '10/26'. */
  readonly tick: string;
}

/** A level line with its name at its right end. */
export interface LevelLine {
  readonly value: number;
  /** 'yläraja' */
  readonly name: string;
  /** '104' */
  readonly label: string;
}

/** Periods that share one centre line, and its limits where there are any. */
export interface LimitPart {
  /** Keys of its first and last period. */
  readonly from: string;
  readonly to: string;
  readonly centre: LevelLine;
  readonly lower?: LevelLine;
  readonly upper?: LevelLine;
}

/** A numbered mark over a period: an event, or where limits begin anew; what happened stands in the text beside the figure. */
export interface PeriodFlag {
  readonly key: string;
  readonly text: string;
}

/** A series of periods with a centre line and the limits of ordinary variation. */
export interface LineWithLimitsFigure extends FigureWords {
  readonly type: 'line-with-limits';
  readonly scale: FigureScale;
  readonly rows: readonly PeriodRow[];
  readonly parts: readonly LimitPart[];
  readonly target?: LevelLine;
  readonly flags?: readonly PeriodFlag[];
}
