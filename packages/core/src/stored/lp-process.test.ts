import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processes, today } from '../../test/lpProcessSteps.js';
import type { Assignment } from '../access/index.js';
import type { ControllerId, ControllerOf } from '../kernel/controller.js';
import { addDays, type ProcessId, type RegionCode, type UnitId } from '../kernel/index.js';
import type { EntryId } from '../kernel/ledger.js';
import type { WorkerId } from '../kernel/collaborationIds.js';
import type { PortAnswers } from '../streams/ports.js';
import type { LpProcessCommand, LpProcessEvent, RecordDiscussion } from '../streams/lp-process/index.js';
import { deepFreeze, testUuid } from '../testing/index.js';
import { regionPorts } from '../commands/regionPorts.js';
import type { StreamEvent, StreamRequest } from '../commands/storedStream.js';
import { stored } from './lp-process.js';

const region = '14' as RegionCode;
const [school, dayCare, elsewhere] = [
  'liperi-school',
  'liperi-day-care',
  'kitee-school',
] as readonly string[] as [UnitId, UnitId, UnitId];
const controller = 'county' as ControllerId;
const controllerOf: ControllerOf = (unit) => (unit === dayCare ? undefined : controller);
const worker = (...units: readonly UnitId[]): Assignment => ({
  subject: 's-1',
  roles: ['practitioner'],
  units,
  region,
  controller,
});
type Context = Omit<StreamRequest, 'key' | 'history' | 'commands'>;
/** A region that knows nobody's rights and has decided nothing of its own. */
const ports = regionPorts({
  stream: () => Promise.resolve([]),
  setting: () => Promise.resolve(undefined),
  declaredRights: [],
  areaGroup: () => Promise.resolve(undefined),
  streamsOfUnit: () => Promise.resolve([]),
  streamsWith: () => Promise.resolve([]),
  controllerOf,
});
const context = (...posts: readonly Assignment[]): Context =>
  deepFreeze({ posts, region, today, ports, controllerOf });
const carryOut = (history: readonly StreamEvent[], commands: readonly LpProcessCommand[], given: Context) =>
  stored.carryOut({ key: process, history, commands, ...given });

const process = testUuid<ProcessId>(1);
const opening = (unit = school): LpProcessCommand => ({
  type: 'open-process',
  process,
  entry: testUuid<EntryId>(900),
  on: addDays(today, -30),
  unit,
  origin: 'family-wish',
});
const recording = (id: number, unit = school): RecordDiscussion => ({
  type: 'record-discussion',
  entry: testUuid<EntryId>(id),
  on: addDays(today, -5),
  unit,
  setting: 'school',
  children: 1,
});
const retracting = (id: number): LpProcessCommand => ({
  type: 'retract',
  entry: testUuid<EntryId>(id),
  on: today,
  reason: 'recorded-by-mistake',
});
const historyOf = async (...commands: readonly LpProcessCommand[]) => {
  const done = await carryOut([], commands, context(worker(school, elsewhere)));
  if (!done.ok) throw new Error(done.error.kind);
  return deepFreeze(done.value.events);
};

describe('carrying commands to an LP process out', () => {
  test('gives new events and the version after them', async () => {
    const done = await carryOut([], deepFreeze([opening(), recording(2)]), context(worker(school)));
    expect(done).toMatchObject({ ok: true, value: { version: 2, warnings: [] } });
    expect(done.ok && done.value.events.map(({ type }) => type)).toEqual([
      'process-opened',
      'discussion-held',
    ]);
  });

  test('the same commands after their own events make none', async () => {
    const commands = [opening(), recording(2)];
    const again = await carryOut(await historyOf(...commands), commands, context(worker(school)));
    expect(again).toMatchObject({ ok: true, value: { events: [], version: 2 } });
  });

  test('a refused command refuses the whole batch and is named', async () => {
    const future = { ...recording(3), on: addDays(today, 1) };
    expect(await carryOut([], [opening(), recording(2), future], context(worker(school)))).toEqual({
      ok: false,
      error: {
        kind: 'refused',
        commandIndex: 2,
        rights: [{ action: 'record-case-work', purpose: 'serve-family', controller, owners: [controller] }],
        error: { code: 'day-in-future', field: 'on', day: future.on, today },
      },
    });
  });

  test('a day that is worth a question is told once with what was recorded, and never of what was there before', async () => {
    const old = addDays(today, -401);
    const commands = [
      { ...opening(), on: old },
      { ...recording(2), on: old },
    ] as readonly LpProcessCommand[];
    const doubt = { code: 'day-long-ago', field: 'on', day: old, daysBack: 401 };
    const first = await carryOut([], commands, context(worker(school)));
    expect(first.ok && first.value.warnings).toEqual([doubt]);
    const again = first.ok ? await carryOut(first.value.events, commands, context(worker(school))) : first;
    expect(again.ok && again.value.warnings).toEqual([]);
  });

  test('a sending is for one process and holds 1–50 commands; every fault of them is told', async () => {
    const issuesOf = async (commands: unknown) => {
      const done = await stored.carryOut({ key: process, history: [], commands, ...context(worker(school)) });
      if (done.ok || done.error.kind !== 'invalid') return 'carried out';
      return done.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).sort();
    };
    expect(await issuesOf([opening(), { ...opening(), process: testUuid(9) }])).toEqual([
      'commands.1.process: other-key',
    ]);
    expect(await issuesOf([])).toEqual(['commands: empty-list']);
    expect(await issuesOf({ 0: opening() })).toEqual(['commands: wrong-shape']);
    expect(await issuesOf(Array.from({ length: 51 }, () => opening()))).toEqual(['commands: too-many']);
    expect(await issuesOf(Array.from({ length: 50 }, () => opening()))).toBe('carried out');
    expect(await issuesOf([{ ...opening(), a: 1, b: 2 }, recording(2), { ...recording(3), c: 3 }])).toEqual([
      'commands.0.a: unknown-field',
      'commands.0.b: unknown-field',
      'commands.2.c: unknown-field',
    ]);
  });

  test('of a stream that moves while it is asked about, the version that a command was judged by counts', async () => {
    const leader = testUuid<WorkerId>(7);
    let version = 0;
    const moving: PortAnswers = {
      ...ports,
      leaderRights: () => {
        version += 1;
        return Promise.resolve({ value: [], read: [{ stream: 'practitioner', key: leader, version }] });
      },
    };
    const led = { ...recording(2), leaders: [leader] };
    const done = await carryOut([], [opening(), led], { ...context(worker(school)), ports: moving });
    expect(version).toBeGreaterThan(1);
    expect(done.ok && done.value.read).toEqual([{ stream: 'practitioner', key: leader, version: 1 }]);
  });

  test('a unit that the register does not know is refused', async () => {
    expect(await carryOut([], [opening(dayCare)], context(worker(dayCare)))).toMatchObject({
      error: { kind: 'refused', error: { code: 'unit-not-in-register', unit: dayCare } },
    });
  });
});

