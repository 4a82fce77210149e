import type { Language } from '@puheeksi/core';

const known = (tag: string | null | undefined): Language | undefined => {
  const primary = tag?.trim().slice(0, 2).toLowerCase();
  return primary === 'fi' || primary === 'sv' || primary === 'en' ? primary : undefined;
};

const parentAcrossShadow = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
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

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` of the page changes; one observer for all elements. Returns how to stop. */
export function watchLanguage(changed: () => void): () => void {
  watchers.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => watchers.forEach((call) => call()));
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
