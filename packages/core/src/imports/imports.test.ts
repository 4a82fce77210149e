import { describe, expect, test } from 'vitest';
import type { Fields } from '../schema/index.js';
import { deepFreeze } from '../testing/deepFreeze.js';
import { testUuid } from '../testing/testUuid.js';
import { recordReader } from '../wire/index.js';
import {
  importCommands,
  planImport,
  planUndo,
  undoCommands,
  type ImportContext,
  type ImportRow,
  type StandingRecord,
} from './index.js';

const fields = {
  on: { kind: 'day' },
  how: { kind: 'code', codes: ['phone', 'other'] },
  note: { kind: 'month', when: { field: 'how', in: ['other'] } },
  people: { kind: 'count', optional: true },
  words: { kind: 'text', optional: true },
  rows: {
    kind: 'list',
    optional: true,
    item: { kind: 'group', fields: { words: { kind: 'text' } } },
  },
} as const satisfies Fields;
const read = recordReader(fields);
const [a, b, ref, other] = [testUuid(1), testUuid(2), testUuid(11), testUuid(12)];
const words = (textRef: string, text = 'Arki sujuu.') => ({ textRef, text });
const first = {
  on: '2026-02-02',
  how: 'phone',
  people: 3,
  words: words(ref),
  rows: [{ words: words(ref, 'Yksi.') }],
};
const standing: ReadonlyMap<string, StandingRecord> = new Map<string, StandingRecord>([
  [a, { version: 4, record: first }],
  [b, { version: 2, record: { on: '2026-02-03', how: 'phone' }, withdrawn: true }],
]);
const context = (change: Partial<ImportContext> = {}): ImportContext => ({
  fields,
  covered: Object.keys(fields),
  standing,
  newId: () => testUuid(100),
  judge: (record) => {
    const judged = read(record);
    return judged.ok ? [] : judged.error;
  },
  ...change,
});
const plan = (rows: readonly ImportRow[], change: Partial<ImportContext> = {}) =>
  planImport(deepFreeze(rows), context(change));
const nothing = { enter: [], change: [], unchanged: 0, hidden: [] };

describe('what an import would do', () => {
  test('rows that say what stands already change nothing, wherever their words are kept', () => {
    const same = { ...first, words: words(other), rows: [{ words: words(other, 'Yksi.') }] };
    expect(plan([{ row: 2, key: a, record: same }])).toEqual({
      ok: true,
      value: { ...nothing, unchanged: 1 },
    });
  });

  test('what differs is set, what is empty is emptied, and words keep their place', () => {
    const record = {
      on: '2026-02-09',
      how: 'phone',
      words: words(other),
      rows: [{ words: words(other, 'Yksi.') }, { words: words(other, 'Kaksi.') }],
    };
    expect(plan([{ row: 2, key: a, record }])).toEqual({
      ok: true,
      value: {
        ...nothing,
        change: [
          {
            row: 2,
            entry: a,
            version: 4,
            set: {
              on: '2026-02-09',
              rows: [{ words: ref }, { words: words(other, 'Kaksi.') }],
            },
            clear: ['people'],
          },
        ],
      },
    });
  });

  test('a field that the file lacks stays as it is', () => {
    expect(plan([{ row: 2, key: a, record: { people: 5 } }], { covered: ['people'] })).toMatchObject({
      value: { change: [{ set: { people: 5 }, clear: [] }] },
    });
  });

  test('a row without a key, with a number of its own or with an unknown key is a new entry', () => {
    const record = { on: '2026-02-02', how: 'phone' };
    const unknown = testUuid(9);
    expect(
      plan([
        { row: 2, record },
        { row: 3, key: '1', record },
        { row: 4, key: unknown, record },
      ]),
    ).toEqual({
      ok: true,
      value: {
        ...nothing,
        enter: [
          { row: 2, entry: testUuid(100), record },
          { row: 3, entry: testUuid(100), record },
          { row: 4, entry: unknown, record },
        ],
      },
    });
  });

  test('what other answers hide is not taken in, and is told', () => {
    const record = { on: '2026-02-02', how: 'phone', note: '2026-02' };
    expect(plan([{ row: 2, record }])).toMatchObject({
      value: {
        enter: [{ record: { on: '2026-02-02', how: 'phone' } }],
        hidden: [{ row: 2, column: 'note' }],
      },
    });
  });

  test('an answer that hides what stood before empties it', () => {
    const before = { on: '2026-02-02', how: 'other', note: '2026-02' };
    const held = new Map([[a, { version: 1, record: before }]]);
    expect(
      plan([{ row: 2, key: a, record: { how: 'phone' } }], { covered: ['how'], standing: held }),
    ).toMatchObject({
      value: { change: [{ set: { how: 'phone' }, clear: ['note'] }], hidden: [] },
    });
  });

  test('all faults come back, and nothing of the other rows is done', () => {
    const good = { on: '2026-02-02', how: 'phone' };
    expect(
      plan([
        { row: 2, record: good },
        { row: 3, key: 'abc', record: good },
        { row: 4, key: b, record: good },
        { row: 5, key: a, record: good },
        { row: 6, key: a, record: good },
        { row: 7, record: { how: 'other' } },
      ]),
    ).toEqual({
      ok: false,
      error: [
        { row: 3, column: '#key', code: 'not-an-entry' },
        { row: 4, column: '#key', code: 'withdrawn' },
        { row: 6, column: '#key', code: 'key-twice' },
        { row: 7, column: 'on', code: 'missing', expected: expect.any(String) },
        { row: 7, column: 'note', code: 'missing' },
      ],
    });
  });
});

