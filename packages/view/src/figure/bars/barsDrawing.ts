import type { FigureDrawing } from '../marks/figureDrawing.js';
import { pixel } from '../marks/shape.js';
import { rowsDrawing } from '../rows/rowsDrawing.js';
import type { BarsFigure } from './spec.js';

/** Nothing for zero, else at least one pixel, so that few is never drawn as none. */
const barWidth = (value: number, from: number, to: number): number =>
  value > 0 ? Math.max(1, pixel(to - from)) : 0;

/**
 * Bars as marks at a width in pixels (240 at least). Zero has no bar and says 0.
 * @example barsDrawing(spec, 320).marks[0] // { key: 'school', kind: 'bar', value: 601, text: '601 · 74 %', … }
 */
export function barsDrawing(spec: BarsFigure, width: number): FigureDrawing {
  return rowsDrawing(spec, width, (mark, row, { plot, x }) => {
    const wide = barWidth(mark.value, plot.x, x(mark.value));
    if (wide === 0) return [];
    return [
      {
        shape: 'rect',
        role: mark.fill === 'unfinished' ? 'bar-unfinished' : 'bar',
        x: plot.x,
        y: row.barY,
        width: wide,
        height: row.barHeight,
        radius: Math.min(3, wide / 2),
      },
    ];
  });
}
