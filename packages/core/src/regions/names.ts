import type { CountryCode, Labels, Language, MunicipalityCode, RegionCode } from '../kernel/index.js';
import { languageStatusRows, municipalityRows, regionRows } from './data/places.js';
import { rowOf } from './rowOf.js';

/** The languages of a municipality by law, which set the defaults of its forms and letters. */
export type LanguageStatus =
  'finnish' | 'bilingual-finnish-majority' | 'swedish' | 'bilingual-swedish-majority';

/** The statuses in the order of Statistics Finland's codes 0–3. */
const statuses = [
  'finnish',
  'bilingual-finnish-majority',
  'swedish',
  'bilingual-swedish-majority',
] as const satisfies readonly LanguageStatus[];

const country: Labels = { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' };

function namesOf(code: string): Labels | undefined {
  if (code === 'FI') return country;
  const region = rowOf(regionRows, code);
  if (region) return { fi: region[1], sv: region[2], en: region[3] };
  const municipality = rowOf(municipalityRows, code);
  if (!municipality) return undefined;
  const [, , fi, sv = fi, en = fi] = municipality;
  return { fi, sv, en };
}

/**
 * The name of a region, a municipality or the whole country. `undefined` when no place has the code, which a code of the
 * right form can still be.
 * @source Statistics Finland, classifications of 1 January 2026
 * @example placeName('14' as RegionCode, 'sv') // 'Norra Karelens välfärdsområde'
 */
export function placeName(
  code: RegionCode | MunicipalityCode | CountryCode,
  language: Language,
): string | undefined {
  return namesOf(code)?.[language];
}

/**
 * The language status of a municipality; `undefined` for a code that no municipality has.
 * @source Statistics Finland, language relations of municipalities 1 January 2026
 * @example languageStatusOf('091' as MunicipalityCode) // 'bilingual-finnish-majority'
 */
export function languageStatusOf(municipality: MunicipalityCode): LanguageStatus | undefined {
  const row = rowOf(municipalityRows, municipality);
  return row && statuses[row[1]];
}

/**
 * The name of a language status.
 * @source Statistics Finland, language relations of municipalities
 * @example languageStatusName('swedish', 'fi') // 'Yksikielinen ruotsinkielinen kunta'
 */
export function languageStatusName(status: LanguageStatus, language: Language): string {
  return languageStatusRows[statuses.indexOf(status) as 0 | 1 | 2 | 3][language];
}
