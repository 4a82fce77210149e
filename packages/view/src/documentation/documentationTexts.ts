import type { Language } from '@puheeksi/core';
import { documentationEn } from './en.js';
import { documentationFi } from './fi.js';
import type { DocumentationTexts } from './sentences.js';
import { documentationSv } from './sv.js';

const packs: Readonly<Record<Language, DocumentationTexts>> = {
  fi: documentationFi,
  sv: documentationSv,
  en: documentationEn,
};

/** The sentences of one language. @example documentationTextsFor('sv').title // 'Föra barnen på tal' */
export function documentationTextsFor(language: Language): DocumentationTexts {
  return packs[language];
}
