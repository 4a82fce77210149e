export type {
  AbsentMark,
  BarMark,
  BarsFigure,
  FigureRow,
  FigureScale,
  FigureSpec,
  Fill,
  IntervalsFigure,
  PointMark,
} from './figure/figureSpec.js';
export type { SvgNode } from './figure/svgNode.js';
export type { TableModel } from './parts/tableModel.js';
export type { Fact, WidgetModel } from './parts/widgetModel.js';
