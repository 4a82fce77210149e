import type { Language } from '@puheeksi/core';
import { formatNumber } from '../format/number.js';
import { plural } from './plural.js';

/** Small parts that the sentences of a language are made of. */
export interface Saying {
  readonly number: (value: number) => string;
  readonly word: (count: number, one: string, other: string) => string;
  /** ' (a; b)', nothing where there is nothing to say. */
  readonly inParentheses: (...parts: readonly (string | undefined)[]) => string;
}

const separators: Readonly<Record<Language, string>> = { fi: '; ', sv: '; ', en: ', ' };

/** The small parts of a language. @example sayingOf('en').word(2, 'family', 'families') // 'families' */
export function sayingOf(language: Language): Saying {
  return {
    number: (value) => formatNumber(value, language),
    word: (count, one, other) => plural(language, count, { one, other }),
    inParentheses: (...parts) => {
      const said = parts.filter((part) => part !== undefined);
      return said.length === 0 ? '' : ` (${said.join(separators[language])})`;
    },
  };
}
