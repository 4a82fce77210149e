import type { RegionCode } from '@puheeksi/core';
import { sql, type Transaction } from 'kysely';
import { appRole } from './appRole.js';
import type { Database } from './schema.js';
import type { Store } from './store.js';

/** A transaction that can see and write one region's rows alone. */
export interface RegionTransaction {
  readonly region: RegionCode;
  readonly tx: Transaction<Database>;
}

/**
 * Runs work in one transaction that has taken the unprivileged role and named its region, so that row-level security hides
 * every other region even where a query forgot to. Role and region end with the transaction.
 */
export function inRegion<T>(
  store: Store,
  region: RegionCode,
  work: (inside: RegionTransaction) => Promise<T>,
): Promise<T> {
  return store.db.transaction().execute(async (tx) => {
    await sql`select set_config('role', ${appRole}, true), set_config('puheeksi.region', ${region}, true)`.execute(
      tx,
    );
    return work({ region, tx });
  });
}

/** Locks of a region that last until the transaction ends. Appending shares `tally`; rebuilding has it alone. */
export type RegionLock = 'tally' | 'publication' | 'sample';

/** Takes a lock of the region when nobody has it, and holds it until the transaction ends. */
export async function tryLock({ region, tx }: RegionTransaction, lock: RegionLock): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('puheeksi'), hashtext(${`${lock}/${region}`})) as taken`.execute(
    tx,
  );
  return rows[0]?.taken === true;
}

/** Waits for a lock of the region and holds it until the transaction ends. */
export async function takeLock(
  { region, tx }: RegionTransaction,
  lock: RegionLock,
  mode: 'shared' | 'alone',
): Promise<void> {
  const take = sql.raw(mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await sql`select ${take}(hashtext('puheeksi'), hashtext(${`${lock}/${region}`}))`.execute(tx);
}
