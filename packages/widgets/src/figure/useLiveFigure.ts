import { useLayoutEffect, useRef, type RefObject } from 'react';
import { liveFigure, type LiveFigure, type LiveFigureSources } from './liveFigure.js';

/** Makes the marks in a canvas answer to pointer and keyboard as long as it is shown. */
export function useLiveFigure(
  canvas: RefObject<HTMLElement | null>,
  { drawing, table, texts }: LiveFigureSources,
): void {
  const live = useRef<LiveFigure>(undefined);
  useLayoutEffect(() => {
    const sources = { drawing, table, texts };
    if (live.current) live.current.update(sources);
    else if (canvas.current) live.current = liveFigure(canvas.current, sources);
  }, [canvas, drawing, table, texts]);
  useLayoutEffect(
    () => () => {
      live.current?.remove();
      live.current = undefined;
    },
    [],
  );
}
