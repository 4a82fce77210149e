import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze.js';
import { defaultPolicy, emptyRegister, protect, withPublication } from './index.js';
import type { Family, FamilyPolicy, PublicationRegister } from './index.js';

const oneWay = (counts: Readonly<Record<string, number>>): Family => {
  const parts = Object.keys(counts);
  const sum = Object.values(counts).reduce((all, n) => all + n, 0);
  return deepFreeze({
    cells: [...parts.map((key) => ({ key, count: counts[key]! })), { key: 'sum', count: sum }],
    relations: [{ total: 'sum', parts }],
  });
};

const hiddenOf = (family: Family, policy: FamilyPolicy = defaultPolicy, register?: PublicationRegister) => {
  const result = protect(family, policy, register);
  return result.ok ? result.value.hidden : result.error;
};

describe('W-14: small counts are hidden together with what would give them away', () => {
  test.each([
    ['nothing small: nothing hidden', { a: 5, b: 9, c: 0 }, []],
    ['a small count takes one companion, the last one', { a: 9, b: 3, c: 8 }, ['b', 'c']],
    ['two small counts keep each other company', { a: 3, b: 2, c: 30 }, ['a', 'b']],
    ['a zero is poor company', { a: 3, b: 9, c: 0 }, ['a', 'b']],
    ['a small total is hidden with its part', { a: 3, b: 0 }, ['a', 'sum']],
    ['no families at all: zeros are shown', { a: 0, b: 0 }, []],
  ])('%s', (_title, counts, hidden) => {
    expect(hiddenOf(oneWay(counts))).toEqual(hidden);
  });

  test('where zeros are always shown, two counts of 1 need a third: hidden means at least 1', () => {
    const counts = { a: 1, b: 1, c: 30, d: 9 };
    expect(hiddenOf(oneWay(counts), { ...defaultPolicy, zeros: 'shown' })).toEqual(['a', 'b', 'd']);
    expect(hiddenOf(oneWay(counts))).toEqual(['a', 'b']);
  });

  test('a threshold of 1 hides nothing', () => {
    expect(hiddenOf(oneWay({ a: 1, b: 2 }), { ...defaultPolicy, threshold: 1 })).toEqual([]);
  });

  test('the rest of a share is protected although it stands in no table', () => {
    const family: Family = {
      cells: [
        { key: 'agreed', count: 97 },
        { key: 'not', count: 3, printed: false },
        { key: 'asked', count: 100 },
      ],
      relations: [{ total: 'asked', parts: ['agreed', 'not'] }],
    };
    expect(hiddenOf(family)).toEqual(['agreed', 'not']);
  });

  test('a small count of staff is shown, and so is a small one behind it', () => {
    const family: Family = {
      cells: [
        { key: 'leaders', count: 0 },
        { key: 'trained', count: 2, protect: 'open' },
      ],
      relations: [],
    };
    expect(hiddenOf(family)).toEqual([]);
  });

  test('tables that share a margin are protected together', () => {
    const cells = Object.entries({ a: 3, b: 9, p: 6, q: 6, all: 12 }).map(([key, count]) => ({ key, count }));
    const relations = [
      { total: 'all', parts: ['a', 'b'] },
      { total: 'all', parts: ['p', 'q'] },
    ];
    expect(hiddenOf({ cells, relations })).toEqual(['a', 'b']);
  });

  test('running sums give a small month away, so one of them is hidden with it', () => {
    const cells = Object.entries({ jan: 9, feb: 2, mar: 8, toFeb: 11, toMar: 19 }).map(([key, count]) => ({
      key,
      count,
    }));
    const relations = [
      { total: 'toFeb', parts: ['jan', 'feb'] },
      { total: 'toMar', parts: ['toFeb', 'mar'] },
    ];
    const hidden = hiddenOf({ cells, relations });
    expect(hidden).toHaveLength(2);
    expect(hidden).toContain('feb');
  });

  test('a policy can ask for more distance between the possible values', () => {
    const family = oneWay({ a: 1, b: 1, c: 6, d: 40 });
    const result = protect(family, { ...defaultPolicy, minSpread: 5 });
    if (!result.ok) throw new Error(result.error.code);
    for (const key of result.value.hidden) {
      const { lower, upper } = result.value.spread[key]!;
      expect(upper! - lower).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('refusals', () => {
  test('what stays computable whatever is hidden is refused, with the cell', () => {
    const family: Family = {
      cells: [{ key: 'a', count: 3 }],
      relations: [{ terms: [{ key: 'a', times: 2 }], equals: 6 }],
    };
    expect(protect(family, defaultPolicy)).toEqual({
      ok: false,
      error: { code: 'would-disclose', cell: 'a', reason: 'computed-from-shown', cells: 1 },
    });
  });

  test('a count that its bounds alone give away is refused', () => {
    // Two counts that are 0 or more and add up to 0
    const family: Family = {
      cells: [
        { key: 'a', count: 0 },
        { key: 'b', count: 0 },
      ],
      relations: [
        {
          terms: [
            { key: 'a', times: 1 },
            { key: 'b', times: 1 },
          ],
          equals: 0,
        },
      ],
    };
    expect(protect(family, { ...defaultPolicy, zeros: 'hidden' })).toMatchObject({
      error: { code: 'would-disclose', cell: 'a', reason: 'one-possible-value', cells: 2 },
    });
  });

  test.each<[string, Family, object]>([
    ['a fraction', { cells: [{ key: 'a', count: 0.5 }], relations: [] }, { code: 'not-a-count', cell: 'a' }],
    [
      'a negative count',
      { cells: [{ key: 'a', count: -1 }], relations: [] },
      { code: 'not-a-count', cell: 'a' },
    ],
    [
      'the same cell twice',
      {
        cells: [
          { key: 'a', count: 1 },
          { key: 'a', count: 1 },
        ],
        relations: [],
      },
      { code: 'repeated-cell', cell: 'a' },
    ],
    [
      'a relation over a cell that is not there',
      { cells: [{ key: 'a', count: 1 }], relations: [{ total: 'a', parts: ['b'] }] },
      { code: 'unknown-cell', cell: 'b', relation: 0 },
    ],
    [
      'a sum that is not one',
      {
        cells: [
          { key: 'a', count: 4 },
          { key: 'b', count: 1 },
        ],
        relations: [{ total: 'a', parts: ['b'] }],
      },
      { code: 'does-not-add-up', relation: 0, difference: 3 },
    ],
  ])('%s is refused', (_title, family, error) => {
    expect(protect(family, defaultPolicy)).toEqual({ ok: false, error });
  });
});

describe('one publication after another', () => {
  const published = (family: Family, register: PublicationRegister = emptyRegister) => {
    const result = protect(family, defaultPolicy, register, 'round');
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return {
      hidden: result.value.hidden,
      told: result.value.toldBefore,
      register: withPublication(register, result.value.entry),
    };
  };

  test('the same figures hide the same cells', () => {
    const family = oneWay({ a: 9, b: 3, c: 8, d: 7 });
    const first = published(family);
    expect(published(family, first.register).hidden).toEqual(first.hidden);
  });

  test('a companion stays hidden when a correction would let another one take its place', () => {
    const first = published(oneWay({ a: 9, b: 3, c: 8 }));
    expect(first.hidden).toEqual(['b', 'c']);
    // Alone, the corrected table would hide a with b; c would then tell b
    const corrected = oneWay({ a: 9, b: 3, c: 8, d: 6 });
    const again = published(corrected, first.register);
    expect(again.hidden).toContain('b');
    expect(again.hidden).toContain('c');
  });

  test('a cell that an earlier table shows is known, so another one is hidden in its stead', () => {
    const before: Family = { cells: [{ key: 'c', count: 8 }], relations: [] };
    const { register } = published(before);
    expect(published(oneWay({ a: 9, b: 3, c: 8 }), register).hidden).toEqual(['a', 'b']);
  });

  test('a small count that grew past the threshold does not tell what it was', () => {
    const first = published(oneWay({ a: 30, b: 4, c: 20 }));
    const second = published(oneWay({ a: 30, b: 5, c: 20 }), first.register);
    // Showing c now would tell last time's b
    expect(second.hidden).toContain('c');
  });

  test('a small count that was shown before is hidden, and said to be known', () => {
    const { register } = published({ cells: [{ key: 'a', count: 3, protect: 'open' }], relations: [] });
    expect(published({ cells: [{ key: 'a', count: 3 }], relations: [] }, register)).toMatchObject({
      hidden: ['a'],
      told: ['a'],
    });
  });

  test('the register is plain JSON', () => {
    const { register } = published(oneWay({ a: 9, b: 3, c: 8 }));
    expect(JSON.parse(JSON.stringify(register))).toEqual(register);
  });
});
