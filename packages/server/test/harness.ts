import type {
  Day,
  EntryId,
  Instant,
  LpProcessCommand,
  ProcessId,
  RegionCode,
  UnitEntry,
  UnitId,
} from '@puheeksi/core';
import type { ControllerId } from '@puheeksi/core/kernel';
import { testUuid } from '@puheeksi/core/testing';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildApp, type AppOptions } from '../src/app.js';
import { createDevIssuer, devPeople, type DevIssuer, type DevPerson } from '../src/auth/devIssuer.js';
import { tokenVerifier } from '../src/auth/verifyToken.js';
import type { Clock } from '../src/clock.js';
import type { Declared } from '../src/regionReader.js';
import { inRegion } from '../src/store/inRegion.js';
import { storeUnits } from '../src/store/inputs.js';
import type { Store } from '../src/store/store.js';

export const region = '14' as RegionCode;
export const today = '2026-11-22' as Day;
export const school = 'liperi-school' as UnitId;
export const clinic = 'joensuu-clinic' as UnitId;
/** Whose the clinic and the school are. */
export const county = 'north-karelia-county' as ControllerId;
export const municipality = 'municipality-426' as ControllerId;

/** A region that knows nobody's rights. */
export const declared: Declared = { rights: [] };

export const unitEntry = (unit: UnitId, at: RegionCode = region): UnitEntry => ({
  unit,
  name: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
  municipality: '426' as UnitEntry['municipality'],
  region: at,
  controller: unit === clinic ? county : municipality,
});

/** A clock that stands until it is set. */
export const testClock = (start = '2026-11-22T10:00:00.000Z'): Clock & { set: (now: string) => void } => {
  let now = start as Instant;
  return { now: () => now, set: (next) => void (now = next as Instant) };
};

export const process = (number: number): ProcessId => testUuid<ProcessId>(number);
export const discussion = (number: number): EntryId => testUuid<EntryId>(1_000_000 + number);

export const openProcess = (number: number, unit: UnitId = school): LpProcessCommand => ({
  type: 'open-process',
  process: process(number),
  entry: testUuid<EntryId>(2_000_000 + number),
  on: '2026-01-02' as Day,
  unit,
  origin: 'family-wish',
});

export const recordDiscussion = (
  held: number,
  facts: Partial<Extract<LpProcessCommand, { type: 'record-discussion' }>> = {},
): Extract<LpProcessCommand, { type: 'record-discussion' }> => ({
  type: 'record-discussion',
  entry: discussion(held),
  on: '2026-01-10' as Day,
  unit: school,
  setting: 'school',
  children: 1,
  ...facts,
});

const otherRegion: DevPerson = {
  person: 'other-region',
  label: { fi: 'Muu alue', sv: 'Annat område', en: 'Other region' },
  posts: [{ roles: ['practitioner'], units: [school], region: '15' as RegionCode, controller: municipality }],
};

export type Ask = (options: {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}) => Promise<LightMyRequestResponse>;

/** A server over a store, with a way to ask it as somebody. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly issuer: DevIssuer;
  readonly clock: ReturnType<typeof testClock>;
  readonly ask: Ask;
  /** Sends commands to the process of this number. */
  readonly send: (
    number: number,
    commands: readonly LpProcessCommand[],
    options?: { readonly as?: string; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<LightMyRequestResponse>;
}

/** An app over the store with the units of the tests in its register. */
export async function testServer(store: Store, options: Partial<AppOptions> = {}): Promise<TestServer> {
  const clock = testClock();
  const at = options.region ?? region;
  const issuer = await createDevIssuer(clock, at, [...devPeople(at), otherRegion]);
  await inRegion(store, at, (inside) => storeUnits(inside, [unitEntry(school, at), unitEntry(clinic, at)]));
  const app = await buildApp({
    store,
    region: at,
    clock,
    declared,
    verify: tokenVerifier(issuer, at, clock),
    devIssuer: issuer,
    ...options,
  });
  const ask: Ask = async ({ method = 'GET', url, as, body, headers = {} }) =>
    app.inject({
      method,
      url,
      headers: {
        ...(as === undefined ? {} : { authorization: `Bearer ${await issuer.tokenFor(as)}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
  const send: TestServer['send'] = (number, commands, { as = 'liperi-practitioner', headers = {} } = {}) =>
    ask({
      method: 'POST',
      url: `/v1/streams/lp-process/${process(number)}/commands`,
      as,
      body: { commands },
      headers,
    });
  return { app, issuer, clock, ask, send };
}
