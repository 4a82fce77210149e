import type { Language } from '@puheeksi/core';
import type { ReadingTexts } from './readingTexts.js';
import { readingTextsFor } from './readingTextsFor.js';
import { workingEn } from './working/en.js';
import { workingFi } from './working/fi.js';
import { workingSv } from './working/sv.js';
import type { WorkingTexts } from './workingTexts.js';

/** Every text of the product in one language. Complete in all three by type. */
export interface Texts extends ReadingTexts, WorkingTexts {}

const made = new Map<Language, Texts>();

/**
 * Every text in a language: for reading published tables and for working with one's own data. The same object each time.
 * @example textsFor('sv').actions.showTable // 'Visa tabellen'
 */
export function textsFor(language: Language): Texts {
  const working = { fi: workingFi, sv: workingSv, en: workingEn }[language];
  const texts = made.get(language) ?? { ...readingTextsFor(language), ...working };
  made.set(language, texts);
  return texts;
}
