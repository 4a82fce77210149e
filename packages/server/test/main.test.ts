import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type Day } from '@puheeksi/core';
import { northKareliaSample, testUuid } from '@puheeksi/core/testing';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { strictPolicy, defaultContentPolicy } from '../src/contentPolicy.js';
import { openEmbeddedStore, type Store } from '../src/store/store.js';
import { fillDataFolder } from './databases.js';
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
const written = (content: unknown): string => {
  const file = newFolder();
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const running: RealServer[] = [];
const up = async (env: Readonly<Record<string, string>>) => {
  const server = await startReal(env);
  running.push(server);
  return server;
};
const killAll = async () => {
  for (const server of running.splice(0)) {
    server.child.kill('SIGKILL');
    await server.ended;
  }
};
afterAll(() => rmSync(folders, { recursive: true, force: true }));

/** What the reasons are is tested with `startServer` (start.test.ts); here is how the program tells them. */
describe('a start that cannot be', () => {
  const expectSentence = (output: string, words: RegExp) => {
    const text = output.trim();
    expect(text).toMatch(words);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).not.toContain('    at ');
  };

  it('ends with 78 and one sentence, also when the database is open already', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = String(typeof address === 'object' && address ? address.port : 0);
    const folder = usedFolder();
    const { code, output } = await startRefused({ PORT: port, PUHEEKSI_DATA: folder });
    taken.close();
    expect(code).toBe(78);
    expectSentence(output, new RegExp(`Port ${port} is in use .* PORT\\.$`));
    expect(existsSync(join(folder, 'puheeksi.lock'))).toBe(false);
  });

  it('ends with 78 and one sentence over a folder of an older shape, whose data stay as they were', async () => {
    const folder = usedFolder();
    const inStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
      const store = await openEmbeddedStore(join(folder, 'database'));
      return work(store).finally(() => store.close());
    };
    const stored = async ({ db }: Store) => {
      const events = await db.selectFrom('case_events').selectAll().execute();
      const { rows } = await sql`select name from kysely_migration order by name`.execute(db);
      return { events, steps: rows };
    };
    const before = await inStore(async (store) => {
      await sql`delete from kysely_migration where name <> (select min(name) from kysely_migration)`.execute(
        store.db,
      );
      await sql`update kysely_migration set name = '0001_first'`.execute(store.db);
      await sql`insert into case_events (region, stream, key, version, type, format, data, on_day, recorded_at, actor)
        values ('14', 'lp-process', ${testUuid(1)}, 1, 'discussion-retracted', 1, '{}', '2026-01-10', now(), 's')`.execute(
        store.db,
      );
      return stored(store);
    });
    expect(before.steps[0]).toEqual({ name: '0001_first' });
    const { code, output } = await startRefused({ PORT: '0', PUHEEKSI_DATA: folder });
    expect(code).toBe(78);
    expectSentence(
      output,
      /form of an older version of Puheeksi \(step 0001_first\), .* PUHEEKSI_DATA or DATABASE_URL\.$/,
    );
    expect(await inStore(stored)).toEqual(before);
  });

  it('ends with 78 and one sentence that masks what an identity code has got into', async () => {
    const file = join(written([]), '131052-308T');
    const { code, output } = await startRefused({ PUHEEKSI_DATA: file });
    expect(code).toBe(78);
    expectSentence(output, /••••••-•••• cannot be written \(ENOTDIR\)/);
  });
});

