import { Migrator } from 'kysely/migration';
import { StartRefusal } from '../startRefusal.js';
import { ensureAppRole } from './appRole.js';
import { migrations } from './migrations/index.js';
import { sqlState } from './sqlState.js';
import type { Store } from './store.js';

const migratorOf = (store: Store): Migrator =>
  new Migrator({ db: store.db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });

/**
 * Brings the database to the newest form. Several servers may do it at once: one works, the others wait.
 * Refuses the start when the database user may not create the role or the tables.
 */
export async function migrate(store: Store): Promise<void> {
  await ensureAppRole(store.db);
  const { error } = await migratorOf(store).migrateToLatest();
  if (!error) return;
  if (sqlState(error) !== '42501') throw error;
  throw new StartRefusal(
    'tables-not-creatable',
    'The database user may not create tables in the schema public; make it the owner of the database of DATABASE_URL.',
    { cause: error },
  );
}

/** Whether the database has the form that this server needs; rejects when it does not answer. */
export async function isMigrated(store: Store): Promise<boolean> {
  const known = await migratorOf(store).getMigrations();
  return known.every(({ executedAt }) => executedAt !== undefined);
}
