import { defaultPolicy, placeKey, tallyOf, type PublishedTable, type RegionCode } from '@puheeksi/core';
import { discussions, discussionsByMonth, keyOf } from '@puheeksi/core/indicators';
import { monthsOf } from '@puheeksi/core/kernel';
import { publish } from '@puheeksi/core/privacy';
import { fixtureAsOf, fixturePeriod } from '../testing/fixtureMoment.js';

const region = { level: 'region', code: '14' as RegionCode } as const;

/** The published table of made-up discussions of a year, by month; nothing was ever counted where no month is given. */
export const countedByMonth = (byMonth: readonly number[]): PublishedTable => {
  const months = byMonth.length === 0 ? [] : monthsOf(fixturePeriod);
  const counts = months.map((period, index) => ({
    cell: {
      measure: keyOf(discussions),
      place: placeKey(region),
      period,
      dimensions: { setting: 'school', origin: 'unknown' },
    },
    n: byMonth[index] ?? 0,
  }));
  return publish(
    discussionsByMonth(tallyOf(counts), {
      place: region,
      inPlace: () => true,
      period: fixturePeriod,
      asOf: fixtureAsOf,
      provisional: true,
      synthetic: true,
    }),
    defaultPolicy,
  );
};

/** Published tables of made-up discussions by month: a school year with its summer, and one with few discussions. */
export function discussionsByMonthFixtures(): Readonly<Record<'default' | 'smallNumbers', PublishedTable>> {
  return {
    default: countedByMonth([62, 48, 71, 80, 94, 77, 69, 12, 0, 58, 103, 41]),
    smallNumbers: countedByMonth([6, 4, 9, 8, 11, 5, 7, 1, 0, 6, 10, 3]),
  };
}
