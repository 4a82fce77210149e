import type { Mark, MarkWords } from '@puheeksi/view';

const gapPx = 6;
const edgePx = 12;

const element = (
  document: Document,
  tag: string,
  className: string,
  ...children: readonly (Node | string)[]
) => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

/** Above the mark when there is room, else below it; always inside the window. */
const place = (tooltip: HTMLElement, canvas: HTMLElement, { box, at }: Mark): void => {
  const origin = canvas.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const above = origin.top + box.y - height - gapPx;
  const { clientWidth } = tooltip.ownerDocument.documentElement;
  const left = Math.min(clientWidth - width - edgePx, Math.max(edgePx, origin.left + at.x - width / 2));
  tooltip.style.setProperty('left', `${left}px`);
  tooltip.style.setProperty('top', `${above >= 0 ? above : origin.top + box.y + box.height + gapPx}px`);
};

/**
 * The numbers of one mark in the top layer, where no host can clip or cover them. It follows the page while that scrolls.
 * Returns how to take it away. Nothing goes through markup, and styles are set by properties: a strict page has nothing to
 * refuse.
 */
export function showTooltip(canvas: HTMLElement, mark: Mark, words: MarkWords): () => void {
  const document = canvas.ownerDocument;
  const numbers = words.numbers.map(({ name, text }) =>
    element(document, 'div', '', element(document, 'dt', '', name), element(document, 'dd', '', text)),
  );
  const tooltip = element(
    document,
    'div',
    'lp-tooltip',
    element(document, 'p', 'lp-tooltip-title', words.label),
    words.explanation === undefined
      ? element(document, 'dl', 'lp-tooltip-numbers', ...numbers)
      : element(document, 'p', '', words.explanation),
  );
  tooltip.setAttribute('popover', 'manual');
  tooltip.setAttribute('aria-hidden', 'true');
  canvas.append(tooltip);
  // An older browser shows it in place.
  if ('showPopover' in tooltip) tooltip.showPopover();
  const follow = (): void => place(tooltip, canvas, mark);
  follow();
  // The figure may stand in another document than this code, such as a window for printing.
  const view = document.defaultView;
  view?.addEventListener('scroll', follow, { capture: true, passive: true });
  return () => {
    view?.removeEventListener('scroll', follow, { capture: true });
    tooltip.remove();
  };
}