describe('the right to each command', () => {
  const reasonOf = async (
    history: readonly StreamEvent[],
    command: LpProcessCommand,
    ...posts: Assignment[]
  ) => {
    const done = await carryOut(history, [command], context(...posts));
    if (done.ok) return 'carried out';
    if (done.error.kind === 'invalid') return 'invalid';
    return done.error.kind === 'not-allowed' ? done.error.reason.code : done.error.error.code;
  };

  test.each([
    ['nobody', [], 'not-signed-in'],
    ['a worker of another unit', [worker(elsewhere)], 'ground-missing'],
    ['a worker without a unit', [worker()], 'ground-missing'],
    [
      'a publisher of statistics',
      [{ ...worker(school), roles: ['statistics-publisher'] as const }],
      'role-not-entitled',
    ],
    ['a worker of another region', [{ ...worker(school), region: '11' as RegionCode }], 'other-region'],
    ['a worker of the unit', [worker(school)], 'carried out'],
    ['the second of two posts', [worker(elsewhere), worker(school)], 'carried out'],
  ])('%s opening a process: %s', async (_who, posts, answer) => {
    expect(await reasonOf([], opening(), ...posts)).toBe(answer);
  });

  test('the right is asked before the rule, so that a stranger learns nothing of the process', async () => {
    const history = await historyOf(opening());
    expect(
      await reasonOf(history, { ...opening(), origin: 'other' } as LpProcessCommand, worker(elsewhere)),
    ).toBe('ground-missing');
  });

  test('a discussion may be held in another unit than the one that opened the process', async () => {
    expect(await reasonOf(await historyOf(opening()), recording(2, elsewhere), worker(elsewhere))).toBe(
      'carried out',
    );
  });

  test('only the unit that recorded a discussion takes it back', async () => {
    const history = await historyOf(opening(), recording(2, elsewhere));
    expect(await reasonOf(history, retracting(2), worker(school))).toBe('ground-missing');
    expect(await reasonOf(history, retracting(2), worker(elsewhere))).toBe('carried out');
  });

  test('a repeated retraction is answered as the first one was', async () => {
    const history = await historyOf(opening(), recording(2, elsewhere), retracting(2));
    expect(await reasonOf(history, retracting(2), worker(elsewhere))).toBe('carried out');
    expect(await reasonOf(history, retracting(2))).toBe('not-signed-in');
  });

  test('taking back what nobody recorded needs the role alone', async () => {
    expect(await reasonOf([], retracting(2), worker(school))).toBe('entry-unknown');
    expect(await reasonOf([], retracting(2), { ...worker(school), roles: ['statistics-publisher'] })).toBe(
      'role-not-entitled',
    );
  });
});

test('law: a history of whatever length comes back from the store as it was, and is repeated without an event', async () => {
  await fc.assert(
    fc.asyncProperty(processes, async (runs) => {
      for (const { events } of runs) {
        const read = events.map((event) => stored.event(JSON.parse(JSON.stringify(event)), stored.format));
        const history = read.map((event) => {
          if (!event.ok) throw new Error(JSON.stringify(event.error));
          return event.value;
        });
        expect(history).toEqual(events);
        const first = history[0] as Extract<LpProcessEvent, { type: 'process-opened' }> | undefined;
        if (!first) continue;
        const again = { ...first, type: 'open-process' };
        const posts = [worker(first.unit)];
        const done = await stored.carryOut({
          ...context(...posts),
          key: first.process,
          history,
          commands: [again],
          controllerOf: () => controller,
        });
        expect(done.ok ? done.value : done.error).toMatchObject({ events: [], version: events.length });
      }
    }),
    { numRuns: 50 },
  );
});
