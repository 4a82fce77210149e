import { barsDrawing } from './bars/barsDrawing.js';
import { drawerOf } from './drawerOf.js';
import type { FigureSpec } from './figureSpec.js';
import { intervalsDrawing } from './intervals/intervalsDrawing.js';
import { lineDrawing } from './line-with-limits/lineDrawing.js';
import type { FigureDrawing } from './marks/figureDrawing.js';
import { matrixDrawing } from './matrix/matrixDrawing.js';

const draw = drawerOf({
  bars: barsDrawing,
  intervals: intervalsDrawing,
  'line-with-limits': lineDrawing,
  matrix: matrixDrawing,
});

/**
 * A figure of any type as marks, at a width in pixels; widths under 240 are drawn as 240. A page that shows few types takes
 * `drawerOf` and loads no other.
 * @example drawFigure(spec, 320).marks.map(({ label, text }) => `${label}: ${text}`) // ['Koulu: 601 · 74 %', …]
 */
export function drawFigure(spec: FigureSpec, width: number): FigureDrawing {
  return draw(spec, width);
}
