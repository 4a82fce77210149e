import { countedByMonth } from '../../discussions-by-month/fixtures.js';
import { fixturesOfTables, type ViewFixture, type ViewFixtures } from '../fixture.js';

/** Made-up discussions of a year by month, by what their variation says. */
export const fixtures = (): ViewFixtures => {
  const made = fixturesOfTables({
    default: countedByMonth([62, 58, 71, 66, 74, 69, 57, 61, 70, 68, 73, 31]),
    standsOut: countedByMonth([22, 18, 21, 26, 24, 19, 27, 21, 20, 28, 96, 9]),
    smallNumbers: countedByMonth([6, 4, 9, 8, 11, 5, 7, 1, 0, 6, 10, 3]),
    noData: countedByMonth([]),
    allSuppressed: countedByMonth([1, 2, 1, 3, 2, 1, 2, 3, 1, 2, 1, 2]),
  });
  const named = Object.entries<ViewFixture>(made).map(([name, fixture]) => [
    name,
    { ...fixture, options: { indicator: 'discussions' } },
  ]);
  return Object.fromEntries(named) as ViewFixtures;
};
