import type { Instant, PeriodKey, PlaceKey, PublishedTable, UnitId } from '@puheeksi/core';
import { parsePublishedTable } from '@puheeksi/core/wire';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { contractRegion } from '../testing/index.js';
import { memoryRegion } from './memoryRegion.js';
import { staticFiles } from './staticFiles.js';
import { staticSource } from './staticSource.js';

const region14 = 'region:14' as PlaceKey;
const given = contractRegion();
const tablesAt = (now: Instant): readonly PublishedTable[] => {
  const region = memoryRegion({ ...given, now: () => now });
  const { worker } = given.posts;
  const listed = region.list(worker, region14);
  if (!listed.ok) throw new Error(listed.error.kind);
  return listed.value.map((query) => {
    const table = region.table(worker, query);
    if (!table.ok) throw new Error(table.error.kind);
    return table.value;
  });
};
const tables = tablesAt(given.now);
const files = staticFiles(tables);

describe('a folder of published files', () => {
  test('holds an index and each table under its name, place and period', () => {
    const others = tables.filter(({ table }) => !named.some((name) => name.includes(`/${table}/`)));
    expect(others.length).toBeGreaterThan(50);
    expect(Object.keys(files)).toHaveLength(1 + tables.length);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(named));
  });

  const named = [
    'index.json',
    'tables/discussions-by-month/region-14/2025-12..2026-11.json',
    'tables/discussions-by-setting/region-14/2025-12..2026-11.json',
    'tables/family-feedback/region-14/2022-01..2022-11.json',
    'tables/feedback-settings/region-14/2022-01..2022-11.json',
    'tables/population/region-14/2022.json',
  ];

  test('keeps the newer of two versions, whatever their order', () => {
    const later = tablesAt('2026-11-23T10:00:00.000Z' as Instant);
    expect(staticFiles([...tables, ...later])).toEqual(staticFiles([...later, ...tables]));
    expect(staticFiles([...tables, ...later])).toEqual(staticFiles(later));
  });

  test('gives back every table as it was, and the newest period first', async () => {
    const source = staticSource({ files });
    const listed = await source.listTables(region14);
    const periods = listed.ok ? [...new Set(listed.value.map(({ period }) => period))] : [];
    expect(periods).toEqual(['2026-11', '2025-12..2026-11', '2022', '2009-01..2022-12', '2022-01..2022-11']);
    for (const table of tables) {
      const read = await source.publishedTable({ table: table.table, place: region14 });
      expect(read).toEqual({ ok: true, value: table });
    }
  });

  test('answers not-found by its index, and nothing it cannot do', async () => {
    const source = staticSource({ files });
    const missing = { ok: false, error: { kind: 'not-found' } };
    expect(await source.publishedTable({ table: '__proto__', place: region14 })).toEqual(missing);
    expect(
      await source.publishedTable({ table: 'population', place: region14, period: '2021' as PeriodKey }),
    ).toEqual(missing);
    const not = { ok: false, error: { kind: 'not-supported' } };
    expect(await source.unitDiscussions('liperi-school' as UnitId)).toEqual(not);
    expect(await source.send('lp-process', '00000000-0000-4000-8000-000000000001', [])).toEqual(not);
    expect(await source.publishNow()).toEqual(not);
  });

  test('names a broken folder: no index, no JSON, a file of another table', async () => {
    const read = (broken: Readonly<Record<string, string>>) =>
      staticSource({ files: broken }).publishedTable({ table: 'population', place: region14 });
    const unreadable = (code: string) => ({
      ok: false,
      error: { kind: 'unreadable', issues: [{ path: [], code }] },
    });
    const file = 'tables/population/region-14/2022.json';
    expect(await read({})).toEqual(unreadable('file-missing'));
    expect(await read({ ...files, 'index.json': '<html>' })).toEqual(unreadable('not-json'));
    const { [file]: _left, ...without } = files;
    expect(await read(without)).toEqual(unreadable('file-missing'));
    const swapped = files['tables/family-feedback/region-14/2022-01..2022-11.json'] ?? '';
    expect(await read({ ...files, [file]: swapped })).toEqual(unreadable('not-what-was-asked'));
  });

  test('a cancelled call rejects with the reason of its signal', async () => {
    const reason = new Error('left');
    const signal = AbortSignal.abort(reason);
    const source = staticSource({ files });
    await expect(source.listTables(region14, { signal })).rejects.toBe(reason);
    await expect(source.publishNow({ signal })).rejects.toBe(reason);
  });

  test('works from any web server, whatever that answers to a missing file', async () => {
    const base = 'https://intranet.example.fi/lp';
    const server = setupServer(
      http.get(`${base}/*`, ({ request }) => {
        const path = decodeURIComponent(new URL(request.url).pathname.replace('/lp/', ''));
        const text = files[path];
        return text === undefined ? HttpResponse.html('<p>front page</p>') : new HttpResponse(text);
      }),
    );
    server.listen({ onUnhandledFrame: 'error' });
    const source = staticSource({ baseUrl: base });
    const table = await source.publishedTable({ table: 'population', place: region14 });
    expect(table.ok && parsePublishedTable(table.value).ok).toBe(true);
    expect(await source.publishedTable({ table: 'no-such', place: region14 })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    server.close();
  });
});
