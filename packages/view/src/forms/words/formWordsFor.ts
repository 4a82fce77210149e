import type { Language } from '@puheeksi/core';
import { formWordsEn } from './en.js';
import { formWordsFi } from './fi.js';
import type { FormWords } from './formWords.js';
import { formWordsSv } from './sv.js';

const words: Readonly<Record<Language, FormWords>> = { fi: formWordsFi, sv: formWordsSv, en: formWordsEn };

/** The words that all forms share. @example formWordsFor('sv').optional // 'frivilligt' */
export const formWordsFor = (language: Language): FormWords => words[language];
