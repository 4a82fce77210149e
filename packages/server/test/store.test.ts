import {
  countsOfEvent,
  lpProcess,
  replay,
  tallyOf,
  type Day,
  type Instant,
  type LpProcessEvent,
  type RegionCode,
  type UnitId,
} from '@puheeksi/core';
import type { SiteId } from '@puheeksi/core/kernel';
import { storedStreams } from '@puheeksi/core/stored';
import { northKareliaSample } from '@puheeksi/core/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../src/loadSample.js';
import { publishIfDue } from '../src/publishTables.js';
import { recordCommands } from '../src/recordCommands.js';
import { appendAudit, appendRight, readAuditOf, verifyAudit } from '../src/store/audit.js';
import { appendEvents, readStream } from '../src/store/events.js';
import { inRegion } from '../src/store/inRegion.js';
import { readControllers, readSetting, readUnits, storeSetting, storeUnits } from '../src/store/inputs.js';
import { migrate } from '../src/store/migrate.js';
import { rebuildTally } from '../src/store/rebuildTally.js';
import { openPostgresStore } from '../src/store/store.js';
import { addToTally, readTally } from '../src/store/tally.js';
import { targets, type TestStore } from './databases.js';
import {
  county,
  declared,
  discussion,
  openProcess,
  process,
  recordDiscussion,
  school,
  today,
  unitEntry,
  municipality,
} from './harness.js';

/** The stream of LP processes, as it stands in the registry. */
const lp = storedStreams.find(({ id }) => id === 'lp-process')!;
const now = '2026-11-22T10:00:00.000Z' as Instant;
const by = { actor: 's-1', recordedAt: now };
let regions = 20;
/** Each test has a region of its own: regions do not see each other. */
const newRegion = (): RegionCode => String(regions++) as RegionCode;

const opened = (number: number): LpProcessEvent =>
  ({ ...openProcess(number), type: 'process-opened' }) as LpProcessEvent;

const auditEntry = {
  at: now,
  subject: 's-1',
  action: 'read-work-view',
  purpose: 'serve-family',
  resource: 'unit:liperi-school',
  outcome: 'allowed',
} as const;

