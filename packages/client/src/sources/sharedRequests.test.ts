import type { PlaceKey, ProcessId, PublishedTable } from '@puheeksi/core';
import { expect, test } from 'vitest';
import { contractRegion } from '../testing/index.js';
import { httpSource } from './httpSource.js';
import { memoryRegion } from './memoryRegion.js';
import { sourceOf } from './memorySource.js';
import { staticFiles } from './staticFiles.js';
import { staticSource } from './staticSource.js';

const baseUrl = 'https://lp.example.fi';
const region14 = 'region:14' as PlaceKey;
const query = { table: 'discussions-by-setting', place: region14 } as const;
const process = '00000000-0000-4000-8000-000000000001' as ProcessId;

const tableOf = async (name: string): Promise<PublishedTable> => {
  const given = contractRegion();
  const region = memoryRegion({ ...given, now: () => given.now });
  const table = await sourceOf(region, given.posts.publisher).publishedTable({
    table: name,
    place: region14,
  });
  if (!table.ok) throw new Error(`no ${name}`);
  return table.value;
};

/** A server whose answers wait until the test lets them go. */
const heldServer = async () => {
  const table = await tableOf(query.table);
  const asked: { path: string; token: string | null; signal: AbortSignal | undefined }[] = [];
  const held: ((response: Response) => void)[] = [];
  let arrived: () => void = () => undefined;
  const server: typeof fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal ?? undefined;
      asked.push({
        path: String(input).slice(baseUrl.length),
        token: new Headers(init?.headers).get('authorization'),
        signal,
      });
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      held.push(resolve);
      arrived();
    });
  return {
    fetch: server,
    asked,
    /** Resolves when so many requests have come. */
    requests: async (count: number): Promise<void> => {
      while (asked.length < count)
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
    },
    answer: (response: () => Response = () => Response.json(table)): void =>
      held.forEach((release) => release(response())),
    answerOne: (index: number, response: Response): void => held[index]?.(response),
  };
};

test('twelve who ask for the same table at once share one request and one value', async () => {
  const server = await heldServer();
  const source = httpSource({ baseUrl, getToken: () => 't', fetch: server.fetch });
  const calls = Array.from({ length: 12 }, () => source.publishedTable(query));
  await server.requests(1);
  server.answer();
  const answers = await Promise.all(calls);
  expect(server.asked).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.ok && answer.value)).size).toBe(1);
  expect(answers[0]?.ok).toBe(true);
});

test('elements of a page with a source and a token function each share it too', async () => {
  const server = await heldServer();
  const calls = Array.from({ length: 12 }, () =>
    httpSource({ baseUrl, getToken: () => 't', fetch: server.fetch }).publishedTable(query),
  );
  await server.requests(1);
  server.answer();
  expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
  expect(server.asked).toHaveLength(1);
});

test('other questions are other requests', async () => {
  const server = await heldServer();
  const source = httpSource({ baseUrl, fetch: server.fetch });
  const calls = [
    source.publishedTable(query),
    source.publishedTable({ ...query, place: 'municipality:167' as PlaceKey }),
    source.publishedTable({ ...query, table: 'population' }),
    source.listTables(region14),
  ];
  await server.requests(4);
  expect(new Set(server.asked.map(({ path }) => path)).size).toBe(4);
  server.answer(() => new Response(null, { status: 503 }));
  await Promise.all(calls);
});

test('what one person asked is never the answer to another', async () => {
  const server = await heldServer();
  let token = 'first';
  const source = httpSource({ baseUrl, getToken: () => token, fetch: server.fetch });
  const first = source.publishedTable(query);
  await server.requests(1);
  token = 'second';
  const second = source.publishedTable(query);
  await server.requests(2);
  expect(server.asked.map((one) => one.token)).toEqual(['Bearer first', 'Bearer second']);
  server.answer();
  expect([(await first).ok, (await second).ok]).toEqual([true, true]);
});

test('a failure is told to everybody who waited, and kept for nobody', async () => {
  const server = await heldServer();
  const source = httpSource({ baseUrl, fetch: server.fetch });
  const together = [source.publishedTable(query), source.publishedTable(query)];
  await server.requests(1);
  server.answer(() => new Response(null, { status: 503 }));
  const unreachable = { ok: false, error: { kind: 'unreachable' } };
  expect(await Promise.all(together)).toEqual([unreachable, unreachable]);
  const again = source.publishedTable(query);
  await server.requests(2);
  server.answer();
  expect((await again).ok).toBe(true);
});

test('who leaves takes nobody along; when the last has left, the request is cancelled', async () => {
  const server = await heldServer();
  const source = httpSource({ baseUrl, fetch: server.fetch });
  const [one, other, staying] = [new AbortController(), new AbortController(), new AbortController()];
  const leaving = source.publishedTable(query, { signal: one.signal });
  const waiting = source.publishedTable(query, { signal: staying.signal });
  await server.requests(1);
  one.abort(new Error('one left'));
  await expect(leaving).rejects.toThrow('one left');
  expect(server.asked[0]?.signal?.aborted).toBe(false);
  server.answer();
  expect((await waiting).ok).toBe(true);

  const alone = source.publishedTable(query, { signal: other.signal });
  await server.requests(2);
  other.abort(new Error('the last left'));
  await expect(alone).rejects.toThrow('the last left');
  expect(server.asked[1]?.signal?.aborted).toBe(true);
  const later = source.publishedTable(query);
  await server.requests(3);
  server.answer();
  expect((await later).ok).toBe(true);
});

test('what is read after something was sent is never an answer from before it', async () => {
  const server = await heldServer();
  const source = httpSource({ baseUrl, fetch: server.fetch });
  const before = source.publishedTable(query);
  await server.requests(1);
  const sending = source.send('lp-process', process, []);
  await server.requests(2);
  server.answerOne(1, new Response(null, { status: 503 }));
  await sending;
  const after = source.publishedTable(query);
  await server.requests(3);
  server.answer();
  expect([(await before).ok, (await after).ok]).toEqual([true, true]);
  expect(server.asked.map(({ path }) => path.split('/')[2])).toEqual(['tables', 'streams', 'tables']);
});

test('a folder of files is asked once for its list and once for each table, whoever asks', async () => {
  const files = staticFiles([await tableOf(query.table)]);
  const asked: string[] = [];
  const folder: typeof fetch = async (input) => {
    const path = String(input).slice(`${baseUrl}/lp/`.length);
    asked.push(path);
    return new Response(files[path] ?? null, { status: files[path] === undefined ? 404 : 200 });
  };
  const source = staticSource({ baseUrl: `${baseUrl}/lp`, fetch: folder });
  const answers = await Promise.all(Array.from({ length: 12 }, () => source.publishedTable(query)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(asked).toHaveLength(2);
});
