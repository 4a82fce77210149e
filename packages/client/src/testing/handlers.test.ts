import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memorySource } from '../sources/memorySource.js';
import { contractRegion } from './contractRegion.js';
import { puheeksiHandlers } from './handlers.js';

const given = contractRegion();
const baseUrl = 'https://lp.example.fi';
const source = memorySource({ ...given, now: () => given.now, posts: given.posts.worker });
const server = setupServer(...puheeksiHandlers(source, { baseUrl }));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const url = (path: string): string => `${baseUrl}/v1${path}`;
const post = (path: string, body: string): Promise<Response> => fetch(url(path), { method: 'POST', body });
const told = async (response: Response): Promise<unknown> => ({
  status: response.status,
  type: response.headers.get('content-type'),
  body: (await response.json()) as unknown,
});
const problem = (status: number, kind: string, more: object) => ({
  status,
  type: 'application/problem+json',
  body: expect.objectContaining({ status, kind, ...more }) as unknown,
});

describe('mocked routes answer as the server does', () => {
  test.each([
    ['/tables', 'place', 'not-a-place'],
    ['/tables?place=nowhere', 'place', 'not-a-place'],
    ['/tables/population/nowhere', 'place', 'not-a-place'],
    ['/tables/population/region%3A14/yesterday', 'period', 'not-a-period'],
    ['/work/units/Liperi%20School/discussions', 'unit', 'not-a-unit-code'],
  ])('%s is invalid at %s', async (path, field, code) => {
    const response = await fetch(url(path));
    expect(await told(response)).toEqual(problem(400, 'invalid', { issues: [{ path: [field], code }] }));
  });

  test('commands that are no JSON, no object or for no process are invalid', async () => {
    const path = '/streams/lp-process/00000000-0000-4000-8000-000000000001/commands';
    const notJson = { issues: [{ path: [], code: 'not-json' }] };
    expect(await told(await post(path, '{'))).toEqual(problem(400, 'invalid', notJson));
    expect((await post(path, '[]')).status).toBe(400);
    const strange = await post('/streams/lp-process/1/commands', '{"commands":[]}');
    expect(await told(strange)).toEqual(
      problem(400, 'invalid', { issues: [{ path: ['key'], code: 'not-a-uuid' }] }),
    );
  });

  test('an unknown table is 404 with a problem document', async () => {
    expect(await told(await fetch(url('/tables/nothing/region%3A14')))).toEqual(
      problem(404, 'not-found', {}),
    );
  });

  test('the same version is 304 without a body, also as a weak tag in a list', async () => {
    const first = await fetch(url('/tables/population/region%3A14'));
    const etag = first.headers.get('etag') ?? '';
    const headers = { 'if-none-match': `"other", W/${etag}` };
    const again = await fetch(url('/tables/population/region%3A14'), { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const changed = await fetch(url('/tables/population/region%3A14'), {
      headers: { 'if-none-match': '"other"' },
    });
    expect(changed.status).toBe(200);
  });
});