describe.each(targets)('the store on $name', ({ name, missing, open }) => {
  describe.skipIf(missing)('', () => {
    let store: TestStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());

    it('migrates twice without harm', async () => {
      await migrate(store);
      await migrate(store);
    });

    it('stores numbers and days as they were given', async () => {
      const region = newRegion();
      const event = { ...opened(1), concernDay: '2025-12-31' } as LpProcessEvent;
      await inRegion(store, region, (inside) =>
        appendEvents(inside, lp, [{ key: process(1), version: 0, events: [event] }], by),
      );
      expect(await inRegion(store, region, (inside) => readStream(inside, lp, process(1)))).toEqual([event]);
    });

    it('shows a region nothing of another, and lets it write nothing there, even when a query forgets to ask', async () => {
      const [mine, other] = [newRegion(), newRegion()];
      await inRegion(store, mine, async (inside) => {
        await appendEvents(inside, lp, [{ key: process(1), version: 0, events: [opened(1)] }], by);
        await addToTally(inside, tallyOf([{ cell: cellOf('2026-01'), n: 1 }]));
        await storeUnits(inside, [unitEntry(school, mine)]);
        await appendAudit(inside, auditEntry);
      });
      const tables = [
        'case_events',
        'case_unit_streams',
        'stream_heads',
        'tally',
        'units',
        'audit',
        'audit_heads',
      ] as const;
      await inRegion(store, other, async ({ tx }) => {
        for (const table of tables) expect(await tx.selectFrom(table).selectAll().execute()).toEqual([]);
      });
      const foreign = inRegion(store, other, (inside) =>
        appendEvents(
          { ...inside, region: mine },
          lp,
          [{ key: process(2), version: 0, events: [opened(2)] }],
          by,
        ),
      );
      await expect(foreign).rejects.toMatchObject({ code: '42501' });
    });

    it('has row-level security on every table with a region', async () => {
      const { rows } = await sql<{ relname: string }>`select c.relname from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and not c.relrowsecurity
          and c.relname not like 'kysely%'`.execute(store.db);
      expect(rows).toEqual([]);
    });

    it.each(['case_events', 'collaboration_events', 'publications', 'audit'] as const)(
      'may neither change nor delete rows of %s',
      async (table) => {
        const region = newRegion();
        const change = inRegion(store, region, ({ tx }) =>
          tx.updateTable(table).set({ region: '14' }).execute(),
        );
        await expect(change).rejects.toMatchObject({ code: '42501' });
        const deletion = inRegion(store, region, ({ tx }) => tx.deleteFrom(table).execute());
        await expect(deletion).rejects.toMatchObject({ code: '42501' });
      },
    );

    it('refuses the same version of a process twice, and the whole transaction with it', async () => {
      const region = newRegion();
      const append = (n: number) =>
        inRegion(store, region, async (inside) => {
          await addToTally(inside, tallyOf([{ cell: cellOf('2026-02'), n }]));
          await appendEvents(inside, lp, [{ key: process(1), version: 0, events: [opened(1)] }], by);
        });
      await append(1);
      await expect(append(5)).rejects.toMatchObject({ code: '23505' });
      expect([...(await inRegion(store, region, readTally)).values()]).toEqual([1]);
    });

    it('loses nothing when several servers record in the same process at the same moment', async () => {
      const region = newRegion();
      // A second server over the same database; the embedded one has a single process, so there it is the same.
      const second = store.url === undefined ? store : openPostgresStore(store.url, () => undefined);
      await inRegion(store, region, (inside) => storeUnits(inside, [unitEntry(school, region)]));
      const request = {
        stream: lp,
        key: process(1),
        subject: 's-1',
        posts: [
          {
            subject: 's-1',
            roles: ['practitioner' as const],
            units: [school],
            region,
            controller: municipality,
          },
        ],
        now,
        today,
        declared,
      };
      await recordCommands(store, region, { ...request, commands: [openProcess(1)] });
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, held) =>
          recordCommands(held % 2 === 0 ? store : second, region, {
            ...request,
            commands: [recordDiscussion(held)],
          }),
        ),
      );
      const recorded = outcomes.flatMap((outcome, held) => (outcome.ok ? [discussion(held)] : []));
      const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.kind]));
      expect(new Set(refused).size === 0 || refused.every((kind) => kind === 'conflict')).toBe(true);
      const events = await inRegion(store, region, (inside) => readStream(inside, lp, process(1)));
      const { state: state } = replay(lpProcess, events as readonly LpProcessEvent[]);
      expect(state.status === 'open' && state.discussions.map((held) => held.entry).sort()).toEqual(
        recorded.sort(),
      );
      expect((await rebuildTally(store, region)).difference.size).toBe(0);
      expect(await verifyAudit(store, region)).toEqual({ whole: true, rows: 1 + recorded.length });
      if (second !== store) await second.close();
    });

    it('gives one of two writers who saw the same version a conflict', async () => {
      const region = newRegion();
      await inRegion(store, region, (inside) => storeUnits(inside, [unitEntry(school, region)]));
      const request = {
        stream: lp,
        key: process(1),
        subject: 's-1',
        posts: [
          {
            subject: 's-1',
            roles: ['practitioner' as const],
            units: [school],
            region,
            controller: municipality,
          },
        ],
        now,
        today,
        declared,
      };
      await recordCommands(store, region, { ...request, commands: [openProcess(1)] });
      const outcomes = await Promise.all(
        [1, 2].map((held) =>
          recordCommands(store, region, {
            ...request,
            expectedVersion: 1,
            commands: [recordDiscussion(held)],
          }),
        ),
      );
      expect(outcomes.map((outcome) => (outcome.ok ? 'recorded' : outcome.error.kind)).sort()).toEqual([
        'conflict',
        'recorded',
      ]);
    });

    it('the stored tally equals the tally of the core, for any log in any portions', async () => {
      const cell = fc.record({
        month: fc.constantFrom('2026-01', '2026-02', '2026-03'),
        n: fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0),
        setting: fc.constantFrom('school', 'health'),
      });
      const region = newRegion();
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }), async (portions) => {
          await inRegion(store, region, ({ tx }) => tx.deleteFrom('tally').execute());
          const counts = portions.map((portion) =>
            portion.map(({ month, n, setting }) => ({ cell: cellOf(month, setting), n })),
          );
          for (const portion of counts)
            await inRegion(store, region, (inside) => addToTally(inside, tallyOf(portion)));
          const stored = await inRegion(store, region, readTally);
          expect(stored).toEqual(tallyOf(counts.flat()));
        }),
        { numRuns: 40 },
      );
    });

    it('rebuilds a tally that somebody has damaged, and says where it differed', async () => {
      const region = newRegion();
      const events: LpProcessEvent[] = [
        opened(1),
        { ...lpEvent(1, 1), type: 'discussion-held' } as LpProcessEvent,
      ];
      await inRegion(store, region, async (inside) => {
        await appendEvents(inside, lp, [{ key: process(1), version: 0, events }], by);
        await addToTally(inside, tallyOf(events.flatMap(countsOfEvent)));
      });
      expect((await rebuildTally(store, region)).difference.size).toBe(0);
      await inRegion(store, region, ({ tx }) => tx.updateTable('tally').set({ n: 7 }).execute());
      const cells = tallyOf(events.flatMap(countsOfEvent)).size;
      expect(cells).toBeGreaterThan(1);
      expect((await rebuildTally(store, region)).difference.size).toBe(cells);
      expect(await inRegion(store, region, readTally)).toEqual(tallyOf(events.flatMap(countsOfEvent)));
    });

    it.each([
      [
        'a changed row',
        sql`update audit set subject = 's-2' where position = 2`,
        { position: 2, fault: 'row-changed' },
      ],
      [
        'another owner of the data',
        sql`update audit set data_controller = 'county' where position = 2`,
        { position: 2, fault: 'row-changed' },
      ],
      [
        'another recipient',
        sql`update audit set disclosed_to = 'controller:county' where position = 2`,
        { position: 2, fault: 'row-changed' },
      ],
      ['a missing row', sql`delete from audit where position = 2`, { position: 2, fault: 'row-missing' }],
      ['a missing end', sql`delete from audit where position = 3`, { position: 3, fault: 'end-missing' }],
    ])('sees %s in the audit chain', async (_what, tamper, found) => {
      const region = newRegion();
      for (let row = 0; row < 3; row += 1)
        await inRegion(store, region, (inside) => appendAudit(inside, auditEntry));
      expect(await verifyAudit(store, region)).toEqual({ whole: true, rows: 3 });
      await store.db.transaction().execute(async (tx) => {
        const { rows } = await sql<{
          n: string;
        }>`select count(*) n from audit where region <> ${region}`.execute(tx);
        await sql`create temporary table others on commit drop as select * from audit where region <> ${region}`.execute(
          tx,
        );
        await sql`delete from audit where region <> ${region}`.execute(tx);
        await tamper.execute(tx);
        await sql`insert into audit select * from others`.execute(tx);
        expect(Number(rows[0]!.n)).toBeGreaterThanOrEqual(0);
      });
      expect(await verifyAudit(store, region)).toEqual({ whole: false, ...found });
    });

    it('F145: gives each controller the rows about its own data, and what it told to others', async () => {
      const region = newRegion();
      const right = {
        action: 'record-case-work',
        purpose: 'serve-family',
        controller: municipality,
      } as const;
      const disclosure = { recipient: `controller:${county}`, ground: 'consent' } as const;
      const entry = { at: now, subject: 's-1', resource: 'lp-process:x', outcome: 'allowed' } as const;
      const rows = await inRegion(store, region, async (inside) => {
        await appendRight(inside, { ...right, owners: [municipality, county] }, entry);
        await appendRight(inside, { ...right, owners: [] }, entry);
        await appendRight(inside, { ...right, owners: [municipality] }, { ...entry, disclosure });
        return [await readAuditOf(inside, municipality, 10), await readAuditOf(inside, county, 10)];
      });
      const { controller, ...named } = right;
      const row = { ...entry, ...named, actorController: controller };
      expect(rows).toEqual([
        [
          { ...row, position: 1, dataController: municipality },
          { ...row, position: 4, dataController: municipality, disclosure },
        ],
        [{ ...row, position: 2, dataController: county }],
      ]);
      const newest = await inRegion(store, region, (inside) => readAuditOf(inside, municipality, 1));
      expect(newest.map(({ position }) => position)).toEqual([4]);
      expect(await verifyAudit(store, region)).toEqual({ whole: true, rows: 4 });
    });

    it('keeps what each controller has decided for itself, as it held on a day', async () => {
      const region = newRegion();
      const name = { fi: 'Liperin kunta', sv: 'Libelits kommun', en: 'Municipality of Liperi' };
      const value = {
        [municipality]: {
          ...({ kind: 'municipality', name, dataProtectionPage: 'https://example.fi/tietosuoja' } as const),
          retention: { eventMonths: 60, textMonths: 12 },
        },
      };
      const [settled, before] = await inRegion(store, region, async (inside) => {
        const decided = { validFrom: today, owner: 'steering-group', decision: '12 § 2026' };
        await storeSetting(inside, { key: 'controllers', value, ...decided });
        return [
          await readSetting(inside, 'controllers', today),
          await readSetting(inside, 'controllers', '2020-01-01' as Day),
        ];
      });
      expect([settled, before]).toEqual([value, undefined]);
    });

    it('brings units back with their controller and their site', async () => {
      const region = newRegion();
      const site = 'liperi-school-building' as SiteId;
      const staffs = [
        { ...unitEntry(school, region), site },
        { ...unitEntry('liperi-school-county-staff' as UnitId, region), controller: county, site },
      ];
      const [stored, moved] = await inRegion(store, region, async (inside) => {
        await storeUnits(inside, staffs);
        const first = await readUnits(inside);
        await storeUnits(inside, [{ ...unitEntry(school, region), controller: county }]);
        return [first, (await readControllers(inside))(school)];
      });
      expect(stored).toEqual([...staffs].sort((a, b) => (a.unit < b.unit ? -1 : 1)));
      expect(moved).toBe(county);
    });

    it('publishes once when several servers look at the same moment, and again the next night', async () => {
      const region = newRegion();
      const at = (moment: string) => ({ now: moment as Instant, hour: 3 });
      const look = (moment: string) => publishIfDue(store, region, at(moment));
      const first = await Promise.all([look('2026-11-22T10:00:00.000Z'), look('2026-11-22T10:00:00.000Z')]);
      expect(first.filter((publication) => publication !== undefined)).toHaveLength(1);
      expect(await look('2026-11-23T00:59:00.000Z')).toBeUndefined();
      const next = await look('2026-11-23T01:00:00.000Z');
      expect(next?.ok && next.value.asOf).toBe('2026-11-23T01:00:00.000Z');
      expect(await look('2026-11-23T22:00:00.000Z')).toBeUndefined();
    });

    it('fills an empty region with the sample once, with counts that equal its replay', async () => {
      const region = '14' as RegionCode;
      const sample = () => northKareliaSample(14, today);
      expect(await loadSample(store, region, sample, now)).toBe('loaded');
      expect(await loadSample(store, region, sample, now)).toBe('was-there');
      const { replayed, difference } = await rebuildTally(store, region);
      expect(difference.size).toBe(0);
      expect(replayed).toEqual(
        tallyOf(sample().streams.flatMap(({ events }) => events.flatMap(countsOfEvent))),
      );
      const publication = await publishIfDue(store, region, { now, hour: 3 });
      expect(publication?.ok && publication.value.tables.map(({ table }) => table)).toContain(
        'family-feedback',
      );
    });

    it('does not make a region with real events synthetic', async () => {
      const region = newRegion();
      await inRegion(store, region, (inside) =>
        appendEvents(inside, lp, [{ key: process(1), version: 0, events: [opened(1)] }], by),
      );
      const load = loadSample(store, region, () => northKareliaSample(14, today), now);
      await expect(load).rejects.toMatchObject({ code: 'sample-over-real-data' });
    });

    it(`runs on ${name}`, async () => {
      const { rows } = await sql<{ version: string }>`select version()`.execute(store.db);
      expect(rows[0]?.version.includes('PGlite')).toBe(name === 'PGlite');
    });
  });
});

function cellOf(month: string, setting = 'school') {
  return countsOfEvent({
    ...lpEvent(1, 1),
    type: 'discussion-held',
    on: `${month}-10`,
    setting,
  } as LpProcessEvent)[0]!.cell;
}

function lpEvent(number: number, held: number) {
  return { ...recordDiscussion(held), origin: 'family-wish', first: true };
}
