import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, Month, PlaceKey } from '../kernel/index.js';
import { deepFreeze } from '../testing/deepFreeze.js';
import {
  cellKey,
  coarsen,
  emptyTally,
  measureKey,
  mergeTallies,
  negateTally,
  parseCellKey,
  tallyEntries,
  tallyOf,
  type Cell,
  type Coarsening,
  type Count,
  type Tally,
} from './index.js';

const places = [
  'unit:liperi-school',
  'unit:kitee-school',
  'municipality:426',
] as readonly string[] as readonly PlaceKey[];
const periods: readonly (Month | Day)[] = [
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-03-31',
] as readonly string[] as readonly (Month | Day)[];
const cell: fc.Arbitrary<Cell> = fc.record({
  measure: fc.constantFrom(measureKey('discussions', 1), measureKey('discussions', 2), measureKey('x', 1)),
  place: fc.constantFrom(...places),
  period: fc.constantFrom(...periods),
  dimensions: fc.oneof(
    fc.constant({}),
    fc.record({ setting: fc.constantFrom('school', 'health') }),
    fc.record({ setting: fc.constantFrom('school', 'health'), origin: fc.constantFrom('other', 'unknown') }),
  ),
});
const counts: fc.Arbitrary<readonly Count[]> = fc.array(
  fc.record({ cell, n: fc.integer({ min: -9, max: 9 }) }),
  {
    maxLength: 30,
  },
);
const tally: fc.Arbitrary<Tally> = counts.map(tallyOf);
const coarsening: fc.Arbitrary<Coarsening> = fc.record(
  {
    drop: fc.subarray(['setting', 'origin']),
    place: fc.constantFrom(
      () => 'region:14' as PlaceKey,
      (place: PlaceKey) => (place.startsWith('unit:') ? ('municipality:426' as PlaceKey) : undefined),
    ),
    period: fc.constant((period: Month | Day) => `${period.slice(0, 4)}-01` as Month),
  },
  { requiredKeys: [] },
);

describe('laws of the tally', () => {
  test('regions add up: the tally of all counts is the sum of the tallies of any shards', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 5 }), (shards) => {
        expect(mergeTallies(shards.map(tallyOf))).toEqual(tallyOf(shards.flat()));
      }),
    );
  });

  test('order does not matter, neither of counts nor of tallies', () => {
    const shuffled = counts.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(tallyEntries(tallyOf(other))).toEqual(tallyEntries(tallyOf(list)));
      }),
    );
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        const sum = tallyEntries(mergeTallies([a, b, c]));
        expect(tallyEntries(mergeTallies([c, a, b]))).toEqual(sum);
        expect(tallyEntries(mergeTallies([mergeTallies([a, b]), c]))).toEqual(sum);
      }),
    );
  });

  test('a tally and the one that takes it back leave nothing, and nothing adds nothing', () => {
    fc.assert(
      fc.property(tally, (one) => {
        expect(mergeTallies([one, negateTally(one)])).toEqual(emptyTally);
        expect(mergeTallies([one, emptyTally])).toEqual(one);
      }),
    );
  });

  test('a cell whose counts cancel out is absent', () => {
    fc.assert(
      fc.property(counts, (list) => {
        expect([...tallyOf(list).values()]).not.toContain(0);
      }),
    );
  });

  test('coarsening commutes with merging', () => {
    fc.assert(
      fc.property(tally, tally, coarsening, (a, b, rule) => {
        expect(coarsen(mergeTallies([a, b]), rule)).toEqual(
          mergeTallies([coarsen(a, rule), coarsen(b, rule)]),
        );
      }),
    );
  });

  test('coarsening keeps the sum of everything that it leaves in', () => {
    const sum = (one: Tally): number => [...one.values()].reduce((all, n) => all + n, 0);
    fc.assert(
      fc.property(tally, (one) => {
        const rule: Coarsening = { drop: ['setting', 'origin'], place: () => 'region:14' as PlaceKey };
        expect(sum(coarsen(one, rule))).toBe(sum(one));
        expect(coarsen(one, {})).toEqual(one);
      }),
    );
  });

  test('equal cells have equal keys, and a key gives its cell back', () => {
    fc.assert(
      fc.property(cell, (one) => {
        const turned = Object.fromEntries(Object.entries(one.dimensions).reverse());
        expect(cellKey(deepFreeze({ ...one, dimensions: turned }))).toBe(cellKey(one));
        expect(parseCellKey(cellKey(one))).toEqual({ ok: true, value: one });
      }),
    );
  });

  test('no text is read as a cell unless it is the key of that cell', () => {
    const nearly = fc.tuple(cell, fc.nat(), fc.string({ maxLength: 3 })).map(([one, at, text]) => {
      const key = cellKey(one);
      const cut = at % (key.length + 1);
      return key.slice(0, cut) + text + key.slice(cut);
    });
    fc.assert(
      fc.property(nearly, (text) => {
        const read = parseCellKey(text);
        expect(!read.ok || cellKey(read.value) === text).toBe(true);
      }),
    );
  });
});

describe('keys of cells', () => {
  test.each([
    ['discussions@1|unit:liperi-school|2026-01', true],
    ['discussions@1|unit:liperi-school|2026-01|origin=other|setting=school', true],
    ['discussions@1|unit:liperi-school|2026-01|setting=school|origin=other', false],
    ['discussions@1|unit:liperi-school|2026-13', false],
    ['discussions@1|nowhere|2026-01', false],
    ['discussions@0|unit:liperi-school|2026-01', false],
    ['discussions|unit:liperi-school|2026-01', false],
    ['discussions@1|unit:liperi-school', false],
    ['discussions@1|unit:liperi-school|2026-01|setting=school|setting=school', false],
    ['discussions@1|unit:liperi-school|2026-01|__proto__=x', false],
    ['discussions@1|unit:liperi-school|2026-01|setting=a=b', false],
    ['', false],
  ])('%s is a key: %s', (text, isKey) => {
    expect(parseCellKey(text).ok).toBe(isKey);
  });

  test('a tally that holds something else is a bug, and says so', () => {
    const broken: Tally = new Map([['no cell' as ReturnType<typeof cellKey>, 1]]);
    expect(() => coarsen(broken, {})).toThrow('no cell');
  });
});
