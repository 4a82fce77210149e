import type { Language } from '@puheeksi/core';

/** The forms a counted word takes in the three languages: Finnish, Swedish and English have two. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

const onlyOne = (count: number): boolean => Math.abs(count) === 1;

const isSingular: Readonly<Record<Language, (count: number) => boolean>> = {
  fi: onlyOne,
  sv: onlyOne,
  en: onlyOne,
};

/**
 * The form of a word that goes with a count. The rules are written out, because making an `Intl.PluralRules` costs the first
 * drawing of a page more than all its words.
 * @source Unicode CLDR, language plural rules: fi, sv, en – one: i = 1 and v = 0
 * @example plural('fi', 2, { one: 'keskustelu', other: 'keskustelua' }) // 'keskustelua'
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return isSingular[language](count) ? forms.one : forms.other;
}
