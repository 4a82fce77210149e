import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realisticRegion } from '../testing/protection/madeUpRegions.js';
import { publicationsOf } from '../testing/protection/nights.js';

describe('publications of one region, night after night', () => {
  test('nobody who kept them all finds a hidden count, whatever is recorded, taken back and corrected in between', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { recovered, shownSmall } = publicationsOf(seed, 6);
        expect({ recovered, shownSmall }).toEqual({ recovered: [], shownSmall: [] });
      }),
      { numRuns: 6 },
    );
  });

  test('where only small counts are hidden he finds some of them', () => {
    const found = [1, 2, 3].flatMap((seed) => publicationsOf(seed, 2, { bare: true }).recovered);
    expect(found.length).toBeGreaterThan(3);
  });

  test('a realistic region, night after night, keeps what is hidden too', () => {
    const { recovered, shownSmall, hidden } = publicationsOf(11, 3, { madeUp: realisticRegion });
    expect({ recovered, shownSmall }).toEqual({ recovered: [], shownSmall: [] });
    expect(hidden).toBeGreaterThan(20);
  });

  test('most nights bring a publication, and a new month comes in', () => {
    const trials = [1, 2, 3].map((seed) => publicationsOf(seed, 8));
    const published = trials.reduce((sum, { publications }) => sum + publications, 0);
    expect(published).toBeGreaterThan(12);
    expect(trials.some(({ periods }) => periods > 1)).toBe(true);
  });

  test('the same nights bring the same publications', () => {
    expect(publicationsOf(5, 4)).toEqual(publicationsOf(5, 4));
  });
});
