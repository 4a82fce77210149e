import { describe, expect, test } from 'vitest';
import { exactly } from '../tally/index.js';
import { defaultPolicy, protectTable, type ProtectableCell } from './index.js';

const hiddenOf = (counts: Readonly<Record<string, number>>): readonly string[] => {
  const parts = Object.keys(counts);
  const cells: ProtectableCell[] = parts.map((key) => ({ key, count: exactly(counts[key] ?? 0) }));
  const sum = Object.values(counts).reduce((all, n) => all + n, 0);
  const table = [...cells, { key: 'sum', count: exactly(sum) }];
  return [...protectTable(table, [{ total: 'sum', parts }], defaultPolicy)].sort();
};

describe('W-14: small numbers are hidden, and what would give them away', () => {
  test.each([
    ['nothing small: nothing hidden', { a: 5, b: 9, c: 0 }, []],
    ['one small part takes the first two filled parts with it', { a: 9, b: 8, c: 3 }, ['a', 'b', 'c']],
    ['a small part that is one of the first two takes the other', { a: 3, b: 9, c: 8 }, ['a', 'b']],
    ['zeros are shown and give no cover', { a: 0, b: 9, c: 3, d: 7 }, ['b', 'c']],
    ['two small ones give each other cover', { a: 3, b: 2, c: 30 }, ['a', 'b']],
    ['two that must each be 1 need a third', { a: 1, b: 1, c: 30, d: 9 }, ['a', 'b', 'c']],
    ['a small total hides everything, zeros too', { a: 3, b: 0, c: 1 }, ['a', 'b', 'c', 'sum']],
    [
      'few families in many parts: only the total is told',
      { a: 1, b: 5, c: 0, d: 0, e: 0, f: 0 },
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    ['no families at all: zeros are shown', { a: 0, b: 0 }, []],
    ['one part alone is its own total', { a: 4 }, ['a', 'sum']],
    ['one filled part of enough families is shown', { a: 0, b: 12, c: 0 }, []],
  ])('%s', (_title, counts, hidden) => {
    expect(hiddenOf(counts)).toEqual(hidden);
  });

  test('a share is hidden when the rest of it, or what it is out of, is small', () => {
    const share = (key: string, x: number, n: number): ProtectableCell => ({
      key,
      count: exactly(x),
      alsoTells: [exactly(n - x), exactly(n)],
    });
    const cells = [
      share('three of a hundred', 3, 100),
      share('all but three', 97, 100),
      share('all', 100, 100),
      share('none', 0, 100),
      share('none of four', 0, 4),
      share('half', 50, 100),
    ];
    expect([...protectTable(cells, [], defaultPolicy)]).toEqual([
      'three of a hundred',
      'all but three',
      'none of four',
    ]);
  });

  test('a range of counts is small when it may be', () => {
    const cells = [
      { key: '4–6', count: { lower: 4, upper: 6 } },
      { key: '5–6', count: { lower: 5, upper: 6 } },
      { key: '0–2', count: { lower: 0, upper: 2 } },
    ];
    expect([...protectTable(cells, [], defaultPolicy)]).toEqual(['4–6', '0–2']);
  });
});
