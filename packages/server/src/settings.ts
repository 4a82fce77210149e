import { resolve } from 'node:path';
import * as v from 'valibot';
import { parseDay, type Instant, type RegionCode } from '@puheeksi/core';
import { parseInstant } from '@puheeksi/core/kernel';
import { regionCodeSchema } from '@puheeksi/core/wire';
import { StartRefusal } from './startRefusal.js';
import type { StaticFiles } from './staticFiles.js';

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
  /** File with the counts that the region reports from its own systems, when there are any. */
  readonly seriesFile?: string;
  /** File with the figures that others publish, when they are shown. */
  readonly nationalFile?: string;
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

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

const matching = (form: RegExp) => v.pipe(v.string(), v.regex(form));

const wholeNumber = (max: number) => v.pipe(matching(/^\d{1,5}$/), v.transform(Number), v.maxValue(max));

const flag = v.pipe(
  v.picklist(['1', '0']),
  v.transform((text) => text === '1'),
);

const listOf = <TItem>(item: v.GenericSchema<string, TItem>) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',').map((part) => part.trim())),
    v.filterItems((part) => part !== ''),
    v.array(item),
  );

const folder = v.pipe(
  v.string(),
  v.transform((text) => resolve(text)),
);

const postgresUrl = v.pipe(
  v.string(),
  v.url(),
  v.check((text) => /^postgres(?:ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1),
);

const keysUrl = v.pipe(
  v.string(),
  v.url(),
  v.transform((text) => new URL(text)),
  v.check(
    ({ protocol, hostname }) => protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname)),
  ),
);

const origin = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && new URL(text).origin === text),
);

const staticFolder = v.pipe(
  matching(/^\/[^=]*=[^]+$/),
  v.transform((item) => {
    const prefix = item.slice(0, item.indexOf('='));
    return {
      prefix: prefix.endsWith('/') ? prefix : `${prefix}/`,
      folder: resolve(item.slice(prefix.length + 1)),
    };
  }),
);

const contentPolicies = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(matching(/^\//), matching(/^[^\r\n]*$/)),
  v.check((policies) => Object.keys(policies).length > 0),
);

const instant = v.pipe(
  v.string(),
  v.rawTransform<string, Instant>(({ dataset, addIssue, NEVER }) => {
    const read = parseInstant(dataset.value);
    if (read.ok) return read.value;
    addIssue();
    return NEVER;
  }),
);

/** A moment, or a day, which then begins the clock in the middle of it. */
const dayOrInstant = v.pipe(
  v.string(),
  v.transform((text) => (parseDay(text).ok ? `${text}T10:00:00.000Z` : text)),
  instant,
);

/** Each variable that may be malformed; a default is written as the variable would be. */
const formed = {
  PORT: v.optional(wholeNumber(65_535), '3000'),
  PUHEEKSI_REGION: v.optional(regionCodeSchema, '14'),
  DATABASE_URL: v.optional(postgresUrl),
  PUHEEKSI_DATA: v.optional(v.pipe(matching(/^(?![\w+.-]+:\/\/)/), folder), '.puheeksi-data'),
  PUHEEKSI_DEV_ISSUER: v.optional(flag, '0'),
  OIDC_JWKS_URL: v.optional(keysUrl),
  ALLOWED_ORIGINS: v.optional(listOf(origin), ''),
  PUHEEKSI_STATIC_DIR: v.optional(listOf(staticFolder), ''),
  PUHEEKSI_STATIC_CSP: v.optional(contentPolicies),
  PUHEEKSI_SAMPLE_DATA: v.optional(flag, '0'),
  PUHEEKSI_PUBLISH_HOUR: v.optional(wholeNumber(23), '3'),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  PUHEEKSI_TODAY: v.optional(dayOrInstant),
  PUHEEKSI_SET_ASIDE: v.optional(instant),
};

/** What each of them must be; the sentence never repeats a value, which may hold a password. */
const rules: Readonly<Record<keyof typeof formed, string>> = {
  PORT: 'must be a whole number from 0 to 65535',
  PUHEEKSI_REGION: 'must be the two digits of a wellbeing services county, for example 14',
  DATABASE_URL: 'must look like postgresql://user:password@host:5432/database',
  PUHEEKSI_DATA: 'must be a folder; the address of a PostgreSQL goes into DATABASE_URL',
  PUHEEKSI_DEV_ISSUER: 'must be 1 (on) or 0 (off)',
  OIDC_JWKS_URL: 'must be an https address (http is taken for this machine alone)',
  ALLOWED_ORIGINS: 'must be a list of origins separated by commas, for example https://intra.example.fi',
  PUHEEKSI_STATIC_DIR:
    'must be a list of prefix=folder separated by commas, for example /=demo/dist,/elements/=elements/dist',
  PUHEEKSI_STATIC_CSP: 'must be a JSON object of path and policy, for example {"/strict/":"strict"}',
  PUHEEKSI_SAMPLE_DATA: 'must be 1 (on) or 0 (off)',
  PUHEEKSI_PUBLISH_HOUR: 'must be a whole number from 0 to 23',
  LOG_LEVEL: 'must be one of fatal, error, warn, info, debug, silent',
  PUHEEKSI_TODAY: 'must be a day or a moment in UTC, for example 2026-12-01 or 2026-12-01T10:00:00.000Z',
  PUHEEKSI_SET_ASIDE: 'must be a moment in UTC, for example 2031-01-01T01:00:00.000Z',
};

/** What is refused by a code of its own; any other variable with `setting-malformed`. */
const codes: Readonly<Record<string, string>> = {
  DATABASE_URL: 'database-url-malformed',
  PUHEEKSI_DATA: 'data-folder-malformed',
};

const variables = v.object({
  ...formed,
  HOST: v.optional(v.string(), '127.0.0.1'),
  NODE_ENV: v.optional(v.string()),
  OIDC_ISSUER: v.optional(v.string()),
  OIDC_AUDIENCE: v.optional(v.string()),
  PUHEEKSI_UNITS: v.optional(folder),
  PUHEEKSI_RIGHTS: v.optional(folder),
  PUHEEKSI_REPORTED_SERIES: v.optional(folder),
  PUHEEKSI_NATIONAL_FIGURES: v.optional(folder),
});

type Variables = v.InferOutput<typeof variables>;

const refuse = (code: string, sentence: string): never => {
  throw new StartRefusal(code, sentence);
};

/** The variables as the settings need them; one that is empty or blank counts as not given. */
const readVariables = (env: Environment): Variables => {
  const given = Object.entries(env)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value);
  const read = v.safeParse(variables, Object.fromEntries(given), { abortEarly: true });
  if (read.success) return read.output;
  const name = read.issues[0].path?.[0].key as keyof typeof formed;
  return refuse(codes[name] ?? 'setting-malformed', `${name} ${rules[name]}.`);
};

