import { renderSvg, type FigureSpec, type ReadingTexts, type WidgetModel } from '@puheeksi/view';
import { html, svg } from './dom.js';
import { button, dataTable, legend, uniqueId } from './frame.js';

/** The sentence, figure and table of a widget; `start` follows its width, `remove` takes everything down. */
export interface FigureBox {
  readonly element: HTMLElement;
  readonly start: () => void;
  readonly remove: () => void;
}

const widthBeforeMeasuring = 640;

const tableToggle = (
  model: WidgetModel,
  texts: ReadingTexts,
): { readonly actions: HTMLElement; readonly table: HTMLElement } => {
  const table = dataTable(model.table);
  table.id = uniqueId('table');
  table.hidden = true;
  const toggle = button(
    texts.actions.showTable,
    () => {
      table.hidden = !table.hidden;
      toggle.textContent = table.hidden ? texts.actions.showTable : texts.actions.hideTable;
      toggle.setAttribute('aria-expanded', String(!table.hidden));
    },
    'lp-button lp-button-quiet',
  );
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', table.id);
  return { actions: html('div', { class: 'lp-figure-actions' }, toggle), table };
};

const staticCanvas = (
  figure: FigureSpec,
  texts: ReadingTexts,
): HTMLElement & { draw: (width: number) => void } => {
  const idPrefix = uniqueId('figure');
  const canvas = html('div', {
    class: 'lp-figure-canvas',
    role: 'group',
    'aria-label': texts.figureKeys(figure.title),
    tabindex: '0',
  });
  return Object.assign(canvas, {
    draw: (width: number) => canvas.replaceChildren(svg(renderSvg(figure, { width, idPrefix }))),
  });
};

/**
 * Draws a figure without a framework and follows its width. When somebody points at, touches or focuses it, the interactive
 * drawing is fetched and takes its place; when it cannot be fetched, the static one stays.
 */
export function figureBox(model: WidgetModel, texts: ReadingTexts): FigureBox {
  const canvas = staticCanvas(model.figure, texts);
  const holder = html('div', { class: 'lp-figure', part: 'figure' }, canvas);
  const { actions, table } = tableToggle(model, texts);
  const element = html(
    'div',
    { class: 'lp-figure-block' },
    html('p', { class: 'lp-sentence', part: 'sentence' }, model.sentence),
    holder,
    legend(model.table, texts),
    actions,
    table,
  );
  let drawnWidth = 0;
  let takeDown: (() => void) | undefined;
  let removed = false;
  let wanted = false;

  const draw = (): void => {
    const width = Math.floor(canvas.getBoundingClientRect().width) || drawnWidth || widthBeforeMeasuring;
    if (width === drawnWidth) return;
    drawnWidth = width;
    canvas.draw(width);
  };
  const observer = new ResizeObserver(draw);
  const becomeInteractive = async (): Promise<void> => {
    if (wanted) return;
    wanted = true;
    try {
      const { mountFigure } = await import('./lazy/mountFigure.js');
      if (removed) return;
      takeDown = mountFigure(holder, canvas, model);
      observer.disconnect();
    } catch {
      wanted = false;
    }
  };
  for (const intent of ['pointerenter', 'pointerdown', 'focus'])
    canvas.addEventListener(intent, () => void becomeInteractive());

  return {
    element,
    start: () => {
      draw();
      observer.observe(canvas);
    },
    remove: () => {
      removed = true;
      observer.disconnect();
      takeDown?.();
    },
  };
}
