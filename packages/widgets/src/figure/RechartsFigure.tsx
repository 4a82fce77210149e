import type { ReactElement } from 'react';
import {
  ComposedChart,
  Curve,
  Line,
  Scatter,
  XAxis,
  YAxis,
  useXAxisScale,
  useYAxisScale,
  type CurveProps,
} from 'recharts';
import type { FigureDrawing, Mark, SvgNode } from '@puheeksi/view';
import type { RechartsSpec } from './rechartsTypes.js';
import { toReact } from './toReact.js';

/** A figure with its marks, laid out and painted. */
export interface RechartsFigureProps {
  readonly figure: RechartsSpec;
  readonly drawing: FigureDrawing;
  /** The painted marks: what has no data in it (axes, patterns, words) is taken over as it is. */
  readonly painted: SvgNode;
}

/** One mark on the scales of Recharts; `line` and `unfinished` are the points of the two lines, if the figure has lines. */
interface Datum {
  readonly x: number;
  readonly y: number;
  readonly line: number | null;
  readonly unfinished: number | null;
  readonly mark: Mark;
  readonly node: SvgNode;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const rounded = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100;
const classOf = (node: SvgNode): string => String(node.attributes['class'] ?? '');
const isNode = (child: SvgNode | string): child is SvgNode => typeof child !== 'string';
const isSeries = (node: SvgNode): boolean => /^lp-fig-series/.test(classOf(node));

/** The painted shape of a number, where the scales of Recharts put it. */
const moved = (node: SvgNode, { x, y }: Point): SvgNode => {
  const { attributes } = node;
  const at = (changed: SvgNode['attributes']): SvgNode => ({
    ...node,
    attributes: { ...attributes, ...changed },
  });
  if (/^lp-fig-bar/.test(classOf(node)))
    return at({ width: Math.max(1, rounded(x - Number(attributes['x']))) });
  if (!/^lp-fig-point/.test(classOf(node))) return node;
  if (node.tag === 'circle') return at({ cx: x, cy: y });
  return at({ d: String(attributes['d']).replace(/^M\S+ [^a-zA-Z]+/, `M${x} ${y}`) });
};

function MarkShape({ datum }: { readonly datum: Datum }): ReactElement {
  const [scaleX, scaleY] = [useXAxisScale(), useYAxisScale()];
  const { x, y, node, mark } = datum;
  const point = { x: rounded(scaleX?.(x)), y: rounded(scaleY?.(y)) };
  const children = node.children.map((child) =>
    isNode(child) && mark.value !== undefined ? moved(child, point) : child,
  );
  return <>{toReact({ ...node, children })}</>;
}

const lineShape =
  (className: string) =>
  ({ points }: CurveProps): ReactElement => (
    <Curve type="linear" points={points ?? []} connectNulls={false} className={className} fill="none" />
  );

/** Both lines meet in the last finished period before an unfinished one. */
const linesOf = (figure: RechartsSpec, index: number): Pick<Datum, 'line' | 'unfinished'> => {
  if (figure.type !== 'line-with-limits') return { line: null, unfinished: null };
  const period = (at: number) => {
    const mark = figure.rows[at]?.mark;
    return mark?.kind === 'period' ? mark : undefined;
  };
  const [here, next] = [period(index), period(index + 1)];
  if (!here) return { line: null, unfinished: null };
  const finished = here.unfinished === undefined;
  const meets = next?.unfinished !== undefined;
  return { line: finished ? here.value : null, unfinished: !finished || meets ? here.value : null };
};

const dataOf = ({ figure, drawing, painted }: RechartsFigureProps): readonly Datum[] => {
  const { plot, domain, marks } = drawing;
  const nodes = painted.children.filter(isNode).filter(({ attributes }) => 'data-key' in attributes);
  return marks.flatMap((mark, index): readonly Datum[] => {
    const node = nodes[index];
    if (!node) return [];
    // A mark without a number stands at the beginning of the scale; it is drawn where it was painted.
    const [x, y] = domain.y
      ? [index, mark.value ?? domain.y[0]]
      : [mark.value ?? domain.x?.[0] ?? 0, mark.at.y - plot.y];
    return [{ x, y, ...linesOf(figure, index), mark, node }];
  });
};

/**
 * The same figure drawn by Recharts, whose scales place the marks and whose curves are the lines. Geometry and type come from the
 * shared layout, so that it replaces the painted marks without moving a pixel. Recharts' own accessibility layer is off: its
 * `role="application"` takes the arrow keys from screen readers.
 */
export function RechartsFigure(props: RechartsFigureProps): ReactElement {
  const { figure, drawing, painted } = props;
  const { plot, width, height, domain } = drawing;
  const data = dataOf(props);
  const scenery = painted.children
    .filter(isNode)
    .filter(({ tag, attributes }) => tag === 'defs' || (tag === 'g' && !('data-key' in attributes)))
    .map((node) => ({
      ...node,
      children: node.children.filter((child) => !isNode(child) || !isSeries(child)),
    }));
  return (
    <div role="img" aria-label={figure.description} lang={figure.language}>
      <ComposedChart
        data={[...data]}
        width={width}
        height={height}
        margin={{
          left: plot.x,
          right: width - plot.x - plot.width,
          top: plot.y,
          bottom: height - plot.y - plot.height,
        }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" domain={[...(domain.x ?? [0, 1])]} allowDataOverflow hide />
        <YAxis
          type="number"
          dataKey="y"
          domain={[...(domain.y ?? [0, plot.height])]}
          reversed={domain.y === undefined}
          allowDataOverflow
          hide
        />
        {scenery.map((node, index) => toReact(node, index))}
        {(['line', 'unfinished'] as const).map((line) => (
          <Line
            key={line}
            dataKey={line}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            shape={lineShape(line === 'line' ? 'lp-fig-series' : 'lp-fig-series-unfinished')}
          />
        ))}
        <Scatter
          dataKey="y"
          isAnimationActive={false}
          shape={({ index }: { readonly index?: number }) => {
            const datum = data[index ?? -1];
            return datum ? <MarkShape datum={datum} /> : null;
          }}
        />
      </ComposedChart>
    </div>
  );
}
