import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, it } from 'vitest';
import { clockFrom, systemClock } from '../src/clock.js';
import { createLogger } from '../src/logger.js';
import { readSettings, type Environment } from '../src/settings.js';
import { startServer, type RunningServer } from '../src/startServer.js';
import { administrate, fillDataFolder, hasPostgres, makePostgresDatabase } from './databases.js';

const folders = mkdtempSync(join(tmpdir(), 'puheeksi-start-'));
let number = 0;
const newFolder = () => join(folders, String((number += 1)));
const usedFolder = () => {
  const folder = newFolder();
  fillDataFolder(folder);
  return folder;
};
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const start = async (env: Environment, log = createLogger('silent')): Promise<RunningServer> => {
  const settings = readSettings({ PORT: '0', PUHEEKSI_DEV_ISSUER: '1', ...env });
  const { clockStart } = settings;
  return startServer(settings, clockStart === undefined ? systemClock : clockFrom(clockStart), log);
};

/** The refusal of a start: one sentence; how the program says it is tested with the program. */
const refusalOf = async (env: Environment): Promise<{ readonly code: string; readonly message: string }> => {
  const outcome = await start(env).catch((error: unknown) => error);
  if ('stop' in (outcome as object)) await (outcome as RunningServer).stop();
  const refusal = outcome as { code: string; message: string };
  expect(outcome).toMatchObject({ name: 'StartRefusal' });
  expect(refusal.message.split('\n')).toHaveLength(1);
  return refusal;
};

