import {
  err,
  ok,
  type Day,
  type Labels,
  type MunicipalityCode,
  type RegionCode,
  type Result,
} from '../kernel/index.js';
import { collaborativeAreaRows, municipalityEnds, municipalityRows, regionRows } from './data/places.js';
import { rowOf } from './rowOf.js';

/** Number of a collaborative area (YTA) of counties: '2' is Eastern Finland. */
export type CollaborativeAreaCode = keyof typeof collaborativeAreaRows;

/** The days a place or a tie is valid, both ends included; `null`: older than the sources, or no end known. */
export interface Validity {
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** The place is not valid on the day, or no place has the code; `mergedInto` says where an ended municipality went. */
export interface PlaceNotValid {
  readonly code: 'place-not-valid';
  readonly reason: 'unknown' | 'not-yet' | 'ended';
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  readonly mergedInto?: MunicipalityCode;
}

/** The counties, and Helsinki beside them, organise health and social services from this day on. */
export const regionsFirstDay = '2023-01-01' as Day;

/** The day of the newest classification read; a later day gets its answer until a newer one is added. */
export const regionsAsOf = '2026-01-01' as Day;

/** Where the places come from; show it wherever the list itself is shown. */
export const regionsSource = {
  publisher: 'Statistics Finland',
  title: 'Classifications of municipalities and wellbeing services counties 2024, 2025 and 2026',
  licence: 'CC BY 4.0',
} as const;

const codesOf = <Code extends string>(rows: Readonly<Record<string, unknown>>): readonly Code[] =>
  (Object.keys(rows) as Code[]).sort();

/**
 * Whether a day falls within a validity.
 * @example isValidOn({ firstDay: null, lastDay: '2024-12-31' as Day }, '2025-01-01' as Day) // false
 */
export function isValidOn(validity: Validity, day: Day): boolean {
  return (
    (validity.firstDay === null || validity.firstDay <= day) &&
    (validity.lastDay === null || day <= validity.lastDay)
  );
}

/**
 * The days of a municipality, and the one it was merged into; `undefined` for a code that no municipality has.
 * @source Statistics Finland, municipalities 2024–2026: Pertunmaa (588) merged into Mäntyharju (507) on 1 January 2025
 * @example municipalityValidity('588' as MunicipalityCode) // { firstDay: null, lastDay: '2024-12-31', mergedInto: '507' }
 */
export function municipalityValidity(
  municipality: MunicipalityCode,
): (Validity & { readonly mergedInto: MunicipalityCode | null }) | undefined {
  if (!Object.hasOwn(municipalityRows, municipality)) return undefined;
  const end = rowOf(municipalityEnds, municipality);
  return end
    ? { firstDay: null, lastDay: end[0] as Day, mergedInto: end[1] as MunicipalityCode }
    : { firstDay: null, lastDay: null, mergedInto: null };
}

/** The 23 areas that organise services, by code: 21 counties, Helsinki and Åland. @example regions().length // 23 */
export function regions(): readonly RegionCode[] {
  return codesOf(regionRows);
}

/** The municipalities of a day, by code: 308 since 2025. @example municipalitiesOn('2026-01-01' as Day).length // 308 */
export function municipalitiesOn(day: Day): readonly MunicipalityCode[] {
  return codesOf<MunicipalityCode>(municipalityRows).filter((code) => {
    const validity = municipalityValidity(code);
    return validity !== undefined && isValidOn(validity, day);
  });
}

/**
 * The region of a municipality on a day.
 * Refuses with `place-not-valid`: `not-yet` before 1 January 2023, `ended` after a merger, `unknown` for a code nobody has.
 * @source Statistics Finland, municipality keys 2024–2026; that 2023 was like 2024 is our reading
 * @example regionOf('426' as MunicipalityCode, '2026-01-10' as Day) // { ok: true, value: '14' }
 */
export function regionOf(municipality: MunicipalityCode, day: Day): Result<RegionCode, PlaceNotValid> {
  const row = rowOf(municipalityRows, municipality);
  const end = rowOf(municipalityEnds, municipality);
  if (!row) return err({ code: 'place-not-valid', reason: 'unknown' });
  if (day < regionsFirstDay)
    return err({ code: 'place-not-valid', reason: 'not-yet', firstDay: regionsFirstDay });
  if (end && day > end[0])
    return err({
      code: 'place-not-valid',
      reason: 'ended',
      lastDay: end[0] as Day,
      mergedInto: end[1] as MunicipalityCode,
    });
  return ok(row[0] as RegionCode);
}

/**
 * The municipalities of a region on a day, by code.
 * Refuses with `place-not-valid`: `not-yet` before 1 January 2023, `unknown` for a code no region has.
 * @source Statistics Finland, municipality keys 2024–2026
 * @example municipalitiesOf('14' as RegionCode, '2026-01-10' as Day) // { ok: true, value: ['090', '146', '167', …] } (13)
 */
export function municipalitiesOf(
  region: RegionCode,
  day: Day,
): Result<readonly MunicipalityCode[], PlaceNotValid> {
  if (!Object.hasOwn(regionRows, region)) return err({ code: 'place-not-valid', reason: 'unknown' });
  if (day < regionsFirstDay)
    return err({ code: 'place-not-valid', reason: 'not-yet', firstDay: regionsFirstDay });
  return ok(municipalitiesOn(day).filter((code) => rowOf(municipalityRows, code)?.[0] === region));
}

/**
 * The collaborative area (YTA) of a region in 2026; `undefined` for a code no region has.
 * @source Statistics Finland, municipality key 2026
 * @example collaborativeAreaOf('14' as RegionCode) // '2'
 */
export function collaborativeAreaOf(region: RegionCode): CollaborativeAreaCode | undefined {
  return rowOf(regionRows, region)?.[0] as CollaborativeAreaCode | undefined;
}

/** The names of a collaborative area. @example collaborativeAreaNames('2').en // 'Eastern Finland collaborative area' */
export function collaborativeAreaNames(area: CollaborativeAreaCode): Labels {
  return collaborativeAreaRows[area];
}
