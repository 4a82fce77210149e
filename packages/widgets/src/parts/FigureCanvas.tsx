import {
  useEffect,
  useId,
  useMemo,
  useState,
  type ComponentType,
  type PointerEvent,
  type ReactElement,
} from 'react';
import {
  figureLayout,
  readingTextsFor,
  renderSvg,
  type FigureLayout,
  type FigureSpec,
  type TableModel,
} from '@puheeksi/view';
import { FigureTooltip } from './FigureTooltip.js';
import { lineOf, markWords } from './markWords.js';
import type { RechartsFigureProps } from './RechartsFigure.js';
import { toReact } from './toReact.js';
import { useMarks } from './useMarks.js';
import { useWidth } from './useWidth.js';

type Renderer = ComponentType<RechartsFigureProps>;
let loaded: Renderer | undefined;

/** Loads the interactive renderer once anybody wants it. When it cannot be loaded, the static drawing stays. */
const useInteractive = (wanted: boolean): Renderer | undefined => {
  const [renderer, setRenderer] = useState<Renderer | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    import('./RechartsFigure.js').then(
      ({ RechartsFigure }) => {
        loaded = RechartsFigure;
        if (!gone) setRenderer(() => RechartsFigure);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return wanted ? (renderer ?? loaded) : undefined;
};

const markX = (spec: FigureSpec, layout: FigureLayout, index: number): number => {
  const mark = spec.rows[index]?.mark;
  return mark && 'value' in mark ? layout.x(mark.value) : layout.plot.x + layout.plot.width / 4;
};

/** A figure to draw. */
export interface FigureCanvasProps {
  readonly figure: FigureSpec;
  /** Where the words of a mark come from; without it the mark's own label is told. */
  readonly table?: TableModel;
  /** Fetches the interactive drawing at once: somebody has already turned to the figure. */
  readonly interactive?: boolean;
}

/**
 * The drawing of a figure. A static SVG first; when somebody points at, focuses or touches it, Recharts takes its place with
 * the same geometry. Arrow keys move between the marks, Escape leaves.
 */
export function FigureCanvas({ figure, table, interactive = false }: FigureCanvasProps): ReactElement {
  const texts = readingTextsFor(figure.language);
  const idPrefix = useId();
  const [canvas, width] = useWidth<HTMLDivElement>();
  const [wanted, setWanted] = useState(interactive);
  const { active, point, leave, onKeyDown } = useMarks(figure.rows.length);
  const Interactive = useInteractive(wanted);
  const layout = useMemo(() => figureLayout(figure, width), [figure, width]);
  const drawing = useMemo(() => renderSvg(figure, { width, idPrefix }), [figure, width, idPrefix]);
  const row = active && figure.rows[active.index];
  const place = active && layout.rows[active.index];
  const words = useMemo(() => (row ? markWords(row, table, texts) : undefined), [row, table, texts]);
  const pointAt = (event: PointerEvent<HTMLElement>): void => {
    const { target, currentTarget, clientY } = event;
    // The tooltip is part of the canvas, so that a pointer may rest on it.
    if (target instanceof Element && target.closest('.lp-tooltip')) return;
    const y = clientY - currentTarget.getBoundingClientRect().top;
    const index = layout.rows.findIndex((one) => y >= one.y && y < one.y + one.height);
    if (index === -1) leave();
    else point(index);
  };
  return (
    <div
      ref={canvas}
      className="lp-figure-canvas"
      role="group"
      aria-label={texts.figureKeys(figure.title)}
      tabIndex={0}
      onPointerEnter={() => setWanted(true)}
      onPointerDown={pointAt}
      onPointerMove={pointAt}
      onPointerLeave={leave}
      onFocus={() => setWanted(true)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    >
      {place && (
        <div
          className="lp-figure-looked-at"
          data-by={active?.by}
          style={{ top: place.y, height: place.height }}
        />
      )}
      {Interactive ? <Interactive figure={figure} layout={layout} drawing={drawing} /> : toReact(drawing)}
      <p role="status" className="lp-visually-hidden">
        {words && active?.by === 'keyboard' ? lineOf(words) : ''}
      </p>
      {active && words && place && (
        <FigureTooltip words={words} row={place} x={markX(figure, layout, active.index)} canvas={canvas} />
      )}
    </div>
  );
}
