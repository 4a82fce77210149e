import type { Issue, PeriodKey, PlaceKey, Result } from '@puheeksi/core';
import { parsePeriod, parseUnitId, parseUuid } from '@puheeksi/core';
import { parsePlaceKey, type TextRef } from '@puheeksi/core/kernel';
import type { RawRegisterQuery, RegisterCommand } from '@puheeksi/core/registers';
import type { RegisterId } from '@puheeksi/core/schema';
import {
  parseCommandBatch,
  parseEntryBatch,
  problemStatus,
  type ProblemAnswer,
  type ProblemKind,
} from '@puheeksi/core/wire';
import { http, HttpResponse, type HttpHandler } from 'msw';
import type { CommandOf, DataSource, Problem, StreamId } from '../dataSource.js';
import { fingerprint } from '../fingerprint.js';

/** The source for the bearer of a token; nothing when the token is missing, unknown or expired. */
export type SourceOfToken = (token: string | undefined) => DataSource | undefined;

/** Where the handlers listen. */
export interface HandlerOptions {
  /** As given to `httpSource`: the routes begin with this address and `/v1/`. */
  readonly baseUrl: string;
}

type Facts = Partial<Pick<ProblemAnswer, 'issues' | 'error' | 'commandIndex'>>;

const titles: Readonly<Record<ProblemKind, string>> = {
  invalid: 'The input has faults',
  'not-signed-in': 'Not signed in',
  'not-allowed': 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Conflict',
  'too-large': 'Too large',
  refused: 'A rule refuses',
  'too-many-requests': 'Too many requests',
  internal: 'Internal error',
  unavailable: 'Unavailable',
};

const problemAnswer = (kind: ProblemKind, facts: Facts = {}): Response => {
  const status = problemStatus[kind];
  const answer: ProblemAnswer = { type: 'about:blank', title: titles[kind], status, kind, ...facts };
  const challenge = kind === 'not-signed-in' ? { 'www-authenticate': 'Bearer' } : {};
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...challenge };
  return new HttpResponse(JSON.stringify(answer), { status, headers });
};

const answerOfProblem = (problem: Problem): Response => {
  switch (problem.kind) {
    case 'invalid':
      return problemAnswer('invalid', { issues: problem.issues });
    case 'not-allowed':
      return problemAnswer('not-allowed', problem.reason ? { error: problem.reason } : {});
    case 'refused':
      return problemAnswer('refused', { error: problem.error, commandIndex: problem.commandIndex });
    case 'conflict':
      return problemAnswer('conflict', {
        ...(problem.error ? { error: problem.error } : {}),
        ...(problem.issues ? { issues: problem.issues } : {}),
      });
    case 'not-signed-in':
    case 'not-found':
      return problemAnswer(problem.kind);
    case 'unreachable':
      return problemAnswer('unavailable');
    default:
      return problemAnswer('internal');
  }
};

const invalid = (issues: readonly Issue[]): Response => problemAnswer('invalid', { issues });
const fault = (field: string, code: string): Response => invalid([{ path: [field], code }]);

