import type { ShownTexts, TroubleTexts } from '@puheeksi/view';
import { button, message } from './frame.js';

/** What is said under a figure that has not become interactive. */
export interface FigureNotice {
  readonly element: HTMLElement;
  /** Its code could not be fetched; `again` when somebody has tried again in vain. */
  readonly notLoaded: (again: boolean) => HTMLElement;
  readonly busy: (busy: boolean) => void;
}

/** One notice for one figure: its button stays while its words change, so that the keyboard keeps its place. */
export function figureNotice(
  { part }: TroubleTexts,
  { actions }: ShownTexts,
  retry: () => void,
): FigureNotice {
  const again = button(actions.retry, retry, 'lp-button lp-button-quiet');
  const reload = button(part.reload, () => window.location.reload(), 'lp-button lp-button-quiet');
  const element = message('', again);
  let tried = false;
  const say = (text: string): HTMLElement => {
    element.querySelector('p')?.replaceChildren(text);
    return element;
  };
  return {
    element,
    notLoaded: (triedAgain) => {
      // Without a network, reloading would only lose the page.
      tried ||= triedAgain;
      const outdated = tried && navigator.onLine;
      if (outdated) again.after(reload);
      else reload.remove();
      return say(outdated ? `${part.figureNotLoaded} ${part.stillNotLoaded.text}` : part.figureNotLoaded);
    },
    busy: (busy) => again.toggleAttribute('aria-disabled', busy),
  };
}
