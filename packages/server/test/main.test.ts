import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, finnishDay } from '@puheeksi/core';
import { northKareliaSample, testUuid } from '@puheeksi/core/testing';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../src/clock.js';
import { strictPolicy, usualPolicy } from '../src/contentPolicy.js';
import { administrate, fillDataFolder, hasPostgres, makePostgresDatabase } from './databases.js';
import { startReal, startRefused, tokenOf, type RealServer } from './realServer.js';

const folders = mkdtempSync(join(tmpdir(), 'puheeksi-main-'));
let number = 0;
const newFolder = () => join(folders, String((number += 1)));
/** Where an earlier start has left a database, so that the next is quick. */
const usedFolder = () => {
  const folder = newFolder();
  fillDataFolder(folder);
  return folder;
};
const running: RealServer[] = [];
const up = async (env: Readonly<Record<string, string>> = {}) => {
  const server = await startReal({ PUHEEKSI_DATA: env['PUHEEKSI_DATA'] ?? usedFolder(), ...env });
  running.push(server);
  return server;
};
afterEach(async () => {
  for (const server of running.splice(0)) {
    server.child.kill('SIGKILL');
    await server.ended;
  }
});
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const listening = async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  return { taken, port: String(typeof address === 'object' && address ? address.port : 0) };
};

describe('a start that cannot be', () => {
  const expectSentence = (output: string, words: RegExp) => {
    const text = output.trim();
    expect(text).toMatch(words);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).not.toContain('    at ');
  };

  it('names the busy port and the way out', async () => {
    const { taken, port } = await listening();
    const { code, output } = await startRefused({ PORT: port, PUHEEKSI_DATA: usedFolder() });
    taken.close();
    expect(code).toBe(78);
    expectSentence(output, new RegExp(`Port ${port} is in use .* PORT\\.$`));
  });

  it('names the folder that cannot be written', async () => {
    const file = newFolder();
    writeFileSync(file, '');
    const { code, output } = await startRefused({ PUHEEKSI_DATA: join(file, 'data') });
    expect(code).toBe(78);
    expectSentence(output, /cannot be written \(ENOTDIR\); choose another folder with PUHEEKSI_DATA\.$/);
  });

  it('names the process that has the folder', async () => {
    const folder = usedFolder();
    const { child } = await up({ PUHEEKSI_DATA: folder });
    const { code, output } = await startRefused({ PUHEEKSI_DATA: folder });
    expect(code).toBe(78);
    expectSentence(output, new RegExp(`in use by process ${child.pid}; stop that server`));
  });

  it('never repeats the password of a database address', async () => {
    const malformed = await startRefused({ DATABASE_URL: 'postgres//user:hunter2@host/db' });
    expect(malformed.code).toBe(78);
    expectSentence(malformed.output, /DATABASE_URL must look like/);
    const { taken, port } = await listening();
    taken.close();
    const gone = await startRefused({ DATABASE_URL: `postgresql://user:hunter2@127.0.0.1:${port}/db` });
    expect(gone.code).toBe(78);
    expectSentence(gone.output, /No PostgreSQL answers at DATABASE_URL \(ECONNREFUSED\)/);
    expect(malformed.output + gone.output).not.toContain('hunter2');
  });

  it('is a production with the development issuer, or with no sign-in at all', async () => {
    const development = await startRefused({ NODE_ENV: 'production', PUHEEKSI_DATA: newFolder() });
    expect(development.code).toBe(78);
    expectSentence(development.output, /development issuer .* refused when NODE_ENV is production/);
    const none = await startRefused({ NODE_ENV: 'production', PUHEEKSI_DEV_ISSUER: '0' });
    expect(none.code).toBe(78);
    expectSentence(none.output, /Nobody could sign in/);
  });

  it.skipIf(!hasPostgres)('names a PostgreSQL database that is not there', async () => {
    const { url, drop } = await makePostgresDatabase('template0');
    await drop();
    const { code, output } = await startRefused({ DATABASE_URL: url });
    expect(code).toBe(78);
    expectSentence(output, /does not exist; create it/);
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
        const { code, output } = await startRefused({ DATABASE_URL: asUser.href });
        expect(code).toBe(78);
        expectSentence(output, /ask the database administrator to run once: CREATE ROLE puheeksi_app/);
        await administrate(`grant puheeksi_app to ${user}`);
        const server = await up({ DATABASE_URL: asUser.href, PUHEEKSI_SAMPLE_DATA: '1' });
        expect((await fetch(`${server.address}/ready`)).status).toBe(200);
        server.child.kill('SIGTERM');
        expect((await server.ended).code).toBe(0);
      } finally {
        await drop();
        await administrate(`drop role ${user}`);
      }
    },
  );

  it('says what is wrong with the register of units', async () => {
    const file = newFolder();
    writeFileSync(file, '[{"unit":"liperi-school","name":{"fi":"a","sv":"b"},"municipality":"426"}]');
    const { code, output } = await startRefused({ PUHEEKSI_UNITS: file, PUHEEKSI_DATA: usedFolder() });
    expect(code).toBe(78);
    expectSentence(output, /the first fault is at 0\.name\.en\.$/);
  });

  it('says what is wrong with the rights of leaders', async () => {
    const file = newFolder();
    writeFileSync(file, '[{"worker":"NAME","from":"2024-08-01","discussion":true,"networkMeeting":true}]');
    const { code, output } = await startRefused({ PUHEEKSI_RIGHTS: file, PUHEEKSI_DATA: usedFolder() });
    expect(code).toBe(78);
    expectSentence(output, /^The file of PUHEEKSI_RIGHTS must .* the first fault is at 0\.worker\.$/);
    expect(output).not.toContain('NAME');
  });
});

