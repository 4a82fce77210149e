import { expect, test } from 'vitest';
import { childrenInDiscussions, discussions, firstDiscussions, keyOf } from '../indicators/index.js';
import { placeKey, type Day, type Instant, type Month, type RegionCode } from '../kernel/index.js';
import { defaultPolicy } from '../privacy/index.js';
import { tallyOf, type Count } from '../tally/index.js';
import { northKareliaSample } from '../testing/index.js';
import { publishRegion } from './publications.js';

const { units } = northKareliaSample(14, '2026-11-22' as Day);
const months = ['2026-01', '2026-02', '2026-03'] as Month[];

/** In each month so many discussions of a setting, of which so many were the first of a family; with twice as many children. */
const publishedWith = (held: readonly (readonly [setting: string, all: number, first: number])[]) => {
  const counts = months.flatMap((month) =>
    held.flatMap(([setting, all, first]) =>
      (
        [
          [discussions, all],
          [childrenInDiscussions, 2 * all],
          [firstDiscussions, first],
        ] as const
      ).map(([measure, n]): Count => ({
        cell: {
          measure: keyOf(measure),
          place: placeKey({ level: 'unit', code: units[0]!.unit }),
          period: month,
          dimensions: { setting, origin: 'family-wish' },
        },
        n,
      })),
    ),
  );
  const made = publishRegion({
    region: '14' as RegionCode,
    units,
    tally: tallyOf(counts),
    reportedSurveys: [],
    populations: [],
    policy: defaultPolicy,
    today: '2026-11-22' as Day,
    asOf: '2026-11-22T10:00:00.000Z' as Instant,
    synthetic: true,
  });
  if (!made.ok) throw new Error(made.error.code);
  const hiddenIn = (table: string): readonly unknown[] =>
    made.value.tables
      .find((one) => one.table === table)!
      .cells.filter(({ value }) => value.kind === 'suppressed')
      .map(({ at }) => at['setting']);
  return { discussions: hiddenIn('discussions-by-setting'), begun: hiddenIn('families-begun-by-setting') };
};

test('three discussions more than families begin are a secret: they do not follow from what is shown', () => {
  const hidden = publishedWith([
    ['school', 40, 30],
    ['health', 20, 19],
    ['early-education', 18, 10],
    ['family-work', 16, 9],
  ]);
  expect(hidden.discussions).toEqual([]);
  expect(hidden.begun.length).toBeGreaterThan(1);
  expect(hidden.begun).toContain('health');
});

test('five more than families begin are nobody’s secret: nothing is hidden', () => {
  const hidden = publishedWith([
    ['school', 40, 30],
    ['health', 20, 15],
    ['early-education', 18, 10],
    ['family-work', 16, 9],
  ]);
  expect(hidden).toEqual({ discussions: [], begun: [] });
});
