import { drawFigure } from './drawFigure.js';
import type { FigureSpec } from './figureSpec.js';
import { paintSvg, type PaintOptions } from './marks/paintSvg.js';
import type { SvgNode } from './marks/svgNode.js';

/** How wide a figure is drawn, in pixels, and what its ids begin with. */
export interface RenderOptions extends PaintOptions {
  readonly width: number;
}

/**
 * Lays a figure of any type out and paints it as a tree of SVG elements: `drawFigure` and `paintSvg` in one.
 * @example svgToString(renderSvg(spec, { width: 320, idPrefix: 'lp-1' })) // '<svg class="lp-fig" …'
 */
export function renderSvg(spec: FigureSpec, { width, ...options }: RenderOptions): SvgNode {
  return paintSvg(drawFigure(spec, width), options);
}
