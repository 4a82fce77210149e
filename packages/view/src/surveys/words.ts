import type { Language } from '@puheeksi/core';
import { surveyWordsEn } from './words/en.js';
import { surveyWordsFi } from './words/fi.js';
import { surveyWordsSv } from './words/sv.js';
import type { SharedSurveyWords } from './words/surveyWords.js';

const words: Readonly<Record<Language, SharedSurveyWords>> = {
  fi: surveyWordsFi,
  sv: surveyWordsSv,
  en: surveyWordsEn,
};

/** The words that all surveys share. @example sharedSurveyWords('sv').agreement.agreed // 'Håller med' */
export const sharedSurveyWords = (language: Language): SharedSurveyWords => words[language];
