import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Month, PlaceKey } from '../kernel/index.js';
import { deepFreeze } from '../testing/index.js';
import {
  cellKey,
  measureKey,
  mergeTallies,
  tallyBuilder,
  tallyEntries,
  tallyOf,
  type Count,
} from './index.js';

const counts: fc.Arbitrary<readonly Count[]> = fc.array(
  fc.record({
    cell: fc.record({
      measure: fc.constantFrom('a', 'b').map((id) => measureKey(id, 1)),
      place: fc.constantFrom('unit:x-1', 'unit:x-2', 'region:14').map((key) => key as PlaceKey),
      period: fc.constantFrom('2026-01', '2026-02').map((month) => month as Month),
      dimensions: fc.dictionary(fc.constantFrom('q', 'p', 'r'), fc.constantFrom('v', 'w')),
    }),
    n: fc.integer({ min: -2, max: 2 }),
  }),
  { maxLength: 40 },
);

describe('a tally that grows', () => {
  test('growing count by count gives what counting all at once gives', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const builder = tallyBuilder();
        for (const count of deepFreeze(all)) builder.add(count);
        expect(tallyEntries(builder.tally())).toEqual(tallyEntries(tallyOf(all)));
      }),
    );
  });

  test('starting from a tally, and adding tallies and counts in turns, is merging', () => {
    fc.assert(
      fc.property(counts, counts, counts, (before, later, last) => {
        const builder = tallyBuilder(tallyOf(before));
        for (const count of later) builder.add(count);
        builder.addTally(tallyOf(last));
        const merged = mergeTallies([tallyOf(before), tallyOf(later), tallyOf(last)]);
        expect(tallyEntries(builder.tally())).toEqual(tallyEntries(merged));
      }),
    );
  });

  test('a tally that was given out does not change any more, nor does the one it started from', () => {
    fc.assert(
      fc.property(counts, counts, (before, later) => {
        const start = tallyOf(before);
        const builder = tallyBuilder(start);
        const given = builder.tally();
        const [was, startWas] = [tallyEntries(given), tallyEntries(start)];
        for (const count of later) builder.add(count);
        expect(tallyEntries(given)).toEqual(was);
        expect(tallyEntries(start)).toEqual(startWas);
      }),
    );
  });

  test('the order in which dimensions are written makes no difference', () => {
    const cell = { measure: measureKey('a', 1), place: 'unit:x-1' as PlaceKey, period: '2026-01' as Month };
    const builder = tallyBuilder();
    builder.add({ cell: { ...cell, dimensions: { p: 'v', q: 'w' } }, n: 1 });
    builder.add({ cell: { ...cell, dimensions: { q: 'w', p: 'v' } }, n: 1 });
    expect([...builder.tally()]).toEqual([[cellKey({ ...cell, dimensions: { p: 'v', q: 'w' } }), 2]]);
  });
});