describe('a start that cannot be', () => {
  it('names the folder that cannot be written', async () => {
    const file = newFolder();
    writeFileSync(file, '');
    const { message } = await refusalOf({ PUHEEKSI_DATA: join(file, 'data') });
    expect(message).toMatch(/cannot be written \(ENOTDIR\); choose another folder with PUHEEKSI_DATA\.$/);
  });

  it('names the process that has the folder', async () => {
    const folder = usedFolder();
    const server = await start({ PUHEEKSI_DATA: folder });
    const { message } = await refusalOf({ PUHEEKSI_DATA: folder });
    await server.stop();
    expect(message).toMatch(new RegExp(`in use by process ${process.pid}; stop that server`));
  });

  it('never repeats the password of a database address', async () => {
    const malformed = await refusalOf({ DATABASE_URL: 'postgres//user:hunter2@host/db' });
    expect(malformed.message).toMatch(/DATABASE_URL must look like/);
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => taken.close(resolve));
    const gone = await refusalOf({ DATABASE_URL: `postgresql://user:hunter2@127.0.0.1:${port}/db` });
    expect(gone.message).toMatch(/No PostgreSQL answers at DATABASE_URL \(ECONNREFUSED\)/);
    expect(malformed.message + gone.message).not.toContain('hunter2');
  });

  it('is a production with the development issuer, or with no sign-in at all', async () => {
    const development = await refusalOf({ NODE_ENV: 'production', PUHEEKSI_DATA: newFolder() });
    expect(development.message).toMatch(/development issuer .* refused when NODE_ENV is production/);
    const none = await refusalOf({ NODE_ENV: 'production', PUHEEKSI_DEV_ISSUER: '0' });
    expect(none.message).toMatch(/Nobody could sign in/);
  });

  it.skipIf(!hasPostgres)('names a PostgreSQL database that is not there', async () => {
    const { url, drop } = await makePostgresDatabase('template0');
    await drop();
    expect((await refusalOf({ DATABASE_URL: url })).message).toMatch(/does not exist; create it/);
  });

  it.skipIf(!hasPostgres)(
    'says what an administrator must do for a PostgreSQL user who may not take the role, and works once it is done',
    async () => {
      const { url, drop } = await makePostgresDatabase('template0');
      const name = new URL(url).pathname.slice(1);
      const user = `${name}_user`;
      await administrate(`create role ${user} login`);
      await administrate(`alter database ${name} owner to ${user}`);
      const asUser = new URL(url);
      asUser.username = user;
      try {
        const { message } = await refusalOf({ DATABASE_URL: asUser.href });
        expect(message).toMatch(/ask the database administrator to run once: CREATE ROLE puheeksi_app/);
        await administrate(`grant puheeksi_app to ${user}`);
        const server = await start({ DATABASE_URL: asUser.href, PUHEEKSI_SAMPLE_DATA: '1' });
        expect((await fetch(`${server.address}/ready`)).status).toBe(200);
        await server.stop();
      } finally {
        await drop();
        await administrate(`drop role ${user}`);
      }
    },
  );

  it('says what is wrong with the register of units', async () => {
    const file = newFolder();
    writeFileSync(file, '[{"unit":"liperi-school","name":{"fi":"a","sv":"b"},"municipality":"426"}]');
    const { message } = await refusalOf({ PUHEEKSI_UNITS: file, PUHEEKSI_DATA: usedFolder() });
    expect(message).toMatch(/the first fault is at 0\.name\.en\.$/);
  });

  it('says what is wrong with the rights of leaders', async () => {
    const file = newFolder();
    writeFileSync(file, '[{"worker":"NAME","from":"2024-08-01","discussion":true,"networkMeeting":true}]');
    const { message } = await refusalOf({ PUHEEKSI_RIGHTS: file, PUHEEKSI_DATA: usedFolder() });
    expect(message).toMatch(/^The file of PUHEEKSI_RIGHTS must .* the first fault is at 0\.worker\.$/);
    expect(message).not.toContain('NAME');
  });

  it('is a folder from before the first release, and leaves what it holds untouched', async () => {
    const PUHEEKSI_DATA = usedFolder();
    const inside = async (statement: string) => {
      const database = await PGlite.create({ dataDir: join(PUHEEKSI_DATA, 'database') });
      const results = await database.exec(statement).finally(() => database.close());
      return results.at(-1)?.rows;
    };
    const held = `select (select count(*) from events)::int as events, (select count(*) from audit)::int as audit,
      (select string_agg(name, ' ') from kysely_migration) as steps`;
    const before =
      await inside(`delete from kysely_migration where name <> (select min(name) from kysely_migration); update kysely_migration set name = '0001_first';
      create table events (region text, data jsonb);
      insert into events values ('14', '{"type":"discussion-held"}');
      ${held}`);
    const { code, message } = await refusalOf({ PUHEEKSI_DATA });
    expect(code).toBe('database-older');
    expect(message).toMatch(
      /an older version of Puheeksi \(step 0001_first\).*choose an empty PUHEEKSI_DATA or DATABASE_URL/,
    );
    expect(await inside(held)).toEqual(before);
    expect(before).toEqual([{ events: 1, audit: 0, steps: '0001_first' }]);
  });

  it('is one with a clock that is behind what was published, until somebody says that the other was ahead', async () => {
    const PUHEEKSI_DATA = usedFolder();
    await (await start({ PUHEEKSI_DATA, PUHEEKSI_TODAY: '2031-01-01' })).stop();
    const behind = { PUHEEKSI_DATA, PUHEEKSI_TODAY: '2028-03-01' };
    const { code, message } = await refusalOf(behind);
    expect(code).toBe('publication-from-the-future');
    const aside = /PUHEEKSI_SET_ASIDE=(\S+),/.exec(message)?.[1];
    await (await start({ ...behind, PUHEEKSI_SET_ASIDE: aside })).stop();
    await (await start({ ...behind, PUHEEKSI_TODAY: '2028-03-02' })).stop();
  });
});

it('a server without the keys of the sign-in runs, is not ready, and its log says why', async () => {
  const lines: string[] = [];
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const address = closed.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => closed.close(resolve));
  const server = await start(
    {
      PUHEEKSI_DATA: usedFolder(),
      PUHEEKSI_DEV_ISSUER: '0',
      OIDC_ISSUER: 'https://sign-in.example.fi',
      OIDC_AUDIENCE: 'puheeksi',
      OIDC_JWKS_URL: `http://127.0.0.1:${port}/keys`,
    },
    createLogger('warn', { write: (line) => void lines.push(line) }),
  );
  expect((await fetch(`${server.address}/ready`)).status).toBe(503);
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
  await server.stop();
  const told = lines.map((line): Record<string, unknown> => JSON.parse(line));
  expect(told).toContainEqual(
    expect.objectContaining({ msg: 'the keys of the sign-in cannot be had', reason: 'ECONNREFUSED' }),
  );
});
