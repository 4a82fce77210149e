import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant, LpProcessEvent } from '@puheeksi/core';
import { storedStreams } from '@puheeksi/core/stored';
import { personOf } from '../src/auth/claims.js';
import { appendAudit } from '../src/store/audit.js';
import { appendEvents } from '../src/store/events.js';
import { inRegion, type RegionTransaction } from '../src/store/inRegion.js';
import { storeSetting, storeUnits } from '../src/store/inputs.js';
import { readUnitsFile } from '../src/unitsFile.js';
import { targets, type TestStore } from './databases.js';
import {
  openProcess,
  process,
  recordDiscussion,
  region,
  school,
  testServer,
  today,
  unitEntry,
  type TestServer,
} from './harness.js';
import { lines, logger } from './logLines.js';

/** Nobody's code: the published example. Its digits stand nowhere else in these tests. */
const code = '131052-308T';
const small = code.toLowerCase();
/** How a code gets into an address: as it is, as a unit's code, encoded, encoded twice, with a mark of direction in it. */
const disguises = [
  code,
  small,
  [...code].map((unit) => `%${unit.charCodeAt(0).toString(16)}`).join(''),
  code.replaceAll('1', '%2531'),
  code.replace('-', '-%E2%80%8F'),
];
const tells = /131052|1310\W*52|308\W*t/iu;
const lp = storedStreams.find(({ id }) => id === 'lp-process')!;
const now = '2026-11-22T10:00:00.000Z' as Instant;

/** Every value with each of its texts, and the name of each of its fields, replaced by the code; one at a time. */
const poisoned = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [code, small];
  const entries = Object.entries(value);
  const replaced = (changes: Record<string, unknown>, without?: string) => {
    const fields = entries.filter(([name]) => name !== without && !(name in changes));
    return Array.isArray(value)
      ? value.map((part: unknown, index) => changes[index] ?? part)
      : Object.fromEntries([...fields, ...Object.entries(changes)]);
  };
  return [
    ...entries.flatMap(([name, part]) => poisoned(part).map((bad) => replaced({ [name]: bad }))),
    ...(Array.isArray(value) ? [] : entries.map(([name, part]) => replaced({ [code]: part }, name))),
  ];
};

