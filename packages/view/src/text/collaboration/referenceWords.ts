import type { Language } from '@puheeksi/core';
import type { ReferenceText } from '@puheeksi/core/terms/reference';
import { quoted } from './wording.js';

/**
 * A text of the reference content as it is shown: what is the source's own Finnish, word for word, stands in quotation marks, so
 * that nobody takes its words for ours; Swedish and English are ours, and so are the other Finnish texts.
 * @example referenceWords(guidingQuestions.B2, 'fi') // '”Kuka koordinoi yhteisövaikuttavuuskoulutusta ja sen toteutumista?”'
 */
export function referenceWords(text: ReferenceText, language: Language): string {
  return language === 'fi' && text.quoted ? quoted('fi', text.fi) : text[language];
}