describe('an import is undone', () => {
  test('whole: what it brought goes, what it changed is as before it', () => {
    const steps = [
      { entry: a, version: 1, entered: true },
      { entry: b, version: 5, entered: false },
      { entry: b, version: 6, entered: false },
    ];
    const now = new Map([
      [a, { version: 1 }],
      [b, { version: 6 }],
    ]);
    expect(planUndo(steps, now)).toEqual({
      ok: true,
      value: { withdraw: [{ entry: a, version: 1 }], restore: [{ entry: b, version: 6, to: 4 }] },
    });
  });

  test('not at all where somebody has changed or withdrawn an entry since', () => {
    const steps = [
      { entry: a, version: 1, entered: true },
      { entry: b, version: 5, entered: false },
      { entry: ref, version: 1, entered: true },
    ];
    const now = new Map([
      [a, { version: 2 }],
      [b, { version: 6, withdrawn: true }],
      [ref, { version: 1 }],
    ]);
    expect(planUndo(steps, now)).toEqual({
      ok: false,
      error: [
        { entry: a, code: 'changed-since' },
        { entry: b, code: 'withdrawn-since' },
      ],
    });
  });
});

describe('plans are carried out by the commands of a register', () => {
  test('all of an import in one batch', () => {
    const made = {
      enter: [{ row: 2, entry: a, record: { on: '2026-02-02' } }],
      change: [
        { row: 3, entry: b, version: 4, set: { people: 2 }, clear: [] },
        { row: 4, entry: ref, version: 1, set: {}, clear: ['people'] },
      ],
      unchanged: 0,
      hidden: [],
    };
    expect(importCommands(made, 'was-wrong')).toEqual([
      { type: 'enter', entry: a, record: { on: '2026-02-02' } },
      { type: 'change', entry: b, version: 4, set: { people: 2 }, reason: 'was-wrong' },
      { type: 'change', entry: ref, version: 1, clear: ['people'], reason: 'was-wrong' },
    ]);
  });

  test('all of its undoing in another', () => {
    expect(
      undoCommands({ withdraw: [{ entry: a, version: 1 }], restore: [{ entry: b, version: 6, to: 4 }] }),
    ).toEqual([
      { type: 'withdraw', entry: a, version: 1, reason: 'import-undone' },
      { type: 'restore', entry: b, version: 6, to: 4 },
    ]);
  });
});
