import { describe, expect, test } from 'vitest';
import type { Day } from '../../kernel/index.js';
import { flagsOf, registers, statusOf } from '../../registers/index.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { readEntriesOf } from '../../testing/registerEntries.js';
import { testUuid } from '../../testing/testUuid.js';
import { storedRegister } from './storedRegister.js';

const plans = registers['family-centre-action-plan'];
const stored = storedRegister(plans);
const row = (n: number, theme: string, more: object = {}) => ({ row: testUuid(n), theme, ...more });
const action = (n: number, theme: string, more: object = {}) =>
  row(n, theme, { action: testUuid(300 + n), ...more });

/** The plan of the source, 2023–2025, with its three priorities. */
const plan = deepFreeze({
  from: '2023-01-01',
  until: '2025-12-31',
  priorities: [row(1, 'loneliness'), row(2, 'mental-health'), row(3, 'overweight')],
  jointActions: [action(4, 'loneliness'), action(5, 'mental-health')],
  noneDecided: [row(6, 'overweight')],
  bindingOnAll: ['collective-impact', 'lp-service-model'],
  approvedBy: 'hyte-committee',
  approvedOn: '2023-02-01',
});
const { approvedBy: _by, approvedOn: _on, ...unapproved } = plan;
const read = (record: object) => readEntriesOf(stored, [record])[0]!;
const flags = (record: object) => {
  const entry = read(record);
  expect(entry.faults).toEqual([]);
  return flagsOf(plans, entry, '2024-01-01' as Day);
};
const status = (record: object, ...days: readonly string[]) =>
  days.map((day) => statusOf(plans, read(record), day as Day));

describe('the action plan of the family centre', () => {
  test('F97: without the committee and its day a plan stays a draft; each priority has a joint action or an explicit none; both methods bind all', () => {
    expect(flags(plan)).toEqual([]);
    expect(status(plan, '2024-06-01')).toEqual(['in-force']);
    for (const lacking of [
      unapproved,
      { ...unapproved, approvedBy: 'hyte-committee' },
      { ...unapproved, approvedOn: '2023-02-01' },
    ]) {
      expect(flags(lacking)).toEqual(['not-approved']);
      expect(status(lacking, '2024-06-01')).toEqual(['draft']);
    }
    const { noneDecided: _none, ...unanswered } = plan;
    expect(flags(unanswered)).toEqual(['priority-without-action']);
    expect(flags({ ...plan, bindingOnAll: ['collective-impact'] })).toEqual(['method-not-binding']);
  });

  test.each([
    ['before the committee has met', plan, '2023-01-31', 'draft'],
    ['on the day of approval', plan, '2023-02-01', 'in-force'],
    ['on its last day', plan, '2025-12-31', 'in-force'],
    ['the day after', plan, '2026-01-01', 'past'],
    ['approved ahead', { ...plan, approvedOn: '2022-12-01' }, '2022-12-15', 'to-come'],
    ['a period that ends before it begins', { ...plan, until: '2022-12-31' }, '2024-01-01', 'draft'],
    ['one day alone', { ...plan, until: plan.from, approvedOn: '2022-12-01' }, '2023-01-01', 'in-force'],
  ] as const)('R0-B5: where it stands %s', (_when, record, day, expected) => {
    expect(status(record, day)).toEqual([expected]);
  });

  test.each([
    [
      'none decided beside an action',
      { noneDecided: [row(6, 'overweight'), row(7, 'loneliness')] },
      ['priority-both-none-and-action'],
    ],
    [
      'an action for another priority',
      { jointActions: [...plan.jointActions, action(8, 'other', { ownTheme: 'Ruutuaika' })] },
      ['priority-not-in-plan'],
    ],
    ['no working method', { bindingOnAll: [] }, ['method-not-binding']],
    ['a period backwards', { until: '2022-01-01' }, ['period-backwards']],
  ])('R0-B5: %s', (_what, over, expected) => {
    expect(flags({ ...plan, ...over })).toEqual(expected);
  });

  test('R0-B5: a plan has priorities', () => {
    const { priorities: _none, ...without } = plan;
    expect(flags(without)).toEqual(['priorities-missing', 'priority-not-in-plan']);
  });

  test('R0-B5: a plan of another period has priorities of its own, each by its name', () => {
    const own = (n: number, name: string) => row(n, 'other', { ownTheme: name });
    const next = {
      ...plan,
      priorities: [own(1, 'Ruutuaika'), own(2, 'Uni')],
      jointActions: [action(3, 'other', { ownTheme: 'Ruutuaika' })],
    };
    const { noneDecided: _none, ...without } = next;
    expect(flags(without)).toEqual(['priority-without-action']);
    expect(flags({ ...without, noneDecided: [own(5, 'Uni')] })).toEqual([]);
  });
});
