import type { ReadingTexts, WidgetModel } from '@puheeksi/view';
import { FigureCanvas } from '@puheeksi/widgets/figure';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Puts the interactive figure in the place of the static drawing, in one step: the reader sees no gap, and the keyboard stays
 * where it was. `failed` is called, and nothing of it left, when it cannot be drawn. Returns how to take it down.
 */
export function mountFigure(
  holder: HTMLElement,
  canvas: HTMLElement,
  model: WidgetModel,
  texts: ReadingTexts,
  failed: () => void,
): () => void {
  const focused = (canvas.getRootNode() as Document | ShadowRoot).activeElement === canvas;
  const place = document.createElement('div');
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      console.error(error);
      failed();
    },
  });
  holder.replaceChildren(place);
  flushSync(() =>
    root.render(<FigureCanvas figure={model.figure} table={model.table} texts={texts} interactive />),
  );
  if (focused) place.querySelector<HTMLElement>('.lp-figure-canvas')?.focus();
  return () => root.unmount();
}
