import { describe, expect, test } from 'vitest';
import type { Assignment, Role } from '../../access/index.js';
import type { ControllerId, ControllerOf } from '../../kernel/controller.js';
import type { Day, RegionCode, UnitId } from '../../kernel/index.js';
import type { RegisterEntryId } from '../../registers/index.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { storedRooms } from '../../testing/planted/plantedRegister.js';
import { testUuid } from '../../testing/testUuid.js';
import { memoryRegisters } from './inMemory.js';

const region = '14' as RegionCode;
const today = '2026-09-01' as Day;
const county = 'county' as ControllerId;
const controllerOf: ControllerOf = (unit) => (unit === 'nowhere' ? undefined : county);
const post = (role: Role, ...units: readonly string[]): Assignment => ({
  subject: role,
  roles: [role],
  units: units as readonly UnitId[],
  controller: county,
  region,
});
const supervisor = post('supervisor', 'liperi-school');
const coordination = post('coordination-group-member');
const id = (n: number) => testUuid<RegisterEntryId>(n);
const words = (n: number, text = 'Kokous perheiden kanssa.') => ({ textRef: testUuid(500 + n), text });
const room = deepFreeze({
  name: 'Kirjaston kokoushuone',
  unit: 'liperi-school',
  use: 'meeting',
  openedOn: '2026-01-10',
  open: true,
});
const enter = (n: number, record: object = room) => ({ type: 'enter', entry: id(n), record });

/** A register in memory, and a sending that is taken in where nothing is refused. */
const opened = () => {
  const memory = memoryRegisters({ texts: () => undefined, expected: {} });
  const all = async (withdrawn = false) =>
    (await memory.find(storedRooms, { scope: { kind: 'all' }, where: {}, withdrawn, offset: 0 })).entries;
  const send = async (who: readonly Assignment[], ...commands: readonly object[]) => {
    const outcome = await storedRooms.carryOut({
      commands: deepFreeze(commands),
      posts: who,
      region,
      today,
      controllerOf,
      world: memory,
    });
    if (outcome.ok) memory.append('planted-rooms', outcome.value.events);
    return outcome;
  };
  const said = async (who: readonly Assignment[], ...commands: readonly object[]) => {
    const outcome = await send(who, ...commands);
    if (outcome.ok) return outcome.value.events.map(({ type }) => type);
    return outcome.error.kind === 'not-allowed'
      ? [outcome.error.reason.code]
      : outcome.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
  };
  const record = async (n: number) => (await memory.entries('planted-rooms', [id(n)]))[0]?.record;
  return { memory, send, said, record, all };
};

describe('entering', () => {
  test.each([
    ['a whole record', room, ['entered']],
    ['nothing', {}, ['ground-missing']],
    [
      'a record without a use or a day: both are told',
      { name: room.name, unit: room.unit, open: true },
      ['commands.0.record.use missing', 'commands.0.record.openedOn missing'],
    ],
    ['a field that a code asks for', { ...room, use: 'other' }, ['commands.0.record.otherUse missing']],
    ['a unit that the region does not have', { ...room, unit: 'nowhere' }, ['ground-missing']],
    [
      'an identity code in a name',
      { ...room, name: 'Huone 010101-123N' },
      ['commands.0.record.name text-identifies'],
    ],
    ['a field that no room has', { ...room, colour: 'red' }, ['commands.0.record.colour unknown-field']],
    [
      'rows that lack something',
      { ...room, bookings: [{ row: testUuid(1), purpose: words(1) }] },
      ['commands.0.record.bookings.0.on missing'],
    ],
    [
      'a text by a reference that the entry does not have',
      { ...room, about: testUuid(77) },
      ['commands.0.record.about reference-not-found'],
    ],
    [
      'a room that is not there',
      { ...room, nextTo: id(99) },
      ['commands.0.record.nextTo reference-not-found'],
    ],
  ] as const)('%s', async (_what, record, expected) => {
    const { said } = opened();
    const answer = await said([supervisor], enter(1, record));
    expect(answer).toEqual(expected);
  });

  test('the faults of all commands are told at once, and none is carried out', async () => {
    const { said, all } = opened();
    expect(
      await said(
        [coordination],
        enter(1),
        enter(2, { ...room, use: 'other' }),
        enter(3, { ...room, unit: 'nowhere' }),
      ),
    ).toEqual(['commands.1.record.otherUse missing', 'commands.2.record.unit unit-not-in-register']);
    expect(await all()).toEqual([]);
  });

  test('what a condition hides is left out and told; an empty list is no value', async () => {
    const { send, record } = opened();
    const outcome = await send([supervisor], enter(1, { ...room, otherUse: 'Varasto', languages: [] }));
    expect(outcome.ok && outcome.value.notices).toEqual([
      { code: 'hidden-fields-removed', commandIndex: 0, entry: id(1), fields: ['otherUse'] },
    ]);
    expect(await record(1)).toEqual(room);
  });

  test('words go into the text store, their reference into the record', async () => {
    const { send, record } = opened();
    const bookings = [{ row: testUuid(1), on: '2026-02-01', purpose: words(2) }];
    const outcome = await send([supervisor], enter(1, { ...room, about: words(1), bookings }));
    expect(outcome.ok && outcome.value.texts).toEqual([
      { ...words(1), commandIndex: 0, entry: id(1) },
      { ...words(2), commandIndex: 0, entry: id(1) },
    ]);
    expect(await record(1)).toMatchObject({
      about: words(1).textRef,
      bookings: [{ purpose: words(2).textRef }],
    });
  });

  test('the same again changes nothing; another one under its id is refused', async () => {
    const { said } = opened();
    await said([supervisor], enter(1, { ...room, about: words(1) }));
    expect(await said([supervisor], enter(1, { ...room, about: words(1) }))).toEqual([]);
    expect(await said([supervisor], enter(1, { ...room, open: false }))).toEqual([
      'commands.0.entry entry-id-taken',
    ]);
  });

  test('nobody writes without a right, in a unit of others or for others', async () => {
    const { said } = opened();
    expect(await said([], enter(1))).toEqual(['not-signed-in']);
    expect(await said([post('supervisor', 'kitee-school')], enter(1))).toEqual(['ground-missing']);
    expect(await said([post('trainer')], enter(1))).toEqual(['entered']);
  });
});

