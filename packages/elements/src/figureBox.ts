import { renderSvg, type FigureSpec, type ReadingTexts, type WidgetModel } from '@puheeksi/view';
import { partLoader } from '@puheeksi/widgets/part-loader';
import { html, svg } from './dom.js';
import { figureNotice, type FigureNotice } from './figureNotice.js';
import { button, dataTable, legend, uniqueId } from './frame.js';

/** The sentence, figure and table of a widget; `start` follows its width, `remove` takes everything down. */
export interface FigureBox {
  readonly element: HTMLElement;
  readonly start: () => void;
  readonly remove: () => void;
}

const widthBeforeMeasuring = 640;

/** React, Recharts and what makes a figure interactive: one file, asked for when somebody turns to a figure. */
const loadFigure = partLoader(() => import('./lazy/mountFigure.js'));

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

interface StaticCanvas {
  readonly element: HTMLElement;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The drawing without a framework, which follows its width between `start` and `stop`. */
const staticCanvas = (figure: FigureSpec, texts: ReadingTexts): StaticCanvas => {
  const idPrefix = uniqueId('figure');
  const element = html('div', {
    class: 'lp-figure-canvas',
    role: 'group',
    'aria-label': texts.figureKeys(figure.title),
    tabindex: '0',
  });
  let drawnWidth = 0;
  let stop = (): void => undefined;
  const draw = (): void => {
    const width = Math.floor(element.getBoundingClientRect().width) || drawnWidth || widthBeforeMeasuring;
    if (width === drawnWidth) return;
    drawnWidth = width;
    element.replaceChildren(svg(renderSvg(figure, { width, idPrefix })));
  };
  const start = (): void => {
    draw();
    // The element may stand in another document than this code, such as a window for printing.
    const view = element.ownerDocument.defaultView ?? window;
    let frame = 0;
    // A drawing of another height within the callback would be an error of the page's window.
    const observer = new view.ResizeObserver(() => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(draw);
    });
    observer.observe(element);
    stop = () => {
      view.cancelAnimationFrame(frame);
      observer.disconnect();
    };
  };
  return { element, start, stop: () => stop() };
};

/**
 * Draws a figure without a framework and follows its width. When somebody points at, touches or focuses it, the interactive
 * drawing is fetched and takes its place. When it cannot be fetched or drawn, the static one stays and a notice says so; it is
 * asked for again by "try again" and by whoever turns to the figure next.
 */
export function figureBox(model: WidgetModel, texts: ReadingTexts): FigureBox {
  const canvas = staticCanvas(model.figure, texts);
  const holder = html('div', { class: 'lp-figure', part: 'figure' }, canvas.element);
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
  let takeDown: (() => void) | undefined;
  let removed = false;
  let asking = false;
  let broken = false;

  const notice: FigureNotice = figureNotice(texts, () => void becomeInteractive(true));
  /** Where it stands already it is not moved: that would take the keyboard off its button. */
  const show = (said: HTMLElement): void => {
    if (!said.isConnected) holder.after(said);
  };
  const backToStatic = (): void => {
    takeDown = undefined;
    broken = true;
    if (removed) return;
    holder.replaceChildren(canvas.element);
    canvas.start();
    show(notice.broken());
  };
  const becomeInteractive = async (triedAgain: boolean): Promise<void> => {
    // What is broken is tried by its button alone: the drawing that comes back lies under the same pointer.
    if (asking || takeDown || (broken && !triedAgain)) return;
    asking = true;
    notice.busy(true);
    try {
      const { mountFigure } = await loadFigure();
      if (removed) return;
      canvas.stop();
      const { activeElement } = holder.getRootNode() as Document | ShadowRoot;
      const onNotice = triedAgain || notice.element.contains(activeElement);
      notice.element.remove();
      broken = false;
      const unmount = mountFigure(holder, canvas.element, model, texts, backToStatic);
      if (broken) return;
      takeDown = unmount;
      if (onNotice) holder.querySelector<HTMLElement>('.lp-figure-canvas')?.focus();
    } catch {
      if (!removed) show(notice.notLoaded(triedAgain));
    } finally {
      asking = false;
      notice.busy(false);
    }
  };
  for (const intent of ['pointerenter', 'pointerdown', 'focus'])
    canvas.element.addEventListener(intent, () => void becomeInteractive(false));

  return {
    element,
    start: canvas.start,
    remove: () => {
      removed = true;
      canvas.stop();
      takeDown?.();
    },
  };
}
