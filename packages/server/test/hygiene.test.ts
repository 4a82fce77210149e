import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targets, type TestStore } from './databases.js';
import { openProcess, process, recordDiscussion, school, testServer, type TestServer } from './harness.js';
import { lines, logger } from './logLines.js';

describe('the door against odd and hostile requests', () => {
  let store: TestStore;
  let server: TestServer;
  let port: number;
  beforeAll(async () => {
    store = await targets[0]!.open();
    server = await testServer(store, {
      logger,
      limits: { bodyBytes: 4_096, requestMs: 600 },
      allowedOrigins: ['https://intra.example.fi'],
    });
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    const address = server.app.server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(async () => {
    await server?.app.close();
    await store?.close();
  });

  const token = async () => server.issuer.tokenFor('liperi-practitioner');

  it.each([
    ['//v1/tables?place=region:14'],
    ['/v1//tables?place=region:14'],
    ['/v1%2ftables?place=region:14'],
    ['/V1/tables?place=region:14'],
    ['/v1/Tables?place=region:14'],
    ['/v1/tables/?place=region:14'],
    ['/v1/tables/..%2f..%2fetc%2fpasswd'],
    ['/v1/../health/x'],
    ['/v1/tables/population%00/region:14'],
    ['/v1/tables/population/region%3A14/2026/more'],
    ['/%zz'],
    ['/health/'],
    ['/HEALTH'],
    ['/constructor'],
    ['/v1/work/units/liperi-school%2f..%2fjoensuu-clinic/discussions'],
    [`/v1/work/units/${'a'.repeat(300)}/discussions`],
  ])('answers %s as what it is, a problem document that echoes nothing', async (url) => {
    const answer = await server.ask({ url, as: 'liperi-practitioner' });
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.json().kind).toMatch(/^(not-found|invalid)$/);
    expect(answer.body).not.toMatch(/tables|passwd|liperi|stack|node_modules/);
  });

  it('answers an encoded colon in a place as the colon itself', async () => {
    const answer = await server.ask({ url: '/v1/tables/population/region%3A14', as: 'reader' });
    expect(answer.json().kind).toBe('not-found');
  });

  it.each([
    ['text/plain', '{}', 415],
    ['application/x-www-form-urlencoded', 'a=1', 415],
    ['multipart/form-data; boundary=x', '--x--', 415],
    ['application/json', '{"commands": [', 400],
    ['application/json', '', 400],
    ['application/json', 'null', 400],
    ['application/json', '[]', 400],
    ['application/json', '{"__proto__": {"admin": true}}', 400],
    ['application/json', `{"commands": "${'x'.repeat(5_000)}"}`, 413],
  ])('takes no body of %s %.20s', async (type, payload, status) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/v1/streams/lp-process/${process(1)}/commands`,
      headers: { authorization: `Bearer ${await token()}`, 'content-type': type },
      payload,
    });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
    expect(answer.body).not.toContain('xxxx');
  });

  it('takes no other process than the one in the address', async () => {
    const answer = await server.ask({
      method: 'POST',
      url: `/v1/streams/lp-process/${process(1)}/commands`,
      as: 'liperi-practitioner',
      body: { commands: [openProcess(2)] },
    });
    expect(answer.json().issues).toEqual([{ path: ['commands', 0, 'process'], code: 'other-key' }]);
  });

  const overSocket = (...parts: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => parts.forEach((part) => socket.write(part)));
      socket.on('data', (data) => (answer += data.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  it('waits for a slow body only so long', async () => {
    const head = `POST /v1/streams/lp-process/${process(1)}/commands HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await token()}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n`;
    const answer = await overSocket(head, '{"commands":');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"too-slow"');
  });

  it('waits for slow headers only so long', async () => {
    expect(await overSocket('GET /health HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('answers what is no HTTP, and headers without end, with a problem document', async () => {
    expect(await overSocket('HELO x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*problem\+json[^]*not-http/);
    const long = `GET /health HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(70_000)}\r\n\r\n`;
    expect(await overSocket(long)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it.each([
    ['OPTIONS of its own', 'OPTIONS /v1/tables HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    ['no host', 'GET /health HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['an expectation', 'GET /health HTTP/1.1\r\nhost: x\r\nexpect: gold\r\nconnection: close\r\n\r\n', 417],
    ['a tunnel', 'CONNECT example.fi:443 HTTP/1.1\r\nhost: example.fi\r\n\r\n', 400],
    ['TRACE', 'TRACE /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 404],
    ['a method for another route', 'DELETE /v1/tables HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 404],
    ['HTTP 2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ])('answers %s with a problem document', async (_what, request, status) => {
    const answer = await overSocket(request);
    const [head, body] = answer.split('\r\n\r\n');
    expect([head?.split(' ')[1], /content-type: (\S+)/i.exec(head!)?.[1]]).toEqual([
      String(status),
      'application/problem+json',
    ]);
    expect(JSON.parse(/\{.*\}/.exec(body!)![0])).toMatchObject({ status });
  });

  it('lets pages of allowed origins ask, without cookies, and no others', async () => {
    const preflight = (origin: string) =>
      server.app.inject({
        method: 'OPTIONS',
        url: '/v1/tables',
        headers: {
          origin,
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization',
        },
      });
    const allowed = await preflight('https://intra.example.fi');
    expect(allowed.statusCode).toBe(204);
    expect(allowed.headers['access-control-allow-origin']).toBe('https://intra.example.fi');
    expect(allowed.headers['access-control-allow-headers']).toContain('authorization');
    expect(allowed.headers['access-control-allow-credentials']).toBeUndefined();
    const other = await preflight('https://evil.example');
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
    const answer = await server.ask({
      url: '/v1/tables?place=region:14',
      as: 'reader',
      headers: { origin: 'https://intra.example.fi' },
    });
    expect(answer.headers['access-control-allow-origin']).toBe('https://intra.example.fi');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  describe('when it stops', () => {
    const started = async (drainMs = 60_000) => {
      const one = await testServer(store, { limits: { drainMs, requestMs: 60_000 } });
      await one.app.listen({ port: 0, host: '127.0.0.1' });
      const address = one.app.server.address();
      const at = typeof address === 'object' && address ? address.port : 0;
      const open = (): Promise<{ send: (text: string) => void; answer: Promise<string> }> =>
        new Promise((resolve, reject) => {
          let text = '';
          const socket = connect(at, '127.0.0.1');
          const answer = new Promise<string>((closed) => socket.on('close', () => closed(text)));
          socket.on('data', (data) => (text += data.toString()));
          socket.on('error', () => undefined);
          socket.once('connect', () => resolve({ send: (part) => void socket.write(part), answer }));
          socket.once('error', reject);
        });
      return { ...one, open };
    };
    const commandsOf = async (one: TestServer, number: number) => {
      const body = JSON.stringify({ commands: [openProcess(number)] });
      const head = `POST /v1/streams/lp-process/${process(number)}/commands HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await one.issuer.tokenFor('liperi-practitioner')}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
      return { head, body };
    };
    /** Until the server has read what was sent: it answers everything else in between. */
    const read = async (one: Awaited<ReturnType<typeof started>>) => {
      const other = await one.open();
      other.send('GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
      expect(await other.answer).toContain(' 200 ');
    };

    it('waits for no connection that was never used, is idle, or sent half a head', async () => {
      const one = await started();
      const unused = await one.open();
      const half = await one.open();
      half.send('GET /health HTTP/1.1\r\nho');
      const idle = await one.open();
      idle.send('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
      await read(one);
      await one.app.close();
      expect(await unused.answer).toBe('');
      expect(await half.answer).toBe('');
      expect(await idle.answer).toContain('"status":"up"');
    });

    it('finishes the request under way and answers what is asked behind it with 503', async () => {
      const one = await started();
      const { head, body } = await commandsOf(one, 301);
      const busy = await one.open();
      busy.send(head + body.slice(0, 10));
      await read(one);
      const closed = one.app.close();
      busy.send(`${body.slice(10)}GET /health HTTP/1.1\r\nhost: x\r\n\r\n`);
      const answer = await busy.answer;
      await closed;
      const [first, second] = answer.split(/(?=HTTP\/1\.1 )/);
      expect(first).toMatch(/^HTTP\/1\.1 200 /);
      expect(second).toMatch(/^HTTP\/1\.1 503 [^]*problem\+json/);
      expect(second).toMatch(/retry-after: \d/);
    });

    it('gives up a body that does not come', async () => {
      const one = await started(1);
      const { head, body } = await commandsOf(one, 302);
      const stalled = await one.open();
      stalled.send(head + body.slice(0, 10));
      await read(one);
      await one.app.close();
      expect(await stalled.answer).toBe('');
    });
  });

  it('says that it failed, without why, when the database is gone', async () => {
    const broken = await targets[0]!.open();
    const lost = await testServer(broken, { logger });
    await broken.close();
    lines.length = 0;
    const answer = await lost.send(77, [openProcess(77), recordDiscussion(77)]);
    expect([500, 503]).toContain(answer.statusCode);
    expect(Object.keys(answer.json()).sort()).toEqual(['kind', 'status', 'title', 'type']);
    expect((await lost.ask({ url: '/ready' })).statusCode).toBe(503);
    expect((await lost.ask({ url: '/health' })).statusCode).toBe(200);
    expect(lines.join('')).not.toContain(process(77));
    await lost.app.close();
  });

  it('is not ready while the keys of the sign-in cannot be had, and is afterwards', async () => {
    let hasKeys = false;
    const verify = Object.assign(() => Promise.resolve({ ok: false, error: 'keys-unreachable' } as const), {
      hasKeys: () => Promise.resolve(hasKeys),
    });
    const unsigned = await testServer(store, { verify });
    const ready = await unsigned.ask({ url: '/ready' });
    expect([ready.statusCode, ready.headers['content-type']]).toEqual([503, 'application/problem+json']);
    expect(ready.headers['retry-after']).toBeDefined();
    expect((await unsigned.ask({ url: '/health' })).statusCode).toBe(200);
    hasKeys = true;
    expect((await unsigned.ask({ url: '/ready' })).statusCode).toBe(200);
    await unsigned.app.close();
  });

  it('logs method, pattern, status and time, and nothing of persons, processes, units or queries', async () => {
    lines.length = 0;
    await server.send(5, [openProcess(5), recordDiscussion(5)]);
    await server.ask({ url: `/v1/work/units/${school}/discussions`, as: 'liperi-practitioner' });
    await server.ask({ url: '/v1/tables?place=region:14&secret=1', as: 'reader' });
    await server.ask({ url: '/somewhere/240101A123B' });
    const entries = lines.map((line): Record<string, unknown> => JSON.parse(line));
    expect(entries.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['POST', '/v1/streams/:stream/:key/commands', 200],
      ['GET', '/v1/work/units/:unit/discussions', 200],
      ['GET', '/v1/tables', 200],
      ['GET', 'unknown', 404],
    ]);
    for (const entry of entries)
      expect(Object.keys(entry).sort()).toEqual(
        ['durationMs', 'level', 'method', 'msg', 'reqId', 'route', 'status', 'time'].sort(),
      );
    expect(lines.join('')).not.toMatch(/dev-|liperi|secret|240101|00000000-0000-4000/);
  });
});
