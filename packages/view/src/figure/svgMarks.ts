import type { SvgNode } from './svgNode.js';

/** One drawn mark as it can be read from a drawing, by whichever renderer. */
export interface DrawnMark {
  readonly key: string;
  readonly kind: string;
  /** The label of the row, whole. */
  readonly label: string;
  /** What is written beside the mark, or the word for its absence. */
  readonly valueLabel: string;
  /** As it is written in the drawing. */
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Where a bar ends or a point stands, in pixels; none for an absent number or a bar of zero length. */
  readonly x?: number;
}

const elements = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
];

const classOf = (node: SvgNode): string => String(node.attributes['class'] ?? '');
const textOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const numberOf = (node: SvgNode, attribute: string, name: string): { readonly [fact: string]: number } => {
  const value = node.attributes[attribute];
  return value === undefined ? {} : { [name]: Number(value) };
};

const positionOf = (inside: readonly SvgNode[]): { readonly x?: number } => {
  const bar = inside.find((one) => one.tag === 'rect');
  if (bar) return { x: Number(bar.attributes['x']) + Number(bar.attributes['width']) };
  const point = inside.find((one) => one.tag === 'circle');
  return point ? { x: Number(point.attributes['cx']) } : {};
};

/**
 * Reads the marks, labels and values back from a drawn figure, in reading order: for comparing renderers.
 * @example svgMarks(renderSvg(spec, { width: 320 }))[0] // { key: 'school', kind: 'bar', label: 'Koulu', value: 601, … }
 */
export function svgMarks(node: SvgNode): readonly DrawnMark[] {
  return elements(node)
    .filter((one) => one.attributes['data-key'] !== undefined)
    .map((row) => {
      const inside = elements(row);
      const written = inside.filter((one) => ['lp-fig-value', 'lp-fig-absent'].includes(classOf(one)));
      return {
        key: String(row.attributes['data-key']),
        kind: String(row.attributes['data-kind']),
        label: String(row.attributes['data-label']),
        valueLabel: written.map(textOf).join(' '),
        ...numberOf(row, 'data-value', 'value'),
        ...numberOf(row, 'data-lower', 'lower'),
        ...numberOf(row, 'data-upper', 'upper'),
        ...positionOf(inside),
      };
    });
}
