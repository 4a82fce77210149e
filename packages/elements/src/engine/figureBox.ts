import {
  paintSvg,
  type FigureDrawing,
  type FigureSpec,
  type LargeNumber,
  type ShownTexts,
  type TroubleTexts,
  type WidgetModel,
} from '@puheeksi/view';
import { partLoader } from '@puheeksi/widgets/part-loader';
import type { LiveFigure, LiveFigureSources } from '@puheeksi/widgets/figure';
import { html, svg } from './dom.js';
import { figureNotice, type FigureNotice } from './figureNotice.js';
import { button, dataTable, legend, uniqueId } from './frame.js';
import { readTogether } from './readTogether.js';

/** The number, sentence, figure and table of a widget; `start` follows its width, `remove` takes everything down. */
export interface FigureBox {
  readonly elements: readonly HTMLElement[];
  readonly start: () => void;
  readonly remove: () => void;
}

const widthBeforeMeasuring = 640;

/** How a figure becomes marks. */
export type Draw = (figure: FigureSpec, width: number) => FigureDrawing;

/** What makes the marks answer: one file, asked for when somebody turns to a figure. */
const loadLive = partLoader(() => import('../lazy/liveFigure.js'));

const tableToggle = (
  model: WidgetModel,
  texts: ShownTexts,
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

interface Canvas {
  readonly element: HTMLElement;
  /** The marks as they are drawn now. */
  readonly drawing: () => FigureDrawing;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The painted marks, which follow their width between `start` and `stop`; `redrawn` is called after each drawing but the first. */
const canvasOf = (figure: FigureSpec, drawFigure: Draw, texts: ShownTexts, redrawn: () => void): Canvas => {
  const idPrefix = uniqueId('figure');
  const holder = html('div', { class: 'lp-figure-drawing' });
  const element = html(
    'div',
    { class: 'lp-figure-canvas', role: 'group', 'aria-label': texts.figureKeys(figure.title), tabindex: '0' },
    holder,
  );
  let drawing: FigureDrawing | undefined;
  let drawnWidth = 0;
  let stop = (): void => undefined;
  const measure = (): number => Math.floor(element.getBoundingClientRect().width);
  const draw = (measured: number): void => {
    const width = measured || drawnWidth || widthBeforeMeasuring;
    if (width === drawnWidth) return;
    const first = drawnWidth === 0;
    drawnWidth = width;
    drawing = drawFigure(figure, width);
    holder.replaceChildren(svg(paintSvg(drawing, { idPrefix, named: false })));
    if (!first) redrawn();
  };
  const start = (): void => {
    readTogether(measure, draw);
    // The element may stand in another document than this code, such as a window for printing.
    const view = element.ownerDocument.defaultView ?? window;
    let frame = 0;
    // A drawing of another height within the callback would be an error of the page's window.
    const observer = new view.ResizeObserver(() => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => draw(measure()));
    });
    observer.observe(element);
    stop = () => {
      view.cancelAnimationFrame(frame);
      observer.disconnect();
    };
  };
  return {
    element,
    drawing: () => (drawing ??= drawFigure(figure, widthBeforeMeasuring)),
    start,
    stop: () => stop(),
  };
};

interface FigureArea {
  readonly elements: readonly HTMLElement[];
  readonly start: () => void;
  readonly remove: () => void;
}

const noFigure: FigureArea = { elements: [], start: () => undefined, remove: () => undefined };

/**
 * Paints a figure without a framework and follows its width. When somebody points at, touches or focuses it, what makes its
 * marks answer is fetched; the marks stay where they are. When that cannot be fetched, the figure stays as it is and a notice
 * says so; it is asked for again by "try again" and by whoever turns to the figure next.
 */
function figureArea(
  figure: FigureSpec,
  model: WidgetModel,
  texts: ShownTexts,
  draw: Draw,
  trouble: () => Promise<TroubleTexts>,
): FigureArea {
  let live: LiveFigure | undefined;
  const canvas = canvasOf(figure, draw, texts, () => live?.update(sources()));
  const sources = (): LiveFigureSources => ({ drawing: canvas.drawing(), table: model.table, texts });
  const holder = html('div', { class: 'lp-figure', part: 'figure' }, canvas.element);
  let removed = false;
  let asking = false;
  /** Where the pointer is while what answers to it is on its way. */
  let pointer: PointerEvent | undefined;

  let notice: FigureNotice | undefined;
  const noticeNow = async (): Promise<FigureNotice> =>
    (notice ??= figureNotice(await trouble(), texts, () => void becomeLive(true)));
  /** Where it stands already it is not moved: that would take the keyboard off its button. */
  const show = (said: HTMLElement): void => {
    if (!said.isConnected) holder.after(said);
  };
  const becomeLive = async (triedAgain: boolean): Promise<void> => {
    if (asking || live) return;
    asking = true;
    notice?.busy(true);
    try {
      const { liveFigure } = await loadLive();
      if (removed) return;
      const { activeElement } = holder.getRootNode() as Document | ShadowRoot;
      const onNotice = triedAgain || notice?.element.contains(activeElement);
      notice?.element.remove();
      const made = liveFigure(canvas.element, sources());
      live = made;
      if (onNotice) canvas.element.focus();
      if (pointer) made.pointAt(pointer.clientX, pointer.clientY);
    } catch {
      const said = await noticeNow().catch(() => undefined);
      if (!removed && said) show(said.notLoaded(triedAgain));
    } finally {
      asking = false;
      notice?.busy(false);
    }
  };
  for (const intent of ['pointerenter', 'pointerdown', 'focus'])
    canvas.element.addEventListener(intent, () => void becomeLive(false));
  for (const move of ['pointerenter', 'pointerdown', 'pointermove'] as const)
    canvas.element.addEventListener(move, (event) => {
      pointer = event;
    });
  canvas.element.addEventListener('pointerleave', () => {
    pointer = undefined;
  });

  return {
    elements: [holder],
    start: () => {
      canvas.start();
      // After the figure, so that the words are there when the network is not.
      trouble().catch(() => undefined);
    },
    remove: () => {
      removed = true;
      canvas.stop();
      live?.remove();
    },
  };
}

/** The number that a card begins with. */
const numberOf = ({ value, n, change }: LargeNumber): HTMLElement =>
  html(
    'div',
    { class: 'lp-number', part: 'number' },
    html('p', { class: 'lp-number-value' }, value),
    n === undefined ? undefined : html('p', { class: 'lp-number-n' }, n),
    change
      ? html('p', { class: 'lp-number-change', 'data-verdict': change.verdict }, change.text)
      : undefined,
  );

/** The number of a card, where it has one; then the sentence, the figure and its table. */
export function figureBox(
  model: WidgetModel,
  texts: ShownTexts,
  draw: Draw,
  trouble: () => Promise<TroubleTexts>,
): FigureBox {
  const { figure, number } = model;
  const area = figure ? figureArea(figure, model, texts, draw, trouble) : noFigure;
  const { actions, table } = tableToggle(model, texts);
  const block = html(
    'div',
    { class: 'lp-figure-block' },
    html('p', { class: 'lp-sentence', part: 'sentence' }, model.sentence),
    ...area.elements,
    legend(model.table, texts),
    actions,
    table,
  );
  return {
    elements: [...(number ? [numberOf(number)] : []), block],
    start: area.start,
    remove: area.remove,
  };
}
