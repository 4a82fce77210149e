import type { ShapeRole, Shape } from './shape.js';

/** The kinds of points; a shape of its own for each, so that none is told by colour alone. */
export type PointRole = Extract<ShapeRole, `point${string}`>;

/** A path begins at its middle, so that where it stands can be read from the drawing. */
const outlines: Readonly<Partial<Record<PointRole, string>>> = {
  'point-better': 'm0 -7.5l6.5 12h-13z',
  'point-worse': 'm0 7.5l6.5 -12h-13z',
  'point-changed': 'm0 -7l7 7l-7 7l-7 -7z',
};

/** A point of a role around its middle: a circle, a triangle ▲ ▼ or a rhomb ◆. */
export function pointShape(role: PointRole, x: number, y: number, r = 4.5): Shape {
  const outline = outlines[role];
  return outline === undefined
    ? { shape: 'circle', role, cx: x, cy: y, r }
    : { shape: 'path', role, d: `M${x} ${y}${outline}` };
}
