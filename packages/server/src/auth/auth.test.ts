import type { Day, Instant, RegionCode } from '@puheeksi/core';
import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { personOf } from './claims.js';
import { createDevIssuer } from './devIssuer.js';
import { tokenVerifier, type VerifyToken } from './verifyToken.js';

const region = '14' as RegionCode;
const now = '2026-11-22T10:00:00.000Z';
const today = '2026-11-22' as Day;
const clock = { now: () => now as Instant };
const seconds = Date.parse(now) / 1000;
const issuer = 'https://sign-in.example.fi';
const audience = 'puheeksi';

describe('bearer tokens', () => {
  let own: CryptoKey;
  let foreign: CryptoKey;
  let publicPem: string;
  let verify: VerifyToken;
  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    own = pair.privateKey;
    foreign = (await generateKeyPair('RS256')).privateKey;
    publicPem = await exportSPKI(pair.publicKey);
    const key = { ...(await exportJWK(pair.publicKey)), alg: 'RS256', kid: 'k1', use: 'sig' };
    verify = tokenVerifier({ issuer, audience, keys: { keys: [key] } }, region, clock);
  });

  interface Told {
    readonly key?: CryptoKey | Uint8Array;
    readonly alg?: string;
    readonly iss?: string;
    readonly aud?: string;
    readonly sub?: string | null;
    readonly expires?: number | null;
    readonly notBefore?: number;
    readonly claims?: Record<string, unknown>;
  }
  const token = async (told: Told = {}) => {
    const jwt = new SignJWT(told.claims ?? {})
      .setProtectedHeader({ alg: told.alg ?? 'RS256', kid: 'k1' })
      .setIssuer(told.iss ?? issuer)
      .setAudience(told.aud ?? audience);
    if (told.sub !== null) jwt.setSubject(told.sub ?? 's-1');
    if (told.expires !== null) jwt.setExpirationTime(told.expires ?? seconds + 60);
    if (told.notBefore !== undefined) jwt.setNotBefore(told.notBefore);
    return `Bearer ${await jwt.sign(told.key ?? own)}`;
  };

  it('lets a genuine token in, with its posts kept apart', async () => {
    const posts = [
      { roles: ['practitioner'], units: ['liperi-school'], region: '14', controller: 'liperi' },
      {
        roles: ['statistics-publisher', 'a-role-of-tomorrow'],
        units: [],
        region: '14',
        controller: 'county',
      },
    ];
    expect(await verify(await token({ claims: { lp_posts: posts } }))).toEqual({
      ok: true,
      value: {
        subject: 's-1',
        posts: [
          {
            subject: 's-1',
            roles: ['practitioner'],
            units: ['liperi-school'],
            region: '14',
            controller: 'liperi',
          },
          { subject: 's-1', roles: ['statistics-publisher'], units: [], region: '14', controller: 'county' },
        ],
      },
    });
  });

  it('bears a clock that is half a minute off, not more', async () => {
    expect((await verify(await token({ expires: seconds - 29 }))).ok).toBe(true);
    expect(await verify(await token({ expires: seconds - 31 }))).toEqual({
      ok: false,
      error: 'token-expired',
    });
    expect((await verify(await token({ notBefore: seconds + 31 }))).ok).toBe(false);
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['no token', () => Promise.resolve(undefined)],
    ['an empty header', () => Promise.resolve('')],
    ['garbage', () => Promise.resolve('Bearer garbage')],
    ['three dots of garbage', () => Promise.resolve('Bearer aaa.bbb.ccc')],
    ['another scheme', async () => (await token()).replace('Bearer', 'Basic')],
    ['a token that is cut', async () => (await token()).slice(0, -4)],
    [
      'a token with a changed claim',
      async () => {
        const [head, , signature] = (await token()).split('.');
        const body = Buffer.from(
          JSON.stringify({ iss: issuer, aud: audience, sub: 's-2', exp: seconds + 60 }),
        ).toString('base64url');
        return `${head}.${body}.${signature}`;
      },
    ],
    ['a foreign key', () => token({ key: foreign })],
    ['another audience', () => token({ aud: 'another' })],
    ['another issuer', () => token({ iss: 'https://evil.example' })],
    ['no expiry', () => token({ expires: null })],
    ['no subject', () => token({ sub: null })],
    [
      'alg none',
      () =>
        Promise.resolve(
          `Bearer ${new UnsecuredJWT({ sub: 's-1' })
            .setIssuer(issuer)
            .setAudience(audience)
            .setExpirationTime(seconds + 60)
            .encode()}`,
        ),
    ],
    [
      'the public key used as an HS256 secret',
      () => token({ alg: 'HS256', key: new TextEncoder().encode(publicPem) }),
    ],
    ['an overlong token', async () => `${await token()}${'a'.repeat(20_000)}`],
    ['an e-mail address as subject', () => token({ sub: 'nimi@esimerkki.fi' })],
    ['an identity code as subject', () => token({ sub: '131052-308T' })],
    ['a subject of control characters', () => token({ sub: 's\u0000' })],
    ['posts that are no list', () => token({ claims: { lp_posts: 'practitioner' } })],
    [
      'a post with a malformed unit',
      () => token({ claims: { lp_posts: [{ roles: [], units: ['A B'], region: '14' }] } }),
    ],
    [
      'a seat in a body whose code is none',
      () =>
        token({
          claims: {
            lp_posts: [{ roles: [], units: [], region: '14', seats: [{ kind: 'local-team', body: 'A B' }] }],
          },
        }),
    ],
    ['a post without region', () => token({ claims: { lp_posts: [{ roles: [], units: [] }] } })],
  ])('lets nobody in with %s', async (_what, header) => {
    expect((await verify(await header())).ok).toBe(false);
  });

  it('fetches keys from their address, and says when it cannot', async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(pair.publicKey)), alg: 'ES256', kid: 'k1' };
    let broken = true;
    const server = createServer((_request, response) => {
      response.statusCode = broken ? 500 : 200;
      response.end(JSON.stringify({ keys: [key] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = new URL(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/jwks`);
    const reasons: string[] = [];
    const verifier = () =>
      tokenVerifier({ issuer, audience, keys: url }, region, clock, (reason) => void reasons.push(reason));
    const remote = verifier();
    const signed = await token({ alg: 'ES256', key: pair.privateKey });
    expect(await remote(signed)).toEqual({ ok: false, error: 'keys-unreachable' });
    expect(await remote.hasKeys?.()).toBe(false);
    broken = false;
    expect(await remote.hasKeys?.()).toBe(true);
    expect((await remote(signed)).ok).toBe(true);
    await new Promise((resolve) => server.close(resolve));
    expect(await remote.hasKeys?.()).toBe(true);
    const gone = verifier();
    expect(await gone(signed)).toEqual({ ok: false, error: 'keys-unreachable' });
    expect(await gone.hasKeys?.()).toBe(false);
    const notOk = 'Expected 200 OK from the JSON Web Key Set HTTP response';
    // The first finds a connection that the other end has closed
    expect(reasons).toEqual([notOk, notOk, expect.stringMatching(/^[A-Z_]+$/), 'ECONNREFUSED']);
  });

  it('makes a plain signed-in reader of somebody without posts', () => {
    expect(personOf({ sub: 's-1' }, region, today)).toEqual({
      ok: true,
      value: { subject: 's-1', posts: [{ subject: 's-1', roles: [], units: [], region: '14' }] },
    });
  });

  it('takes posts as they hold on the day, each with its controller', () => {
    const post = { roles: ['practitioner'], units: ['liperi-school'], region: '14', controller: 'liperi' };
    const claims = (...lp_posts: readonly object[]) => personOf({ sub: 's-1', lp_posts }, region, today);
    const reader = { subject: 's-1', roles: [], units: [], region: '14' };
    const ended = { ...post, lastDay: '2026-11-21' };
    const begins = { ...post, from: today, lastDay: today };
    expect(claims(ended, begins)).toEqual({
      ok: true,
      value: { subject: 's-1', posts: [{ subject: 's-1', ...begins }] },
    });
    expect(claims(ended)).toEqual({ ok: true, value: { subject: 's-1', posts: [reader] } });
    const { controller: _none, ...without } = post;
    expect(claims(without)).toEqual({ ok: false, error: 'post-without-controller' });
    expect(claims({ ...without, units: [] })).toEqual({ ok: false, error: 'post-without-controller' });
    expect(claims({ ...without, units: [], roles: ['parent'] }).ok).toBe(true);
    for (const wrong of [{ controller: 'Liperi kunta' }, { from: '1.1.2026' }, { lastDay: '2026-02-30' }])
      expect(claims({ ...post, ...wrong })).toEqual({ ok: false, error: 'claims-malformed' });
  });

  it('gives development tokens to the persons of the list alone, and another process does not take them', async () => {
    const dev = await createDevIssuer(clock, region);
    const other = await createDevIssuer(clock, region);
    expect(await dev.tokenFor('nobody')).toBeUndefined();
    const header = `Bearer ${await dev.tokenFor('liperi-practitioner')}`;
    const person = await tokenVerifier(dev, region, clock)(header);
    expect(person.ok && person.value.posts[0]).toEqual({
      subject: 'dev-liperi-practitioner',
      controller: 'municipality-426',
      roles: ['practitioner'],
      units: ['liperi-school'],
      region: '14',
    });
    expect((await tokenVerifier(other, region, clock)(header)).ok).toBe(false);
  });
});