describe('changing', () => {
  const change = (n: number, version: number, touched: object) => ({
    type: 'change',
    entry: id(n),
    version,
    reason: 'has-changed',
    ...touched,
  });

  test('touches the fields that are named and no other', async () => {
    const { said, record } = opened();
    await said([supervisor], enter(1, { ...room, seats: 12 }));
    expect(await said([supervisor], change(1, 1, { set: { open: false }, clear: ['seats'] }))).toEqual([
      'changed',
    ]);
    expect(await record(1)).toEqual({ ...room, open: false });
    expect(await said([supervisor], change(1, 2, { set: { open: false } }))).toEqual([]);
  });

  test.each([
    ['an entry that is not there', change(9, 1, {}), 'commands.0.entry entry-unknown'],
    ['a version that is not there', change(1, 7, {}), 'commands.0.version version-unknown'],
    [
      'a field set and emptied',
      change(1, 1, { set: { seats: 1 }, clear: ['seats'] }),
      'commands.0.clear.seats set-and-cleared',
    ],
    ['a field that is needed', change(1, 1, { clear: ['use'] }), 'commands.0.clear.use missing'],
    ['a code that asks for more', change(1, 1, { set: { use: 'other' } }), 'commands.0.set.otherUse missing'],
    ['a unit of others', change(1, 1, { set: { unit: 'kitee-school' } }), 'ground-missing'],
  ] as const)('refused: %s', async (_what, command, expected) => {
    const { said } = opened();
    await said([supervisor], enter(1));
    expect(await said([supervisor], command)).toEqual([expected]);
  });

  test('two people may change different fields of one version; the same field is a conflict', async () => {
    const { said, send, record } = opened();
    await said([supervisor], enter(1));
    await said([supervisor], change(1, 1, { set: { seats: 20 } }));
    expect(await said([coordination], change(1, 1, { set: { open: false } }))).toEqual(['changed']);
    expect(await record(1)).toMatchObject({ seats: 20, open: false });
    const third = await send([coordination], change(1, 1, { set: { seats: 30, year: '2026' } }));
    expect(third).toEqual({
      ok: false,
      error: {
        kind: 'conflict',
        issues: [
          { path: ['commands', 0, 'set', 'seats'], code: 'changed-since', expected: '3', received: '1' },
        ],
      },
    });
  });

  test('hiding a field removes it and says so', async () => {
    const { send, said, record } = opened();
    await said([supervisor], enter(1, { ...room, use: 'other', otherUse: 'Varasto' }));
    const outcome = await send([supervisor], change(1, 1, { set: { use: 'play' } }));
    expect(outcome.ok && outcome.value.notices).toMatchObject([{ fields: ['otherUse'] }]);
    expect(outcome.ok && outcome.value.events).toMatchObject([{ fields: ['use', 'otherUse'] }]);
    expect(await record(1)).toEqual({ ...room, use: 'play' });
  });

  test('who may not read a field can neither empty it nor be blocked by it', async () => {
    const { said, record, all } = opened();
    await said([coordination], enter(1, { ...room, keeper: testUuid(40) }));
    const [standing] = await all();
    const seen = storedRooms.view(standing!, { posts: [supervisor], region, controllerOf }, today);
    expect(seen.record).toEqual(room);
    expect(await said([supervisor], change(1, 1, { clear: ['keeper'] }))).toEqual([
      'commands.0.clear.keeper field-not-allowed',
    ]);
    await said([coordination], change(1, 1, { set: { keeper: testUuid(41) } }));
    expect(await said([supervisor], change(1, 1, { set: { seats: 4 } }))).toEqual(['changed']);
    expect(await record(1)).toEqual({ ...room, seats: 4, keeper: testUuid(41) });
  });

  test('what no longer fits blocks no other field, and stays as it was', async () => {
    const { said, record, memory } = opened();
    const record1 = { ...room, seats: 'many' };
    memory.append('planted-rooms', [
      { type: 'entered', entry: id(1), version: 1, on: today, format: 2, record: record1 },
    ]);
    expect(await said([supervisor], change(1, 1, { set: { open: false } }))).toEqual(['changed']);
    expect(await record(1)).toEqual({ ...record1, open: false });
    expect(await said([supervisor], change(1, 2, { set: { seats: 3 } }))).toEqual(['changed']);
  });

  test('a text of the entry may stand as its reference in a list that is sent again', async () => {
    const { send, said, record } = opened();
    const row = { row: testUuid(1), on: '2026-02-01', purpose: words(1) };
    await said([supervisor], enter(1, { ...room, bookings: [row] }));
    const kept = { ...row, purpose: words(1).textRef };
    const second = { row: testUuid(2), on: '2026-03-01', purpose: words(2) };
    const outcome = await send([supervisor], change(1, 1, { set: { bookings: [kept, second] } }));
    expect(outcome.ok && outcome.value.texts).toEqual([{ ...words(2), commandIndex: 0, entry: id(1) }]);
    expect(await record(1)).toMatchObject({ bookings: [kept, { purpose: words(2).textRef }] });
  });
});

