import { readFile } from 'node:fs/promises';
import { hasLostCharacters, parseUnitId, textOfBytes, type RegionCode, type UnitEntry } from '@puheeksi/core';
import * as v from 'valibot';
import { StartRefusal } from './startRefusal.js';

const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((name) => !hasLostCharacters(name)),
);

const unitsSchema = v.array(
  v.strictObject({
    unit: v.pipe(
      v.string(),
      v.check((unit) => parseUnitId(unit).ok),
    ),
    name: v.strictObject({ fi: text, sv: text, en: text }),
    municipality: v.pipe(v.string(), v.regex(/^\d{3}$/)),
  }),
);

/**
 * Reads the region's register of units from a JSON file: `[{ unit, name: { fi, sv, en }, municipality }]`.
 * Refuses the start when the file cannot be read (`units-file-unreadable`) or has another form, or a name whose letters were lost
 * (`units-file-malformed`).
 */
export async function readUnitsFile(file: string, region: RegionCode): Promise<readonly UnitEntry[]> {
  const content = await readFile(file).catch((cause: unknown) => {
    throw new StartRefusal('units-file-unreadable', 'The file of PUHEEKSI_UNITS cannot be read.', { cause });
  });
  const malformed = (at: string): never => {
    throw new StartRefusal(
      'units-file-malformed',
      `The file of PUHEEKSI_UNITS must be a JSON list of { unit, name: { fi, sv, en }, municipality }; the first fault is at ${at}.`,
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(textOfBytes(content));
  } catch {
    return malformed('its beginning: it is not JSON');
  }
  const read = v.safeParse(unitsSchema, value);
  if (!read.success) return malformed(v.getDotPath(read.issues[0]) ?? 'its beginning');
  return read.output.map((entry) => ({
    unit: entry.unit as UnitEntry['unit'],
    name: entry.name,
    municipality: entry.municipality as UnitEntry['municipality'],
    region,
  }));
}
