import type { Language } from '@puheeksi/core';

/** The forms a counted word takes in the three languages: Finnish, Swedish and English have two. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

/**
 * The form of a word that goes with a count, by the plural rules of the language (CLDR).
 * @example plural('fi', 2, { one: 'keskustelu', other: 'keskustelua' }) // 'keskustelua'
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule.select(count) === 'one' ? forms.one : forms.other;
}
