import { useCallback, useId, useMemo, useState, type ComponentType, type ReactElement } from 'react';
import { drawFigure, paintSvg, type FigureSpec, type ReadingTexts, type TableModel } from '@puheeksi/view';
import { partLoader } from '../partLoader.js';
import { Boundary } from '../parts/Boundary.js';
import { isDrawnByRecharts } from './rechartsTypes.js';
import type { RechartsFigureProps } from './RechartsFigure.js';
import { toReact } from './toReact.js';
import { useLiveFigure } from './useLiveFigure.js';
import { useWidth } from './useWidth.js';

type Renderer = ComponentType<RechartsFigureProps>;

const loadRenderer = partLoader(() => import('./RechartsFigure.js'));

/**
 * Recharts once it has been wanted, and how to want it. When it cannot be loaded, the painted marks stay, with their tooltip and
 * keys, and whoever turns to the figure next has it asked for again.
 */
const useRecharts = (): readonly [Renderer | undefined, () => void] => {
  const [renderer, setRenderer] = useState<Renderer>();
  const want = useCallback(() => {
    loadRenderer().then(
      ({ RechartsFigure }) => setRenderer(() => RechartsFigure),
      () => undefined,
    );
  }, []);
  return [renderer, want];
};

/** A figure to draw. */
export interface FigureCanvasProps {
  readonly figure: FigureSpec;
  /** In the language of the figure. */
  readonly texts: Pick<ReadingTexts, 'figureKeys' | 'nothingExplained'>;
  /** Where the words of a mark come from; without it the mark's own label is told. */
  readonly table?: TableModel;
}

/**
 * The marks of a figure, painted by React: they answer to pointer and keyboard (arrow keys between the marks, Home, End, Escape
 * leaves). When somebody turns to bars or a line, Recharts takes their place with the same geometry.
 */
export function FigureCanvas({ figure, texts, table }: FigureCanvasProps): ReactElement {
  const idPrefix = useId();
  const [canvas, width] = useWidth<HTMLDivElement>();
  const [Recharts, load] = useRecharts();
  const drawing = useMemo(() => drawFigure(figure, width), [figure, width]);
  const painted = useMemo(() => paintSvg(drawing, { idPrefix, named: false }), [drawing, idPrefix]);
  const byRecharts = isDrawnByRecharts(figure);
  const want = byRecharts ? load : undefined;
  useLiveFigure(canvas, { drawing, table, texts });
  return (
    <div
      ref={canvas}
      className="lp-figure-canvas"
      role="group"
      aria-label={texts.figureKeys(figure.title)}
      tabIndex={0}
      onPointerEnter={want}
      onPointerDown={want}
      onFocus={want}
    >
      <div className="lp-figure-drawing">
        {Recharts && byRecharts ? (
          <Boundary fallback={() => <>{toReact(painted)}</>}>
            <Recharts figure={figure} drawing={drawing} painted={painted} />
          </Boundary>
        ) : (
          toReact(painted)
        )}
      </div>
    </div>
  );
}
