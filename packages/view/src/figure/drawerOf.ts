import type { FigureSpec } from './figureSpec.js';
import type { FigureDrawing } from './marks/figureDrawing.js';

/** How each type of figure becomes marks. */
export type FigureDrawers = {
  readonly [Type in FigureSpec['type']]: (
    spec: Extract<FigureSpec, { readonly type: Type }>,
    width: number,
  ) => FigureDrawing;
};

/**
 * Draws the given types of figures and loads no other: for a page that knows what it shows.
 * @throws RangeError for a figure of a type that was not given: a mistake of whoever made the page.
 * @example drawerOf({ bars: barsDrawing })(spec, 320).height
 */
export function drawerOf(
  drawers: Partial<FigureDrawers>,
): (spec: FigureSpec, width: number) => FigureDrawing {
  return (spec, width) => {
    // One entry for each type: the drawer of a type takes its figures.
    const draw = drawers[spec.type] as ((figure: FigureSpec, width: number) => FigureDrawing) | undefined;
    if (!draw) throw new RangeError(`No drawing of '${spec.type}' was given`);
    return draw(spec, width);
  };
}
