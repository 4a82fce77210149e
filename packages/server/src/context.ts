import type { RegionCode } from '@puheeksi/core';
import type { DescribedStream, StoredRegister } from '@puheeksi/core/stored';
import type { Clock } from './clock.js';
import type { Declared } from './regionReader.js';
import type { Store } from './store/store.js';

/** What every route works with. */
export interface ServerContext {
  readonly store: Store;
  readonly region: RegionCode;
  readonly clock: Clock;
  /** What is known of the region beside what it has recorded and decided. */
  readonly declared: Declared;
  /** @default every stream of the core */
  readonly registry?: readonly DescribedStream[];
  /** @default every register of the core */
  readonly registers?: readonly StoredRegister[];
}
