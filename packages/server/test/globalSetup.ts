import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, migratePostgres } from '../src/store/migrate.js';
import { embeddedStore } from '../src/store/store.js';
import { postgresBinaries, startPostgres, type OwnPostgres } from './ownPostgres.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File with a migrated embedded database: starting from it takes a second instead of five. */
    pgliteDump: string;
    /** The same as a folder, to be copied. */
    pgliteFolder: string;
    /** Address of a PostgreSQL where databases may be made from `postgresTemplate`; empty when there is none. */
    postgresUrl: string;
    postgresTemplate: string;
  }
}

const postgres = async (): Promise<OwnPostgres | undefined> => {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const bin = postgresBinaries();
  if (bin) return startPostgres(bin);
  const missing =
    'PostgreSQL not found: no initdb and postgres in /usr/lib/postgresql/*/bin or PATH, and no TEST_DATABASE_URL';
  if (process.env['REQUIRE_POSTGRES'] === '1') throw new Error(`${missing}; REQUIRE_POSTGRES=1 wants it.`);
  console.warn(`\n*** ${missing}. The PostgreSQL part of the server's tests is skipped. ***\n`);
  return undefined;
};

const sqlAt = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** Prepares both databases once for all files: a dump of a migrated PGlite, and a PostgreSQL with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'puheeksi-server-tests-'));
  const dump = join(folder, 'pglite.tar');
  const embedded = join(folder, 'pglite');
  const own = await postgres();
  const template = `puheeksi_template_${randomUUID().replaceAll('-', '')}`;
  const prepareEmbedded = async () => {
    const pglite = await PGlite.create({ dataDir: embedded });
    const store = embeddedStore(pglite);
    await migrate(store);
    writeFileSync(dump, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
    await store.close();
  };
  const prepareTemplate = async (url: string) => {
    await sqlAt(url, `create database ${template}`);
    const at = new URL(url);
    at.pathname = `/${template}`;
    await migratePostgres(at.href, () => undefined);
  };
  await Promise.all([prepareEmbedded(), own ? prepareTemplate(own.url) : undefined]);
  project.provide('pgliteDump', dump);
  project.provide('pgliteFolder', embedded);
  project.provide('postgresUrl', own?.url ?? '');
  project.provide('postgresTemplate', template);
  return async () => {
    if (own) await sqlAt(own.url, `drop database ${template} with (force)`);
    await own?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
