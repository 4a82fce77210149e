import type { ControllerId, SiteId } from './controller.js';
import type { UnitId } from './ids.js';
import type { Labels } from './language.js';
import type { MunicipalityCode, RegionCode } from './place.js';

/** One unit of a region's own register: a school, clinic, team. It belongs to a municipality and a region. */
export interface UnitEntry {
  readonly unit: UnitId;
  readonly name: Labels;
  readonly municipality: MunicipalityCode;
  readonly region: RegionCode;
  /** Whose data its case work is. County and municipal staff of one school are two units with a controller each. */
  readonly controller: ControllerId;
  /** Where several units work in one building: the same code in each of them. */
  readonly site?: SiteId;
}
