import { expect, test } from 'vitest';
import { childrenInDiscussions, discussions, firstDiscussions, keyOf } from '../indicators/index.js';
import { placeKey, type Day, type Instant, type Month, type RegionCode } from '../kernel/index.js';
import { defaultPolicy, emptyRegister, withPublication } from '../privacy/index.js';
import { tallyOf, type Count } from '../tally/index.js';
import { northKareliaSample } from '../testing/index.js';
import { publishRegion } from './publications.js';

const { units } = northKareliaSample(14, '2026-11-22' as Day);
const months = [
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
].concat(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02']) as Month[];
const small = '2026-04';

/** Twenty discussions or more in every month that has begun, but three in April. */
const countsUntil = (today: Day): readonly Count[] =>
  months
    .filter((month) => month <= today.slice(0, 7))
    .flatMap((month, index) =>
      Array.from({ length: month === small ? 3 : 20 + ((index * 7) % 9) }, (_, n) =>
        [discussions, childrenInDiscussions, firstDiscussions].map((measure, at): Count => {
          const worth = [1, n % 4 === 0 ? 2 : 1, n % 5 === 0 ? 0 : 1][at]!;
          const place = placeKey({ level: 'unit', code: units[n % units.length]!.unit });
          const dimensions = { setting: n % 3 === 0 ? 'health' : 'school', origin: 'family-wish' };
          return { cell: { measure: keyOf(measure), place, period: month, dimensions }, n: worth };
        }),
      ).flat(),
    );

test('F42: one small month takes another one with it, and neither the new months nor the whole year', () => {
  let register = emptyRegister;
  for (const today of ['2026-10-28', '2026-11-28', '2026-12-28', '2027-01-28', '2027-02-25'] as Day[]) {
    const made = publishRegion({
      region: '14' as RegionCode,
      units,
      tally: tallyOf(countsUntil(today)),
      reportedSurveys: [],
      populations: [],
      policy: defaultPolicy,
      today,
      asOf: `${today}T10:00:00.000Z` as Instant,
      synthetic: true,
      register,
    });
    if (!made.ok) throw new Error(`${today}: ${made.error.code}`);
    const byMonth = made.value.tables.find(({ table }) => table === 'discussions-by-month')!;
    const hidden = byMonth.cells
      .filter(({ value }) => value.kind === 'suppressed')
      .map(({ at }) => at['month']);
    expect(hidden).toContain(small);
    expect(hidden.length).toBeLessThanOrEqual(2);
    expect(byMonth.period.key.endsWith(today.slice(0, 7))).toBe(true);
    register = withPublication(register, made.value.entry);
  }
});
