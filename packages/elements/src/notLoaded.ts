import type { Language } from '@puheeksi/core';

/** The few words of the loader itself, for when nothing else has come: `trouble` of the view has the whole sentences. */
const words: Readonly<Record<Language, readonly [said: string, retry: string, reload: string]>> = {
  fi: ['Osa sivusta jäi latautumatta.', 'Yritä uudelleen', 'Lataa sivu uudelleen'],
  sv: ['En del av sidan kunde inte laddas.', 'Försök igen', 'Ladda om sidan'],
  en: ['Part of the page did not load.', 'Try again', 'Reload the page'],
};

const button = (document: Document, text: string, pressed: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', pressed);
  return made;
};

/**
 * In place of an element whose code did not come: what happened, and trying again; once that was in vain, reloading the page, unless
 * there is no network, where that would only lose the page.
 */
export function notLoaded(
  document: Document,
  language: Language,
  triedInVain: boolean,
  retry: () => void,
): HTMLElement {
  const [said, retryText, reloadText] = words[language];
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  place.lang = language;
  place.dir = 'ltr';
  place.append(`${said} `, button(document, retryText, retry));
  if (triedInVain && navigator.onLine)
    place.append(
      ' ',
      button(document, reloadText, () => document.defaultView?.location.reload()),
    );
  return place;
}
