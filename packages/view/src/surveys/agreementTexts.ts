import type { Language } from '@puheeksi/core';
import { sharedSurveyWords } from './words.js';

/** The labels and answers of statements: the same answers under each. */
export interface StatementTexts<Key extends string> {
  readonly fields: { readonly [K in Key]: { readonly label: string } };
  readonly codes: { readonly [K in Key]: Readonly<Record<'agreed' | 'did-not-agree', string>> };
}

/** Texts of statements to agree with. @example statementTexts('fi', { heard: 'Minua kuultiin.' }).codes.heard.agreed // 'Samaa mieltä' */
export function statementTexts<const Key extends string>(
  language: Language,
  sentences: Readonly<Record<Key, string>>,
): StatementTexts<Key> {
  const { agreement } = sharedSurveyWords(language);
  const each = <T>(made: (sentence: string) => T): { readonly [K in Key]: T } =>
    Object.fromEntries(Object.entries<string>(sentences).map(([key, sentence]) => [key, made(sentence)])) as {
      readonly [K in Key]: T;
    };
  return { fields: each((label) => ({ label })), codes: each(() => agreement) };
}
