import { err, ok, type RegionCode, type Result } from '@puheeksi/core';
import { sql } from 'kysely';
import { inRegion, tryLock, type RegionTransaction } from './store/inRegion.js';
import type { Store } from './store/store.js';

/** Somebody is publishing the region at this moment; one publication is enough. */
export interface UnderWay {
  readonly code: 'publication-under-way';
}

const underWay: UnderWay = { code: 'publication-under-way' };
const regionsOf = new WeakMap<Store, Set<RegionCode>>();

/**
 * Publishes when nobody else does, and says at once when somebody does: waiting publications would hold every connection, and
 * nobody else would be served. Within the process a list says so before a connection is taken, between processes a lock of the
 * database.
 * Refuses with `publication-under-way`.
 */
export async function publishingAlone<T>(
  store: Store,
  region: RegionCode,
  publish: (inside: RegionTransaction) => Promise<T>,
): Promise<Result<T, UnderWay>> {
  const regions = regionsOf.get(store) ?? new Set();
  regionsOf.set(store, regions);
  if (regions.has(region)) return err(underWay);
  regions.add(region);
  try {
    return await inRegion(store, region, async (inside) => {
      // The transaction waits for the thread that computes, and on a busy machine for long
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(inside.tx);
      return (await tryLock(inside, 'publication')) ? ok(await publish(inside)) : err(underWay);
    });
  } finally {
    regions.delete(region);
  }
}