describe('the life of the program', () => {
  afterEach(killAll);
  const units = () =>
    written([
      {
        unit: 'liperi-school',
        name: { fi: 'a', sv: 'b', en: 'c' },
        municipality: '426',
        controller: 'municipality-426',
      },
    ]);

  it('makes its folder, takes it, and ends at SIGINT with 0, the folder released', async () => {
    const folder = newFolder();
    const lock = join(folder, 'puheeksi.lock');
    const server = await up({ PUHEEKSI_DATA: folder });
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: server.child.pid });
    await fetch(`${server.address}/health`);
    server.child.kill('SIGINT');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(lock)).toBe(false);
    for (const line of server.output().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('ends when the program that started it with a channel has gone', async () => {
    const server = await up({ PUHEEKSI_DATA: usedFolder() });
    server.child.disconnect();
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  const slowPost = async (server: RealServer) => {
    const token = await tokenOf(server.address, 'liperi-practitioner');
    const id = '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e';
    const body = JSON.stringify({
      commands: [
        {
          type: 'open-process',
          process: id,
          entry: id,
          on: '2026-01-02',
          unit: 'liperi-school',
          origin: 'other',
        },
      ],
    });
    const post = request(`${server.address}/v1/streams/lp-process/${id}/commands`, {
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
    await new Promise<void>((resolve) => post.write(body.slice(0, 10), () => resolve()));
    // Asked and answered behind it, so the server has the beginning of the first by then
    await fetch(`${server.address}/health`);
    return { finish: () => post.end(body.slice(10)), status };
  };

  it('finishes the request under way at SIGTERM and waits for no unused connection; its units are those it was given', async () => {
    const folder = usedFolder();
    const server = await up({ PUHEEKSI_DATA: folder, PUHEEKSI_UNITS: units() });
    const { hostname, port } = new URL(server.address);
    const unused = connect(Number(port), hostname);
    unused.on('error', () => undefined);
    await new Promise<void>((resolve) => unused.once('connect', () => resolve()));
    const { finish, status } = await slowPost(server);
    server.child.kill('SIGTERM');
    await expect.poll(() => server.output()).toContain('stopping');
    finish();
    expect(await status).toBe(200);
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(join(folder, 'puheeksi.lock'))).toBe(false);
  });

  it('ends at once at the second signal', async () => {
    const server = await up({ PUHEEKSI_DATA: usedFolder(), PUHEEKSI_UNITS: units() });
    const { status } = await slowPost(server);
    server.child.kill('SIGTERM');
    await expect.poll(() => server.output()).toContain('stopping');
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(await status).toBeUndefined();
  });
});

describe('a running server', () => {
  let server: RealServer;
  const folder = usedFolder();
  const today = '2028-03-01' as Day;
  const [leader, stranger] = [testUuid(7), testUuid(8)];
  beforeAll(async () => {
    const site = newFolder();
    mkdirSync(join(site, 'strict'), { recursive: true });
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>a</title>');
    writeFileSync(join(site, 'strict', 'index.html'), '<!doctype html><title>b</title>');
    writeFileSync(join(site, 'loader.js'), 'export {};');
    writeFileSync(join(site, '.secret'), 'secret');
    server = await up({
      PUHEEKSI_DATA: folder,
      PUHEEKSI_SAMPLE_DATA: '1',
      PUHEEKSI_TODAY: today,
      PUHEEKSI_RIGHTS: written([
        { worker: leader, from: '2020-01-01', discussion: true, networkMeeting: true },
      ]),
      PUHEEKSI_STATIC_DIR: `/=${site},/elements=${site}`,
      PUHEEKSI_STATIC_CSP: '{"/strict/":"strict"}',
    });
  });
  afterAll(killAll);

  it('serves sample data that says in every answer that it is made up, and has published it as of its own day', async () => {
    const people = await (await fetch(`${server.address}/dev/people`)).json();
    expect(people.now).toMatch(/^2028-03-01T10:/);
    expect(people.people.map(({ person }: { person: string }) => person)).toEqual([
      'liperi-practitioner',
      'liperi-county-practitioner',
      'joensuu-practitioner',
      'coordinator',
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

  it('F145: shows each staff of the school of the sample its own list', async () => {
    const list = async (person: string, unit: string) => {
      const headers = { authorization: `Bearer ${await tokenOf(server.address, person)}` };
      const answer = await fetch(`${server.address}/v1/work/units/${unit}/discussions`, { headers });
      return [answer.status, ((await answer.json()) as { discussions?: object[] }).discussions?.length];
    };
    const [, held] = await list('liperi-practitioner', 'liperi-school');
    expect(held).toBeGreaterThan(0);
    expect(await list('liperi-county-practitioner', 'liperi-school-county-staff')).toEqual([200, 0]);
    expect(await list('liperi-county-practitioner', 'liperi-school')).toEqual([403, undefined]);
    expect(await list('liperi-practitioner', 'liperi-school-county-staff')).toEqual([403, undefined]);
  });

  it('serves built files with the content security policy of their path, and nothing outside', async () => {
    const get = (path: string) => fetch(server.address + path);
    expect((await get('/')).headers.get('content-security-policy')).toBe(defaultContentPolicy);
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

  it('knows the rights of leaders it was given, and those of the sample', async () => {
    const ofSample = northKareliaSample(14, today).rights[0]!.worker;
    const token = await tokenOf(server.address, 'liperi-practitioner');
    const process = testUuid(9);
    const send = async (...commands: readonly object[]): Promise<unknown> => {
      const answer = await fetch(`${server.address}/v1/streams/lp-process/${process}/commands`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ commands }),
      });
      const { events, error }: { events?: unknown; error?: { readonly code: string } } = await answer.json();
      return error?.code ?? events;
    };
    const at = { on: today, unit: 'liperi-school' };
    await send(
      { type: 'open-process', process, entry: testUuid(9), ...at, origin: 'family-wish' },
      { type: 'record-discussion', entry: testUuid(10), ...at, setting: 'school', children: 1 },
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

  it('makes one publication when twelve are wanted at once', async () => {
    const headers = { authorization: `Bearer ${await tokenOf(server.address, 'publisher')}` };
    const publish = async () =>
      (await fetch(`${server.address}/v1/publications`, { method: 'POST', headers })).status;
    const statuses = await Promise.all(Array.from({ length: 12 }, publish));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(11);
  });

  it('leaves its folder to the next when it is killed', async () => {
    server.child.kill('SIGKILL');
    await server.ended;
    expect(existsSync(join(folder, 'puheeksi.lock'))).toBe(true);
    const next = await up({ PUHEEKSI_DATA: folder, PUHEEKSI_TODAY: addDays(today, 1) });
    expect((await fetch(`${next.address}/ready`)).status).toBe(200);
  });
});
