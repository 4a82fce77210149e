import type { Instant, RegionCode } from '@puheeksi/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleFuturePublications } from '../src/futurePublications.js';
import { publishIfDue, publishNow } from '../src/publishTables.js';
import { verifyAudit } from '../src/store/audit.js';
import { inRegion, takeLock } from '../src/store/inRegion.js';
import { storeUnits } from '../src/store/inputs.js';
import { listTables, readTable } from '../src/store/publications.js';
import { openPostgresStore, type Store } from '../src/store/store.js';
import { targets, type TestStore } from './databases.js';
import { school, testServer, unitEntry } from './harness.js';

const by = (now: string) => ({ subject: 's-1', now: now as Instant });

describe.each(targets)('publishing in $name', ({ missing, open }) => {
  describe.skipIf(missing)('', () => {
    let store: TestStore;
    let regions = 20;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());
    const newRegion = async (): Promise<RegionCode> => {
      const region = String(regions++) as RegionCode;
      await inRegion(store, region, (inside) => storeUnits(inside, [unitEntry(school, region)]));
      return region;
    };

    it('answers one of twelve who want it at once, tells the others so before it is done, and serves everybody else', async () => {
      const posts = [
        { subject: 's', roles: ['statistics-publisher' as const], units: [], region: '14' as RegionCode },
      ];
      let arrived = 0;
      let open: () => void;
      const all = new Promise<void>((resolve) => (open = resolve));
      const server = await testServer(store, {
        verify: async () => {
          arrived += 1;
          if (arrived === 12) open();
          await all;
          return { ok: true, value: { subject: 's', posts } };
        },
      });
      const order: number[] = [];
      const ask = async () => {
        const answer = await server.app.inject({ method: 'POST', url: '/v1/publications' });
        order.push(answer.statusCode);
        return answer;
      };
      const twelve = Array.from({ length: 12 }, ask);
      await all;
      const others = await Promise.all(
        ['/health', '/ready', '/v1/tables?place=region:14'].map((url) => server.app.inject(url)),
      );
      expect(others.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
      const answers = await Promise.all(twelve);
      expect(order).toEqual([...Array.from({ length: 11 }, () => 409), 200]);
      const refused = answers.find(({ statusCode }) => statusCode === 409)!;
      expect(refused.headers['content-type']).toBe('application/problem+json');
      expect(refused.json()).toMatchObject({ kind: 'conflict', error: { code: 'publication-under-way' } });
      expect((await ask()).statusCode).toBe(200);
      await server.app.close();
    });

    it('lets another region publish meanwhile', async () => {
      const both = [await newRegion(), await newRegion()];
      const outcomes = await Promise.all(
        both.map((region) => publishNow(store, region, by('2026-11-22T10:00:00.000Z'))),
      );
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    });

    it('says so too when it is another server that publishes', async () => {
      const region = await newRegion();
      if (store.url === undefined) return;
      const second: Store = openPostgresStore(store.url, () => undefined);
      await inRegion(second, region, async (inside) => {
        await takeLock(inside, 'publication', 'alone');
        const moment = by('2026-11-22T10:00:00.000Z');
        expect(await publishNow(store, region, moment)).toEqual({
          ok: false,
          error: { code: 'publication-under-way' },
        });
        expect(await publishIfDue(store, region, { now: moment.now, hour: 3 })).toBeUndefined();
      });
      await second.close();
      expect((await publishNow(store, region, by('2026-11-22T10:00:00.000Z'))).ok).toBe(true);
    });

    describe('once a clock was ahead', () => {
      const future = '2031-01-01T01:00:00.000Z' as Instant;
      const now = '2026-11-22T10:00:00.000Z' as Instant;
      const publishedAhead = async (): Promise<RegionCode> => {
        const region = await newRegion();
        expect((await publishNow(store, region, by('2026-11-21T10:00:00.000Z'))).ok).toBe(true);
        expect((await publishNow(store, region, by(future))).ok).toBe(true);
        return region;
      };
      const momentsAt = async (region: RegionCode, moment: Instant) => {
        const listed = await inRegion(store, region, (inside) =>
          listTables(inside, `region:${region}`, moment),
        );
        const table = await inRegion(store, region, (inside) =>
          readTable(inside, { table: 'discussions-by-month', place: `region:${region}` }, moment),
        );
        const newest = (JSON.parse(table!.content) as { asOf: string }).asOf;
        return [...new Set([newest, ...listed.map(({ publishedAt }) => publishedAt)])];
      };

      it('shows the newest of the past and publishes nothing over it', async () => {
        const region = await publishedAhead();
        expect(await momentsAt(region, now)).toEqual(['2026-11-21T10:00:00.000Z']);
        expect(await publishNow(store, region, by(now))).toEqual({
          ok: false,
          error: { code: 'publication-from-the-future' },
        });
        const look = (moment: string) => publishIfDue(store, region, { now: moment as Instant, hour: 3 });
        expect((await look('2026-11-23T01:00:00.000Z'))?.ok).toBe(false);
        expect(await look('2026-11-23T01:01:00.000Z')).toBeUndefined();
      });

      it('refuses the start in one sentence, and goes on once somebody has said that the clock was ahead', async () => {
        const region = await publishedAhead();
        const start = (setAsideFrom?: Instant) =>
          settleFuturePublications(store, region, { now, setAsideFrom }).catch((error: unknown) => error);
        const refusal = await start();
        expect(refusal).toMatchObject({ name: 'StartRefusal', code: 'publication-from-the-future' });
        expect(String(refusal)).toContain(`start once with PUHEEKSI_SET_ASIDE=${future}`);
        expect(await start('2031-01-02T00:00:00.000Z' as Instant)).toMatchObject({
          code: 'publication-from-the-future',
        });
        expect(await start(future)).toBe(1);
        expect(await start()).toBe(0);
        expect((await publishNow(store, region, by(now))).ok).toBe(true);
        expect(await momentsAt(region, now)).toEqual([now]);
        // Also on the day that it was stamped with, and after
        expect(await momentsAt(region, '2031-02-01T01:00:00.000Z' as Instant)).toEqual([now]);
        const { rows } = await sql<{
          n: number;
        }>`select count(distinct snapshot)::int as n from publications where region = ${region}`.execute(
          store.db,
        );
        expect(rows[0]?.n).toBe(3);
        expect(await verifyAudit(store, region)).toMatchObject({ whole: true });
      });

      it('takes clocks of two servers that differ by seconds as they are', async () => {
        const region = await newRegion();
        await publishNow(store, region, by('2026-11-22T10:00:20.000Z'));
        expect(await settleFuturePublications(store, region, { now })).toBe(0);
        expect(await momentsAt(region, now)).toEqual(['2026-11-22T10:00:20.000Z']);
        expect((await publishNow(store, region, by(now))).ok).toBe(true);
      });
    });
  });
});
