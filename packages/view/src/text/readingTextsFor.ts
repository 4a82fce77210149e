import type { Language } from '@puheeksi/core';
import { shownEn } from './reading/en.js';
import { shownFi } from './reading/fi.js';
import { shownSv } from './reading/sv.js';
import { troubleEn } from './reading/trouble/en.js';
import { troubleFi } from './reading/trouble/fi.js';
import { troubleSv } from './reading/trouble/sv.js';
import type { ReadingTexts } from './readingTexts.js';

const readingTexts: Readonly<Record<Language, ReadingTexts>> = {
  fi: { ...shownFi, ...troubleFi },
  sv: { ...shownSv, ...troubleSv },
  en: { ...shownEn, ...troubleEn },
};

/**
 * The texts for reading published tables alone: half the bytes, enough for a static first paint.
 * @example readingTextsFor('fi').nothing.suppressed // 'tietosuojattu'
 */
export function readingTextsFor(language: Language): ReadingTexts {
  return readingTexts[language];
}
