import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Field, Fields } from '../schema/index.js';
import { plantedRooms } from '../testing/planted/plantedRegister.js';
import {
  checkRegister,
  nextLock,
  registerChecks,
  registers,
  vanished,
  type AnyRegister,
  type RegisterLock,
} from './index.js';

const every: readonly AnyRegister[] = Object.values(registers);
const ids = Object.keys(registers);
const lock = JSON.parse(
  readFileSync(new URL('registers.lock.json', import.meta.url), 'utf8'),
) as RegisterLock;

const sound: AnyRegister = {
  id: 'meeting-places',
  source: 'tests',
  format: 1,
  fields: {
    name: { kind: 'shortText' },
    how: { kind: 'code', codes: ['walk-in', 'other'] },
    since: { kind: 'day' },
  },
  label: ['name'],
  access: {
    read: [{ action: 'read-collaboration-work', purpose: 'manage-by-knowledge', on: 'anywhere' }],
    write: [{ action: 'record-embedding', purpose: 'manage-by-knowledge', on: { body: 'steering-group' } }],
  },
};
const withFields = (fields: Fields): AnyRegister => ({ ...sound, fields: { ...sound.fields, ...fields } });
const when = (field: string, ...codes: readonly string[]): Field => ({
  kind: 'shortText',
  when: { field, in: codes },
});
const rowsOf = (fields: Fields): Field => ({ kind: 'list', item: { kind: 'group', fields } });
const row: Field = { kind: 'reference', to: 'row' };
const trainers = [{ action: 'record-training', purpose: 'arrange-training', on: 'region' }] as const;

/** The smallest declarations that a check refuses, by its number. */
const unsound: Readonly<Record<string, readonly AnyRegister[]>> = {
  REG001: [{ ...sound, id: 'Meeting places' }],
  REG002: [withFields({ 'planned-for': { kind: 'day' } }), withFields({ version: { kind: 'count' } })],
  REG003: [
    { ...sound, label: [] },
    { ...sound, label: ['title'] },
    { ...withFields({ words: { kind: 'text' } }), label: ['words'] },
  ],
  REG004: [withFields({ note: when('name', 'x') }), withFields({ note: when('nothing', 'x') })],
  REG005: [withFields({ note: when('how', 'online') })],
  REG006: [
    withFields({
      a: { kind: 'code', codes: ['x'], when: { field: 'b', in: ['x'] } },
      b: { kind: 'code', codes: ['x'], when: { field: 'a', in: ['x'] } },
    }),
  ],
  REG007: [
    { ...sound, countsBy: ['name'] },
    { ...sound, matrices: { a: { rows: 'how', columns: 'name' } } },
    { ...sound, covers: { a: { by: ['name'] } } },
    { ...sound, figures: { a: { kind: 'sum', of: () => 1, by: 'name' } } },
  ],
  REG008: [
    { ...sound, dated: 'name' },
    { ...withFields({ until: { kind: 'day', optional: true } }), dated: 'until' },
  ],
  REG009: [
    { ...withFields({ words: { kind: 'text' } }), public: true },
    { ...withFields({ keeper: { kind: 'reference', to: 'worker' } }), public: true },
    { ...withFields({ talks: rowsOf({ row, words: { kind: 'text' } }) }), public: true },
  ],
  REG010: [
    { ...sound, retired: ['name'] },
    withFields({ title: { kind: 'shortText', was: 'name' } }),
    withFields({ a: { kind: 'count', was: 'z' }, b: { kind: 'count', was: 'z' } }),
  ],
  REG011: [
    withFields({ how: { kind: 'code', codes: ['a', 'b'], retired: ['c'] } }),
    withFields({ how: { kind: 'code', codes: ['a'], retired: ['a'] } }),
  ],
  REG012: [
    withFields({ how: { kind: 'codes', codes: ['Walk in'] } }),
    withFields({ how: { kind: 'code', codes: ['a', 'a'] } }),
  ],
  REG013: [withFields({ to: { kind: 'registerEntry', register: 'nowhere' as never } })],
  REG014: [withFields({ talks: rowsOf({ words: { kind: 'text' } }) })],
  REG015: [
    withFields({ place: { kind: 'cases', by: 'level', cases: {} } }),
    withFields({ talks: rowsOf({ row, talks: rowsOf({ row }) }) }),
    withFields({ both: { kind: 'group', fields: {} } }),
    withFields({ words: { kind: 'list', item: { kind: 'text' } } }),
  ],
  REG016: [
    { ...sound, access: { ...sound.access, read: [{ ...trainers[0], on: { unit: 'name' } }] } },
    {
      ...sound,
      access: { ...sound.access, read: [{ ...trainers[0], on: { area: 'name', body: 'local-team' } }] },
    },
    { ...sound, access: { ...sound.access, fields: { nothing: {} } } },
  ],
  REG017: [
    {
      ...withFields({ note: when('how', 'other') }),
      access: { ...sound.access, fields: { note: { read: trainers } } },
    },
  ],
  REG018: [{ ...sound, access: { ...sound.access, fields: { name: { read: trainers } } } }],
  REG019: [
    { ...sound, format: 2 },
    { ...sound, format: 0.5 },
  ],
};

