/**
 * Gives Escape to what is shown within a page, wherever the focus is: a tooltip under a resting pointer goes away, and a
 * dialog of the page around it does not. The press is taken before anybody else hears of it, with its repetitions and its
 * release, because some dialogs listen to those. Returns how to give it back.
 * @example const release = takeEscape(window, () => closeTooltip());
 */
export function takeEscape(view: Window, escaped: () => void): () => void {
  const take = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Escape' || event.isComposing) return false;
    // Without the default a dialog of the browser stays open too.
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!take(event)) return;
    const press = new AbortController();
    const options = { capture: true, signal: press.signal };
    view.addEventListener('keyup', (up) => void (take(up) && press.abort()), options);
    // A key that is held repeats. Any other press means that the release went elsewhere, such as to another window.
    view.addEventListener('keydown', (next) => void ((next.repeat && take(next)) || press.abort()), options);
    escaped();
  };
  view.addEventListener('keydown', pressed, { capture: true });
  return () => view.removeEventListener('keydown', pressed, { capture: true });
}
