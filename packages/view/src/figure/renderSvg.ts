import {
  figureLayout,
  figureType,
  type FigureLayout,
  type PlacedText,
  type RowLayout,
} from './figureLayout.js';
import type { BarMark, FigureRow, FigureSpec, PointMark } from './figureSpec.js';
import type { SvgNode } from './svgNode.js';

/** How wide a figure is drawn, and what its ids begin with: unique on the page, for two figures may stand there. */
export interface RenderOptions {
  /** Pixels. */
  readonly width: number;
  readonly idPrefix?: string;
}

type Attributes = SvgNode['attributes'];
type Children = SvgNode['children'];
type Row = FigureRow<BarMark | PointMark>;

const node = (tag: SvgNode['tag'], attributes: Attributes, children: Children = []): SvgNode => ({
  tag,
  attributes,
  children,
});

const text = (placed: PlacedText, className: string, fontSize: number): SvgNode =>
  node(
    'text',
    {
      class: className,
      x: placed.x,
      y: placed.y,
      'font-size': fontSize,
      'text-anchor': placed.anchor,
    },
    [placed.text],
  );

const hatchId = (prefix: string): string => `${prefix}-hatch`;

const hatch = (prefix: string): SvgNode =>
  node('defs', {}, [
    node('pattern', { id: hatchId(prefix), width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
      node('rect', { class: 'lp-fig-hatch-ground', width: 6, height: 6 }),
      node('path', { class: 'lp-fig-hatch-line', d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5' }),
    ]),
  ]);

const grid = ({ ticks, gridBands }: FigureLayout): SvgNode =>
  node('g', { class: 'lp-fig-axis', 'aria-hidden': 'true' }, [
    ...ticks.flatMap(({ lineX, value }) =>
      gridBands.map(({ y, height }) =>
        node('line', {
          class: value === 0 ? 'lp-fig-baseline' : 'lp-fig-grid',
          x1: lineX,
          x2: lineX,
          y1: y,
          y2: y + height,
        }),
      ),
    ),
    ...ticks.map((tick) => text(tick, 'lp-fig-tick', figureType.tick)),
  ]);

const bar = (mark: BarMark, row: RowLayout, layout: FigureLayout, prefix: string): readonly SvgNode[] => {
  const width = layout.barWidth(mark.value);
  if (width <= 0) return [];
  const hatched = mark.fill === 'hatched';
  return [
    node('rect', {
      class: hatched ? 'lp-fig-bar-hatched' : 'lp-fig-bar',
      x: layout.plot.x,
      y: row.barY,
      width,
      height: row.barHeight,
      rx: Math.min(3, width / 2),
      ...(hatched ? { fill: `url(#${hatchId(prefix)})` } : {}),
    }),
  ];
};

const capHalf = 5;
const interval = (from: number, to: number, y: number): readonly SvgNode[] => [
  node('line', { class: 'lp-fig-interval', x1: from, x2: to, y1: y, y2: y }),
  ...[from, to].map((x) =>
    node('line', { class: 'lp-fig-interval', x1: x, x2: x, y1: y - capHalf, y2: y + capHalf }),
  ),
];

const point = (mark: PointMark, row: RowLayout, layout: FigureLayout): readonly SvgNode[] => {
  const { lower, upper } = mark;
  const known = lower !== undefined && upper !== undefined;
  return [
    node('line', {
      class: 'lp-fig-guide',
      x1: layout.plot.x,
      x2: layout.plot.x + layout.plot.width,
      y1: row.centerY,
      y2: row.centerY,
    }),
    ...(known ? interval(layout.x(lower), layout.x(upper), row.centerY) : []),
    node('circle', {
      class: known ? 'lp-fig-point' : 'lp-fig-point-open',
      cx: layout.x(mark.value),
      cy: row.centerY,
      r: 6,
    }),
  ];
};

const facts = (mark: Row['mark']): Attributes => {
  switch (mark.kind) {
    case 'bar':
      return { 'data-value': mark.value, 'data-fill': mark.fill };
    case 'point':
      return {
        'data-value': mark.value,
        ...(mark.lower === undefined ? {} : { 'data-lower': mark.lower }),
        ...(mark.upper === undefined ? {} : { 'data-upper': mark.upper }),
      };
    default:
      return {};
  }
};

const drawn = (
  mark: Row['mark'],
  row: RowLayout,
  layout: FigureLayout,
  prefix: string,
): readonly SvgNode[] => {
  switch (mark.kind) {
    case 'bar':
      return bar(mark, row, layout, prefix);
    case 'point':
      return point(mark, row, layout);
    default:
      return [];
  }
};

const rowNode = (row: Row, placed: RowLayout, layout: FigureLayout, prefix: string): SvgNode => {
  const { mark } = row;
  const absent = mark.kind !== 'bar' && mark.kind !== 'point';
  return node(
    'g',
    {
      class: 'lp-fig-row',
      'data-key': row.key,
      'data-kind': mark.kind,
      'data-label': row.label,
      ...facts(mark),
    },
    [
      ...placed.labelLines.map((line) => text(line, 'lp-fig-label', figureType.label)),
      ...drawn(mark, placed, layout, prefix),
      text(placed.value, absent ? 'lp-fig-absent' : 'lp-fig-value', figureType.value),
    ],
  );
};

/**
 * Draws a figure as a tree of SVG elements: static, without a framework, without style attributes. Colours come from classes:
 * `lp-fig-label -value -absent -tick -axis-title -grid -baseline -guide -bar -bar-hatched -hatch-ground -hatch-line -point
 * -point-open -interval`. A style sheet sets colours and the font family, never type sizes, and no fill of `-bar-hatched`.
 * @example svgToString(renderSvg(spec, { width: 320, idPrefix: 'lp-1' })) // '<svg class="lp-fig" …'
 */
export function renderSvg(spec: FigureSpec, { width, idPrefix = 'lp-fig' }: RenderOptions): SvgNode {
  const layout = figureLayout(spec, width);
  const rows: readonly Row[] = spec.rows;
  const hatched = rows.some(({ mark }) => mark.kind === 'bar' && mark.fill === 'hatched');
  return node(
    'svg',
    {
      class: `lp-fig lp-fig-${spec.type}`,
      width: layout.width,
      height: layout.height,
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'img',
      lang: spec.language,
      // Anchors and words run by the direction of the language, whatever that of the page around them
      direction: 'ltr',
      'aria-labelledby': `${idPrefix}-title`,
      'aria-describedby': `${idPrefix}-desc`,
      focusable: 'false',
    },
    [
      node('title', { id: `${idPrefix}-title` }, [spec.description]),
      node('desc', { id: `${idPrefix}-desc` }, [
        rows.map(({ label, mark }) => `${label}: ${mark.label}`).join('; '),
      ]),
      ...(hatched ? [hatch(idPrefix)] : []),
      grid(layout),
      ...layout.axisTitle.map((line) => text(line, 'lp-fig-axis-title', figureType.tick)),
      ...rows.flatMap((row, index) => {
        const placed = layout.rows[index];
        return placed ? [rowNode(row, placed, layout, idPrefix)] : [];
      }),
    ],
  );
}
