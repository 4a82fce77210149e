import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { FigureLayout } from '@puheeksi/view';
import type { MarkWords } from './markWords.js';

/** What the tooltip says and where. */
export interface FigureTooltipProps {
  readonly words: MarkWords;
  /** The row it belongs to. */
  readonly row: FigureLayout['rows'][number];
  /** Where the mark stands, in pixels of the figure. */
  readonly x: number;
  readonly canvas: RefObject<HTMLElement | null>;
}

const gapPx = 6;
const edgePx = 12;

/** Above the row when there is room, else below it; always inside the window. */
const place = (
  tooltip: HTMLElement,
  canvas: HTMLElement,
  x: number,
  row: FigureTooltipProps['row'],
): void => {
  const origin = canvas.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const above = origin.top + row.y - height - gapPx;
  const { clientWidth } = tooltip.ownerDocument.documentElement;
  const left = Math.min(clientWidth - width - edgePx, Math.max(edgePx, origin.left + x - width / 2));
  tooltip.style.setProperty('left', `${left}px`);
  tooltip.style.setProperty('top', `${above >= 0 ? above : origin.top + row.y + row.height + gapPx}px`);
};

/** The numbers of one mark in the top layer, where no host can clip or cover them. */
export function FigureTooltip({ words, row, x, canvas }: FigureTooltipProps): ReactElement {
  const tooltip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = tooltip.current;
    if (!shown || !canvas.current) return undefined;
    if (shown.showPopover && !shown.matches(':popover-open')) shown.showPopover();
    place(shown, canvas.current, x, row);
    const follow = (): void => {
      if (canvas.current) place(shown, canvas.current, x, row);
    };
    // The figure may stand in another document than this code, such as a window for printing.
    const view = shown.ownerDocument.defaultView;
    view?.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => view?.removeEventListener('scroll', follow, { capture: true });
  }, [canvas, x, row, words]);
  return (
    <div ref={tooltip} popover="manual" className="lp-tooltip" aria-hidden="true">
      <p className="lp-tooltip-title">{words.label}</p>
      {words.explanation === undefined ? (
        <dl className="lp-tooltip-numbers">
          {words.numbers.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{words.explanation}</p>
      )}
    </div>
  );
}
