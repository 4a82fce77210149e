/**
 * Moves the focus to an element within a place, or to the place itself, if it was lost because what had it went away. Where
 * somebody has gone on to something else it stays.
 * @example keepFocus(frame.current, '.lp-widget')
 */
export function keepFocus(place: HTMLElement | null, within?: string): void {
  if (!place) return;
  const { activeElement, body } = place.ownerDocument;
  if (activeElement && activeElement !== body) return;
  (within === undefined ? place : place.querySelector<HTMLElement>(within))?.focus();
}
