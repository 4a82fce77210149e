import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultContentPolicy } from '../src/contentPolicy.js';
import { serveFolders } from '../src/staticFiles.js';

const compress = fileURLToPath(new URL('../../../scripts/compress.mjs', import.meta.url));
const script = 'export const text = "puheeksi";\n'.repeat(200);

describe('built files that were prepared at build', () => {
  let folder: string;
  let app: FastifyInstance;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'puheeksi-static-'));
    writeFileSync(join(folder, 'loader-0123abcd.js'), script);
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>a</title>${' '.repeat(2_000)}`);
    writeFileSync(join(folder, 'small.js'), 'export {};');
    execFileSync(process.execPath, [compress, folder]);
    // Prepared by somebody else, in one coding alone
    writeFileSync(join(folder, 'old.js'), script);
    writeFileSync(join(folder, 'old.js.gz'), readFileSync(join(folder, 'loader-0123abcd.js.gz')));
    app = fastify();
    await serveFolders(app, { folders: [{ prefix: '/', folder }], policies: {} });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true });
  });

  const get = async (path: string, accepted?: string, headers: Record<string, string> = {}) => {
    const answer = await app.inject({
      url: path,
      headers: { ...headers, ...(accepted === undefined ? {} : { 'accept-encoding': accepted }) },
    });
    const coding = answer.headers['content-encoding'];
    const bytes = answer.rawPayload;
    const read = { br: brotliDecompressSync, gzip: gunzipSync }[String(coding)] ?? ((plain: Buffer) => plain);
    const text = answer.statusCode === 304 ? '' : read(bytes);
    return {
      ...answer.headers,
      status: answer.statusCode,
      coding,
      size: bytes.length,
      text: text.toString(),
    };
  };

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['gzip;q=0, *', 'br'],
    ['identity, br;q=0.5', undefined],
    [undefined, undefined],
  ])('are sent to whoever takes %s as %s, and are the same', async (accepted, coding) => {
    const answer = await get('/loader-0123abcd.js', accepted);
    expect(answer).toMatchObject({ status: 200, coding, text: script });
    expect(answer['content-type']).toMatch(/^text\/javascript|^application\/javascript/);
    expect(answer.vary).toMatch(/accept-encoding/i);
    expect(answer['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('have an entity tag in each coding, which holds for that one alone', async () => {
    const codings = ['br', 'gzip', 'identity'];
    const tags = await Promise.all(codings.map(async (coding) => (await get('/index.html', coding)).etag));
    expect(new Set(tags).size).toBe(3);
    for (const [index, coding] of codings.entries())
      for (const tag of tags) {
        const { status } = await get('/index.html', coding, { 'if-none-match': String(tag) });
        expect([coding, tag, status]).toEqual([coding, tag, tag === tags[index] ? 304 : 200]);
      }
  });

  it('are smaller in brotli than in gzip, and a page keeps its policy in both', async () => {
    const [br, gzip, plain] = await Promise.all(
      ['br', 'gzip', 'identity'].map((coding) => get('/index.html', coding)),
    );
    expect(br!.size).toBeLessThan(gzip!.size);
    expect(gzip!.size).toBeLessThan(plain!.size);
    for (const page of [br, gzip, plain]) {
      expect(page!['content-security-policy']).toBe(defaultContentPolicy);
      expect(page!['content-type']).toMatch(/^text\/html/);
      expect(page!['cache-control']).toBe('no-cache');
    }
  });

  it('are sent in the next best coding, or as they are, where there is no better', async () => {
    expect((await get('/old.js', 'br, gzip')).coding).toBe('gzip');
    expect(await get('/old.js', 'br')).toMatchObject({ coding: undefined, text: script });
    expect(await get('/small.js', 'br, gzip')).toMatchObject({ coding: undefined, text: 'export {};' });
    expect(await get('/', 'br')).toMatchObject({ status: 200, coding: 'br' });
  });
});