const tagMatches = (header: string | null, etag: string): boolean =>
  header !== null &&
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** A readable answer with its version: the same version again is 304 without a body. */
const readable = <T>(request: Request, result: Result<T, Problem>): Response => {
  if (!result.ok) return answerOfProblem(result.error);
  const text = JSON.stringify(result.value);
  const etag = `"${fingerprint(text)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  return tagMatches(request.headers.get('if-none-match'), etag)
    ? new HttpResponse(null, { status: 304, headers })
    : new HttpResponse(text, { status: 200, headers: { ...headers, 'content-type': 'application/json' } });
};

/** An answer that is nobody's to keep. */
const answered = <T>(result: Result<T, Problem>): Response =>
  result.ok
    ? HttpResponse.json(result.value as object, { headers: { 'cache-control': 'no-store' } })
    : answerOfProblem(result.error);

const bearerOf = (request: Request): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

const jsonOf = async (request: Request): Promise<Result<unknown, null>> => {
  try {
    return { ok: true, value: await request.json() };
  } catch {
    return { ok: false, error: null };
  }
};

/** The version the sender has seen, if it says one; nothing where it is none. */
const versionOf = (header: string | null): { readonly expectedVersion?: number } | null => {
  if (header === null) return {};
  return /^[0-9]{1,9}$/.test(header) ? { expectedVersion: Number(header) } : null;
};

/** A path part as text; MSW has decoded it. */
const part = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : '';

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
/** The source knows which registers there are. */
const registerOf = (params: Params): RegisterId => part(params['register']) as RegisterId;

/** The query of an address: a name that stands several times has several values. */
const queryOf = (url: string): RawRegisterQuery => {
  const parameters = new URL(url).searchParams;
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const [only, ...more] = parameters.getAll(name);
      return [name, more.length === 0 ? only : [only!, ...more]];
    }),
  );
};

/**
 * Handlers that answer as the server does, for Mock Service Worker in stories and in an integrator's own tests: statuses,
 * problem documents, ETag and 304, bearer tokens. Behind them is any source (usually `memorySource`), or one for each token.
 * @example setupWorker(...puheeksiHandlers(memorySource({ … }), { baseUrl: '' }))
 */
export function puheeksiHandlers(
  source: DataSource | SourceOfToken,
  { baseUrl }: HandlerOptions,
): readonly HttpHandler[] {
  const base = `${baseUrl.replace(/\/+$/, '')}/v1`;
  const signedIn = async (
    request: Request,
    answer: (from: DataSource) => Promise<Response>,
  ): Promise<Response> => {
    const from = typeof source === 'function' ? source(bearerOf(request)) : source;
    return from ? answer(from) : problemAnswer('not-signed-in');
  };

  const table = ({
    request,
    params,
  }: {
    request: Request;
    params: Readonly<Record<string, string | readonly string[] | undefined>>;
  }) =>
    signedIn(request, async (from) => {
      const place = part(params['place']);
      if (!parsePlaceKey(place).ok) return fault('place', 'not-a-place');
      const period = params['period'] === undefined ? undefined : part(params['period']);
      if (period !== undefined && !parsePeriod(period).ok) return fault('period', 'not-a-period');
      const query = {
        table: part(params['table']),
        place: place as PlaceKey,
        ...(period === undefined ? {} : { period: period as PeriodKey }),
      };
      return readable(request, await from.publishedTable(query));
    });

  return [
    http.get(`${base}/tables`, ({ request }) =>
      signedIn(request, async (from) => {
        const place = new URL(request.url).searchParams.get('place') ?? '';
        if (!parsePlaceKey(place).ok) return fault('place', 'not-a-place');
        const listed = await from.listTables(place as PlaceKey);
        return readable(
          request,
          listed.ok ? { ok: true, value: { format: 1, tables: listed.value } } : listed,
        );
      }),
    ),
    http.get(`${base}/tables/:table/:place`, table),
    http.get(`${base}/tables/:table/:place/:period`, table),
    http.get(`${base}/work/units/:unit/discussions`, ({ request, params }) =>
      signedIn(request, async (from) => {
        const unit = parseUnitId(part(params['unit']));
        return unit.ok ? answered(await from.unitDiscussions(unit.value)) : fault('unit', unit.error.code);
      }),
    ),
    http.post(`${base}/streams/:stream/:key/commands`, ({ request, params }) =>
      signedIn(request, async (from) => {
        const body = await jsonOf(request);
        if (!body.ok) return invalid([{ path: [], code: 'not-json' }]);
        const batch = parseCommandBatch(body.value);
        const version = versionOf(request.headers.get('expected-version'));
        if (!batch.ok) return invalid(batch.error);
        if (version === null) return fault('expected-version', 'not-whole');
        const { commands, ...options } = batch.value;
        const stream = part(params['stream']) as StreamId;
        // The source reads the commands by the codec of the stream
        const unread = commands as readonly CommandOf<StreamId>[];
        return answered(await from.send(stream, part(params['key']), unread, { ...options, ...version }));
      }),
    ),
    http.get(`${base}/streams/:stream/:key/texts/:textRef`, ({ request, params }) =>
      signedIn(request, async (from) => {
        const textRef = parseUuid<TextRef>(part(params['textRef']));
        if (!textRef.ok) return fault('textRef', textRef.error.code);
        const stream = part(params['stream']) as StreamId;
        return answered(await from.streamText(stream, part(params['key']), textRef.value));
      }),
    ),
    http.get(`${base}/streams/:stream/:key`, ({ request, params }) =>
      signedIn(request, async (from) =>
        answered(await from.stream(part(params['stream']) as StreamId, part(params['key']))),
      ),
    ),
    http.get(`${base}/registers/:register`, ({ request, params }) =>
      signedIn(request, async (from) =>
        answered(await from.registers.page(registerOf(params), queryOf(request.url))),
      ),
    ),
    http.get(`${base}/registers/:register/summary`, ({ request, params }) =>
      signedIn(request, async (from) => answered(await from.registers.summary(registerOf(params)))),
    ),
    http.get(`${base}/registers/:register/entries/:entry`, ({ request, params }) =>
      signedIn(request, async (from) =>
        answered(await from.registers.entry(registerOf(params), part(params['entry']))),
      ),
    ),
    http.get(`${base}/registers/:register/entries/:entry/history`, ({ request, params }) =>
      signedIn(request, async (from) =>
        answered(await from.registers.history(registerOf(params), part(params['entry']))),
      ),
    ),
    http.post(`${base}/registers/:register/entries`, ({ request, params }) =>
      signedIn(request, async (from) => {
        const body = await jsonOf(request);
        if (!body.ok) return invalid([{ path: [], code: 'not-json' }]);
        const batch = parseEntryBatch(body.value);
        if (!batch.ok) return invalid(batch.error);
        const { commands, ...options } = batch.value;
        // The source reads the commands by the codec of the register
        const unread = commands as readonly RegisterCommand[];
        return answered(await from.registers.send(registerOf(params), unread, options));
      }),
    ),
    http.post(`${base}/publications`, ({ request }) =>
      signedIn(request, async (from) => answered(await from.publishNow())),
    ),
  ];
}
