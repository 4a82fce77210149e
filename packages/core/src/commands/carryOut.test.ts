import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processes, today } from '../../test/lpProcessSteps.js';
import type { Actor } from '../access/index.js';
import { addDays, replay, type ProcessId, type RegionCode, type UnitId } from '../kernel/index.js';
import type { EntryId } from '../kernel/ledger.js';
import {
  defaultLpSettings,
  lpProcess,
  type LpProcessCommand,
  type RecordDiscussion,
} from '../streams/lp-process/index.js';
import { deepFreeze, testUuid } from '../testing/index.js';
import { carryOut, type CarryOutContext } from '../commands/index.js';

const region = '14' as RegionCode;
const [school, dayCare, elsewhere] = [
  'liperi-school',
  'liperi-day-care',
  'kitee-school',
] as readonly string[] as [UnitId, UnitId, UnitId];
const worker = (...units: readonly UnitId[]): Actor => ({
  subject: 's-1',
  roles: ['practitioner'],
  units,
  region,
});
const context = (...posts: readonly Actor[]): CarryOutContext =>
  deepFreeze({
    posts,
    region,
    today,
    rights: [],
    settings: defaultLpSettings,
    isRegistered: (unit: UnitId) => unit !== dayCare,
  });

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
const historyOf = (...commands: readonly LpProcessCommand[]) => {
  const done = carryOut([], commands, context(worker(school, elsewhere)));
  if (!done.ok) throw new Error(done.error.kind);
  return deepFreeze(done.value.events);
};

describe('carrying commands out', () => {
  test('gives new events, the version and the state after them', () => {
    const done = carryOut([], deepFreeze([opening(), recording(2)]), context(worker(school)));
    expect(done).toMatchObject({ ok: true, value: { version: 2, warnings: [], state: { status: 'open' } } });
    expect(done.ok && done.value.events.map(({ type }) => type)).toEqual([
      'process-opened',
      'discussion-held',
    ]);
  });

  test('the same commands after their own events make none', () => {
    const commands = [opening(), recording(2)];
    const again = carryOut(historyOf(...commands), commands, context(worker(school)));
    expect(again).toMatchObject({ ok: true, value: { events: [], version: 2 } });
  });

  test('a refused command refuses the whole batch and is named', () => {
    const future = { ...recording(3), on: addDays(today, 1) };
    expect(carryOut([], [opening(), recording(2), future], context(worker(school)))).toEqual({
      ok: false,
      error: {
        kind: 'refused',
        commandIndex: 2,
        error: { code: 'day-in-future', field: 'on', day: future.on, today },
      },
    });
  });

  test('a day that is worth a question is told once with what was recorded, and never of what was there before', () => {
    const old = addDays(today, -401);
    const commands = [
      { ...opening(), on: old },
      { ...recording(2), on: old },
    ] as readonly LpProcessCommand[];
    const doubt = { code: 'day-long-ago', field: 'on', day: old, daysBack: 401 };
    const first = carryOut([], commands, context(worker(school)));
    expect(first.ok && first.value.warnings).toEqual([doubt]);
    const again = first.ok ? carryOut(first.value.events, commands, context(worker(school))) : first;
    expect(again.ok && again.value.warnings).toEqual([]);
  });

  test('a unit that the register does not know is refused', () => {
    expect(carryOut([], [opening(dayCare)], context(worker(dayCare)))).toMatchObject({
      error: { kind: 'refused', error: { code: 'unit-not-in-register', unit: dayCare } },
    });
  });
});

describe('the right to each command', () => {
  const reasonOf = (
    history: Parameters<typeof carryOut>[0],
    command: LpProcessCommand,
    ...posts: Actor[]
  ) => {
    const done = carryOut(history, [command], context(...posts));
    if (done.ok) return 'carried out';
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
  ])('%s opening a process: %s', (_who, posts, answer) => {
    expect(reasonOf([], opening(), ...posts)).toBe(answer);
  });

  test('the right is asked before the rule, so that a stranger learns nothing of the process', () => {
    const history = historyOf(opening());
    expect(reasonOf(history, { ...opening(), origin: 'other' } as LpProcessCommand, worker(elsewhere))).toBe(
      'ground-missing',
    );
  });

  test('a discussion may be held in another unit than the one that opened the process', () => {
    expect(reasonOf(historyOf(opening()), recording(2, elsewhere), worker(elsewhere))).toBe('carried out');
  });

  test('only the unit that recorded a discussion takes it back', () => {
    const history = historyOf(opening(), recording(2, elsewhere));
    expect(reasonOf(history, retracting(2), worker(school))).toBe('ground-missing');
    expect(reasonOf(history, retracting(2), worker(elsewhere))).toBe('carried out');
  });

  test('a repeated retraction is answered as the first one was', () => {
    const history = historyOf(opening(), recording(2, elsewhere), retracting(2));
    expect(reasonOf(history, retracting(2), worker(elsewhere))).toBe('carried out');
    expect(reasonOf(history, retracting(2))).toBe('not-signed-in');
  });

  test('taking back what nobody recorded needs the role alone', () => {
    expect(reasonOf([], retracting(2), worker(school))).toBe('entry-unknown');
    expect(reasonOf([], retracting(2), { ...worker(school), roles: ['statistics-publisher'] })).toBe(
      'role-not-entitled',
    );
  });
});

test('the state of what was carried out is that of the replayed log', () => {
  fc.assert(
    fc.property(processes, (runs) => {
      for (const { events } of runs) {
        const done = carryOut(events, [], context(worker(school)));
        expect(done.ok && done.value).toMatchObject({
          events: [],
          version: events.length,
          state: replay(lpProcess, events).now,
        });
      }
    }),
  );
});
