import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationKinds, randomPublications } from '../testing/protection/randomPublications.js';
import { attack } from '../testing/protection/tableAttacker.js';
import { drawPolicy, runTrial } from '../testing/protection/trial.js';
import { seededRandom } from '../testing/seededRandom.js';
import { linear } from './family.js';
import { defaultPolicy, protect } from './index.js';

const small = publicationKinds.filter((kind) => kind !== 'large-two-way');

describe('publishing never shows a protected number, also not by difference', () => {
  test.each(publicationKinds)(
    '%s: an independent attacker recovers no hidden count from random publications',
    (kind) => {
      const rounds = kind === 'large-two-way' ? 3 : 12;
      for (let seed = 1; seed <= rounds; seed++) {
        const { recovered, shownSmall, refused } = runTrial(kind, seededRandom(seed));
        expect({ seed, recovered, shownSmall, refused }).toEqual({
          seed,
          recovered: [],
          shownSmall: [],
          refused: 0,
        });
      }
    },
  );

  test('the attacker is no straw man: he breaks most tables in which small counts alone are hidden', () => {
    let [tables, broken] = [0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const [family] = randomPublications('two-way', seededRandom(seed));
      const cells = new Map(
        family!.cells.map(({ key, count }) => [key, count >= 1 && count < 5 ? null : count]),
      );
      const hidden = [...cells.values()].filter((count) => count === null).length;
      if (hidden === 0) continue;
      tables++;
      const found = attack({ cells, relations: family!.relations.map(linear), lower: 0 });
      for (const [key, value] of found)
        expect(value).toBe(family!.cells.find((cell) => cell.key === key)!.count);
      if (found.size > 0) broken++;
    }
    expect(broken / tables).toBeGreaterThan(0.5);
  });
});

describe('laws of protection', () => {
  const trial = fc.record({ kind: fc.constantFrom(...small), seed: fc.nat({ max: 1_000_000 }) });

  test('equal families hide equal cells', () => {
    fc.assert(
      fc.property(trial, ({ kind, seed }) => {
        const [family] = randomPublications(kind, seededRandom(seed));
        const policy = drawPolicy(seededRandom(seed));
        expect(protect(family!, policy)).toEqual(protect(structuredClone(family!), policy));
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  test('every hidden count lies within its proven range, and the range holds two values or more', () => {
    fc.assert(
      fc.property(trial, ({ kind, seed }) => {
        const [family] = randomPublications(kind, seededRandom(seed));
        const result = protect(family!, defaultPolicy);
        if (!result.ok) throw new Error(result.error.code);
        const counts = new Map(family!.cells.map(({ key, count }) => [key, count]));
        for (const key of result.value.hidden) {
          const { lower, upper } = result.value.spread[key]!;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(counts.get(key)!);
          if (upper !== null) expect(upper).toBeGreaterThanOrEqual(counts.get(key)!);
          expect(upper === null || upper > lower).toBe(true);
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('a family without small counts is shown whole', () => {
    fc.assert(
      fc.property(trial, ({ kind, seed }) => {
        const [family] = randomPublications(kind, seededRandom(seed));
        const times = 5;
        const larger = {
          ...family!,
          cells: family!.cells.map((cell) => ({ ...cell, count: cell.count * times })),
        };
        const result = protect(larger, { ...defaultPolicy, threshold: times });
        expect(result.ok && result.value.hidden).toEqual([]);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});
