import type { Language } from '@puheeksi/core';
import { ownText } from './ownText.js';

/** Open statistics that are published in several languages, under the name that tables carry. */
const officialNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fi: {
    'THL / Sotkanet.fi, Statistics Finland: Population at year end (Sotkanet indicator 127)':
      'THL / Sotkanet.fi, Tilastokeskus: Väestö 31.12. (Sotkanet-indikaattori 127)',
  },
  sv: {
    'THL / Sotkanet.fi, Statistics Finland: Population at year end (Sotkanet indicator 127)':
      'THL / Sotkanet.fi, Statistikcentralen: Befolkning 31.12 (Sotkanet-indikator 127)',
  },
  en: {},
};

/**
 * The publisher and title of a source: official statistics by the name they have in the language, any other as it was given.
 * @example namedSource({ publisher: 'Innokylä', title: 'LP-palvelumalli' }, 'sv') // 'Innokylä: LP-palvelumalli'
 */
export function namedSource(
  { publisher, title }: { readonly publisher: string; readonly title: string },
  language: Language,
): string {
  const given = `${publisher}: ${title}`;
  return ownText(officialNames[language], given) ?? given;
}
