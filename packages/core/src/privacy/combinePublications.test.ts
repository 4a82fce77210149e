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
      'other codes',
      [north, region('08', { school: 9 })],
      { code: 'different-publications', place: 'region:08', differs: 'axes' },
    ],
    [
      'synthetic beside real',
      [north, region('08', { school: 9, health: 9, social: 9 }, { source: { kind: 'synthetic-events' } })],
      { code: 'different-publications', place: 'region:08', differs: 'source' },
    ],
    ['shares', [region('14', { school: 9 }, { unit: 'share' })], { code: 'not-counts', unit: 'share' }],
  ])('%s is refused', (_title, tables, error) => {
    expect(combinePublications(tables, country)).toEqual({ ok: false, error });
  });
});
