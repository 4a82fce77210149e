import { err, ok, type Issue, type Result } from '@puheeksi/core';
import { orAborted } from './abort.js';
import { textWithin } from './body.js';
import type { CallOptions, Problem } from './dataSource.js';
import { inFlight } from './inFlight.js';
import { problemOf, unreadable } from './problem.js';
import { tokenDesk, type GetToken, type TokenDesk } from './token.js';

/** How to reach a server over HTTP. */
export interface HttpOptions {
  /** Where the routes `/v1/…` begin: 'https://lp.example.fi', or '' for the page's own server. */
  readonly baseUrl: string;
  /** Asks the page for a token; without it requests carry none. */
  readonly getToken?: GetToken;
  /** @default the global `fetch` */
  readonly fetch?: typeof fetch;
  /** After so many milliseconds without an answer the server counts as unreachable. @default 30000 */
  readonly timeoutMs?: number;
  /**
   * An answer of more bytes is not read: parsing it would hold up the whole page. The default is far above any table, list or
   * work view that people read, and takes a small computer less than a second. @default 4000000
   */
  readonly maxBytes?: number;
}

/** One request and how to read its answer. */
export interface HttpCall<T> {
  readonly path: string;
  readonly parse: (body: unknown) => Result<T, readonly Issue[]>;
  /** Sent as JSON with POST; without it the call is a GET. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Does calls: answers are values or typed problems; only a cancelled call rejects. */
export type HttpDoor = <T>(call: HttpCall<T>, options?: CallOptions) => Promise<Result<T, Problem>>;

interface Kept {
  readonly etag: string;
  readonly value: unknown;
}

const defaultTimeoutMs = 30_000;
const defaultMaxBytes = 4_000_000;
const maxKept = 200;
const nobody: TokenDesk = { token: () => Promise.resolve(null), otherThan: () => Promise.resolve(null) };

const bodyOf = async (response: Response, maxBytes: number): Promise<Result<unknown, Problem>> => {
  const text = await textWithin(response, maxBytes);
  if (text === undefined) return err({ kind: 'answer-too-large', maxBytes });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err(unreadable('not-json'));
  }
};

const headersOf = (call: HttpCall<unknown>, token: string | null, kept: Kept | undefined): Headers => {
  const headers = new Headers({ ...call.headers, accept: 'application/json, application/problem+json' });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (call.body !== undefined) headers.set('content-type', 'application/json');
  if (kept) headers.set('if-none-match', kept.etag);
  return headers;
};

/** Opens a door to a server: tokens, versions (ETag), aborting and every way an answer can fail, in one place. */
export function httpDoor({ baseUrl, getToken, ...rest }: HttpOptions): HttpDoor {
  const base = baseUrl.replace(/\/+$/, '');
  const desk = getToken ? tokenDesk(getToken) : nobody;
  const timeoutMs = rest.timeoutMs ?? defaultTimeoutMs;
  const maxBytes = rest.maxBytes ?? defaultMaxBytes;
  const versions = new Map<string, Kept>();
  const fetchOf = (): typeof fetch => rest.fetch ?? fetch;

  const keep = (path: string, response: Response, value: unknown): void => {
    versions.delete(path);
    const etag = response.headers.get('etag');
    if (etag === null) return;
    versions.set(path, { etag, value });
    const [oldest] = versions.keys();
    if (versions.size > maxKept && oldest !== undefined) versions.delete(oldest);
  };

  const request = (call: HttpCall<unknown>, token: string | null, signal: AbortSignal): Promise<Response> => {
    const posts = call.body !== undefined;
    return fetchOf()(`${base}${call.path}`, {
      method: posts ? 'POST' : 'GET',
      headers: headersOf(call, token, posts ? undefined : versions.get(call.path)),
      ...(posts ? { body: JSON.stringify(call.body) } : {}),
      // Versions are kept here; a cookie or a page's cache has no say
      cache: 'no-store',
      credentials: 'omit',
      signal,
    });
  };

  const answer = async <T>(call: HttpCall<T>, response: Response): Promise<Result<T, Problem>> => {
    const kept = versions.get(call.path);
    // The value was read by this very call's parser when it was kept
    if (response.status === 304) return kept ? ok(kept.value as T) : err(unreadable('nothing-kept'));
    const body = await bodyOf(response, maxBytes);
    if (!response.ok) {
      versions.delete(call.path);
      return err(problemOf(response.status, body.ok ? body.value : undefined));
    }
    if (!body.ok) return body;
    const read = call.parse(body.value);
    if (!read.ok) return err({ kind: 'unreadable', issues: read.error });
    if (call.body === undefined) keep(call.path, response, read.value);
    return read;
  };

  const exchange = async <T>(
    call: HttpCall<T>,
    token: string | null,
    signal: AbortSignal,
  ): Promise<Result<T, Problem>> => {
    const response = await request(call, token, signal);
    if (response.status !== 401) return answer(call, response);
    const other = await orAborted(desk.otherThan(token), signal);
    return answer(call, other === null || other === token ? response : await request(call, other, signal));
  };

  /** Those who ask the same with the same token share a request; nobody is told an answer from before what they sent. */
  const sharedOrSent = async <T>(call: HttpCall<T>, signal: AbortSignal): Promise<Result<T, Problem>> => {
    const token = await orAborted(desk.token(), signal);
    const underWay = inFlight(fetchOf(), base);
    if (call.body !== undefined) return exchange(call, token, signal).finally(underWay.close);
    const key = JSON.stringify([token, maxBytes, call.path]);
    return underWay.join(key, (shared) => exchange(call, token, shared), signal);
  };

  return async (call, options) => {
    const own = options?.signal;
    own?.throwIfAborted();
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = own ? AbortSignal.any([own, limit]) : limit;
    try {
      return await sharedOrSent(call, signal);
    } catch {
      own?.throwIfAborted();
      return err({ kind: 'unreachable' });
    }
  };
}