const developmentSignIn = ({ NODE_ENV, OIDC_ISSUER, HOST }: Variables): SignInSettings => {
  if (NODE_ENV === 'production')
    refuse(
      'development-issuer-in-production',
      'The development issuer signs anybody in, so it is refused when NODE_ENV is production; set OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL instead of PUHEEKSI_DEV_ISSUER.',
    );
  if (OIDC_ISSUER !== undefined)
    refuse('two-issuers', 'PUHEEKSI_DEV_ISSUER and OIDC_ISSUER are both set; leave out one of them.');
  if (!loopback.has(HOST))
    refuse(
      'development-issuer-on-network',
      'The development issuer signs anybody in, so it works on this machine alone; leave out HOST or set it to 127.0.0.1.',
    );
  return { kind: 'development' };
};

const signInOf = (given: Variables): SignInSettings => {
  if (given.PUHEEKSI_DEV_ISSUER) return developmentSignIn(given);
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: keys } = given;
  return issuer === undefined || audience === undefined || keys === undefined
    ? refuse(
        'sign-in-missing',
        'Nobody could sign in: set OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL, or PUHEEKSI_DEV_ISSUER=1 on a developer’s own machine.',
      )
    : { kind: 'oidc', issuer, audience, keys };
};

/**
 * Reads the settings from environment variables.
 * Refuses the start with one sentence that names the variable and the way out; it never repeats a value.
 * @example readSettings({ PUHEEKSI_DEV_ISSUER: '1' }).port // 3000
 */
export function readSettings(env: Environment): ServerSettings {
  const given = readVariables(env);
  const signIn = signInOf(given);
  // Expired tokens would pass on such a clock, and what is published would bear a wrong day: never beside a real sign-in.
  if (given.PUHEEKSI_TODAY !== undefined && signIn.kind !== 'development')
    refuse(
      'clock-not-of-now',
      'PUHEEKSI_TODAY sets the clock to another day, so it works with the development issuer alone; leave it out.',
    );
  return {
    host: given.HOST,
    port: given.PORT,
    region: given.PUHEEKSI_REGION,
    database:
      given.DATABASE_URL === undefined
        ? { kind: 'folder', folder: given.PUHEEKSI_DATA }
        : { kind: 'postgresql', url: given.DATABASE_URL },
    signIn,
    allowedOrigins: given.ALLOWED_ORIGINS,
    staticFiles: { folders: given.PUHEEKSI_STATIC_DIR, policies: given.PUHEEKSI_STATIC_CSP ?? {} },
    sampleData: given.PUHEEKSI_SAMPLE_DATA,
    ...(given.PUHEEKSI_UNITS === undefined ? {} : { unitsFile: given.PUHEEKSI_UNITS }),
    ...(given.PUHEEKSI_RIGHTS === undefined ? {} : { rightsFile: given.PUHEEKSI_RIGHTS }),
    ...(given.PUHEEKSI_REPORTED_SERIES === undefined ? {} : { seriesFile: given.PUHEEKSI_REPORTED_SERIES }),
    ...(given.PUHEEKSI_NATIONAL_FIGURES === undefined
      ? {}
      : { nationalFile: given.PUHEEKSI_NATIONAL_FIGURES }),
    publishHour: given.PUHEEKSI_PUBLISH_HOUR,
    logLevel: given.LOG_LEVEL,
    ...(given.PUHEEKSI_TODAY === undefined ? {} : { clockStart: given.PUHEEKSI_TODAY }),
    ...(given.PUHEEKSI_SET_ASIDE === undefined ? {} : { setAsideFrom: given.PUHEEKSI_SET_ASIDE }),
  };
}
