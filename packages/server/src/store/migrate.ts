import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartRefusal } from '../startRefusal.js';
import { ensureAppRole } from './appRole.js';
import { migrations, shapeOf, storedShape } from './migrations/index.js';
import { ensureRights, notOwner } from './rights.js';
import { sqlState } from './sqlState.js';
import { openPostgresStore, type Store } from './store.js';

const migratorOf = (store: Store): Migrator =>
  new Migrator({ db: store.db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });

/** The steps that were made, by whatever version; none in a new database. */
const stepsMade = async ({ db }: Store): Promise<readonly string[]> => {
  const { rows: found } = await sql<{ there: boolean }>`
    select to_regclass('public.kysely_migration') is not null as there`.execute(db);
  if (!found[0]?.there) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
};

/**
 * An older server would write rows that the newer form does not know, or read them wrongly; and what an older shape holds is read
 * by the version that wrote it alone.
 */
const refuseOthers = async (store: Store): Promise<void> => {
  const unknown = (await stepsMade(store)).find((name) => !(name in migrations));
  if (unknown !== undefined && shapeOf(unknown) < storedShape)
    throw new StartRefusal(
      'database-older',
      `The database has the form of an older version of Puheeksi (step ${unknown}), which this version cannot read; start that version, or choose an empty PUHEEKSI_DATA or DATABASE_URL.`,
    );
  if (unknown !== undefined)
    throw new StartRefusal(
      'database-newer',
      `The database has the form of a newer version of Puheeksi (step ${unknown}); start that version, or restore a backup from before it.`,
    );
};

/**
 * Brings the database to the newest form and sees that its walls stand. Several servers may do it at once: one works, the others
 * wait.
 * Refuses the start when the database has a newer form than this version knows, or a shape that it cannot read, when its tables belong to somebody else, or when
 * the database user may not create the role or the tables.
 */
export async function migrate(store: Store): Promise<void> {
  await ensureAppRole(store.db);
  await refuseOthers(store).catch((error: unknown) => {
    throw sqlState(error) === '42501' ? notOwner(error) : error;
  });
  const { error } = await migratorOf(store).migrateToLatest();
  if (!error) return ensureRights(store.db);
  if (sqlState(error) !== '42501') throw error;
  throw new StartRefusal(
    'tables-not-creatable',
    'The database user may not create tables in the schema public; make it the owner of the database of DATABASE_URL.',
    { cause: error },
  );
}

/** `migrate` over sessions of its own, which no time limit of daily work ends in the middle. */
export async function migratePostgres(databaseUrl: string, onLost: (error: Error) => void): Promise<void> {
  const store = openPostgresStore(databaseUrl, onLost, 'long');
  try {
    await migrate(store);
  } finally {
    await store.close();
  }
}

/** Whether the database has the form that this server needs; rejects when it does not answer. */
export async function isMigrated(store: Store): Promise<boolean> {
  const known = await migratorOf(store).getMigrations();
  return known.every(({ executedAt }) => executedAt !== undefined);
}