describe('checks of a declaration', () => {
  test.each(every.map((register) => [register.id, register] as const))('%s is sound', (_id, register) => {
    expect(checkRegister(register, ids)).toEqual([]);
  });

  test('so are the two of these tests', () => {
    expect(checkRegister(sound, ids)).toEqual([]);
    expect(checkRegister(plantedRooms, ['planted-rooms'])).toEqual([]);
  });

  test('every number stands once, in order, and has a case here', () => {
    const numbers = registerChecks.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => `REG${String(index + 1).padStart(3, '0')}`));
    expect(Object.keys(unsound)).toEqual(numbers);
  });

  test.each(
    Object.entries(unsound).flatMap(([number, list]) =>
      list.map((register, index) => [number, index + 1, register] as const),
    ),
  )('%s, case %i, is told alone, with what to do', (number, _case, register) => {
    const faults = checkRegister(register, ids);
    expect([...new Set(faults.map((fault) => fault.number))]).toEqual([number]);
    for (const { says, wayOut } of faults)
      expect([says, wayOut].every((text) => text.length > 10)).toBe(true);
  });
});

describe('the lock of keys, kinds and codes', () => {
  test('holds everything that is declared: run npm run generate', () => {
    expect(nextLock(lock, every)).toEqual(lock);
  });

  test('nothing that was ever declared has vanished', () => {
    expect(vanished(lock, every)).toEqual([]);
  });

  const locked = nextLock({}, [
    withFields({ talks: rowsOf({ row, tone: { kind: 'code', codes: ['good', 'bad'] } }) }),
  ]);
  const talks = (tone: Fields): AnyRegister => withFields({ talks: rowsOf({ row, ...tone }) });
  const asBefore = talks({ tone: { kind: 'code', codes: ['good', 'bad'] } });
  const { since: _since, ...withoutSince } = asBefore.fields;

  test.each([
    ['nothing', asBefore, []],
    ['a field', { ...asBefore, fields: withoutSince }, ['the field since is gone']],
    ['a field, retired', { ...asBefore, fields: withoutSince, retired: ['since'] }, []],
    [
      'a field, under another key',
      { ...asBefore, fields: { ...withoutSince, openedOn: { kind: 'day', was: 'since' } } },
      [],
    ],
    [
      'a kind',
      { ...asBefore, fields: { ...asBefore.fields, since: { kind: 'month' } } },
      ['the field since was day and is month'],
    ],
    [
      'a kind, in a format of its own',
      { ...asBefore, format: 2, fields: { ...asBefore.fields, since: { kind: 'month' } } },
      [],
    ],
    ['a code', talks({ tone: { kind: 'code', codes: ['good'] } }), ['the code bad of talks, tone is gone']],
    ['a field of rows', talks({}), ['the field talks, tone is gone']],
  ] as const satisfies readonly (readonly [string, AnyRegister, readonly string[]])[])(
    'what is told when this goes: %s',
    (_what, register, says) => {
      expect(vanished(locked, [register]).map((one) => one.says)).toEqual(says);
    },
  );

  test('a register that is gone is told', () => {
    expect(vanished(locked, []).map(({ register }) => register)).toEqual(['meeting-places']);
  });

  test('what is new is added, and what was there stays', () => {
    const grown = nextLock(locked, [talks({ tone: { kind: 'code', codes: ['good', 'mixed'] } })]);
    expect(grown['meeting-places']!.fields.talks!.rows!.tone!.codes).toEqual(['good', 'bad', 'mixed']);
    expect(nextLock(locked, [])).toEqual(locked);
  });
});
