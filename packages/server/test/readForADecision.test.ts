import { randomUUID } from 'node:crypto';
import type { Instant, LeaderRights, RegionCode, WorkerId } from '@puheeksi/core';
import type { Assignment } from '@puheeksi/core/access';
import { storedStreams, type StoredStream } from '@puheeksi/core/stored';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordCommands } from '../src/recordCommands.js';
import { verifyAudit } from '../src/store/audit.js';
import { readStream } from '../src/store/events.js';
import { holdHeads } from '../src/store/heads.js';
import { inRegion } from '../src/store/inRegion.js';
import { storeUnits } from '../src/store/inputs.js';
import { rebuildTally } from '../src/store/rebuildTally.js';
import { openPostgresStore, type Store } from '../src/store/store.js';
import { hasPostgres, makePostgresDatabase } from './databases.js';
import { school, today, unitEntry, municipality } from './harness.js';

const now = '2026-11-22T10:00:00.000Z' as Instant;
const kept = (id: string): StoredStream => storedStreams.find((stored) => stored.id === id)!;
const [processes, practitioners] = [kept('lp-process'), kept('practitioner')];

/**
 * Planning a network meeting rests on what the leader may do, which another stream says. Two servers over one database: one plans,
 * the other takes the leader's right away.
 */
describe.skipIf(!hasPostgres)('what was read for a decision', () => {
  let database: Awaited<ReturnType<typeof makePostgresDatabase>>;
  let planner: Store;
  let register: Store;
  beforeAll(async () => {
    database = await makePostgresDatabase();
    planner = openPostgresStore(database.url, () => undefined);
    register = openPostgresStore(database.url, () => undefined);
  });
  afterAll(async () => {
    await planner?.close();
    await register?.close();
    await database?.drop();
  });

  let regions = 20;
  let region: RegionCode;
  let [process, meeting, worker]: [string, string, WorkerId] = ['', '', '' as WorkerId];
  beforeEach(async () => {
    region = String((regions += 1)) as RegionCode;
    [process, meeting, worker] = [randomUUID(), randomUUID(), randomUUID() as WorkerId];
    await inRegion(planner, region, (inside) => storeUnits(inside, [unitEntry(school, region)]));
  });

  const postOf = (role: 'practitioner' | 'trainer'): readonly Assignment[] => [
    { subject: role, roles: [role], units: [school], region, controller: municipality },
  ];
  const entry = (on: string) => ({ entry: randomUUID(), on });
  const send = (
    store: Store,
    stream: StoredStream,
    key: string,
    commands: readonly object[],
    rights: readonly LeaderRights[] = [],
  ) =>
    recordCommands(store, region, {
      stream,
      key,
      commands,
      subject: 's-1',
      posts: postOf(stream.id === 'practitioner' ? 'trainer' : 'practitioner'),
      now,
      today,
      declared: { rights },
    });
  /** Records what has to be there; it is no part of what is tried. */
  const given = async (...sent: Parameters<typeof send>): Promise<void> => {
    const outcome = await send(...sent);
    expect(outcome.ok ? 'recorded' : outcome.error).toBe('recorded');
  };

  const discussed = () => [
    { type: 'open-process', process, ...entry('2026-10-01'), unit: school, origin: 'family-wish' },
    {
      type: 'record-discussion',
      ...entry('2026-10-05'),
      unit: school,
      setting: 'school',
      children: 1,
    },
    { type: 'decide-network-meeting', ...entry('2026-10-06'), meeting, decidedWith: ['guardian'] },
  ];
  const planning = () => [
    {
      type: 'plan-network-meeting',
      ...entry('2026-11-20'),
      meeting,
      day: '2026-12-10',
      leaders: [worker],
    },
  ];
  const registering = () => ({
    type: 'register-practitioner',
    worker,
    ...entry('2026-01-01'),
    region,
    unit: school,
    profession: 'school',
  });
  const trained = () => ({
    type: 'complete-training',
    ...entry('2026-02-01'),
    training: 'method',
    track: 'health-and-social',
    hours: 18,
    days: 3,
    passed: true,
    background: { basis: 'degree', field: 'social' },
  });
  const leaving = () => [{ type: 'record-leaving', ...entry('2026-11-21') }];
  const declared = (): readonly LeaderRights[] => [
    { worker, from: '2026-01-01' as LeaderRights['from'], discussion: true, networkMeeting: true },
  ];

  /** The stream of processes, with something that happens between the decision and the append, once. */
  const meanwhile = (happens: () => Promise<unknown>): { stream: StoredStream; judged: () => number } => {
    let judged = 0;
    const stream: StoredStream = {
      ...processes,
      carryOut: async (request) => {
        const outcome = await processes.carryOut(request);
        judged += 1;
        if (judged === 1) await happens();
        return outcome;
      },
    };
    return { stream, judged: () => judged };
  };
  const codeOf = (outcome: Awaited<ReturnType<typeof send>>): string => {
    if (outcome.ok) return 'recorded';
    return outcome.error.kind === 'refused' ? outcome.error.error.code : outcome.error.kind;
  };

  it.each([
    ['whose stream has moved', true, leaving],
    ['whose stream has begun', false, () => [registering()]],
  ])(
    'is read anew when somebody %s meanwhile, and the command is judged by what holds then',
    async (_how, begun, change) => {
      if (begun) await given(register, practitioners, worker, [registering(), trained()]);
      await given(planner, processes, process, discussed());
      const { stream, judged } = meanwhile(() => given(register, practitioners, worker, change()));
      const rights = begun ? [] : declared();
      expect(codeOf(await send(planner, stream, process, planning(), rights))).toBe(
        'practitioner-not-qualified',
      );
      expect(judged()).toBe(2);
    },
  );

  it('tells of the conflict when it moves every time', async () => {
    await given(planner, processes, process, discussed());
    const stream: StoredStream = {
      ...processes,
      carryOut: async (request) => {
        const outcome = await processes.carryOut(request);
        const moved = { stream: 'practitioner', key: worker, version: -1 };
        return outcome.ok ? { ...outcome, value: { ...outcome.value, read: [moved] } } : outcome;
      },
    };
    expect(codeOf(await send(planner, stream, process, planning(), declared()))).toBe('conflict');
    const events = await inRegion(planner, region, (inside) => readStream(inside, processes, process));
    expect(events).toHaveLength(3);
  });

  it('is not held up by what moves elsewhere', async () => {
    await given(register, practitioners, worker, [registering(), trained()]);
    await given(planner, processes, process, discussed());
    const other = randomUUID();
    const { stream, judged } = meanwhile(() =>
      given(register, practitioners, other, [{ ...registering(), worker: other }]),
    );
    expect(codeOf(await send(planner, stream, process, planning()))).toBe('recorded');
    expect(judged()).toBe(1);
  });

  it('stands still until what rests on it is recorded: whoever wants to move it waits', async () => {
    await given(register, practitioners, worker, [registering(), trained()]);
    const isWaiting = async (): Promise<boolean> => {
      const { rows } = await sql`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%stream_heads%'`.execute(
        planner.db,
      );
      return rows.length > 0;
    };
    let moved = false;
    const moving = await inRegion(planner, region, async (inside) => {
      const own = { stream: 'lp-process', key: process, version: 0 };
      await holdHeads(inside, own, [{ stream: 'practitioner', key: worker, version: 2 }]);
      const change = send(register, practitioners, worker, leaving()).finally(() => (moved = true));
      while (!(await isWaiting()));
      expect(moved).toBe(false);
      return { change };
    });
    expect(codeOf(await moving.change)).toBe('recorded');
  });

  it('law: of two at the same moment exactly one order is possible, never both on what was read before', async () => {
    const met: string[] = [];
    for (let round = 0; round < 40; round += 1) {
      [process, meeting, worker] = [randomUUID(), randomUUID(), randomUUID() as WorkerId];
      await given(register, practitioners, worker, [registering(), trained()]);
      await given(planner, processes, process, discussed());
      // By turns the leaving begins with the planning, or when that has been decided and not yet recorded
      let leave: ReturnType<typeof send> | undefined;
      const begin = () => Promise.resolve(void (leave ??= send(register, practitioners, worker, leaving())));
      if (round % 2 === 0) await begin();
      const planned = codeOf(await send(planner, meanwhile(begin).stream, process, planning()));
      expect(codeOf(await leave!)).toBe('recorded');
      // The audit is one chain, so it tells who was recorded first
      const { rows } = await sql<{ resource: string }>`select resource from audit where region = ${region}
        and resource in (${`lp-process:${process}`}, ${`practitioner:${worker}`}) order by position desc limit 2`.execute(
        planner.db,
      );
      const plannedFirst = rows[0]?.resource === `practitioner:${worker}`;
      expect([planned, plannedFirst]).toEqual(
        plannedFirst ? ['recorded', true] : ['practitioner-not-qualified', false],
      );
      met.push(plannedFirst ? 'planned first' : 'left first');
    }
    expect(new Set(met)).toEqual(new Set(['planned first', 'left first']));
    expect((await rebuildTally(planner, region)).difference.size).toBe(0);
    expect(await verifyAudit(planner, region)).toMatchObject({ whole: true });
  });
});
