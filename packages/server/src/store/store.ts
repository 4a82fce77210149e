import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.js';

/** A database with our tables, and how to let go of it. */
export interface Store {
  readonly kind: 'pglite' | 'postgresql';
  readonly db: Kysely<Database>;
  readonly close: () => Promise<void>;
}

/** A store over an embedded database that somebody has opened; closing the store closes it. */
export function embeddedStore(pglite: PGlite): Store {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kind: 'pglite',
    db,
    // Kysely closes a database only after a first query; an unused one is closed here.
    close: () => db.destroy().then(() => (pglite.closed ? undefined : pglite.close())),
  };
}

/**
 * Opens the embedded database in a folder. It takes a plain path alone: the library's own prefixes (`memory://`, `idb://`)
 * are names of other stores and must not be reachable from a setting.
 */
export async function openEmbeddedStore(folder: string): Promise<Store> {
  if (folder.includes('://')) throw new Error('The embedded database lives in a folder.');
  return embeddedStore(await PGlite.create({ dataDir: folder }));
}

const mostConnections = 10;
const connectWithinMs = 5_000;
const statementWithinMs = 30_000;

/** Opens PostgreSQL by its address. `onLost` hears of idle connections that break; the pool replaces them. */
export function openPostgresStore(databaseUrl: string, onLost: (error: Error) => void): Store {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    connectionTimeoutMillis: connectWithinMs,
    statement_timeout: statementWithinMs,
    idle_in_transaction_session_timeout: statementWithinMs,
    application_name: 'puheeksi',
  });
  pool.on('error', onLost);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgresql', db, close: () => db.destroy() };
}
