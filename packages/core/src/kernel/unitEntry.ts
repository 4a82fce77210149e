import type { UnitId } from './ids.js';
import type { Labels } from './language.js';
import type { MunicipalityCode, RegionCode } from './place.js';

/** One unit of a region's own register: a school, clinic, team. It belongs to a municipality and a region. */
export interface UnitEntry {
  readonly unit: UnitId;
  readonly name: Labels;
  readonly municipality: MunicipalityCode;
  readonly region: RegionCode;
}
