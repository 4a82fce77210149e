import type { PlaceKey } from '@puheeksi/core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { httpSource } from './sources/httpSource.js';
import { staticSource } from './sources/staticSource.js';

const query = { table: 'population', place: 'region:14' as PlaceKey };
const limit = 100_000;
const tooLarge = { ok: false, error: { kind: 'answer-too-large', maxBytes: limit } };
const whole = 64 * limit;

let server: Server;
let baseUrl: string;
let sent = 0;

/** A server whose answer has no end worth waiting for: /zipped/… is small on the way and large when read, /said/… says its length. */
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    sent = 0;
    if (url.startsWith('/zipped')) {
      const zipped = gzipSync(Buffer.alloc(whole, ' '));
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(zipped);
      return;
    }
    if (url.startsWith('/fitting')) {
      response.writeHead(200).end(' '.repeat(limit));
      return;
    }
    const status = url.startsWith('/failing') ? 500 : 200;
    response.writeHead(status, url.startsWith('/said') ? { 'content-length': whole } : {});
    const chunk = Buffer.alloc(limit / 10, ' ');
    const write = (): void => {
      while (!response.destroyed && sent < whole) {
        sent += chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', write);
          return;
        }
      }
      response.end();
    };
    write();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each(['/endless', '/said', '/zipped'])(
  'an answer above the limit is not read to its end: %s',
  async (path) => {
    const options = { baseUrl: `${baseUrl}${path}`, maxBytes: limit };
    expect(await httpSource(options).publishedTable(query)).toEqual(tooLarge);
    expect(await staticSource(options).publishedTable(query)).toEqual(tooLarge);
  },
);

test('the rest of an answer that is too large is not fetched', async () => {
  await httpSource({ baseUrl: `${baseUrl}/endless`, maxBytes: limit }).publishedTable(query);
  expect(sent).toBeLessThan(whole);
});

test('an answer of exactly the limit is read', async () => {
  expect(await httpSource({ baseUrl: `${baseUrl}/fitting`, maxBytes: limit }).publishedTable(query)).toEqual({
    ok: false,
    error: { kind: 'unreadable', issues: [{ path: [], code: 'not-json' }] },
  });
});

test('a failure with an endless page is still that failure', async () => {
  expect(await httpSource({ baseUrl: `${baseUrl}/failing`, maxBytes: limit }).publishedTable(query)).toEqual({
    ok: false,
    error: { kind: 'server-error', status: 500 },
  });
});
