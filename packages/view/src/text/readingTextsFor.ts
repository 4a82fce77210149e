import type { Language } from '@puheeksi/core';
import { readingEn } from './reading/en.js';
import { readingFi } from './reading/fi.js';
import { readingSv } from './reading/sv.js';
import type { ReadingTexts } from './readingTexts.js';

/**
 * The texts for reading published tables alone: half the bytes, enough for a static first paint.
 * @example readingTextsFor('fi').nothing.suppressed // 'tietosuojattu'
 */
export function readingTextsFor(language: Language): ReadingTexts {
  return { fi: readingFi, sv: readingSv, en: readingEn }[language];
}
