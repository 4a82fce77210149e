import {
  lineOf,
  markWords,
  nextMark,
  type FigureDrawing,
  type ReadingTexts,
  type TableModel,
} from '@puheeksi/view';
import { takeEscape } from './takeEscape.js';
import { showTooltip } from './tooltip.js';

/** What a figure shows and where its words come from. */
export interface LiveFigureSources {
  readonly drawing: FigureDrawing;
  /** In the language of the figure. */
  readonly texts: Pick<ReadingTexts, 'nothingExplained'>;
  /** Where the numbers of a mark come from; without it the mark's own words are told. */
  readonly table?: TableModel | undefined;
}

/** A figure whose marks answer to pointer and keyboard. */
export interface LiveFigure {
  /** Takes another drawing, such as one of another width; the mark that is looked at stays so. */
  readonly update: (sources: LiveFigureSources) => void;
  /** Looks at the mark at a point of the window, as a pointer would. */
  readonly pointAt: (clientX: number, clientY: number) => void;
  readonly remove: () => void;
}

interface Looked {
  readonly index: number;
  readonly by: 'keyboard' | 'pointer';
}

/**
 * Makes the painted marks of a figure answer, whoever painted them and without a framework: a pointer tells the mark under it,
 * arrow keys, Home and End move between marks, Escape leaves. What is told stands in a tooltip and, by keyboard, in a live
 * region; both take their numbers from the table. `canvas` holds the drawing at its upper left corner and takes the focus.
 * @example const live = liveFigure(canvas, { drawing: drawFigure(spec, 640), texts, table }); live.remove();
 */
export function liveFigure(canvas: HTMLElement, given: LiveFigureSources): LiveFigure {
  const document = canvas.ownerDocument;
  const frame = document.createElement('div');
  frame.className = 'lp-figure-looked-at';
  const told = document.createElement('p');
  told.className = 'lp-visually-hidden';
  told.setAttribute('role', 'status');
  canvas.append(told);
  let sources = given;
  let looked: Looked | undefined;
  let undo: readonly (() => void)[] = [];

  const clear = (): void => {
    for (const step of undo) step();
    undo = [];
  };
  const show = (): void => {
    clear();
    const mark = looked && sources.drawing.marks[looked.index];
    if (!looked || !mark) {
      looked = undefined;
      told.textContent = '';
      return;
    }
    const words = markWords(mark, sources.table, sources.texts);
    const { x, y, width, height } = mark.box;
    for (const [name, length] of Object.entries({ left: x, top: y, width, height }))
      frame.style.setProperty(name, `${length}px`);
    frame.dataset['by'] = looked.by;
    canvas.prepend(frame);
    told.textContent = looked.by === 'keyboard' ? lineOf(words) : '';
    const view = document.defaultView;
    undo = [
      () => frame.remove(),
      showTooltip(canvas, mark, words),
      ...(view ? [takeEscape(view, () => look(undefined))] : []),
    ];
  };
  const look = (next: Looked | undefined): void => {
    // A pointer that rests on the mark which the keyboard has reached leaves it to the keyboard.
    if (
      next?.index === looked?.index &&
      (next === undefined || next.by === 'pointer' || looked?.by === next.by)
    )
      return;
    looked = next;
    show();
  };
  const pointAt = (clientX: number, clientY: number): void => {
    const origin = canvas.getBoundingClientRect();
    const [x, y] = [clientX - origin.left, clientY - origin.top];
    const index = sources.drawing.marks.findIndex(
      ({ box }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
    );
    look(index === -1 ? undefined : { index, by: 'pointer' });
  };

  const listening = new AbortController();
  const { signal } = listening;
  for (const type of ['pointerdown', 'pointermove'] as const)
    canvas.addEventListener(
      type,
      ({ target, clientX, clientY }) => {
        // The tooltip is part of the canvas, so that a pointer may rest on it.
        const onTooltip = (target as Element | null)?.closest('.lp-tooltip');
        if (!onTooltip) pointAt(clientX, clientY);
      },
      { signal },
    );
  for (const type of ['pointerleave', 'blur'] as const)
    canvas.addEventListener(type, () => look(undefined), { signal });
  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const { marks, columns } = sources.drawing;
      const index = nextMark(event.key, looked?.index, { count: marks.length, columns });
      if (index === undefined) return;
      event.preventDefault();
      look({ index, by: 'keyboard' });
    },
    { signal },
  );

  return {
    update: (next) => {
      sources = next;
      if (looked) show();
    },
    pointAt,
    remove: () => {
      listening.abort();
      clear();
      told.remove();
    },
  };
}
