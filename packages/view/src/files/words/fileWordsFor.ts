import type { Language } from '@puheeksi/core';
import { fileWordsEn } from './en.js';
import { fileWordsFi } from './fi.js';
import type { FileWords } from './fileWords.js';
import { fileWordsSv } from './sv.js';

const words: Readonly<Record<Language, FileWords>> = { fi: fileWordsFi, sv: fileWordsSv, en: fileWordsEn };

/** The words of files in a language. @example fileWordsFor('sv').row(4) // 'Rad 4' */
export const fileWordsFor = (language: Language): FileWords => words[language];
