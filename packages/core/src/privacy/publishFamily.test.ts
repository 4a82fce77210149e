import { describe, expect, test } from 'vitest';
import { asOf } from '../../test/lpProcessSteps.js';
import { parsePeriod, type RegionCode } from '../kernel/index.js';
import { deepFreeze } from '../testing/deepFreeze.js';
import { exactly, totalCode, type RawTable } from '../tally/index.js';
import { defaultPolicy, emptyRegister, familyKey, publishFamily, withPublication } from './index.js';

const year = parsePeriod('2026');
if (!year.ok) throw new Error('no year');

const rawTable = (table: string, told: Readonly<Record<string, number>>): RawTable => {
  const sum = Object.values(told).reduce((all, n) => all + n, 0);
  const cell = (code: string, n: number) => ({
    code,
    value: { kind: 'known', value: n, n: sum } as const,
    count: exactly(n),
  });
  return deepFreeze({
    head: {
      table,
      indicator: { id: 'discussions', version: 1 },
      unit: 'count',
      place: { level: 'region', code: '14' as RegionCode },
      period: { key: year.value.key, grain: 'year' },
      asOf,
      publishedAt: asOf,
      provisional: false,
      source: { kind: 'events' },
      caveats: [],
    },
    dimension: 'code',
    protect: 'family',
    cells: Object.entries(told).map(([code, n]) => cell(code, n)),
    total: { cell: cell(totalCode, sum), shown: true },
  });
};

const shown = (
  tables: readonly { cells: readonly { at: Readonly<Record<string, string>>; value: object }[] }[],
) =>
  tables.map(({ cells }) =>
    cells.map(({ at, value }) => `${at['code']} ${'value' in value ? String(value.value) : 'hidden'}`),
  );

describe('publishFamily', () => {
  const bySetting = rawTable('by-setting', { school: 9, health: 3, social: 8 });
  const byOrigin = rawTable('by-origin', { concern: 12, regular: 8 });
  const sameTotal = {
    total: familyKey(bySetting, totalCode),
    parts: [familyKey(byOrigin, totalCode)],
  };

  test('protects linked tables together', () => {
    const result = publishFamily([bySetting, byOrigin], { relations: [sameTotal] }, defaultPolicy);
    expect(result.ok && shown(result.value.tables)).toEqual([
      ['school 9', 'health hidden', 'social hidden', 'total 20'],
      ['concern 12', 'regular 8', 'total 20'],
    ]);
  });

  test('a hidden total is not told by the n of a shown part', () => {
    const result = publishFamily(
      [rawTable('by-setting', { school: 3, health: 0 })],
      { relations: [] },
      defaultPolicy,
    );
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.tables[0]!.cells).toEqual([
      { at: { code: 'school' }, value: { kind: 'suppressed' } },
      { at: { code: 'health' }, value: { kind: 'suppressed' } },
      { at: { code: 'total' }, value: { kind: 'suppressed' } },
    ]);
  });

  test('the register of one publication binds the next', () => {
    const first = publishFamily([bySetting], { relations: [] }, defaultPolicy, emptyRegister, '2026-10');
    if (!first.ok) throw new Error(first.error.code);
    const register = withPublication(emptyRegister, first.value.entry);
    // Health has grown past the threshold; to show social now would tell what health was
    const grown = publishFamily(
      [rawTable('by-setting', { school: 9, health: 5, social: 8 })],
      { relations: [] },
      defaultPolicy,
      register,
    );
    expect(grown.ok && shown(grown.value.tables)[0]).toContain('social hidden');
  });

  test.each([3, 5])(
    'with a threshold of %i, whoever runs our rule on every one-way table finds two values or more for every hidden count',
    (threshold) => {
      const upper = 9;
      const codes = ['a', 'b', 'c'];
      const sumOf = (table: readonly number[]) => table.reduce((sum, n) => sum + n, 0);
      const formOf = (table: readonly number[]): string => {
        const raw = rawTable('t', Object.fromEntries(codes.map((code, index) => [code, table[index]!])));
        const result = publishFamily([raw], { relations: [] }, { ...defaultPolicy, threshold });
        if (!result.ok) throw new Error(result.error.code);
        return result.value.tables[0]!.cells.map(({ value }) =>
          'value' in value ? String(value.value) : '*',
        ).join(' ');
      };
      // One more than is looked at: tables near the edge of what is enumerated lack their neighbours beyond it
      const all = Array.from({ length: (upper + 2) ** 3 }, (_, n) => [
        n % (upper + 2),
        Math.floor(n / (upper + 2)) % (upper + 2),
        Math.floor(n / (upper + 2) ** 2),
      ]);
      const tablesOf = new Map<string, (readonly number[])[]>();
      for (const table of all) tablesOf.set(formOf(table), [...(tablesOf.get(formOf(table)) ?? []), table]);
      const computable = [...tablesOf].filter(([form, tables]) => {
        if (!tables.some((table) => table.every((n) => n <= upper))) return false;
        return form.split(' ').some((cell, index) => {
          const values = new Set(tables.map((table) => table[index] ?? sumOf(table)));
          return cell === '*' && values.size < 2;
        });
      });
      expect(computable.map(([form, tables]) => `${form}: ${tables.join(' or ')}`)).toEqual([]);
      expect(tablesOf.size).toBeGreaterThan(100);
    },
  );

  test('a count that is known as a range is refused', () => {
    const ranged: RawTable = {
      ...bySetting,
      cells: [{ ...bySetting.cells[0]!, count: { lower: 9, upper: 10 } }],
    };
    expect(publishFamily([ranged], { relations: [] }, defaultPolicy)).toEqual({
      ok: false,
      error: { code: 'not-an-exact-count', cell: 'by-setting|region:14|2026|school' },
    });
  });
});
