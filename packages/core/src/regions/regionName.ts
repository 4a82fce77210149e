import type { Language, RegionCode } from '../kernel/index.js';
import { regionRows } from './data/places.js';
import { rowOf } from './rowOf.js';

const columns = { fi: 1, sv: 2, en: 3 } as const;

/**
 * The name of a region alone: for a page that should not carry the names of 308 municipalities. `undefined` for a code that
 * no region has.
 * @source Statistics Finland, classifications of 1 January 2026
 * @example regionName('14' as RegionCode, 'en') // 'North Karelia wellbeing services county'
 */
export function regionName(region: RegionCode, language: Language): string | undefined {
  return rowOf(regionRows, region)?.[columns[language]];
}
