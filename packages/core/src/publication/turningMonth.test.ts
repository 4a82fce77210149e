import { expect, test } from 'vitest';
import { childrenInDiscussions, discussions, firstDiscussions, keyOf } from '../indicators/index.js';
import { placeKey, type Day, type Instant, type Month, type RegionCode } from '../kernel/index.js';
import { defaultPolicy, emptyRegister, withPublication, type PublishedTable } from '../privacy/index.js';
import { tallyOf, type Count } from '../tally/index.js';
import { northKareliaSample } from '../testing/index.js';
import { publishRegion } from './publications.js';

const { units } = northKareliaSample(14, '2026-11-22' as Day);

/** So many discussions of a month in a setting, of which so many were the first of a family. */
type Held = readonly [month: string, setting: string, discussions: number, first: number];

const countsOf = (held: readonly Held[]): readonly Count[] =>
  held.flatMap(([month, setting, all, first]) =>
    (
      [
        [discussions, all],
        [childrenInDiscussions, 2 * all + 9],
        [firstDiscussions, first],
      ] as const
    ).map(([measure, n]): Count => ({
      cell: {
        measure: keyOf(measure),
        place: placeKey({ level: 'unit', code: units[0]!.unit }),
        period: month as Month,
        dimensions: { setting, origin: 'family-wish' },
      },
      n,
    })),
  );

/** Every month between, the same on both nights. */
const between: readonly Held[] = [
  ['2025-12', 'school', 30, 15],
  ['2026-01', 'school', 31, 17],
  ['2026-02', 'health', 40, 20],
  ['2026-03', 'early-education', 8, 3],
  ['2026-04', 'school', 25, 14],
  ['2026-05', 'health', 22, 11],
  ['2026-06', 'school', 24, 15],
  ['2026-07', 'health', 21, 13],
  ['2026-08', 'school', 33, 16],
  ['2026-09', 'health', 27, 12],
  ['2026-10', 'school', 29, 15],
];

const valueOf = (tables: readonly PublishedTable[], table: string, code: string) => {
  const found = tables.find((one) => one.table === table);
  return found?.cells.find(({ at }) => Object.values(at)[0] === code)?.value;
};

test('a month that left and one that came, both of first discussions alone, tell no family count that is hidden', () => {
  const nights = [
    // In early education 10 discussions, 5 of them first ones
    [
      '2026-10-31',
      [
        ['2025-11', 'early-education', 2, 2],
        ['2025-11', 'school', 6, 6],
      ],
    ],
    // 9 and 4: one first discussion came for two that left
    [
      '2026-11-20',
      [
        ['2026-11', 'early-education', 1, 1],
        ['2026-11', 'school', 5, 5],
      ],
    ],
  ] as const;
  let register = emptyRegister;
  const published = nights.map(([today, edge]) => {
    const made = publishRegion({
      region: '14' as RegionCode,
      units,
      tally: tallyOf(countsOf([...between, ...edge, ...(today > '2026-11' ? nights[0][1] : [])])),
      reportedSurveys: [],
      populations: [],
      policy: defaultPolicy,
      today: today as Day,
      asOf: `${today}T10:00:00.000Z` as Instant,
      synthetic: true,
      register,
    });
    if (!made.ok) throw new Error(`${today}: ${made.error.code}`);
    register = withPublication(register, made.value.entry);
    return made.value.tables;
  });
  const [october, november] = published as [readonly PublishedTable[], readonly PublishedTable[]];
  const inSetting = (tables: readonly PublishedTable[], table: string) =>
    valueOf(tables, table, 'early-education');
  const known = { kind: 'known', value: expect.any(Number) as number };
  // What the reader starts from: the year before is shown, and that all discussions of both months were first ones
  expect(inSetting(october, 'families-begun-by-setting')).toMatchObject({ kind: 'known', value: 5 });
  expect(inSetting(october, 'discussions-by-setting')).toMatchObject({ kind: 'known', value: 10 });
  for (const [tables, month, n] of [
    [october, '2025-11', 8],
    [november, '2026-11', 6],
  ] as const)
    for (const table of ['families-begun-by-month', 'discussions-by-month'])
      expect(valueOf(tables, table, month)).toMatchObject({ kind: 'known', value: n });
  // 5 + (9 − 10) = 4, unless the 9 is hidden too
  expect(inSetting(november, 'families-begun-by-setting')).toEqual({ kind: 'suppressed' });
  expect(inSetting(november, 'discussions-by-setting')).not.toMatchObject(known);
  expect(november.find(({ table }) => table === 'discussions-by-setting')?.period.key).toBe(
    '2025-12..2026-11',
  );
});