describe('withdrawing and restoring', () => {
  const withdraw = (version: number) => ({
    type: 'withdraw',
    entry: id(1),
    version,
    reason: 'no-longer-in-force',
  });
  const restore = (version: number, to: number) => ({ type: 'restore', entry: id(1), version, to });
  const change = { type: 'change', entry: id(1), version: 1, set: { open: false }, reason: 'was-wrong' };

  test('takes an entry off the list with a reason; its history stays', async () => {
    const { said, memory } = opened();
    await said([supervisor], enter(1));
    expect(await said([supervisor], withdraw(1))).toEqual(['withdrawn']);
    expect(await said([supervisor], withdraw(2))).toEqual([]);
    expect(await said([supervisor], change)).toEqual(['commands.0.entry entry-withdrawn']);
    expect(await memory.history('planted-rooms', id(1))).toMatchObject([
      { type: 'entered', version: 1 },
      { type: 'withdrawn', version: 2, reason: 'no-longer-in-force', record: room },
    ]);
  });

  test('an earlier version is entered anew, complete as it was', async () => {
    const { said, record } = opened();
    await said([supervisor], enter(1));
    await said([supervisor], change);
    await said([supervisor], withdraw(2));
    expect(await said([supervisor], restore(3, 1))).toEqual(['restored']);
    expect(await record(1)).toEqual(room);
    expect(await said([supervisor], restore(4, 1))).toEqual([]);
    expect(await said([supervisor], restore(4, 9))).toEqual(['commands.0.to version-unknown']);
  });

  test('a version of an older format is read with that format, and says which field fails today', async () => {
    const { said, memory, record } = opened();
    const { open: _open, name, ...rest } = room;
    memory.append('planted-rooms', [
      { type: 'entered', entry: id(1), version: 1, on: today, format: 1, record: { ...rest, title: name } },
      { type: 'withdrawn', entry: id(1), version: 2, on: today, format: 1, record: {}, reason: 'replaced' },
      { type: 'entered', entry: id(2), version: 1, on: today, format: 1, record: { ...rest, seats: 'many' } },
      { type: 'withdrawn', entry: id(2), version: 2, on: today, format: 1, record: {}, reason: 'replaced' },
    ]);
    expect(await said([coordination], restore(2, 1))).toEqual(['restored']);
    expect(await record(1)).toEqual(room);
    expect(await said([coordination], { ...restore(2, 1), entry: id(2) })).toEqual([
      'commands.0.to.seats not-a-number',
      'commands.0.to.name missing',
    ]);
  });

  test('somebody else was faster', async () => {
    const { said } = opened();
    await said([supervisor], enter(1));
    await said([supervisor], change);
    expect(await said([supervisor], withdraw(1))).toEqual(['commands.0.version changed-since']);
    expect(await said([supervisor], restore(1, 1))).toEqual(['commands.0.version changed-since']);
  });
});

test('an entry may refer to another one of the same sending, and to none that is withdrawn', async () => {
  const { said } = opened();
  expect(await said([supervisor], enter(1), enter(2, { ...room, nextTo: id(1) }))).toEqual([
    'entered',
    'entered',
  ]);
  await said([supervisor], { type: 'withdraw', entry: id(1), version: 1, reason: 'replaced' });
  expect(await said([supervisor], enter(3, { ...room, nextTo: id(1) }))).toEqual([
    'commands.0.record.nextTo reference-not-found',
  ]);
});

test('a sending is a list of 1 to 10 000 commands', async () => {
  const { said } = opened();
  expect(await said([supervisor])).toEqual(['commands empty-list']);
  const many = Array.from({ length: 10_001 }, () => enter(1));
  expect(await said([supervisor], ...many)).toEqual(['commands too-many']);
});
