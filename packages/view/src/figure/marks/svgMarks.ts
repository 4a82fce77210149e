import type { SvgNode } from './svgNode.js';

/** One drawn mark as it can be read from a drawing, by whichever painter. */
export interface DrawnMark {
  readonly key: string;
  readonly kind: string;
  /** The label of the row, whole. */
  readonly label: string;
  /** The number as it is told, or the word for its absence: written beside the mark, or kept with it where there is no room. */
  readonly valueLabel: string;
  /** As it is written in the drawing. */
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Where a bar ends, a point stands or a cell begins, in pixels; none for an absent number or a bar of zero length. */
  readonly x?: number;
  /** The middle of a point, bar or cell. */
  readonly y?: number;
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

const number = (node: SvgNode, attribute: string): number => Number(node.attributes[attribute]);
/** A point that is no circle is a path that begins at its middle. */
const pathStart = /^M(-?[\d.]+) (-?[\d.]+)/;

const positionOf = (inside: readonly SvgNode[]): Pick<DrawnMark, 'x' | 'y'> => {
  for (const shape of inside) {
    const role = classOf(shape).replace('lp-fig-', '');
    if (shape.tag === 'rect' && /^(bar|cell-\d)/.test(role)) {
      const end = role.startsWith('bar') ? number(shape, 'width') : 0;
      return { x: number(shape, 'x') + end, y: number(shape, 'y') + number(shape, 'height') / 2 };
    }
    if (!role.startsWith('point')) continue;
    if (shape.tag === 'circle') return { x: number(shape, 'cx'), y: number(shape, 'cy') };
    const [, x, y] = pathStart.exec(String(shape.attributes['d'])) ?? [];
    return { x: Number(x), y: Number(y) };
  }
  return {};
};

/**
 * Reads the marks, labels and values back from a drawn figure, in reading order: for comparing painters.
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
        valueLabel: String(row.attributes['data-text'] ?? written.map(textOf).join(' ')),
        ...numberOf(row, 'data-value', 'value'),
        ...numberOf(row, 'data-lower', 'lower'),
        ...numberOf(row, 'data-upper', 'upper'),
        ...positionOf(inside),
      };
    });
}
