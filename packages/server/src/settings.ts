import { regionCodeSchema } from '@puheeksi/core/wire';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { parseDay, parseInstant, type Instant, type RegionCode } from '@puheeksi/core';
import { StartRefusal } from './startRefusal.js';
import type { StaticFiles, StaticFolder } from './staticFiles.js';

/** Where the data is. */
export type DatabaseSettings =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'postgresql'; readonly url: string };

/** Who signs people in. */
export type SignInSettings =
  | { readonly kind: 'development' }
  | { readonly kind: 'oidc'; readonly issuer: string; readonly audience: string; readonly keys: URL };

/** Everything the server is told from outside. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly region: RegionCode;
  readonly database: DatabaseSettings;
  readonly signIn: SignInSettings;
  readonly allowedOrigins: readonly string[];
  readonly staticFiles: StaticFiles;
  readonly sampleData: boolean;
  /** File with the region's register of units, when it is kept in one. */
  readonly unitsFile?: string;
  /** File with what workers may lead, when it is kept in one. */
  readonly rightsFile?: string;
  /** Full hour of the nightly publication, in Finland. */
  readonly publishHour: number;
  readonly logLevel: string;
  /** Where the clock begins instead of now: for demonstrations and end-to-end tests that need a day of their own. */
  readonly clockStart?: Instant;
  /** What was published from this moment on, while a clock was ahead, is set aside. */
  readonly setAsideFrom?: Instant;
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

const refuse = (code: string, sentence: string): never => {
  throw new StartRefusal(code, sentence);
};

const given = (env: Environment, name: string): string | undefined => {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
};

const wholeNumber = (env: Environment, name: string, usual: number, max: number): number => {
  const text = given(env, name);
  if (text === undefined) return usual;
  const value = Number(text);
  return /^\d{1,5}$/.test(text) && value <= max
    ? value
    : refuse('setting-malformed', `${name} must be a whole number from 0 to ${max}.`);
};

const flag = (env: Environment, name: string): boolean => {
  const text = given(env, name) ?? '0';
  return text === '1' || text === '0'
    ? text === '1'
    : refuse('setting-malformed', `${name} must be 1 (on) or 0 (off).`);
};

const region = (env: Environment): RegionCode => {
  const text = given(env, 'PUHEEKSI_REGION') ?? '14';
  const read = v.safeParse(regionCodeSchema, text);
  return read.success
    ? read.output
    : refuse(
        'setting-malformed',
        'PUHEEKSI_REGION must be the two digits of a wellbeing services county, for example 14.',
      );
};

/** The address is never repeated in a sentence: it holds a password. */
const postgresUrl = (text: string): string => {
  const form = 'DATABASE_URL must look like postgresql://user:password@host:5432/database.';
  if (!URL.canParse(text)) return refuse('database-url-malformed', form);
  const { protocol, pathname } = new URL(text);
  const right = (protocol === 'postgresql:' || protocol === 'postgres:') && pathname.length > 1;
  return right ? text : refuse('database-url-malformed', form);
};

const database = (env: Environment): DatabaseSettings => {
  const url = given(env, 'DATABASE_URL');
  if (url !== undefined) return { kind: 'postgresql', url: postgresUrl(url) };
  const folder = given(env, 'PUHEEKSI_DATA') ?? '.puheeksi-data';
  return /^[\w+.-]+:\/\//.test(folder)
    ? refuse(
        'data-folder-malformed',
        'PUHEEKSI_DATA must be a folder; the address of a PostgreSQL goes into DATABASE_URL.',
      )
    : { kind: 'folder', folder: resolve(folder) };
};

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

const developmentSignIn = (env: Environment, host: string): SignInSettings => {
  if (given(env, 'NODE_ENV') === 'production')
    refuse(
      'development-issuer-in-production',
      'The development issuer signs anybody in, so it is refused when NODE_ENV is production; set OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL instead of PUHEEKSI_DEV_ISSUER.',
    );
  if (given(env, 'OIDC_ISSUER') !== undefined)
    refuse('two-issuers', 'PUHEEKSI_DEV_ISSUER and OIDC_ISSUER are both set; leave out one of them.');
  if (!loopback.has(host))
    refuse(
      'development-issuer-on-network',
      'The development issuer signs anybody in, so it works on this machine alone; leave out HOST or set it to 127.0.0.1.',
    );
  return { kind: 'development' };
};

const keysUrl = (text: string): URL => {
  const form = 'OIDC_JWKS_URL must be an https address (http is taken for this machine alone).';
  if (!URL.canParse(text)) return refuse('setting-malformed', form);
  const url = new URL(text);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  return secure ? url : refuse('setting-malformed', form);
};

