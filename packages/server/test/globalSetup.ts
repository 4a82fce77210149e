import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/store/migrate.js';
import { embeddedStore, openPostgresStore } from '../src/store/store.js';

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

const binaries = (): string | undefined => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
};

const hasSetpriv = existsSync('/usr/bin/setpriv');

/**
 * PostgreSQL refuses to run as root; there it runs as the user that its package made. Where the system can do it, the server
 * also ends with the test run that started it, should that be killed.
 */
const asPostgres = (command: string, args: readonly string[]): [string, string[]] => {
  const root = process.getuid?.() === 0;
  if (!root && !hasSetpriv) return [command, [...args]];
  const user = root ? ['--reuid', 'postgres', '--regid', 'postgres', '--clear-groups'] : [];
  return ['setpriv', [...user, '--pdeathsig', 'INT', command, ...args]];
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = async (url: string): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

interface OwnPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const startPostgres = async (bin: string): Promise<OwnPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'puheeksi-postgres-'));
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres:postgres', folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const initdb = asPostgres(join(bin, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ]);
  execFileSync(initdb[0], initdb[1], { stdio: 'pipe', cwd: folder });
  const port = await freePort();
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `port=${port}`,
    '-c',
    `unix_socket_directories=${folder}`,
  ];
  const [command, args] = asPostgres(join(bin, 'postgres'), ['-D', data, ...settings]);
  const server: ChildProcess = spawn(command, args, { stdio: 'ignore', cwd: folder });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
};

const postgres = async (): Promise<OwnPostgres | undefined> => {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const bin = binaries();
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
    const store = openPostgresStore(at.href, () => undefined);
    await migrate(store);
    await store.close();
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
