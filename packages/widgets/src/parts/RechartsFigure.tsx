import type { ReactElement, ReactNode } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis, useXAxisScale, type ScaleFunction } from 'recharts';
import type { FigureLayout, FigureSpec, SvgNode } from '@puheeksi/view';
import { figureType } from '@puheeksi/view';
import { toReact } from './toReact.js';

/** A figure with its geometry and its static drawing. */
export interface RechartsFigureProps {
  readonly figure: FigureSpec;
  readonly layout: FigureLayout;
  /** The static drawing: what has no data in it (axis, patterns) is taken over as it is. */
  readonly drawing: SvgNode;
}

type Row = FigureSpec['rows'][number];
type RowLayout = FigureLayout['rows'][number];

interface RowDatum {
  readonly x: number;
  readonly y: number;
  readonly row: Row;
  readonly place: RowLayout;
}

interface ShapeProps extends RowDatum {
  readonly layout: FigureLayout;
  readonly hatch: string;
}

const isScenery = (node: SvgNode | string): boolean =>
  typeof node !== 'string' &&
  (node.tag === 'defs' || /^lp-fig-axis/.test(String(node.attributes['class'] ?? '')));

const hatchOf = (node: SvgNode): string => {
  const id = node.children.flatMap((child) =>
    typeof child !== 'string' && child.tag === 'defs'
      ? child.children.flatMap((one) => (typeof one === 'string' ? [] : [String(one.attributes['id'])]))
      : [],
  )[0];
  return id === undefined ? 'none' : `url(#${id})`;
};

const pixel = (scale: ScaleFunction, value: number): number => Math.round((scale(value) ?? 0) * 100) / 100;

const capHalf = 5;

function Interval({ from, to, y }: { from: number; to: number; y: number }): ReactElement {
  return (
    <>
      <line className="lp-fig-interval" x1={from} x2={to} y1={y} y2={y} />
      {[from, to].map((x) => (
        <line key={x} className="lp-fig-interval" x1={x} x2={x} y1={y - capHalf} y2={y + capHalf} />
      ))}
    </>
  );
}

const marked = (
  row: Row,
  place: RowLayout,
  layout: FigureLayout,
  scale: ScaleFunction,
  hatch: string,
): ReactNode => {
  const { mark } = row;
  if (mark.kind === 'bar') {
    if (mark.value <= 0) return null;
    const width = Math.max(1, Math.round((pixel(scale, mark.value) - layout.plot.x) * 100) / 100);
    return (
      <rect
        className={mark.fill === 'hatched' ? 'lp-fig-bar-hatched' : 'lp-fig-bar'}
        x={layout.plot.x}
        y={place.barY}
        width={width}
        height={place.barHeight}
        rx={Math.min(3, width / 2)}
        fill={mark.fill === 'hatched' ? hatch : undefined}
      />
    );
  }
  if (mark.kind !== 'point') return null;
  const known = mark.lower !== undefined && mark.upper !== undefined;
  return (
    <>
      <line
        className="lp-fig-guide"
        x1={layout.plot.x}
        x2={layout.plot.x + layout.plot.width}
        y1={place.centerY}
        y2={place.centerY}
      />
      {mark.lower !== undefined && mark.upper !== undefined && (
        <Interval from={pixel(scale, mark.lower)} to={pixel(scale, mark.upper)} y={place.centerY} />
      )}
      <circle
        className={known ? 'lp-fig-point' : 'lp-fig-point-open'}
        cx={pixel(scale, mark.value)}
        cy={place.centerY}
        r={6}
      />
    </>
  );
};

const numbersOf = ({ mark }: Row): Readonly<Record<string, number | string | undefined>> => {
  if (mark.kind === 'bar') return { 'data-value': mark.value, 'data-fill': mark.fill };
  if (mark.kind === 'point')
    return { 'data-value': mark.value, 'data-lower': mark.lower, 'data-upper': mark.upper };
  return {};
};

/** One row, where Recharts' own scale puts it. */
function RowShape({ row, place, layout, hatch }: ShapeProps): ReactElement | null {
  const scale = useXAxisScale();
  if (!scale) return null;
  const hasNumber = row.mark.kind === 'bar' || row.mark.kind === 'point';
  const { value } = place;
  return (
    <g
      className="lp-fig-row"
      data-key={row.key}
      data-kind={row.mark.kind}
      data-label={row.label}
      {...numbersOf(row)}
    >
      {place.labelLines.map((line) => (
        <text
          key={line.y}
          className="lp-fig-label"
          x={line.x}
          y={line.y}
          fontSize={figureType.label}
          textAnchor={line.anchor}
        >
          {line.text}
        </text>
      ))}
      {marked(row, place, layout, scale, hatch)}
      <text
        className={hasNumber ? 'lp-fig-value' : 'lp-fig-absent'}
        x={value.x}
        y={value.y}
        fontSize={figureType.value}
        textAnchor={value.anchor}
      >
        {value.text}
      </text>
    </g>
  );
}

/**
 * The same figure drawn by Recharts, whose scales place the marks. Geometry and type come
 * from the shared layout, so that it replaces the static drawing without moving a pixel. Recharts' own accessibility layer is
 * off: its `role="application"` takes the arrow keys from screen readers.
 */
export function RechartsFigure({ figure, layout, drawing }: RechartsFigureProps): ReactElement {
  const { plot, width, height } = layout;
  const { min, max } = figure.scale;
  const hatch = hatchOf(drawing);
  const data = figure.rows.flatMap((row, index): readonly RowDatum[] => {
    const place = layout.rows[index];
    const { mark } = row;
    return place ? [{ row, place, x: 'value' in mark ? mark.value : min, y: place.centerY - plot.y }] : [];
  });
  return (
    <div role="img" aria-label={figure.description} lang={figure.language}>
      <ScatterChart
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
        <XAxis type="number" dataKey="x" domain={[min, max]} allowDataOverflow={false} hide />
        <YAxis type="number" dataKey="y" domain={[0, plot.height]} reversed hide />
        {drawing.children.map((child, at) => (isScenery(child) ? toReact(child, at) : null))}
        <Scatter
          data={data}
          isAnimationActive={false}
          shape={({ index }: { readonly index?: number }) => {
            const datum = data[index ?? -1];
            return datum ? <RowShape {...datum} layout={layout} hatch={hatch} /> : null;
          }}
        />
      </ScatterChart>
    </div>
  );
}
