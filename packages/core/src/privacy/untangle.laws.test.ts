import { describe, expect, test } from 'vitest';
import { tableOf } from '../testing/protection/randomPublications.js';
import { attack } from '../testing/protection/tableAttacker.js';
import { seededRandom } from '../testing/seededRandom.js';
import { linear, type Family } from './family.js';
import { defaultPolicy, protect } from './index.js';
import { systemOf, type Row } from './system.js';
import { changesOf, plus, untangled } from './untangle.js';

const axis = (name: string, n: number) => ({
  code: 'T',
  parts: Array.from({ length: n }, (_, index) => ({ code: `${name}${index}` })),
});

/** A table of three dimensions with every margin, most of its cells 0. */
const sparseCube = (seed: number, size: number): Family => {
  const random = seededRandom(seed);
  const density = 0.1 + 0.3 * random.unit();
  return tableOf('', [axis('r', size), axis('s', size), axis('m', size)], () =>
    random.chance(density) ? 1 + random.below(7) : 0,
  );
};

const leaves = ({ columns, times }: Row, change: ReadonlyMap<number, number>): boolean =>
  columns.reduce((sum, at, index) => sum + times[index]! * (change.get(at) ?? 0), 0) === 0;

describe('changes where relations are no network', () => {
  test('a mended change leaves every relation as it is and no count under what is known of it', () => {
    let mended = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { counts, rows } = systemOf(sparseCube(seed, 3), defaultPolicy, { entries: [] });
      const { all, moving, complete } = changesOf([...counts.keys()], rows);
      expect(complete).toBe(true);
      for (const start of all) {
        const [at] = start.keys();
        const terms = { counts, knownLower: () => 0 };
        const change = untangled(at!, start, terms, moving, { left: 50_000 });
        if (!change) continue;
        mended++;
        expect(change.get(at!)).not.toBeUndefined();
        for (const row of rows) expect(leaves(row, change)).toBe(true);
        for (const [one, delta] of change) expect(counts[one]! + delta).toBeGreaterThanOrEqual(0);
      }
    }
    expect(mended).toBeGreaterThan(50);
  });

  test('a change and itself taken away is none', () => {
    const change = new Map([
      [0, 1],
      [3, -2],
    ]);
    expect(plus(change, change, -1).size).toBe(0);
    expect(plus(change, new Map([[3, 1]]), 2)).toEqual(new Map([[0, 1]]));
  });

  test('without an budget nothing is looked at, and nothing is claimed', () => {
    const { counts, rows } = systemOf(sparseCube(1, 3), defaultPolicy, { entries: [] });
    const { all, moving } = changesOf([...counts.keys()], rows);
    const bothWays = all.flatMap((change) => [change, plus(new Map(), change, -1)]);
    const blocked = bothWays.filter((change) => [...change].some(([at, delta]) => counts[at]! + delta < 0));
    const terms = { counts, knownLower: () => 0 };
    for (const change of blocked)
      expect(untangled([...change.keys()][0]!, change, terms, moving, { left: 0 })).toBeUndefined();
    expect(blocked.length).toBeGreaterThan(0);
  });
});

describe('sparse tables of three dimensions', () => {
  test.each(['may-be-hidden', 'shown', 'hidden'] as const)(
    'zeros %s: nothing is refused, the attacker recovers nothing, equal tables hide equal cells',
    (zeros) => {
      for (let seed = 1; seed <= 2; seed++) {
        const family = sparseCube(seed, 3);
        const policy = { ...defaultPolicy, zeros };
        const result = protect(family, policy);
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        const hidden = new Set(result.value.hidden);
        const cells = new Map(family.cells.map(({ key, count }) => [key, hidden.has(key) ? null : count]));
        for (const { key, count } of family.cells)
          if (count > 0 && count < defaultPolicy.threshold) expect(cells.get(key)).toBeNull();
        const lower = zeros === 'shown' ? 1 : 0;
        expect([...attack({ cells, relations: family.relations.map(linear), lower })]).toEqual([]);
        expect(protect(structuredClone(family), policy)).toEqual(result);
      }
    },
  );
});
