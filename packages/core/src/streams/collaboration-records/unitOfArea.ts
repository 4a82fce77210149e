import type { AreaCode, MunicipalityCode, UnitId } from '../../kernel/index.js';

/** A unit and the family-centre area it works in, from the region's own register: the denominator of what units have done. */
export interface UnitOfArea {
  readonly unit: UnitId;
  readonly area: AreaCode;
  readonly municipality?: MunicipalityCode;
}
