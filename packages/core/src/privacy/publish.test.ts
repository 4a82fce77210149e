import { describe, expect, test } from 'vitest';
import { asOf } from '../../test/lpProcessSteps.js';
import { parsePeriod, type PeriodKey, type RegionCode } from '../kernel/index.js';
import { deepFreeze } from '../testing/deepFreeze.js';
import { exactly, totalCode, type RawCell, type RawTable, type TableHead } from '../tally/index.js';
import { defaultPolicy, publish, type PublishedTable } from './index.js';

const year = parsePeriod('2026');
if (!year.ok) throw new Error('no year');
const head: TableHead = {
  table: 'discussions-by-setting',
  indicator: { id: 'discussions', version: 1 },
  unit: 'count',
  place: { level: 'region', code: '14' as RegionCode },
  period: { key: year.value.key, grain: 'year' },
  asOf,
  publishedAt: asOf,
  provisional: true,
  source: { kind: 'events' },
  caveats: ['follow-up-shows-no-cause'],
};
const counts = (told: Readonly<Record<string, number>>, more: Partial<RawTable> = {}): RawTable => {
  const sum = Object.values(told).reduce((all, n) => all + n, 0);
  const cell = (code: string, n: number): RawCell => ({
    code,
    value: { kind: 'known', value: n, n: sum },
    count: exactly(n),
  });
  return deepFreeze({
    head,
    dimension: 'setting',
    protect: 'family',
    cells: Object.entries(told).map(([code, n]) => cell(code, n)),
    total: { cell: cell(totalCode, sum), shown: true },
    ...more,
  });
};
const shown = (table: RawTable): readonly string[] =>
  publish(table, defaultPolicy).cells.map(({ at, value }) => {
    const told = value.kind === 'known' ? String(value.value) : value.kind;
    return `${at[table.dimension]} ${told}`;
  });

describe('publish', () => {
  test('carries head, policy and axes with the cells', () => {
    const table = publish(counts({ a: 9, b: 7 }), defaultPolicy);
    expect(table).toMatchObject({
      ...head,
      format: 1,
      policy: { id: 'threshold', version: 1, threshold: 5 },
      axes: [{ dimension: 'setting', codes: ['a', 'b'], total: true }],
    });
  });

  test('W-14: what was hidden stays hidden when it grows, in the same table, place and period', () => {
    const before = publish(counts({ a: 208, b: 6, c: 4 }), defaultPolicy);
    const grown = counts({ a: 208, b: 6, c: 5 });
    const told = (earlier: readonly PublishedTable[]) =>
      publish(grown, defaultPolicy, earlier).cells.map(({ value }) => value.kind);
    expect(told([])).toEqual(['known', 'known', 'known', 'known']);
    const hiddenBefore = before.cells.map(({ value }) => value.kind);
    expect(told([before])).toEqual(hiddenBefore);
    const nextYear = { ...before, period: { ...before.period, key: '2027' as PeriodKey } };
    expect(told([nextYear])).toEqual(['known', 'known', 'known', 'known']);
  });

  test('W-14: shows one symbol for every hidden cell, and nothing else of it', () => {
    const table = publish(counts({ a: 9, b: 3, c: 7 }), defaultPolicy);
    const hidden = table.cells.filter(({ value }) => value.kind === 'suppressed');
    expect(hidden.map(({ value }) => value)).toEqual(hidden.map(() => ({ kind: 'suppressed' })));
    expect(shown(counts({ a: 9, b: 3, c: 7 }))).toEqual(['a 9', 'b suppressed', 'c suppressed', 'total 19']);
  });

  test('the last codes are hidden first, unless the table names others', () => {
    const told = { a: 9, b: 8, c: 3, d: 7, e: 6 };
    expect(shown(counts(told)).filter((cell) => cell.endsWith('suppressed'))).toEqual([
      'c suppressed',
      'd suppressed',
      'e suppressed',
    ]);
    const named = counts(told, { hideFirst: ['b', 'no-such-code'] });
    expect(shown(named).filter((cell) => cell.endsWith('suppressed'))).toEqual([
      'a suppressed',
      'b suppressed',
      'c suppressed',
    ]);
  });

  test('a small total leaves no number in the table, not even as an n', () => {
    const table = publish(counts({ a: 3, b: 0, c: 1 }), defaultPolicy);
    expect(table.cells.every(({ value }) => value.kind === 'suppressed')).toBe(true);
    expect(JSON.stringify(table.cells)).not.toMatch(/\d/);
  });

  test('a hidden share hides its interval, n and reported percentage', () => {
    const interval = { lower: 0.01, upper: 0.2, level: 0.95, method: 'wilson' };
    const share: RawCell = {
      code: 'felt-heard',
      value: { kind: 'known', value: 0.03, n: 100, interval },
      count: exactly(3),
      alsoTells: [exactly(97), exactly(100)],
    };
    const { total: _none, ...without } = counts({});
    const table = publish({ ...without, cells: [share] }, defaultPolicy);
    expect(table.cells).toEqual([{ at: { setting: 'felt-heard' }, value: { kind: 'suppressed' } }]);
  });

  test('zero, no data and not applicable stay what they are', () => {
    const nothing: RawCell[] = [
      { code: 'a', value: { kind: 'no-data' } },
      { code: 'b', value: { kind: 'not-applicable' } },
      { code: 'c', value: { kind: 'known', value: 0 }, count: exactly(0) },
    ];
    const { total: _none, ...without } = counts({});
    expect(shown({ ...without, cells: nothing })).toEqual(['a no-data', 'b not-applicable', 'c 0']);
  });

  test('open tables are shown as they are', () => {
    expect(shown(counts({ a: 1, b: 2 }, { protect: 'open' }))).toEqual(['a 1', 'b 2', 'total 3']);
  });

  test('a total that is not shown still protects its parts', () => {
    const { total, ...rest } = counts({ a: 9, b: 3, c: 7 });
    const hiddenTotal = { ...rest, total: { cell: total!.cell, shown: false } };
    expect(shown(hiddenTotal)).toEqual(['a 9', 'b suppressed', 'c suppressed']);
  });
});
