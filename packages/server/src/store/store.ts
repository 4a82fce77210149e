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

const maxConnections = 10;
const connectWithinMs = { short: 5_000, long: 30_000 } as const;
const statementWithinMs = 30_000;
/** A server that has vanished answers nothing at all, not even that time is up. */
const answerWithinMs = 35_000;

const limits = {
  statement_timeout: statementWithinMs,
  query_timeout: answerWithinMs,
  idle_in_transaction_session_timeout: statementWithinMs,
};

/**
 * How long a session may take: `short` for what somebody waits for; `long` for changing the form of the database, which takes
 * as long as its tables are large, and waits for another server that is doing it.
 */
export type Patience = 'short' | 'long';

/**
 * Opens PostgreSQL by its address. `onLost` hears of connections that break, idle or in the middle of something; whoever was
 * using one gets an error that `isLost` knows, and the pool replaces it.
 */
export function openPostgresStore(
  databaseUrl: string,
  onLost: (error: Error) => void,
  patience: Patience = 'short',
): Store {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: maxConnections,
    connectionTimeoutMillis: connectWithinMs[patience],
    ...(patience === 'short' ? limits : {}),
    keepAlive: true,
    application_name: 'puheeksi',
  });
  // The pool listens to idle connections alone, and a break that nobody listens to ends the process
  pool.on('connect', (client) => void client.on('error', onLost));
  // The same break once more, when the connection was idle
  pool.on('error', () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgresql', db, close: () => db.destroy() };
}
