import type { BarsFigure } from './bars/spec.js';
import type { IntervalsFigure } from './intervals/spec.js';
import type { LineWithLimitsFigure } from './line-with-limits/spec.js';
import type { MatrixFigure } from './matrix/spec.js';

export type { BarMark, BarsFigure, Fill } from './bars/spec.js';
export type { AbsentMark, FigureRow, FigureScale, FigureWords } from './figureParts.js';
export type { IntervalsFigure, PointMark } from './intervals/spec.js';
export type {
  LevelLine,
  LimitPart,
  LineWithLimitsFigure,
  PeriodFlag,
  PeriodMark,
  PeriodRow,
  PointSignal,
} from './line-with-limits/spec.js';
export type { CellMark, CellShape, MatrixFigure, MatrixRow } from './matrix/spec.js';

/** A figure as data: serialisable, laid out as marks by its type and drawn by any painter. */
export type FigureSpec = BarsFigure | IntervalsFigure | LineWithLimitsFigure | MatrixFigure;
