import type { BarsFigure, FigureSpec, LineWithLimitsFigure } from '@puheeksi/view';

/** Figures that Recharts draws when somebody turns to them; the marks of all others answer as they were painted. */
export type RechartsSpec = BarsFigure | LineWithLimitsFigure;

const types: readonly FigureSpec['type'][] = ['bars', 'line-with-limits'];

/** Whether Recharts draws a figure. */
export function isDrawnByRecharts(figure: FigureSpec): figure is RechartsSpec {
  return types.includes(figure.type);
}
