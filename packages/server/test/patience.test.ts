import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { waitLimitMs } from '../../../vitest.timeLimits.js';
import { openStore } from '../src/openStore.js';
import { openPostgresStore, type Patience } from '../src/store/store.js';
import { hasPostgres, makePostgresDatabase } from './databases.js';

/** What Kysely locks while it changes the form of a database. */
const migrationLock = '3853314791062309107';

describe.skipIf(!hasPostgres)('sessions in PostgreSQL', () => {
  it.each<[Patience, string]>([
    ['short', '30s'],
    ['long', '0'],
  ])(
    'of %s patience have a limit of %s on statements and on idling in a transaction',
    async (patience, limit) => {
      const { url, drop } = await makePostgresDatabase();
      const store = openPostgresStore(url, () => undefined, patience);
      try {
        const { rows } = await sql<{ name: string; setting: string }>`
        select name, current_setting(name) as setting from pg_settings
        where name in ('statement_timeout', 'idle_in_transaction_session_timeout')`.execute(store.db);
        expect(rows.map(({ setting }) => setting)).toEqual([limit, limit]);
      } finally {
        await store.close();
        await drop();
      }
    },
  );

  it('of a start wait for another server that is changing the form of the database', async () => {
    const { url, drop } = await makePostgresDatabase('template0');
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query(`select pg_advisory_lock(${migrationLock})`);
    let opened = false;
    const starting = openStore({ kind: 'postgresql', url }, () => undefined).finally(() => (opened = true));
    try {
      await vi.waitFor(
        async () => {
          const { rows } = await other.query<{ pid: number }>(
            "select pid from pg_stat_activity where wait_event = 'advisory' and datname = current_database()",
          );
          expect(rows).toHaveLength(1);
        },
        { timeout: waitLimitMs },
      );
      expect(opened).toBe(false);
    } finally {
      await other.query(`select pg_advisory_unlock(${migrationLock})`);
      await (await starting).close();
      await other.end();
      await drop();
    }
  });
});
