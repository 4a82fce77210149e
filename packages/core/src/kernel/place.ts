import type { Brand } from './brand.js';
import { municipalityCodeForm, regionCodeForm, registerCodeForm } from './forms.js';
import type { UnitId } from './ids.js';
import { err, ok, type Result } from './result.js';

/** Two digits of a wellbeing services county, of Helsinki ('90') or of Åland ('91'): '14' is North Karelia. */
export type RegionCode = Brand<string, 'RegionCode'>;
/** Three digits of a municipality, leading zeros kept: '005' is Alajärvi, '167' Joensuu. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;
/** Code of a family-centre area in the region's own register: lower-case letters, digits and hyphens, 2–64 characters. */
export type AreaCode = Brand<string, 'AreaCode'>;
/** ISO 3166-1 alpha-2 code of the country; the service model is Finnish, so there is one. */
export type CountryCode = 'FI';

/**
 * A place that a count or a table is about, by its level and the code of that level.
 * Unit and area codes are unique within one region's register only: keep the region beside them where regions meet.
 */
export type Place =
  | { readonly level: 'country'; readonly code: CountryCode }
  | { readonly level: 'region'; readonly code: RegionCode }
  | { readonly level: 'municipality'; readonly code: MunicipalityCode }
  | { readonly level: 'area'; readonly code: AreaCode }
  | { readonly level: 'unit'; readonly code: UnitId };

/** The levels of places. They form a graph with validity dates, not a strict tree: an area may cross municipal borders. */
export type PlaceLevel = Place['level'];

/** A place as one string, for keys of cells and rows: 'region:14', 'municipality:167', 'unit:liperi-school'. */
export type PlaceKey = Brand<string, 'PlaceKey'>;

/** Every level, from the widest to the narrowest. @example placeLevels[0] // 'country' */
export const placeLevels = [
  'country',
  'region',
  'municipality',
  'area',
  'unit',
] as const satisfies readonly PlaceLevel[];

const codeForms: Readonly<Record<PlaceLevel, RegExp>> = {
  country: /^FI$/,
  region: regionCodeForm,
  municipality: municipalityCodeForm,
  area: registerCodeForm,
  unit: registerCodeForm,
};

/**
 * The key of a place: its level, a colon and its code.
 * @example placeKey({ level: 'region', code: '14' as RegionCode }) // 'region:14'
 */
export function placeKey(place: Place): PlaceKey {
  return `${place.level}:${place.code}` as PlaceKey;
}

/**
 * Reads a place from its key. Checks the form alone; whether region '99' exists is known by `@puheeksi/core/regions`.
 * Refuses with `not-a-place` (`reason: 'level'`: no such level; `reason: 'code'`: the code has not the form of its level).
 * @example parsePlaceKey('region:14') // { ok: true, value: { level: 'region', code: '14' } }
 */
export function parsePlaceKey(
  text: string,
): Result<Place, { readonly code: 'not-a-place'; readonly reason: 'level' | 'code' }> {
  const colon = text.indexOf(':');
  const level = placeLevels.find((known) => known === text.slice(0, Math.max(colon, 0)));
  if (!level) return err({ code: 'not-a-place', reason: 'level' });
  const code = text.slice(colon + 1);
  return codeForms[level].test(code)
    ? ok({ level, code } as Place)
    : err({ code: 'not-a-place', reason: 'code' });
}

/**
 * Reads the code of a family-centre area in a region's register.
 * Refuses with `not-an-area-code`.
 * @example parseAreaCode('rantakyla-utra') // { ok: true, value: 'rantakyla-utra' }
 */
export function parseAreaCode(text: string): Result<AreaCode, { readonly code: 'not-an-area-code' }> {
  return registerCodeForm.test(text) ? ok(text as AreaCode) : err({ code: 'not-an-area-code' });
}
