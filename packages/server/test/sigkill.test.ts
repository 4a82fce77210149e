import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '@puheeksi/core/testing';
import { openEmbeddedStore, openPostgresStore, type Store } from '../src/store/store.js';
import { rebuildTally } from '../src/store/rebuildTally.js';
import { verifyAudit } from '../src/store/audit.js';
import { fillDataFolder, hasPostgres, makePostgresDatabase } from './databases.js';
import { region, school } from './harness.js';
import { startReal, tokenOf } from './realServer.js';

/** `npm run prove kills` kills far more often, from a seed of its own. */
const rounds = Number(process.env['PUHEEKSI_KILLS'] ?? 12);
const seed = Number(process.env['PUHEEKSI_KILLS_SEED'] ?? 20261201);
const writers = 4;

const folder = mkdtempSync(join(tmpdir(), 'puheeksi-sigkill-units-'));
const unitsFile = join(folder, 'units.json');
writeFileSync(
  unitsFile,
  JSON.stringify([
    {
      unit: school,
      name: { fi: 'a', sv: 'b', en: 'c' },
      municipality: '426',
      controller: 'municipality-426',
    },
  ]),
);
afterAll(() => rmSync(folder, { recursive: true }));

interface Target {
  readonly name: string;
  readonly missing: boolean;
  readonly make: () => Promise<{
    readonly env: Readonly<Record<string, string>>;
    readonly open: () => Promise<Store>;
    readonly drop: () => Promise<void>;
  }>;
}

const targets: readonly Target[] = [
  {
    name: 'PGlite in a folder',
    missing: false,
    make: () => {
      const folder = mkdtempSync(join(tmpdir(), 'puheeksi-sigkill-'));
      fillDataFolder(folder);
      return Promise.resolve({
        env: { PUHEEKSI_DATA: folder },
        open: () => openEmbeddedStore(join(folder, 'database')),
        drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
      });
    },
  },
  {
    name: 'PostgreSQL',
    missing: !hasPostgres,
    make: async () => {
      const { url, drop } = await makePostgresDatabase();
      return {
        env: { DATABASE_URL: url },
        open: () => Promise.resolve(openPostgresStore(url, () => undefined)),
        drop,
      };
    },
  },
];

/** Records discussions one after the other until the server is gone; what was answered with 200 is acknowledged. */
const writeUntilGone = async (address: string, token: string, acknowledged: Set<string>): Promise<void> => {
  for (;;) {
    const process = randomUUID();
    const discussion = randomUUID();
    const answer = await fetch(`${address}/v1/streams/lp-process/${process}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        commands: [
          { type: 'open-process', process, entry: process, on: '2026-01-02', unit: school, origin: 'other' },
          {
            type: 'record-discussion',
            entry: discussion,
            on: '2026-01-10',
            unit: school,
            setting: 'school',
            children: 1,
          },
        ],
      }),
    }).catch(() => undefined);
    if (!answer) return;
    // The head of an answer is the acknowledgement; its body may be cut by the kill.
    if (answer.status === 200) acknowledged.add(discussion);
    await answer.text().catch(() => undefined);
  }
};

const discussionsIn = async (store: Store): Promise<ReadonlySet<string>> => {
  const rows = await store.db
    .selectFrom('case_events')
    .select('data')
    .where('type', '=', 'discussion-held')
    .execute();
  return new Set(rows.map(({ data }) => String((data as { entry?: unknown }).entry)));
};

/** What the unit's workers see of it after the restart. */
const discussionsShown = async (address: string, token: string): Promise<ReadonlySet<string>> => {
  const answer = await fetch(`${address}/v1/work/units/${school}/discussions`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const view: { discussions: readonly { entry: string }[] } = await answer.json();
  return new Set(view.discussions.map(({ entry }) => entry));
};

describe.each(targets)('a server on $name that is killed while people record', ({ missing, make }) => {
  it.skipIf(missing)(
    `has lost no acknowledged event after ${rounds} kills, and its tally equals the replay`,
    async ({ task }) => {
      const { env, open, drop } = await make();
      const random = seededRandom(seed);
      const acknowledged = new Set<string>();
      const missingIn = (known: ReadonlySet<string>) => [...acknowledged].filter((id) => !known.has(id));
      try {
        for (let round = 0; round < rounds; round += 1) {
          const server = await startReal({ ...env, PUHEEKSI_UNITS: unitsFile });
          const token = await tokenOf(server.address, 'liperi-practitioner');
          const lost = missingIn(await discussionsShown(server.address, token));
          expect({ round, lost }).toEqual({ round, lost: [] });
          const before = acknowledged.size;
          const writing = Array.from({ length: writers }, () =>
            writeUntilGone(server.address, token, acknowledged),
          );
          await expect
            .poll(() => acknowledged.size, { interval: 1 })
            .toBeGreaterThan(before + random.below(2 * writers));
          // So the kill comes anywhere between two acknowledgements; the writers stand at different points by then
          for (let turns = random.below(2_000); turns > 0; turns -= 1) await setImmediate();
          server.child.kill('SIGKILL');
          await Promise.all([server.ended, ...writing]);
        }
        // Nothing corrects a tally or an audit on the way, so a fault of any round is still there
        const store = await open();
        const lost = missingIn(await discussionsIn(store));
        const { difference } = await rebuildTally(store, region);
        const audit = await verifyAudit(store, region);
        await store.close();
        Object.assign(task.meta, {
          figures: { kills: rounds, acknowledged: acknowledged.size, lost: lost.length },
        });
        expect({ lost, difference: [...difference], audit }).toMatchObject({
          lost: [],
          difference: [],
          audit: { whole: true },
        });
        expect(acknowledged.size).toBeGreaterThan(rounds);
      } finally {
        await drop();
      }
    },
  );
});
