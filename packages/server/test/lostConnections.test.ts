import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isLost } from '../src/store/sqlState.js';
import { inRegion } from '../src/store/inRegion.js';
import { rebuildTally } from '../src/store/rebuildTally.js';
import { openPostgresStore, type Store } from '../src/store/store.js';
import { verifyAudit } from '../src/store/audit.js';
import { hasPostgres, makePostgresDatabase } from './databases.js';
import { region, school, testServer, type TestServer } from './harness.js';

const perKind = 20;

describe.skipIf(!hasPostgres)('a server whose connections to PostgreSQL are cut', () => {
  let database: Awaited<ReturnType<typeof makePostgresDatabase>>;
  let administrator: pg.Client;
  let store: Store;
  let server: TestServer;
  let address: string;
  const lost: Error[] = [];
  beforeAll(async () => {
    database = await makePostgresDatabase();
    administrator = new pg.Client({ connectionString: inject('postgresUrl') });
    await administrator.connect();
    store = openPostgresStore(database.url, (error) => void lost.push(error));
    server = await testServer(store);
    address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server?.app.close();
    await store?.close();
    await administrator?.end();
    await database?.drop();
  });

  /** Ends the sessions that are in the middle of something, until so many different ones have been ended. */
  const terminate = async (wanted: number): Promise<void> => {
    const ended = new Set<number>();
    while (ended.size < wanted) {
      const { rows } = await administrator.query<{ pid: number }>(
        `with victim as materialized (
           select pid from pg_stat_activity where datname = $1 and application_name = 'puheeksi'
             and state <> 'idle' and pid <> all($2) limit 1)
         select pid from victim where pg_terminate_backend(pid)`,
        [new URL(database.url).pathname.slice(1), [...ended]],
      );
      for (const { pid } of rows) ended.add(pid);
    }
  };

  const ask = async (path: string, as: string, body?: unknown): Promise<number> => {
    const answer = await fetch(address + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${await server.issuer.tokenFor(as)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.status !== 200) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(JSON.parse(text)).toMatchObject({ kind: 'unavailable', status: 503 });
    }
    return answer.status;
  };

  const recorded = new Set<string>();
  const record = async (): Promise<number> => {
    const process = randomUUID();
    const discussion = randomUUID();
    const on = '2026-01-10';
    const commands = [
      { type: 'open-process', process, entry: process, on, unit: school, origin: 'other' },
      { type: 'record-discussion', entry: discussion, on, unit: school, setting: 'school', children: 1 },
    ];
    const send = () => ask(`/v1/streams/lp-process/${process}/commands`, 'liperi-practitioner', { commands });
    const first = await send();
    // Whoever is told to try again does so with the same ids, whether or not the first try was stored.
    while ((await send()) !== 200);
    recorded.add(discussion);
    return first;
  };
  const look = () => ask(`/v1/work/units/${school}/discussions`, 'liperi-practitioner');
  const publish = () => ask('/v1/publications', 'publisher', {});

  it.each([
    ['commands', record, 4],
    ['reads', look, 4],
    ['a publication', publish, 1],
  ])(
    `lives through ${perKind} cuts during %s: who loses a connection is answered 503, and then all is as before`,
    async (_kind, work, workers) => {
      await work();
      const answers: number[] = [];
      let cutting = true;
      const working = Array.from({ length: workers }, async () => {
        while (cutting) answers.push(await work());
      });
      await terminate(perKind).finally(() => (cutting = false));
      await Promise.all(working);
      expect(answers.filter((status) => status === 503).length).toBeGreaterThan(0);
      expect(await work()).toBe(200);
      expect((await fetch(`${address}/ready`)).status).toBe(200);
    },
  );

  it('has lost and doubled no event, its tally equals the replay, its audit is whole', async () => {
    const rows = await store.db
      .selectFrom('case_events')
      .select('data')
      .where('type', '=', 'discussion-held')
      .execute();
    const stored = rows.map(({ data }) => String((data as { entry?: unknown }).entry));
    expect(stored.sort()).toEqual([...recorded].sort());
    expect((await rebuildTally(store, region)).difference.size).toBe(0);
    expect(await verifyAudit(store, region)).toMatchObject({ whole: true });
    expect(lost.length).toBeGreaterThanOrEqual(3 * perKind);
  });

  it.each([
    ['an administrator', (pid: number) => administrator.query('select pg_terminate_backend($1)', [pid])],
    ['a pause that is too long', undefined],
  ])('takes a session that %s has ended for a lost connection', async (_who, end) => {
    const cut = inRegion(store, region, async ({ tx }) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      const { pid } = rows[0]!;
      if (end) await end(pid);
      else await sql`set local idle_in_transaction_session_timeout = 1`.execute(tx);
      const gone = async () =>
        (await administrator.query('select from pg_stat_activity where pid = $1', [pid])).rowCount === 0;
      while (!(await gone()));
      await sql`select 1`.execute(tx);
    });
    await expect(cut.catch(isLost)).resolves.toBe(true);
  });

  it('takes a statement that its limit of time has ended for a lost connection', async () => {
    const cut = inRegion(store, region, ({ tx }) =>
      sql`set local statement_timeout = 1; select pg_sleep(60)`.execute(tx),
    );
    await expect(cut.catch(isLost)).resolves.toBe(true);
  });
});
