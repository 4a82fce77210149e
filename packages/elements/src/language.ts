import type { Language } from '@puheeksi/core';

const known = (tag: string | null | undefined): Language | undefined => {
  const primary = tag?.trim().slice(0, 2).toLowerCase();
  return primary === 'fi' || primary === 'sv' || primary === 'en' ? primary : undefined;
};

const parentAcrossShadow = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  // Not by `instanceof`: the page may be another document, with a ShadowRoot of its own.
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/**
 * The language an element speaks: that of the nearest `lang`, its own first. A language we do not speak is passed over;
 * without any, Finnish. Never the browser's language: a page is in one language for everybody.
 */
export function nearestLanguage(element: Element): Language {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const language = known(at.getAttribute('lang'));
    if (language) return language;
  }
  return 'fi';
}

interface Watched {
  readonly watchers: Set<() => void>;
  readonly observer: MutationObserver;
}

const watched = new WeakMap<Node, Watched>();

/** One observer for each document and each shadow root, however many elements stand in it. */
const watchRoot = (root: Node, changed: () => void): (() => void) => {
  const watchers = watched.get(root)?.watchers ?? new Set();
  if (!watched.has(root)) {
    const observer = new MutationObserver(() => watchers.forEach((call) => call()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watched.set(root, { watchers, observer });
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    watched.get(root)?.observer.disconnect();
    watched.delete(root);
  };
};

/** Every root an element stands in: its own, that of the host around it, and so on up to the document. */
const rootsOf = (element: Element): readonly Node[] => {
  const root = element.getRootNode();
  return 'host' in root ? [root, ...rootsOf((root as ShadowRoot).host)] : [root];
};

/** Calls back whenever a `lang` around an element changes, also within the shadow roots it stands in. Returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const stops = rootsOf(element).map((root) => watchRoot(root, changed));
  return () => stops.forEach((stop) => stop());
}
