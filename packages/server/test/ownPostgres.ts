import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { waitLimitMs } from '../../../vitest.timeLimits.js';

/** Where `initdb`, `postgres`, `pg_dump` and `psql` are, when the machine has them. */
export const postgresBinaries = (): string | undefined => {
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

const pauseMs = 100;

const answers = async (url: string): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries * pauseMs >= waitLimitMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
};

/** A PostgreSQL that the tests have started, with an empty data folder of its own. */
export interface OwnPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Makes a cluster and starts it; stopping it removes the cluster. */
export const startPostgres = async (bin: string): Promise<OwnPostgres> => {
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
  // No test cuts the power of the machine: what a killed server has acknowledged stands in the memory of PostgreSQL.
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
  ].flatMap((setting) => ['-c', setting]);
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
