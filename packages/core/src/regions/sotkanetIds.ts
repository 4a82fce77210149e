import type { RegionCode } from '../kernel/index.js';
import { sotkanetIdRows } from './data/sotkanetIds.js';
import { rowOf } from './rowOf.js';

/** The ids that Sotkanet gave to a region: the present one, and the one of the earlier division where there was one. */
export interface SotkanetRegionIds {
  readonly id: number;
  readonly formerId: number | null;
}

/**
 * The ids of a region in Sotkanet as they were in July 2024; `undefined` for a code no region has. **A hint for offline use:
 * resolve ids at run time** from Sotkanet's own region list (`resolveCounty` of `@puheeksi/client/sotkanet`), because
 * they have been renumbered before and public sources disagree.
 * @source rOpenGov/sotkanet, inst/extdata/sotkanet_hyvinvointialueet.csv (2024-07-15)
 * @example sotkanetRegionIds('14' as RegionCode) // { id: 972, formerId: 892 }
 */
export function sotkanetRegionIds(region: RegionCode): SotkanetRegionIds | undefined {
  const row = rowOf(sotkanetIdRows, region);
  return row && { id: row[0], formerId: row[1] ?? null };
}