describe('a running server', () => {
  it('takes over the folder of a server that was killed', async () => {
    const folder = usedFolder();
    const first = await up({ PUHEEKSI_DATA: folder });
    first.child.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(folder, 'puheeksi.lock'))).toBe(true);
    const second = await up({ PUHEEKSI_DATA: folder });
    expect((await fetch(`${second.address}/ready`)).status).toBe(200);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s with 0, its folder released', async (signal) => {
    const folder = newFolder();
    const server = await up({ PUHEEKSI_DATA: folder });
    await fetch(`${server.address}/health`);
    server.child.kill(signal);
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(join(folder, 'puheeksi.lock'))).toBe(false);
    for (const line of server.output().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('ends when the program that started it with a channel has gone', async () => {
    const server = await up();
    server.child.disconnect();
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  const slowPost = async (server: RealServer) => {
    const token = await tokenOf(server.address, 'liperi-practitioner');
    const id = '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e';
    const body = JSON.stringify({
      commands: [
        { type: 'open-process', process: id, on: '2026-01-02', unit: 'liperi-school', origin: 'other' },
      ],
    });
    const post = request(`${server.address}/v1/processes/${id}/commands`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      },
    });
    const status = new Promise<number | undefined>((resolve) => {
      post.on('response', (answer) => resolve(answer.resume().statusCode));
      post.on('error', () => resolve(undefined));
    });
    post.write(body.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { finish: () => post.end(body.slice(10)), status };
  };

  it('finishes the request under way, then ends', async () => {
    const server = await up({ PUHEEKSI_SAMPLE_DATA: '1' });
    const { finish, status } = await slowPost(server);
    server.child.kill('SIGTERM');
    await expect.poll(() => server.output()).toContain('stopping');
    finish();
    expect(await status).toBe(200);
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  it('ends at once at the second signal', async () => {
    const server = await up({ PUHEEKSI_SAMPLE_DATA: '1' });
    const { status } = await slowPost(server);
    server.child.kill('SIGTERM');
    await expect.poll(() => server.output()).toContain('stopping');
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(await status).toBeUndefined();
  });

  it('serves sample data that says in every answer that it is made up, and has published it as of its own day', async () => {
    const server = await up({ PUHEEKSI_SAMPLE_DATA: '1', PUHEEKSI_TODAY: '2028-03-01' });
    const people = await (await fetch(`${server.address}/dev/people`)).json();
    expect(people.now).toMatch(/^2028-03-01T10:/);
    expect(people.people.map(({ person }: { person: string }) => person)).toEqual([
      'liperi-practitioner',
      'joensuu-practitioner',
      'publisher',
      'reader',
    ]);
    const headers = { authorization: `Bearer ${await tokenOf(server.address, 'reader')}` };
    const table = await fetch(`${server.address}/v1/tables/discussions-by-setting/region:14`, { headers });
    expect(table.headers.get('puheeksi-data')).toBe('synthetic');
    const published = await table.json();
    expect(published).toMatchObject({ source: { kind: 'synthetic-events' } });
    expect(published.asOf).toMatch(/^2028-03-01T10:/);
    const feedback = await fetch(`${server.address}/v1/tables/family-feedback/region:14`, { headers });
    expect(await feedback.json()).toMatchObject({ source: { kind: 'reported' } });
  });

  it('serves built files with the content security policy of their path, and nothing outside', async () => {
    const site = newFolder();
    mkdirSync(join(site, 'strict'), { recursive: true });
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>a</title>');
    writeFileSync(join(site, 'strict', 'index.html'), '<!doctype html><title>b</title>');
    writeFileSync(join(site, 'loader.js'), 'export {};');
    writeFileSync(join(site, '.secret'), 'secret');
    const server = await up({
      PUHEEKSI_STATIC_DIR: `/=${site},/elements=${site}`,
      PUHEEKSI_STATIC_CSP: '{"/strict/":"strict"}',
    });
    const get = (path: string) => fetch(server.address + path);
    expect((await get('/')).headers.get('content-security-policy')).toBe(usualPolicy);
    const strict = await get('/strict/index.html');
    expect([strict.status, strict.headers.get('content-security-policy')]).toEqual([200, strictPolicy]);
    const script = await get('/elements/loader.js');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    for (const path of [
      '/.secret',
      '/missing.html',
      '/..%2f..%2fetc%2fpasswd',
      '/strict/%2e%2e/.secret',
      '//index.html',
    ])
      expect([path, (await get(path)).ok]).toEqual([path, false]);
    expect((await get('/v1/tables')).status).toBe(401);
  });

  it('keeps the register of units it was given', async () => {
    const file = newFolder();
    writeFileSync(
      file,
      '[{"unit":"liperi-school","name":{"fi":"a","sv":"b","en":"c"},"municipality":"426"}]',
    );
    const server = await up({ PUHEEKSI_UNITS: file });
    const { finish, status } = await slowPost(server);
    finish();
    expect(await status).toBe(200);
  });

  it('knows the rights of leaders it was given, and those of the sample', async () => {
    const [leader, stranger] = [testUuid(7), testUuid(8)];
    const ofSample = northKareliaSample(14, finnishDay(systemClock.now())).rights[0]!.worker;
    const file = newFolder();
    writeFileSync(
      file,
      JSON.stringify([{ worker: leader, from: '2020-01-01', discussion: true, networkMeeting: true }]),
    );
    const { address } = await up({ PUHEEKSI_RIGHTS: file, PUHEEKSI_SAMPLE_DATA: '1' });
    const token = await tokenOf(address, 'liperi-practitioner');
    const process = testUuid(9);
    const send = async (...commands: readonly object[]): Promise<unknown> => {
      const answer = await fetch(`${address}/v1/processes/${process}/commands`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ commands: commands.map((command) => ({ process, ...command })) }),
      });
      const { events, error }: { events?: unknown; error?: { readonly code: string } } = await answer.json();
      return error?.code ?? events;
    };
    const today = finnishDay(systemClock.now());
    const at = { on: today, unit: 'liperi-school' };
    await send(
      { type: 'open-process', ...at, origin: 'family-wish' },
      { type: 'record-discussion', discussion: testUuid(10), ...at, setting: 'school', children: 1 },
    );
    const plan = async (number: number, worker: string): Promise<unknown> => {
      const meeting = testUuid(100 + number);
      await send({
        type: 'decide-network-meeting',
        entry: testUuid(200 + number),
        on: today,
        meeting,
        decidedWith: ['guardian'],
      });
      return send({
        type: 'plan-network-meeting',
        entry: testUuid(300 + number),
        on: today,
        meeting,
        day: addDays(today, 7),
        leaders: [worker],
      });
    };
    expect(await plan(1, leader)).toEqual(['network-meeting-planned']);
    expect(await plan(2, ofSample)).toEqual(['network-meeting-planned']);
    expect(await plan(3, stranger)).toBe('practitioner-rights-unknown');
  });

  it('writes a lock that names its process', async () => {
    const folder = newFolder();
    const { child } = await up({ PUHEEKSI_DATA: folder });
    expect(JSON.parse(readFileSync(join(folder, 'puheeksi.lock'), 'utf8'))).toMatchObject({ pid: child.pid });
  });
});
