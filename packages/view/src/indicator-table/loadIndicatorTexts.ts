import type { Language } from '@puheeksi/core';
import type { IndicatorText, IndicatorTexts } from './indicatorTexts.js';

const parts: Readonly<Record<Language, () => Promise<IndicatorTexts>>> = {
  fi: async () => (await import('./texts/fi.js')).indicatorFi,
  sv: async () => (await import('./texts/sv.js')).indicatorSv,
  en: async () => (await import('./texts/en.js')).indicatorEn,
};

/** What an indicator is called and means, by its id. */
export type IndicatorTextOf = (id: string) => IndicatorText;

/** The names and definitions of one language out of its texts. Throws for an id that no indicator has: a view that asks for it has a fault. */
export function indicatorTextIn({ indicators }: Pick<IndicatorTexts, 'indicators'>): IndicatorTextOf {
  const texts: Readonly<Record<string, IndicatorText>> = indicators;
  return (id) => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    if (!text) throw new Error(`No indicator is called ${id}.`);
    return text;
  };
}

/**
 * The names and definitions of all indicators in one language, fetched when they are first wanted: no other language comes along.
 * @example (await loadIndicatorTexts('sv'))('discussions').name // 'Samtal'
 */
export async function loadIndicatorTexts(language: Language): Promise<IndicatorTextOf> {
  return indicatorTextIn(await parts[language]());
}