describe('F63: an identity code in everything the server is given', () => {
  let store: TestStore;
  let server: TestServer;
  const answers: string[] = [];
  beforeAll(async () => {
    store = await targets[0]!.open();
    server = await testServer(store, { logger });
    expect((await server.send(1, [openProcess(1), recordDiscussion(1)])).statusCode).toBe(200);
    await server.ask({ method: 'POST', url: '/v1/publications', as: 'publisher' });
    lines.length = 0;
  });
  afterAll(async () => {
    await server?.app.close();
    await store?.close();
  });

  /** Every route the app has, as it says itself, but for the files of a built site. */
  const routes = (): readonly { readonly method: 'GET' | 'POST'; readonly path: string }[] => {
    // A tree: a path stands under the one it goes on from, four columns further in
    const above: string[] = [];
    return server.app
      .printRoutes({ commonPrefix: false })
      .split('\n')
      .flatMap((line) => {
        const [, indent, part, method] = /^([│├└─ ]+)(\/\S*) \((\w+)/.exec(line) ?? [];
        if (indent === undefined || part === undefined) return [];
        const depth = indent.length / 4;
        above.splice(depth - 1, Infinity, part);
        return method === 'GET' || method === 'POST' ? [{ method, path: above.join('') } as const] : [];
      });
  };
  const good: Readonly<Record<string, string>> = {
    stream: 'lp-process',
    key: process(1),
    unit: school,
    table: 'population',
    place: 'region:14',
    period: '2026-11',
    person: 'reader',
  };
  const filled = (path: string, bad?: { readonly at: string; readonly as: string }): string =>
    path.replaceAll(/:(\w+)/g, (_, name: string) => (bad?.at === name ? bad.as : (good[name] ?? 'x')));

  const people = ['liperi-practitioner', 'publisher'];
  const ask = async (options: Parameters<TestServer['ask']>[0]) => {
    const answer = await server.ask(options);
    answers.push(`${options.url} ${JSON.stringify(answer.headers)} ${answer.body}`.slice(options.url.length));
    return answer;
  };

  it('is refused in every place of every address, and where it cannot be heard it changes nothing', async () => {
    const all = routes();
    expect(all.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/health',
        '/ready',
        '/openapi.json',
        '/dev/people',
        '/dev/token/:person',
        '/v1/tables',
        '/v1/tables/:table/:place',
        '/v1/tables/:table/:place/:period',
        '/v1/work/units/:unit/discussions',
        '/v1/streams/:stream/:key',
        '/v1/streams/:stream/:key/commands',
        '/v1/publications',
      ]),
    );
    for (const { method, path } of all)
      for (const as of people)
        for (const disguise of disguises) {
          const body = method === 'POST' ? { body: {} } : {};
          for (const [, name] of path.matchAll(/:(\w+)/g)) {
            const url = filled(path, { at: name!, as: disguise });
            const { statusCode } = await ask({ method, url, as, ...body });
            expect([url, [400, 404].includes(statusCode)]).toEqual([url, true]);
          }
          for (const query of [`place=${disguise}`, `x=${disguise}`, `${disguise}=1`, `a[${disguise}]=1`]) {
            const url = `${filled(path)}?${query}`;
            const { statusCode, headers } = await ask({ method, url, as, ...body });
            const isJson = String(headers['content-type']).includes('json');
            if (path.startsWith('/v1')) expect([url, statusCode, isJson]).toEqual([url, 400, true]);
          }
          await ask({ method, url: `${filled(path)}/${disguise}`, as, ...body });
          await ask({ method, url: `/${disguise}${filled(path)}`, as, ...body });
          for (const header of ['expected-version', 'if-none-match', 'origin', 'x-request-id', 'user-agent'])
            await ask({ method, url: filled(path), as, headers: { [header]: disguise }, ...body });
          await ask({ method, url: filled(path), headers: { authorization: `Bearer ${disguise}` }, ...body });
        }
  });

  it('is refused in every field of every body, and as the name of every field', async () => {
    const commands = [
      { ...openProcess(2), concernDay: '2026-01-01' },
      recordDiscussion(2),
      {
        type: 'retract',
        entry: good['key'],
        on: '2026-01-10',
        reason: 'wrong-details',
      },
    ];
    for (const body of [...commands.flatMap((command) => poisoned({ commands: [command] })), code, [code]]) {
      const url = filled('/v1/streams/:stream/:key/commands').replace(process(1), process(2));
      const answer = await ask({ method: 'POST', url, as: 'liperi-practitioner', body });
      expect([answer.statusCode, answer.json().issues?.[0]?.code]).toEqual([400, 'identifier-in-text']);
    }
    for (const body of [code, { [code]: 1 }, { note: code }])
      expect((await ask({ method: 'POST', url: '/v1/publications', as: 'publisher', body })).statusCode).toBe(
        400,
      );
  });

  it('is refused in every claim of a genuine token', () => {
    const claims = {
      sub: 's-1',
      lp_posts: [
        {
          roles: ['practitioner'],
          units: ['liperi-school'],
          region: '14',
          controller: 'liperi',
          seats: [{ kind: 'local-team', body: 'team-1', area: 'liperi' }],
        },
      ],
    };
    expect(personOf(claims, region, today).ok).toBe(true);
    const taken = poisoned(claims).flatMap((bad) => {
      const person = personOf(bad, region, today);
      return person.ok ? [JSON.stringify(person.value)] : [];
    });
    // A role that nobody knows and a field that nobody asked for are left out
    expect(taken.filter((person) => tells.test(person))).toEqual([]);
  });

  it('takes every pseudonymous subject that was made by chance', () => {
    for (const sub of ['04512345-6789-4abc-8def-012345678901', `0451234567a${'0'.repeat(53)}`])
      expect(personOf({ sub }, region, today).ok).toBe(true);
  });

  it('is refused in the register of units, with the place of it and not the code', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'puheeksi-units-'));
    const file = join(folder, 'units.json');
    const entry = {
      unit: 'a-school',
      name: { fi: 'Koulu', sv: 'Skola', en: 'School' },
      municipality: '426',
      controller: 'liperi',
    };
    const bad = [
      { ...entry, unit: small },
      { ...entry, name: { ...entry.name, sv: `Skola ${code}` } },
      { ...entry, name: { ...entry.name, fi: 'Soita 040 123 4567' } },
      { ...entry, name: { ...entry.name, en: '131052\u200E-308T' } },
    ];
    try {
      for (const unit of bad) {
        writeFileSync(file, JSON.stringify([entry, unit]));
        const refusal = await readUnitsFile(file, region).catch((error: unknown) => error);
        expect(refusal).toMatchObject({ code: 'units-file-identifies' });
        expect(String(refusal)).toMatch(/at 1\.(unit|name\.\w+)/);
        expect(String(refusal)).not.toMatch(tells);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not get past the store either, whoever brings it there', async () => {
    const entry = {
      at: now,
      subject: 's-1',
      action: 'read-work-view',
      purpose: 'serve-family',
      resource: `unit:${school}`,
      outcome: 'allowed',
    } as const;
    const event = { ...openProcess(3), type: 'process-opened' } as LpProcessEvent;
    const streams = [{ key: process(3), version: 0, events: [event] }];
    const bad: readonly ((inside: RegionTransaction) => Promise<void>)[] = [
      (inside) => appendAudit(inside, { ...entry, resource: `unit:${small}` }),
      (inside) => appendAudit(inside, { ...entry, subject: code }),
      (inside) => appendEvents(inside, lp, streams, { actor: code, recordedAt: now }),
      (inside) =>
        appendEvents(
          inside,
          lp,
          [{ ...streams[0]!, events: [{ ...event, unit: small } as LpProcessEvent] }],
          {
            actor: 's-1',
            recordedAt: now,
          },
        ),
      (inside) => storeUnits(inside, [{ ...unitEntry(school), name: { fi: code, sv: 'b', en: 'c' } }]),
      (inside) =>
        storeSetting(inside, {
          key: 'threshold-policy',
          validFrom: today,
          value: { id: 'threshold', version: 1, threshold: 5 },
          owner: 'etu.suku@esimerkki.fi',
          decision: '1',
        }),
    ];
    for (const write of bad) {
      const outcome = await inRegion(store, region, write).catch((error: unknown) => String(error));
      expect(outcome).toMatch(/who somebody is/);
      expect(outcome).not.toMatch(tells);
    }
  });

  it('masks what a line of the log would tell, whoever writes it', () => {
    logger.info({ url: `/units/${code}`, reqId: '04512345-6789-4abc-8def-012345678901' }, `of ${small}`);
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      url: '/units/••••••-••••',
      reqId: '04512345-6789-4abc-8def-012345678901',
      msg: 'of ••••••-••••',
    });
  });

  it('writes a unit that nobody has on record into no audit row: its name may be anybody’s', async () => {
    const url = '/v1/work/units/matti-meikalainen/discussions';
    expect((await ask({ url, as: 'liperi-practitioner' })).statusCode).toBe(403);
    const row = await store.db
      .selectFrom('audit')
      .select('resource')
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(row.resource).toBe('unit:not-in-register');
  });

  it('stands afterwards in no row of any table, no line of the log and no answer', async () => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
      store.db,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(
        store.db,
      );
      expect([name, rows.filter(({ row }) => tells.test(row))]).toEqual([name, []]);
    }
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => tells.test(line))).toEqual([]);
    expect(answers.length).toBeGreaterThan(500);
    expect(answers.filter((answer) => tells.test(answer))).toEqual([]);
  });
});
