import type { FigureDrawing } from '../marks/figureDrawing.js';
import { lineShape, type Shape } from '../marks/shape.js';
import { rowsDrawing } from '../rows/rowsDrawing.js';
import type { IntervalsFigure } from './spec.js';

const capHalf = 5;
const radius = 6;

const interval = (from: number, to: number, y: number): readonly Shape[] => [
  lineShape('interval', from, y, to, y),
  ...[from, to].map((x) => lineShape('interval', x, y - capHalf, x, y + capHalf)),
];

/**
 * Points with their intervals as marks at a width in pixels (240 at least). A point without an interval is hollow.
 * @example intervalsDrawing(spec, 320).marks[0] // { key: 'felt-heard', kind: 'point', value: 0.97, lower: 0.93, … }
 */
export function intervalsDrawing(spec: IntervalsFigure, width: number): FigureDrawing {
  return rowsDrawing(spec, width, ({ value, lower, upper }, { centerY }, { plot, x }) => {
    const known = lower !== undefined && upper !== undefined;
    return [
      lineShape('guide', plot.x, centerY, plot.x + plot.width, centerY),
      ...(known ? interval(x(lower), x(upper), centerY) : []),
      {
        shape: 'circle',
        role: known ? 'point' : 'point-open',
        cx: x(value),
        cy: centerY,
        r: radius,
      },
    ];
  });
}
