import type { LpRegionRules, RegionCode } from '@puheeksi/core';
import type { Clock } from './clock.js';
import type { Store } from './store/store.js';

/** What every route works with. */
export interface ServerContext {
  readonly store: Store;
  readonly region: RegionCode;
  readonly clock: Clock;
  /** What is known of the leaders' rights, and the region's settings. */
  readonly rules: LpRegionRules;
}
