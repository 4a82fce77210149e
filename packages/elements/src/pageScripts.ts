type Turn = 'over' | 'now' | 'coming';

const turnOfScripts = ({ readyState, defaultView }: Document): Turn => {
  if (readyState === 'complete') return 'over';
  const [entry] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  const timing = entry as PerformanceNavigationTiming | undefined;
  if (!timing || timing.domContentLoadedEventStart === 0) return 'coming';
  return timing.domContentLoadedEventEnd === 0 ? 'now' : 'over';
};

/**
 * Whether the scripts that a page loads with itself have run, those that wait for `DOMContentLoaded` included: by then a page
 * has said what it wants of an element that stands in its markup. Where they have not, `then` is called once they have.
 */
export function pageScriptsHaveRun(document: Document, then: () => void): boolean {
  const turn = turnOfScripts(document);
  if (turn === 'over') return true;
  // In a task of its own, after every listener of the page
  const later = (): void => void setTimeout(then);
  if (turn === 'now') later();
  else document.addEventListener('DOMContentLoaded', later, { once: true });
  return false;
}
