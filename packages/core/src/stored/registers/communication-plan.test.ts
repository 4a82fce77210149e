import { describe, expect, test } from 'vitest';
import type { Day } from '../../kernel/index.js';
import { countBy, figureOf, gapsOf, matrixOf, registers } from '../../registers/index.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { readEntriesOf } from '../../testing/registerEntries.js';
import { storedRegister } from './storedRegister.js';

const plan = registers['communication-plan'];
const read = (records: readonly object[]) => readEntriesOf(storedRegister(plan), records);
const day = (text: string) => text as Day;
const item = (over: object) => ({
  audience: 'families',
  channel: 'website',
  languages: ['fi'],
  plannedFor: '2026-03-01',
  ...over,
});
/** The three audiences of the source, with a plan for two of them. */
const records = deepFreeze([
  item({}),
  item({ doneOn: '2026-03-05' }),
  item({ audience: 'staff', channel: 'meeting', plannedFor: '2026-06-01' }),
]);
const told = (list: readonly object[], today: string) =>
  gapsOf(plan, read(list), {}, day(today)).map((gap) => {
    if (gap.kind === 'flag') return `${gap.code} ${gap.entry.at(-1)}`;
    return gap.kind === 'cover' ? `nothing for ${gap.cell.audience}` : 'misfit';
  });

describe('the communication plan', () => {
  test('F41: every audience has something planned, or is told as a gap', () => {
    expect(told(records, '2026-04-01')).toEqual(['late 1', 'nothing for supervisors']);
    expect(told([], '2026-04-01')).toEqual([
      'nothing for families',
      'nothing for staff',
      'nothing for supervisors',
    ]);
  });

  test.each([
    ['on the planned day', {}, '2026-03-01', []],
    ['the day after', {}, '2026-03-02', ['late 1']],
    ['done late, asked before', { doneOn: '2026-03-05' }, '2026-03-03', ['late 1']],
    ['done late, asked on that day', { doneOn: '2026-03-05' }, '2026-03-05', []],
  ])('what nobody did is late: %s', (_when, over, today, expected) => {
    expect(told([item(over)], today).filter((gap) => gap.startsWith('late'))).toEqual(expected);
  });

  test('is counted by audience and channel, with zeros', () => {
    const list = read(records).map(({ record }) => record);
    expect(countBy(plan, 'audience', list)).toEqual({
      field: 'audience',
      counts: [
        { value: 'families', n: 2 },
        { value: 'staff', n: 1 },
        { value: 'supervisors', n: 0 },
      ],
      without: 0,
    });
    const { rows, columns, n } = matrixOf(plan, plan.matrices!.channels, list);
    expect(rows).toHaveLength(3);
    expect(columns).toHaveLength(8);
    expect(n.flat().reduce((sum, cell) => sum + cell, 0)).toBe(records.length);
    expect(n[1]![columns.indexOf('meeting')]).toBe(1);
  });

  test('says what is done of how many; where nothing is planned there is no data, not zero', () => {
    const list = read(records).map(({ record }) => record);
    expect(figureOf(plan, plan.figures!.done, list, day('2026-04-01'))).toEqual({
      all: { kind: 'known', value: 1, n: 3 },
      by: [
        { value: 'families', figure: { kind: 'known', value: 1, n: 2 } },
        { value: 'staff', figure: { kind: 'known', value: 0, n: 1 } },
        { value: 'supervisors', figure: { kind: 'no-data' } },
      ],
    });
  });

  test('what no longer fits is a gap of its own, for those who may write', () => {
    const gaps = gapsOf(
      plan,
      read([{ ...item({}), channel: 'telegraph' }, { channel: 'event' }]),
      {},
      day('2026-01-01'),
    );
    expect(gaps[0]).toMatchObject({
      kind: 'misfit',
      faults: [{ path: ['channel'], code: 'not-in-the-list' }],
    });
    expect(gaps[1]).toMatchObject({
      faults: [
        { path: ['audience'], code: 'missing' },
        { path: ['languages'], code: 'missing' },
        { path: ['plannedFor'], code: 'missing' },
      ],
    });
    expect(gaps[0]!.forWhom).toContain('coordination-group-member');
  });
});