const signInOf = (env: Environment, host: string): SignInSettings => {
  if (flag(env, 'PUHEEKSI_DEV_ISSUER')) return developmentSignIn(env, host);
  const issuer = given(env, 'OIDC_ISSUER');
  const audience = given(env, 'OIDC_AUDIENCE');
  const keys = given(env, 'OIDC_JWKS_URL');
  if (issuer === undefined || audience === undefined || keys === undefined)
    return refuse(
      'sign-in-missing',
      'Nobody could sign in: set OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL, or PUHEEKSI_DEV_ISSUER=1 on a developer’s own machine.',
    );
  return { kind: 'oidc', issuer, audience, keys: keysUrl(keys) };
};

const list = (env: Environment, name: string): readonly string[] =>
  (given(env, name) ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const origin = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && url.origin === text
    ? text
    : refuse(
        'setting-malformed',
        'ALLOWED_ORIGINS must be a list of origins separated by commas, for example https://intra.example.fi.',
      );
};

const staticFolder = (item: string): StaticFolder => {
  const equals = item.indexOf('=');
  const prefix = item.slice(0, Math.max(equals, 0));
  const folder = item.slice(equals + 1);
  return prefix.startsWith('/') && folder !== ''
    ? { prefix: prefix.endsWith('/') ? prefix : `${prefix}/`, folder: resolve(folder) }
    : refuse(
        'setting-malformed',
        'PUHEEKSI_STATIC_DIR must be a list of prefix=folder separated by commas, for example /=demo/dist,/elements/=elements/dist.',
      );
};

const policies = (env: Environment): StaticFiles['policies'] => {
  const sentence =
    'PUHEEKSI_STATIC_CSP must be a JSON object of path and policy, for example {"/strict/":"strict"}.';
  const text = given(env, 'PUHEEKSI_STATIC_CSP');
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const right = entries.every(
      ([path, policy]) => path.startsWith('/') && typeof policy === 'string' && !/[\r\n]/.test(policy),
    );
    return entries.length > 0 && right ? Object.fromEntries(entries) : refuse('setting-malformed', sentence);
  } catch {
    return refuse('setting-malformed', sentence);
  }
};

/** Expired tokens would pass on such a clock, and what is published would bear a wrong day: never beside a real sign-in. */
const clockStart = (env: Environment, signIn: SignInSettings): Instant | undefined => {
  const text = given(env, 'PUHEEKSI_TODAY');
  if (text === undefined) return undefined;
  if (signIn.kind !== 'development')
    return refuse(
      'clock-not-of-now',
      'PUHEEKSI_TODAY sets the clock to another day, so it works with the development issuer alone; leave it out.',
    );
  const day = parseDay(text);
  const instant = parseInstant(day.ok ? `${day.value}T10:00:00.000Z` : text);
  return instant.ok
    ? instant.value
    : refuse(
        'setting-malformed',
        'PUHEEKSI_TODAY must be a day or a moment in UTC, for example 2026-12-01 or 2026-12-01T10:00:00.000Z.',
      );
};

const setAsideFrom = (env: Environment): Instant | undefined => {
  const text = given(env, 'PUHEEKSI_SET_ASIDE');
  const instant = text === undefined ? undefined : parseInstant(text);
  if (instant?.ok === false)
    return refuse(
      'setting-malformed',
      'PUHEEKSI_SET_ASIDE must be a moment in UTC, for example 2031-01-01T01:00:00.000Z.',
    );
  return instant?.value;
};

const logLevel = (env: Environment): string => {
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
  const level = given(env, 'LOG_LEVEL') ?? 'info';
  return levels.includes(level)
    ? level
    : refuse('setting-malformed', `LOG_LEVEL must be one of ${levels.join(', ')}.`);
};

/**
 * Reads the settings from environment variables.
 * Refuses the start with one sentence that names the variable and the way out; it never repeats a value.
 * @example readSettings({ PUHEEKSI_DEV_ISSUER: '1' }).port // 3000
 */
export function readSettings(env: Environment): ServerSettings {
  const host = given(env, 'HOST') ?? '127.0.0.1';
  const unitsFile = given(env, 'PUHEEKSI_UNITS');
  const rightsFile = given(env, 'PUHEEKSI_RIGHTS');
  const signIn = signInOf(env, host);
  const start = clockStart(env, signIn);
  const aside = setAsideFrom(env);
  return {
    host,
    port: wholeNumber(env, 'PORT', 3000, 65_535),
    region: region(env),
    database: database(env),
    signIn,
    allowedOrigins: list(env, 'ALLOWED_ORIGINS').map(origin),
    staticFiles: { folders: list(env, 'PUHEEKSI_STATIC_DIR').map(staticFolder), policies: policies(env) },
    sampleData: flag(env, 'PUHEEKSI_SAMPLE_DATA'),
    ...(unitsFile === undefined ? {} : { unitsFile: resolve(unitsFile) }),
    ...(rightsFile === undefined ? {} : { rightsFile: resolve(rightsFile) }),
    publishHour: wholeNumber(env, 'PUHEEKSI_PUBLISH_HOUR', 3, 23),
    logLevel: logLevel(env),
    ...(start === undefined ? {} : { clockStart: start }),
    ...(aside === undefined ? {} : { setAsideFrom: aside }),
  };
}
