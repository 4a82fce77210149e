import { describe, expect, test } from 'vitest';
import { asOf } from '../../test/lpProcessSteps.js';
import { parsePeriod, type RegionCode } from '../kernel/index.js';
import { deepFreeze } from '../testing/deepFreeze.js';
import { exactly, totalCode, type RawTable } from '../tally/index.js';
import { combinePublications, defaultPolicy, publish, type PublishedTable } from './index.js';

const year = parsePeriod('2026');
if (!year.ok) throw new Error('no year');

const region = (
  code: string,
  told: Readonly<Record<string, number>>,
  head: Partial<RawTable['head']> = {},
) => {
  const sum = Object.values(told).reduce((all, n) => all + n, 0);
  const cell = (at: string, n: number) => ({
    code: at,
    value: { kind: 'known', value: n, n: sum } as const,
    count: exactly(n),
  });
  return deepFreeze(
    publish(
      {
        head: {
          table: 'discussions-by-setting',
          indicator: { id: 'discussions', version: 1 },
          unit: 'count',
          place: { level: 'region', code: code as RegionCode },
          period: { key: year.value.key, grain: 'year' },
          asOf,
          publishedAt: asOf,
          provisional: false,
          source: { kind: 'events' },
          caveats: ['follow-up-shows-no-cause'],
          ...head,
        },
        dimension: 'setting',
        protect: 'family',
        cells: Object.entries(told).map(([at, n]) => cell(at, n)),
        total: { cell: cell(totalCode, sum), shown: true },
      },
      defaultPolicy,
    ),
  );
};

const north = region('14', { school: 40, health: 12, social: 9 });
const middle = region('13', { school: 25, health: 3, social: 8 });
const south = region('08', { school: 61, health: 20, social: 11 });
const country = { level: 'country', code: 'FI' } as const;

const combined = (tables: readonly PublishedTable[]) => {
  const result = combinePublications(tables, country);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const told = (table: PublishedTable) =>
  table.cells.map(({ at, value }) => `${at['setting']} ${value.kind === 'known' ? value.value : value.kind}`);

describe('publications of several installations', () => {
  test('shown cells add up', () => {
    expect(told(combined([north, south]).table)).toEqual([
      'school 101',
      'health 32',
      'social 20',
      'total 153',
    ]);
  });

  test('a hidden cell is never summed as zero: the sum is hidden too, with the place that hides it', () => {
    const { table, unknown } = combined([north, middle, south]);
    expect(told(table)).toEqual(['school 126', 'health suppressed', 'social suppressed', 'total 189']);
    expect(unknown).toEqual([
      { at: { setting: 'health' }, hiddenBy: ['region:13'], missingFrom: [] },
      { at: { setting: 'social' }, hiddenBy: ['region:13'], missingFrom: [] },
    ]);
  });

  test('missing data is no data, not zero', () => {
    const without = {
      ...north,
      cells: north.cells.map((cell) => ({ ...cell, value: { kind: 'no-data' } as const })),
    };
    const { table, unknown } = combined([without, south]);
    expect(told(table)).toEqual(['school no-data', 'health no-data', 'social no-data', 'total no-data']);
    expect(unknown[0]).toEqual({ at: { setting: 'school' }, hiddenBy: [], missingFrom: ['region:14'] });
  });

  test('a row for "unknown" in one region alone is nought in the others, and keeps its place before the total', () => {
    const withUnknown = region('08', { school: 61, health: 20, social: 11, unknown: 9 });
    const { table, unknown } = combined([north, withUnknown]);
    expect(told(table)).toEqual(['school 101', 'health 32', 'social 20', 'unknown 9', 'total 162']);
    expect(table.axes[0]?.codes).toEqual(['school', 'health', 'social', 'unknown']);
    expect(table.cells[3]?.value).toEqual({ kind: 'known', value: 9, n: 162 });
    expect(unknown).toEqual([]);
    expect(told(combined([withUnknown, north]).table)).toEqual(told(table));
    expect(told(combined([middle, withUnknown]).table)[3]).toBe('unknown 9');
  });

  test('a hidden or missing row for "unknown" does not become nought', () => {
    const hides = region('08', { school: 61, health: 20, social: 11, unknown: 3 });
    expect(told(combined([north, hides]).table)).toContain('unknown suppressed');
    const nothing = {
      ...north,
      cells: north.cells.map((cell) => ({ ...cell, value: { kind: 'no-data' } as const })),
    };
    const asked = region('08', { school: 61, health: 20, social: 11, unknown: 9 });
    const { table, unknown } = combined([nothing, asked]);
    expect(told(table)).toContain('unknown no-data');
    expect(unknown).toContainEqual({ at: { setting: 'unknown' }, hiddenBy: [], missingFrom: ['region:14'] });
  });

  test('any other row that a region does not have is nought where its shown rows make up its total', () => {
    expect(told(combined([north, region('08', { school: 9 })]).table)).toEqual([
      'school 49',
      'health 12',
      'social 9',
      'total 70',
    ]);
    const { table, unknown } = combined([middle, region('08', { school: 61, family: 9 })]);
    expect(told(table)).toContain('family no-data');
    expect(unknown).toContainEqual({ at: { setting: 'family' }, hiddenBy: [], missingFrom: ['region:13'] });
  });

  test('the sum promises no more than the laxest policy in it', () => {
    const strict = { ...south, policy: { id: 'threshold', version: 2, threshold: 10 } };
    expect(combined([strict, north]).table.policy).toEqual(defaultPolicy);
    expect(combined([north, strict]).table.policy).toEqual(defaultPolicy);
  });

  test('the sum is as old as its oldest part and as provisional as its newest', () => {
    const late = region('08', { school: 9 }, { provisional: true });
    const sum = combined([region('14', { school: 8 }), late]).table;
    expect(sum).toMatchObject({ place: country, provisional: true, asOf });
  });

  test.each<[string, readonly PublishedTable[], object]>([
    ['nothing', [], { code: 'no-publications' }],
    ['the same region twice', [north, north], { code: 'place-twice', place: 'region:14' }],
    [
      'another definition',
      [north, region('08', { school: 9 }, { indicator: { id: 'discussions', version: 2 } })],
      { code: 'different-publications', place: 'region:08', differs: 'indicator' },
    ],
    [
      'another axis',
      [north, { ...south, axes: south.axes.map((axis) => ({ ...axis, dimension: 'origin' })) }],
      { code: 'different-publications', place: 'region:08', differs: 'axes' },
    ],
    [
      'synthetic beside real',
      [north, region('08', { school: 9, health: 9, social: 9 }, { source: { kind: 'synthetic-events' } })],
      { code: 'different-publications', place: 'region:08', differs: 'source' },
    ],
    ...(['share', 'per-thousand', 'days', 'people'] as const).map(
      (unit): [string, readonly PublishedTable[], object] => [
        `what is measured as ${unit}`,
        [region('14', { school: 9 }, { unit }), region('08', { school: 9 }, { unit })],
        { code: 'not-counts', unit },
      ],
    ),
  ])('%s is refused', (_title, tables, error) => {
    expect(combinePublications(tables, country)).toEqual({ ok: false, error });
  });
});
