import { hasLostCharacters } from '@puheeksi/core/kernel';
import type { RegionCode, UnitEntry } from '@puheeksi/core';
import { municipalityCodeSchema, unitIdSchema } from '@puheeksi/core/wire';
import * as v from 'valibot';
import { readJsonFile } from './readJsonFile.js';

const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((name) => !hasLostCharacters(name)),
);

const unitsSchema = v.array(
  v.strictObject({
    unit: unitIdSchema,
    name: v.strictObject({ fi: text, sv: text, en: text }),
    municipality: municipalityCodeSchema,
  }),
);

/**
 * Reads the region's register of units from a JSON file: `[{ unit, name: { fi, sv, en }, municipality }]`.
 * Refuses the start when the file cannot be read (`units-file-unreadable`), has another form or a name whose letters were lost
 * (`units-file-malformed`), or tells who somebody is (`units-file-identifies`): codes and names of units stand in events, audit and
 * published tables.
 */
export async function readUnitsFile(file: string, region: RegionCode): Promise<readonly UnitEntry[]> {
  const form = 'a JSON list of { unit, name: { fi, sv, en }, municipality }';
  const asked = { file, variable: 'PUHEEKSI_UNITS', code: 'units-file', form };
  const units = await readJsonFile(asked, unitsSchema);
  return units.map((entry) => ({
    unit: entry.unit,
    name: entry.name,
    municipality: entry.municipality,
    region,
  }));
}
