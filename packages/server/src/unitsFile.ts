import { hasLostCharacters, parseRegisterCode, type ControllerId, type SiteId } from '@puheeksi/core/kernel';
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

const code = <Code extends ControllerId | SiteId>() =>
  v.pipe(
    v.string(),
    v.check((given) => parseRegisterCode(given).ok),
    v.transform((given) => given as Code),
  );

const unitSchema = v.strictObject({
  unit: unitIdSchema,
  name: v.strictObject({ fi: text, sv: text, en: text }),
  municipality: municipalityCodeSchema,
  controller: code<ControllerId>(),
  site: v.exactOptional(code<SiteId>()),
});
type UnitOfFile = v.InferOutput<typeof unitSchema>;

/** A fault that lies in no unit alone, at its first place: a unit that stands twice, a site in two municipalities. */
const faultBetween =
  (field: keyof UnitOfFile, isFaulty: (unit: UnitOfFile, earlier: UnitOfFile) => boolean) =>
  ({
    dataset,
    addIssue,
  }: {
    readonly dataset: { readonly value: readonly UnitOfFile[] };
    readonly addIssue: (issue: v.RawCheckIssueInfo<UnitOfFile[]>) => void;
  }): void => {
    const units = dataset.value;
    const index = units.findIndex((unit, at) =>
      units.slice(0, at).some((earlier) => isFaulty(unit, earlier)),
    );
    const unit = units[index];
    if (unit)
      addIssue({
        path: [
          { type: 'array', origin: 'value', input: [...units], key: index, value: unit },
          { type: 'object', origin: 'value', input: unit, key: field, value: unit[field] },
        ],
      });
  };

const unitsSchema = v.pipe(
  v.array(unitSchema),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    faultBetween('unit', (unit, earlier) => unit.unit === earlier.unit)({ dataset, addIssue });
    faultBetween(
      'site',
      (unit, earlier) =>
        unit.site !== undefined && unit.site === earlier.site && unit.municipality !== earlier.municipality,
    )({ dataset, addIssue });
  }),
);

/**
 * Reads the region's register of units from a JSON file:
 * `[{ unit, name: { fi, sv, en }, municipality, controller, site? }]`. County and municipal staff of one school are two units with a
 * controller each and the same site.
 * Refuses the start when the file cannot be read (`units-file-unreadable`), has another form, a name whose letters were lost, a unit
 * twice or one site in two municipalities (`units-file-malformed`), or tells who somebody is (`units-file-identifies`): codes and names of units stand in events, audit and
 * published tables.
 */
export async function readUnitsFile(file: string, region: RegionCode): Promise<readonly UnitEntry[]> {
  const form =
    'a JSON list of { unit, name: { fi, sv, en }, municipality, controller, site (where several units share a building) }, each unit once, with the code of the county, municipality, organisation or parish whose unit it is as controller';
  const asked = { file, variable: 'PUHEEKSI_UNITS', code: 'units-file', form };
  const units = await readJsonFile(asked, unitsSchema);
  return units.map((entry) => ({ ...entry, region }));
}
