import type { FigureDrawing, Mark } from './figureDrawing.js';
import type { Shape } from './shape.js';
import type { SvgNode } from './svgNode.js';

/** What the ids of a drawing begin with: unique on the page, for two figures may stand there. */
export interface PaintOptions {
  readonly idPrefix?: string;
  /** Not named where what stands around it names it: a figure has one name. @default true */
  readonly named?: boolean;
}

type Attributes = SvgNode['attributes'];
type Children = SvgNode['children'];

const node = (tag: SvgNode['tag'], attributes: Attributes, children: Children = []): SvgNode => ({
  tag,
  attributes,
  children,
});

const hatchId = (prefix: string): string => `${prefix}-hatch`;

const hatch = (prefix: string): SvgNode =>
  node('defs', {}, [
    node('pattern', { id: hatchId(prefix), width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
      node('rect', { class: 'lp-fig-hatch-ground', width: 6, height: 6 }),
      node('path', { class: 'lp-fig-hatch-line', d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5' }),
    ]),
  ]);

const shapeNode = (shape: Shape, prefix: string): SvgNode => {
  const named = { class: `lp-fig-${shape.role}` };
  switch (shape.shape) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      const fill = shape.role === 'hidden' ? { fill: `url(#${hatchId(prefix)})` } : {};
      return node('rect', {
        ...named,
        x,
        y,
        width,
        height,
        ...(radius === undefined ? {} : { rx: radius }),
        ...fill,
      });
    }
    case 'line': {
      const { x1, x2, y1, y2 } = shape;
      return node('line', { ...named, x1, x2, y1, y2 });
    }
    case 'circle':
      return node('circle', { ...named, cx: shape.cx, cy: shape.cy, r: shape.r });
    case 'path':
      return node('path', { ...named, d: shape.d });
    case 'text': {
      const { x, y, size, anchor, text } = shape;
      return node('text', { ...named, x, y, 'font-size': size, 'text-anchor': anchor }, [text]);
    }
  }
};

const saysItself = ({ shapes, text }: Mark): boolean =>
  shapes.some(
    (shape) =>
      shape.shape === 'text' && (shape.role === 'value' || shape.role === 'absent') && shape.text === text,
  );

const facts = ({ value, lower, upper }: Mark): Attributes =>
  Object.fromEntries(
    Object.entries({ 'data-value': value, 'data-lower': lower, 'data-upper': upper }).filter(
      (fact): fact is [string, number] => fact[1] !== undefined,
    ),
  );

const markNode = (mark: Mark, prefix: string): SvgNode =>
  node(
    'g',
    {
      class: 'lp-fig-row',
      'data-key': mark.key,
      'data-kind': mark.kind,
      'data-label': mark.label,
      ...(saysItself(mark) ? {} : { 'data-text': mark.text }),
      ...facts(mark),
    },
    mark.shapes.map((shape) => shapeNode(shape, prefix)),
  );

const isHatched = ({ role }: Shape): boolean => role === 'hidden';

/**
 * Paints the marks of a figure as a tree of SVG elements: static, without a framework, without style attributes; `svgToString`
 * makes text of it. Colours come from the classes of the roles (`lp-fig-<role>`, see `ShapeRole`) and `lp-fig-hatch-ground` and
 * `-line`. A style sheet sets colours, lines and the font family, never type sizes, and no fill of `lp-fig-hidden`.
 * @example svgToString(paintSvg(drawFigure(spec, 320), { idPrefix: 'lp-1' })) // '<svg class="lp-fig" …'
 */
export function paintSvg(
  drawing: FigureDrawing,
  { idPrefix = 'lp-fig', named = true }: PaintOptions = {},
): SvgNode {
  const { width, height, scenery, marks } = drawing;
  const hatched = scenery.some(isHatched) || marks.some(({ shapes }) => shapes.some(isHatched));
  return node(
    'svg',
    {
      class: `lp-fig lp-fig-${drawing.type}`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      ...(named
        ? { role: 'img', 'aria-labelledby': `${idPrefix}-title`, 'aria-describedby': `${idPrefix}-desc` }
        : { 'aria-hidden': 'true' }),
      lang: drawing.language,
      // Anchors and words run by the direction of the language, whatever that of the page around them
      direction: 'ltr',
      focusable: 'false',
    },
    [
      ...(named
        ? [
            node('title', { id: `${idPrefix}-title` }, [drawing.description]),
            node('desc', { id: `${idPrefix}-desc` }, [
              marks.map(({ label, text }) => `${label}: ${text}`).join('; '),
            ]),
          ]
        : []),
      ...(hatched ? [hatch(idPrefix)] : []),
      node(
        'g',
        { class: 'lp-fig-scenery', 'aria-hidden': 'true' },
        scenery.map((shape) => shapeNode(shape, idPrefix)),
      ),
      ...marks.map((mark) => markNode(mark, idPrefix)),
    ],
  );
}
