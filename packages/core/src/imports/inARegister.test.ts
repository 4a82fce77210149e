import { describe, expect, test } from 'vitest';
import type { Assignment } from '../access/index.js';
import type { ControllerId } from '../kernel/controller.js';
import type { Day, RegionCode } from '../kernel/index.js';
import type { BatchId, RegisterEntryId, RegisterEvent, StandingEntry } from '../registers/index.js';
import { storedRooms } from '../testing/planted/plantedRegister.js';
import { testUuid } from '../testing/testUuid.js';
import {
  batchSteps,
  importCommands,
  planImport,
  planUndo,
  standingRecords,
  undoCommands,
  type ImportRow,
} from './index.js';

const region = '14' as RegionCode;
const coordinator: Assignment = {
  subject: 'coordinator',
  roles: ['coordination-group-member'],
  units: [],
  controller: 'county' as ControllerId,
  region,
};
const { fields } = storedRooms.register;
const id = (n: number) => testUuid<RegisterEntryId>(n);
const batch = testUuid<BatchId>(700);
const room = { name: 'Huone', unit: 'liperi-school', use: 'meeting', openedOn: '2026-01-10', open: true };
const booking = (row: number, text: string) => ({
  row: testUuid(row),
  on: '2026-02-02',
  purpose: { textRef: testUuid(500 + row), text },
});

/** A register over a log, and its words, as a store keeps them. */
const opened = () => {
  const log: RegisterEvent[] = [];
  const words = new Map<string, string>();
  const of = (entry: RegisterEntryId) => log.filter((event) => event.entry === entry);
  const standing = (entry: RegisterEntryId): readonly StandingEntry[] =>
    of(entry)
      .slice(-1)
      .map((event) => ({ ...event, withdrawn: event.type === 'withdrawn' }));
  const all = () => [...new Set(log.map(({ entry }) => entry))].flatMap(standing);
  const send = async (commands: readonly object[], inBatch?: BatchId) => {
    const outcome = await storedRooms.carryOut({
      commands,
      posts: [coordinator],
      region,
      today: '2026-09-01' as Day,
      controllerOf: () => coordinator.controller,
      ...(inBatch ? { batch: inBatch } : {}),
      world: {
        entries: (_, entries) => Promise.resolve(entries.flatMap(standing)),
        history: (_, entry) => Promise.resolve(of(entry)),
      },
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    for (const { textRef, text } of outcome.value.texts) {
      if (words.has(textRef)) throw new Error('A text is sent again');
      words.set(textRef, text);
    }
    log.push(...outcome.value.events);
    return outcome.value.events;
  };
  const plan = (rows: readonly ImportRow[]) =>
    planImport(rows, {
      fields,
      covered: Object.keys(fields),
      standing: standingRecords(fields, all(), (textRef) => words.get(textRef)),
      newId: () => testUuid(900),
      judge: (record) => {
        const read = storedRooms.command({ type: 'enter', entry: id(1), record });
        return read.ok ? [] : read.error;
      },
    });
  const records = () =>
    Object.fromEntries(
      all().map(({ entry, record, withdrawn }) => [entry, withdrawn ? 'withdrawn' : record]),
    );
  return { log, send, plan, records };
};

describe('an import into a register', () => {
  test('is carried out in one batch, keeps the words that stood, and is undone whole', async () => {
    const { send, plan, records } = opened();
    const first = { ...room, bookings: [booking(1, 'Neuvonpito.'), booking(2, 'Koulutus.')] };
    await send([
      { type: 'enter', entry: id(1), record: first },
      { type: 'enter', entry: id(2), record: { ...room, name: 'Sali', seats: 20 } },
    ]);
    const before = records();
    // As a file gives it: the words of the second booking anew, one more booking, the seats left empty, a room more
    const rows: readonly ImportRow[] = [
      {
        row: 2,
        key: id(1),
        record: {
          ...first,
          bookings: [
            booking(1, 'Neuvonpito.'),
            { ...booking(2, 'Koulutus.'), purpose: { textRef: testUuid(801), text: 'Koulutus.' } },
            booking(3, 'Leikki.'),
          ],
        },
      },
      { row: 3, key: id(2), record: { ...room, name: 'Sali' } },
      { row: 4, record: { ...room, name: 'Uusi' } },
    ];
    const planned = plan(rows);
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    const made = await send(importCommands(planned.value, 'has-changed'), batch);
    expect(made.map(({ type, batch: own }) => [type, own])).toEqual([
      ['entered', batch],
      ['changed', batch],
      ['changed', batch],
    ]);
    expect(plan([rows[0], rows[1], { ...rows[2], key: testUuid(900) }] as ImportRow[])).toMatchObject({
      value: { enter: [], change: [], unchanged: 3 },
    });

    const standing = new Map(made.map(({ entry, version }) => [entry as string, { version }]));
    const undone = planUndo(batchSteps(made), standing);
    if (!undone.ok) throw new Error(JSON.stringify(undone.error));
    await send(undoCommands(undone.value));
    expect(records()).toEqual({ ...before, [testUuid(900)]: 'withdrawn' });
  });
});
