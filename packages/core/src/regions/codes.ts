import { err, ok, type MunicipalityCode, type RegionCode, type Result } from '../kernel/index.js';
import { municipalityRows, regionRows } from './data/places.js';

/**
 * Why a text is not the code of a place: `leading-zero` (a spreadsheet ate it; `suggestion` has the code), `form` (not digits,
 * or too many of them), `unknown` (the right form, but no such place).
 */
export interface CodeRefusal<Code extends string, Kind extends string> {
  readonly code: Kind;
  readonly reason: 'leading-zero' | 'form' | 'unknown';
  readonly suggestion?: Code;
}

/** Why a text is not the code of a region. */
export type RegionCodeRefusal = CodeRefusal<RegionCode, 'not-a-region-code'>;
/** Why a text is not the code of a municipality. */
export type MunicipalityCodeRefusal = CodeRefusal<MunicipalityCode, 'not-a-municipality-code'>;

function parseCode<Code extends string, Kind extends string>(
  text: string,
  digits: number,
  rows: Readonly<Record<string, unknown>>,
  kind: Kind,
): Result<Code, CodeRefusal<Code, Kind>> {
  if (Object.hasOwn(rows, text)) return ok(text as Code);
  if (!/^\d+$/.test(text) || text.length > digits) return err({ code: kind, reason: 'form' });
  if (text.length === digits) return err({ code: kind, reason: 'unknown' });
  const padded = text.padStart(digits, '0');
  return Object.hasOwn(rows, padded)
    ? err({ code: kind, reason: 'leading-zero', suggestion: padded as Code })
    : err({ code: kind, reason: 'form' });
}

/**
 * Reads the two-digit code of a wellbeing services county, of Helsinki ('90') or of Åland ('91').
 * Refuses with `not-a-region-code`; a missing leading zero is never guessed, but suggested.
 * @source Statistics Finland, classification of wellbeing services counties 1 January 2026
 * @example parseRegionCode('5') // { ok: false, error: { code: 'not-a-region-code', reason: 'leading-zero', suggestion: '05' } }
 */
export function parseRegionCode(text: string): Result<RegionCode, RegionCodeRefusal> {
  return parseCode(text, 2, regionRows, 'not-a-region-code');
}

/**
 * Reads the three-digit code of a municipality, also of one that has ended since 2024.
 * Refuses with `not-a-municipality-code`; a missing leading zero is never guessed, but suggested.
 * @source Statistics Finland, classification of municipalities 1 January 2024, 2025 and 2026
 * @example parseMunicipalityCode('167') // { ok: true, value: '167' }
 */
export function parseMunicipalityCode(text: string): Result<MunicipalityCode, MunicipalityCodeRefusal> {
  return parseCode(text, 3, municipalityRows, 'not-a-municipality-code');
}
