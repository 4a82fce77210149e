import {
  useCallback,
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
  renderSvg,
  type FigureLayout,
  type FigureSpec,
  type ReadingTexts,
  type TableModel,
} from '@puheeksi/view';
import { partLoader } from '../partLoader.js';
import { Boundary } from './Boundary.js';
import { FigureTooltip } from './FigureTooltip.js';
import { lineOf, markWords } from './markWords.js';
import type { RechartsFigureProps } from './RechartsFigure.js';
import { toReact } from './toReact.js';
import { useMarks } from './useMarks.js';
import { useWidth } from './useWidth.js';

type Renderer = ComponentType<RechartsFigureProps>;

const loadRenderer = partLoader(() => import('./RechartsFigure.js'));

/**
 * The interactive renderer once it has been wanted, and how to want it. When it cannot be loaded, the static drawing stays,
 * with its marks, tooltip and keys, and whoever turns to the figure next has it asked for again.
 */
const useInteractive = (): readonly [Renderer | undefined, () => void] => {
  const [renderer, setRenderer] = useState<Renderer>();
  const want = useCallback(() => {
    loadRenderer().then(
      ({ RechartsFigure }) => setRenderer(() => RechartsFigure),
      () => undefined,
    );
  }, []);
  return [renderer, want];
};

const markX = (spec: FigureSpec, layout: FigureLayout, index: number): number => {
  const mark = spec.rows[index]?.mark;
  return mark && 'value' in mark ? layout.x(mark.value) : layout.plot.x + layout.plot.width / 4;
};

/** A figure to draw. */
export interface FigureCanvasProps {
  readonly figure: FigureSpec;
  /** In the language of the figure. */
  readonly texts: Pick<ReadingTexts, 'figureKeys' | 'nothingExplained'>;
  /** Where the words of a mark come from; without it the mark's own label is told. */
  readonly table?: TableModel;
  /** Fetches the interactive drawing at once: somebody has already turned to the figure. */
  readonly interactive?: boolean;
}

/**
 * The drawing of a figure. A static SVG first; when somebody points at, focuses or touches it, Recharts takes its place with
 * the same geometry. Arrow keys move between the marks, Escape leaves.
 */
export function FigureCanvas({ figure, texts, table, interactive = false }: FigureCanvasProps): ReactElement {
  const idPrefix = useId();
  const [canvas, width] = useWidth<HTMLDivElement>();
  const { active, point, leave, onKeyDown } = useMarks(figure.rows.length, canvas);
  const [Interactive, wantInteractive] = useInteractive();
  useEffect(() => {
    if (interactive) wantInteractive();
  }, [interactive, wantInteractive]);
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
      onPointerEnter={wantInteractive}
      onPointerDown={(event) => {
        wantInteractive();
        pointAt(event);
      }}
      onPointerMove={pointAt}
      onPointerLeave={leave}
      onFocus={wantInteractive}
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
      {Interactive ? (
        <Boundary fallback={() => <>{toReact(drawing)}</>}>
          <Interactive figure={figure} layout={layout} drawing={drawing} />
        </Boundary>
      ) : (
        toReact(drawing)
      )}
      <p role="status" className="lp-visually-hidden">
        {words && active?.by === 'keyboard' ? lineOf(words) : ''}
      </p>
      {active && words && place && (
        <FigureTooltip words={words} row={place} x={markX(figure, layout, active.index)} canvas={canvas} />
      )}
    </div>
  );
}
