import type { PlaceKey, UnitId } from '@puheeksi/core';
import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contractRegion, puheeksiHandlers } from '../testing/index.js';
import { httpSource } from './httpSource.js';
import { memoryRegion } from './memoryRegion.js';
import { sourceOf } from './memorySource.js';

const baseUrl = 'https://lp.example.fi';
const region14 = 'region:14' as PlaceKey;
const query = { table: 'discussions-by-setting', place: region14 } as const;
const tableUrl = `${baseUrl}/v1/tables/:table/:place`;
const given = contractRegion();
const region = memoryRegion({ ...given, now: () => given.now });
const server = setupServer();
const seen: Request[] = [];

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', ({ request }) => void seen.push(request));
});
afterEach(() => {
  server.resetHandlers();
  seen.length = 0;
});
afterAll(() => server.close());

const valid = new Set<string>();
const serve = (): void =>
  server.use(
    ...puheeksiHandlers(
      (token) => (valid.has(token ?? '') ? sourceOf(region, given.posts.publisher) : undefined),
      { baseUrl },
    ),
  );
const answer = (body: JsonBodyType, init: ResponseInit): void =>
  server.use(http.get(tableUrl, () => HttpResponse.json(body, init)));
const tokensOf = (request: Request): string | null => request.headers.get('authorization');

describe('versions of answers', () => {
  test('an unchanged table is not sent again', async () => {
    valid.clear();
    valid.add('t');
    serve();
    const source = httpSource({ baseUrl, getToken: () => 't' });
    const statuses: number[] = [];
    const listen = ({ response }: { response: Response }): void => void statuses.push(response.status);
    server.events.on('response:mocked', listen);
    const first = await source.publishedTable(query);
    const second = await source.publishedTable(query);
    expect(second).toEqual(first);
    expect(first.ok && second.ok && first.value === second.value).toBe(true);
    expect(statuses).toEqual([200, 304]);
    expect(seen[1]?.headers.get('if-none-match')).toMatch(/^"[0-9a-f]{16}"$/);
    server.events.removeAllListeners('response:mocked');
  });

  test('a kept answer is forgotten when the right to it is lost', async () => {
    valid.clear();
    valid.add('t');
    serve();
    const source = httpSource({ baseUrl, getToken: () => 't' });
    await source.publishedTable(query);
    valid.clear();
    expect(await source.publishedTable(query)).toEqual({ ok: false, error: { kind: 'not-signed-in' } });
    valid.add('t');
    seen.length = 0;
    expect((await source.publishedTable(query)).ok).toBe(true);
    expect(seen[0]?.headers.get('if-none-match')).toBeNull();
  });

  test('304 to somebody who has kept nothing is unreadable', async () => {
    server.use(http.get(tableUrl, () => new HttpResponse(null, { status: 304 })));
    expect(await httpSource({ baseUrl }).publishedTable(query)).toMatchObject({
      error: { kind: 'unreadable', issues: [{ code: 'nothing-kept' }] },
    });
  });
});

