import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/openStore.js';
import { inRegion } from '../src/store/inRegion.js';
import { rebuildTally } from '../src/store/rebuildTally.js';
import { openPostgresStore, type Store } from '../src/store/store.js';
import { storedShape } from '../src/store/migrations/index.js';
import { verifyAudit } from '../src/store/audit.js';
import { hasPostgres, makePostgresDatabase } from './databases.js';
import { openProcess, process, recordDiscussion, region, school, testServer } from './harness.js';
import { postgresBinaries, startPostgres, type OwnPostgres } from './ownPostgres.js';

const bin = postgresBinaries();

describe.skipIf(!hasPostgres || !bin)('a dump restored where Puheeksi has never been', () => {
  let database: Awaited<ReturnType<typeof makePostgresDatabase>>;
  let other: OwnPostgres;
  let administrator: pg.Client;
  let dump: Buffer;
  beforeAll(async () => {
    database = await makePostgresDatabase();
    const store = openPostgresStore(database.url, () => undefined);
    const server = await testServer(store);
    expect((await server.send(1, [openProcess(1), recordDiscussion(1)])).statusCode).toBe(200);
    expect((await server.ask({ method: 'POST', url: '/v1/publications', as: 'publisher' })).statusCode).toBe(
      200,
    );
    await server.app.close();
    await store.close();
    dump = execFileSync(join(bin!, 'pg_dump'), [database.url]);
    other = await startPostgres(bin!);
    administrator = new pg.Client({ connectionString: other.url });
    await administrator.connect();
  });
  afterAll(async () => {
    await administrator?.end();
    await other?.stop();
    await database?.drop();
  });

  const at = (name: string, user = 'postgres'): string => {
    const url = new URL(other.url);
    url.pathname = `/${name}`;
    url.username = user;
    return url.href;
  };
  /** As somebody does it who follows the manual: errors are printed and passed over. */
  const restore = async (name: string, { user = 'postgres', owner = 'postgres' } = {}): Promise<string> => {
    await administrator.query(`create database ${name} owner ${owner}`);
    execFileSync(join(bin!, 'psql'), ['--quiet', at(name, user)], { input: dump, stdio: 'pipe' });
    return at(name, owner);
  };
  const open = (url: string) => openStore({ kind: 'postgresql', url }, () => undefined);

  const expectWhole = async (store: Store): Promise<void> => {
    const { replayed, difference } = await rebuildTally(store, region);
    expect([replayed.size > 0, difference.size]).toEqual([true, 0]);
    expect(await verifyAudit(store, region)).toEqual({ whole: true, rows: 2 });
    const server = await testServer(store);
    expect((await server.send(1, [recordDiscussion(2)])).statusCode).toBe(200);
    const answer = await server.ask({
      url: `/v1/work/units/${school}/discussions`,
      as: 'liperi-practitioner',
    });
    expect(answer.json().discussions).toHaveLength(2);
    const list = await server.ask({ url: '/v1/tables?place=region:14', as: 'reader' });
    expect(list.json().tables.length).toBeGreaterThan(0);
    await server.app.close();
    const elsewhere = await inRegion(store, '15' as typeof region, ({ tx }) =>
      tx.selectFrom('case_events').selectAll().execute(),
    );
    expect(elsewhere).toEqual([]);
    const change = inRegion(store, region, ({ tx }) =>
      tx.updateTable('case_events').set({ actor: 'x' }).where('key', '=', process(1)).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
  };

  it('starts, with its walls and its rights as before', async () => {
    const store = await open(await restore('fresh'));
    await expectWhole(store);
    await store.close();
  });

  it('is repaired when somebody has granted too much or taken too much away', async () => {
    const url = await restore('damaged');
    await (await open(url)).close();
    const damage = new pg.Client({ connectionString: url });
    await damage.connect();
    await damage.query(`grant update, delete on case_events, audit, texts to puheeksi_app;
      grant update on publications to public;
      revoke insert on tally from puheeksi_app;
      alter table units disable row level security;
      drop policy own_region on settings;
      create policy all_regions on case_events to puheeksi_app using (true);
      alter policy own_region on audit using (true)`);
    await damage.end();
    const store = await open(url);
    await expectWhole(store);
    const { rows } = await sql<{ tables: number }>`
      select count(*)::int as tables from pg_policies
      where policyname = 'own_region' and qual = with_check and qual like '%puheeksi.region%'`.execute(
      store.db,
    );
    expect(rows[0]?.tables).toBe(20);
    for (const table of ['audit', 'publications'] as const)
      await expect(
        inRegion(store, region, ({ tx }) => tx.updateTable(table).set({ region: '14' }).execute()),
      ).rejects.toMatchObject({ code: '42501' });
    await store.close();
  });

  it('says in one sentence what to do when an administrator restored it for another user, and works once it is done', async () => {
    await administrator.query('create role server_user login');
    await administrator.query('grant puheeksi_app to server_user');
    const refusal = await open(await restore('somebodys', { owner: 'server_user' })).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ name: 'StartRefusal', code: 'tables-not-owned' });
    expect(String(refusal)).toMatch(/restore it as the user of DATABASE_URL with --no-owner/);
    const store = await open(await restore('own', { user: 'server_user', owner: 'server_user' }));
    await expectWhole(store);
    await store.close();
  });

  it('refuses a database that a newer version has made, and leaves it as it is', async () => {
    const url = await restore('newer');
    await (await open(url)).close();
    const newer = new pg.Client({ connectionString: url });
    await newer.connect();
    const steps = async () => (await newer.query('select from kysely_migration')).rowCount;
    const known = (await steps()) ?? 0;
    await newer.query(
      `insert into kysely_migration (name, timestamp) values ('${storedShape}-0099_of_later', 'x')`,
    );
    const refusal = await open(url).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'StartRefusal', code: 'database-newer' });
    expect(String(refusal)).toMatch(/step \d+-0099_of_later\); start that version, or restore a backup/);
    expect(await steps()).toBe(known + 1);
    await newer.end();
  });

  it('refuses a database from before the first release, and leaves what it holds untouched', async () => {
    const url = await restore('older');
    const older = new pg.Client({ connectionString: url });
    await older.connect();
    await older.query(`delete from kysely_migration where name <> (select min(name) from kysely_migration); update kysely_migration set name = '0001_first';
      create table events (region text, data jsonb); insert into events values ('14', '{"type":"discussion-held"}')`);
    const held = async () =>
      (
        await older.query(`select (select count(*) from events) as events,
          (select count(*) from case_events) as others, (select count(*) from audit) as audit,
          (select string_agg(name, ' ') from kysely_migration) as steps`)
      ).rows;
    const before = await held();
    const refusal = await open(url).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'StartRefusal', code: 'database-older' });
    expect(String(refusal)).toMatch(
      /an older version of Puheeksi \(step 0001_first\).*choose an empty PUHEEKSI_DATA or DATABASE_URL/,
    );
    expect(await held()).toEqual(before);
    expect(before).toMatchObject([{ events: '1', steps: '0001_first' }]);
    await older.end();
  });

  it('does nothing to a database whose walls stand', async () => {
    const url = await restore('standing');
    await (await open(url)).close();
    const watch = new pg.Client({ connectionString: url });
    await watch.connect();
    const changes = async () =>
      (
        await watch.query(
          `select max(xmin::text::bigint) as newest from pg_class where relname in ('case_events', 'audit')`,
        )
      ).rows[0].newest;
    const before = await changes();
    await (await open(url)).close();
    expect(await changes()).toBe(before);
    await watch.end();
  });
});
