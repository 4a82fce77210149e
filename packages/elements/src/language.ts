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

const watched = new WeakMap<Document, Watched>();

const watch = (document: Document): Watched => {
  const watchers = new Set<() => void>();
  const observer = new MutationObserver(() => watchers.forEach((call) => call()));
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const made = { watchers, observer };
  watched.set(document, made);
  return made;
};

/** Calls back whenever a `lang` of a document changes; one observer for all its elements. Returns how to stop. */
export function watchLanguage(document: Document, changed: () => void): () => void {
  const { watchers, observer } = watched.get(document) ?? watch(document);
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    observer.disconnect();
    watched.delete(document);
  };
}
