import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import { embeddedStore, openPostgresStore, type Store } from '../src/store/store.js';

/** One database that every store test runs on. */
export interface Target {
  readonly name: 'PGlite' | 'PostgreSQL';
  readonly missing: boolean;
  /** A fresh, migrated database. */
  readonly open: () => Promise<TestStore>;
}

/** A store with a door behind row-level security, for looking and for tampering. */
export interface TestStore extends Store {
  /** Address of the database; PostgreSQL only. */
  readonly url?: string;
}

const openPglite = async (): Promise<TestStore> => {
  const dump = new Blob([readFileSync(inject('pgliteDump'))]);
  return embeddedStore(await PGlite.create({ loadDataDir: dump }));
};

/** Makes a data folder with a migrated embedded database in it, as a first start would. */
export function fillDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(inject('pgliteFolder'), join(folder, 'database'), { recursive: true });
}

/** Runs a statement as the administrator of the tests' PostgreSQL. */
export const administrate = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** A database of its own on the tests' PostgreSQL, and how to drop it. */
export async function makePostgresDatabase(
  template = inject('postgresTemplate'),
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `puheeksi_test_${randomUUID().replaceAll('-', '')}`;
  await administrate(`create database ${name} template ${template}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administrate(`drop database ${name} with (force)`) };
}

const openPostgres = async (): Promise<TestStore> => {
  const { url, drop } = await makePostgresDatabase();
  const store = openPostgresStore(url, () => undefined, 'long');
  return {
    ...store,
    url,
    close: async () => {
      await store.close();
      await drop();
    },
  };
};

/** Whether the tests have a PostgreSQL. */
export const hasPostgres = inject('postgresUrl') !== '';

/** Both databases; PostgreSQL is missing where there is none, and says so loudly in the set-up. */
export const targets: readonly Target[] = [
  { name: 'PGlite', missing: false, open: openPglite },
  { name: 'PostgreSQL', missing: !hasPostgres, open: openPostgres },
];