describe('tokens', () => {
  test('after a 401 one fresh token is asked for and the call succeeds', async () => {
    valid.clear();
    valid.add('fresh');
    serve();
    const asked: boolean[] = [];
    const getToken = ({ refresh }: { refresh: boolean }): string => {
      asked.push(refresh);
      return refresh ? 'fresh' : 'stale';
    };
    expect((await httpSource({ baseUrl, getToken }).publishedTable(query)).ok).toBe(true);
    expect(seen.map(tokensOf)).toEqual(['Bearer stale', 'Bearer fresh']);
    expect(asked.filter((refresh) => refresh)).toHaveLength(1);
  });

  test('a fresh token that is refused too ends in not-signed-in, without another try', async () => {
    valid.clear();
    serve();
    const getToken = ({ refresh }: { refresh: boolean }): string => (refresh ? 'fresh' : 'stale');
    expect(await httpSource({ baseUrl, getToken }).publishedTable(query)).toEqual({
      ok: false,
      error: { kind: 'not-signed-in' },
    });
    expect(seen).toHaveLength(2);
  });

  test('sources with the same getToken refresh once together, whenever their refusals arrive', async () => {
    valid.clear();
    valid.add('t-2');
    serve();
    let kept = 't-1';
    let refreshes = 0;
    const getToken = async ({ refresh }: { refresh: boolean }): Promise<string> => {
      await Promise.resolve();
      if (refresh) {
        refreshes += 1;
        kept = `t-${refreshes + 1}`;
      }
      return kept;
    };
    const sources = [1, 2, 3, 4].map(() => httpSource({ baseUrl, getToken }));
    const answers = await Promise.all(sources.map((source) => source.publishedTable(query)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(refreshes).toBe(1);
  });

  test('signing out works at once: the next call asks the page again', async () => {
    valid.clear();
    valid.add('t');
    serve();
    let token: string | null = 't';
    const source = httpSource({ baseUrl, getToken: () => token });
    expect((await source.listTables(region14)).ok).toBe(true);
    token = null;
    expect(await source.listTables(region14)).toEqual({ ok: false, error: { kind: 'not-signed-in' } });
  });

  test('a getToken that fails counts as nobody signed in', async () => {
    valid.clear();
    serve();
    const getToken = (): string => {
      throw new Error('the identity provider is away');
    };
    expect(await httpSource({ baseUrl, getToken }).publishNow()).toEqual({
      ok: false,
      error: { kind: 'not-signed-in' },
    });
  });

  test('one caller who leaves does not take the refresh away from the others', async () => {
    valid.clear();
    valid.add('fresh');
    serve();
    let release: (token: string) => void = () => undefined;
    const renewed = new Promise<string>((resolve) => {
      release = resolve;
    });
    let renewing: () => void = () => undefined;
    const renewalBegan = new Promise<void>((resolve) => {
      renewing = resolve;
    });
    const getToken = ({ refresh }: { refresh: boolean }): string | Promise<string> => {
      if (!refresh) return 'stale';
      renewing();
      return renewed;
    };
    const source = httpSource({ baseUrl, getToken });
    const controller = new AbortController();
    const leaving = source.publishedTable(query, { signal: controller.signal });
    const staying = source.publishedTable(query);
    await renewalBegan;
    const reason = new Error('left');
    controller.abort(reason);
    await expect(leaving).rejects.toBe(reason);
    release('fresh');
    expect((await staying).ok).toBe(true);
  });

  test('the token is sent as a bearer and nothing else identifies the caller', async () => {
    valid.clear();
    valid.add('t');
    serve();
    let credentials: RequestCredentials | undefined;
    const watched: typeof fetch = (input, init) => {
      credentials = init?.credentials;
      return fetch(input, init);
    };
    const options = { baseUrl: `${baseUrl}/`, getToken: () => 't', fetch: watched };
    await httpSource(options).publishedTable(query);
    expect(seen[0] && tokensOf(seen[0])).toBe('Bearer t');
    expect(credentials).toBe('omit');
    expect(seen[0]?.url).toBe(`${baseUrl}/v1/tables/discussions-by-setting/region%3A14`);
  });
});

describe('answers that go wrong', () => {
  const problemOfTable = async (): Promise<unknown> => {
    const read = await httpSource({ baseUrl }).publishedTable(query);
    return read.ok ? read : read.error;
  };
  const document = (kind: string, more: object = {}) => ({
    type: 'about:blank',
    title: '',
    status: 0,
    kind,
    ...more,
  });

  test.each([
    [404, document('not-found'), { kind: 'not-found' }],
    [409, document('conflict'), { kind: 'conflict' }],
    [
      409,
      { ...document('conflict'), error: { code: 'publication-under-way' } },
      { kind: 'conflict', error: { code: 'publication-under-way' } },
    ],
    [
      400,
      document('invalid', { issues: [{ path: ['place'], code: 'not-a-place' }] }),
      { kind: 'invalid', issues: [{ path: ['place'], code: 'not-a-place' }] },
    ],
    [
      403,
      document('not-allowed', { error: { code: 'other-region', region: '14' } }),
      { kind: 'not-allowed', reason: { code: 'other-region', region: '14' } },
    ],
    [
      422,
      document('refused', { error: { code: 'day-in-future' }, commandIndex: 3 }),
      { kind: 'refused', error: { code: 'day-in-future' }, commandIndex: 3 },
    ],
    [422, document('refused'), { kind: 'unreadable', issues: [{ path: [], code: 'error-missing' }] }],
    [503, document('unavailable'), { kind: 'unreachable' }],
    [500, document('internal'), { kind: 'server-error', status: 500 }],
    [413, document('too-large'), { kind: 'server-error', status: 413 }],
  ])('a problem document with status %i becomes its problem', async (status, body, problem) => {
    answer(body, { status });
    expect(await problemOfTable()).toEqual(problem);
  });

  test.each([
    [401, { kind: 'not-signed-in' }],
    [403, { kind: 'not-allowed' }],
    [404, { kind: 'unreadable', issues: [{ path: [], code: 'not-a-problem' }] }],
    [429, { kind: 'server-error', status: 429 }],
    [500, { kind: 'server-error', status: 500 }],
    [502, { kind: 'unreachable' }],
  ])('a bare status %i of a gateway is told apart from the server’s own word', async (status, problem) => {
    server.use(http.get(tableUrl, () => HttpResponse.html('<h1>Gateway</h1>', { status })));
    expect(await problemOfTable()).toEqual(problem);
  });

  test('a web page instead of data is unreadable', async () => {
    server.use(http.get(tableUrl, () => HttpResponse.html('<title>Sign in</title>')));
    expect(await problemOfTable()).toEqual({ kind: 'unreadable', issues: [{ path: [], code: 'not-json' }] });
  });

  test('a table with faults is unreadable, with every fault', async () => {
    answer({ format: 2, table: 'discussions-by-setting' }, { status: 200 });
    const problem = await problemOfTable();
    expect(problem).toMatchObject({ kind: 'unreadable' });
    expect((problem as { issues: readonly unknown[] }).issues.length).toBeGreaterThan(5);
  });

  test('a table of another place, period or name is not shown as what was asked', async () => {
    const source = sourceOf(region, given.posts.worker);
    const population = await source.publishedTable({ table: 'population', place: region14 });
    if (!population.ok) throw new Error('no population');
    answer(population.value, { status: 200 });
    expect(await problemOfTable()).toEqual({
      kind: 'unreadable',
      issues: [{ path: ['table'], code: 'not-what-was-asked' }],
    });
    const other = await httpSource({ baseUrl }).publishedTable({
      ...query,
      table: 'population',
      place: 'region:11' as PlaceKey,
    });
    expect(other).toMatchObject({ error: { issues: [{ path: ['place'] }] } });
  });

  test('the work view of another unit is not shown as the one that was asked', async () => {
    const view = await sourceOf(region, given.posts.worker).unitDiscussions('liperi-school' as UnitId);
    if (!view.ok) throw new Error('no view');
    server.use(http.get(`${baseUrl}/v1/work/units/:unit/discussions`, () => HttpResponse.json(view.value)));
    expect(await httpSource({ baseUrl }).unitDiscussions('kitee-school' as UnitId)).toMatchObject({
      error: { kind: 'unreadable', issues: [{ path: ['unit'], code: 'not-what-was-asked' }] },
    });
  });

  test('no network is unreachable', async () => {
    server.use(http.get(tableUrl, () => HttpResponse.error()));
    expect(await problemOfTable()).toEqual({ kind: 'unreachable' });
  });

  test('a server that never answers is unreachable after the time limit', async () => {
    const never: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });
    const source = httpSource({ baseUrl, fetch: never, timeoutMs: 1 });
    expect(await source.publishedTable(query)).toEqual({ ok: false, error: { kind: 'unreachable' } });
  });

  test('a cancelled post rejects with the reason of its signal', async () => {
    const reason = new Error('left');
    const controller = new AbortController();
    const call = httpSource({ baseUrl, getToken: () => new Promise(() => undefined) }).send(
      'lp-process',
      '00000000-0000-4000-8000-000000000001',
      [],
      { signal: controller.signal },
    );
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});
