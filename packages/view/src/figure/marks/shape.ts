/**
 * What a shape is; its class is `lp-fig-<role>`. A style sheet gives roles their colours and lines, and never sizes of type,
 * because lines of text are broken by them.
 */
export type ShapeRole =
  | 'label'
  | 'value'
  | 'absent'
  | 'tick'
  | 'axis-title'
  | 'grid'
  | 'baseline'
  | 'guide'
  | 'bar'
  | 'bar-unfinished'
  | 'point'
  | 'point-open'
  | 'point-unfinished'
  | 'point-better'
  | 'point-worse'
  | 'point-changed'
  | 'interval'
  | 'series'
  | 'series-unfinished'
  | 'limit'
  | 'centre'
  | 'target'
  | 'flag'
  | 'hidden'
  | 'gap'
  | 'dash'
  | 'cell-0'
  | 'cell-1'
  | 'cell-2'
  | 'cell-shape'
  | 'cell-shape-open';

/** A text and where it stands: `y` is its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle in pixels of the figure. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One shape of a drawing, in pixels of the figure. A `hidden` rectangle is hatched by the painter. */
export type Shape = { readonly role: ShapeRole } & (
  | ({ readonly shape: 'rect'; readonly radius?: number } & Box)
  | {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | { readonly shape: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly shape: 'path'; readonly d: string }
  | ({ readonly shape: 'text'; readonly size: number } & PlacedText)
);

/** Sizes of type in a figure, in pixels. */
export const figureType = { label: 14, value: 14, tick: 12, lineHeight: 19 } as const;

/** A text of a role, at its size. */
export function textShape(role: ShapeRole, placed: PlacedText, size: number = figureType.label): Shape {
  return { shape: 'text', role, size, ...placed };
}

/** A straight line of a role. */
export function lineShape(role: ShapeRole, x1: number, y1: number, x2: number, y2: number): Shape {
  return { shape: 'line', role, x1, y1, x2, y2 };
}

/** To the hundredth of a pixel: shorter files, and the same number from every painter. */
export function pixel(value: number): number {
  return Math.round(value * 100) / 100;
}
