import { describe, expect, test } from 'vitest';
import { tableOf } from '../testing/protection/randomPublications.js';
import { attack } from '../testing/protection/tableAttacker.js';
import { seededRandom, type Random } from '../testing/seededRandom.js';
import { auditHidden } from './audit.js';
import { linear, type Family } from './family.js';
import { cheapestChange, networkOf } from './network.js';
import { defaultPolicy, protect } from './index.js';
import { systemOf, type Row } from './system.js';

const axis = (name: string, n: number) => ({
  code: 'T',
  parts: Array.from({ length: n }, (_, index) => ({ code: `${name}${index}` })),
});

/** A two-way table with its margins in which a share of the cells is not zero; the others are small, one in twenty large. */
const sparseTable = (random: Random, rows: number, columns: number, density: number): Family =>
  tableOf('', [axis('r', rows), axis('c', columns)], () =>
    random.chance(density) ? (random.chance(0.05) ? 40 : 1 + random.below(6)) : 0,
  );

const system = (family: Family) => systemOf(family, defaultPolicy, { entries: [] });
const all = (counts: readonly number[]): readonly number[] => [...counts.keys()];
const row = (columns: readonly number[], times: readonly number[]): Row => ({ columns, times });

describe('what is a network', () => {
  const areas = {
    code: 'T',
    parts: [0, 1].map((area) => ({
      code: `a${area}`,
      parts: [0, 1, 2].map((place) => ({ code: `a${area}m${place}` })),
    })),
  };
  const three = ['r', 's', 'm'].map((name) => axis(name, 2));

  test.each([
    ['a list with its sum', tableOf('', [axis('p', 5)], () => 1), true],
    ['a table with its margins', tableOf('', [axis('r', 3), axis('c', 4)], () => 1), true],
    ['areas and municipalities by service', tableOf('', [areas, axis('s', 3)], () => 1), true],
    ['a table of three dimensions', tableOf('', three, () => 1), false],
  ])('%s: %#', (_what, family, isNetwork) => {
    const { counts, rows } = system(family);
    expect(networkOf(all(counts), rows) !== undefined).toBe(isNetwork);
  });

  test('a relation told twice, in whichever signs, is one', () => {
    const sum = [row([0, 1, 2], [1, -1, -1]), row([0, 1, 2], [-1, 1, 1]), row([0, 1, 2], [1, -1, -1])];
    expect(networkOf([0, 1, 2], sum)?.touching).toHaveLength(2);
  });

  test('doubles, and sums in a circle, are none', () => {
    expect(networkOf([0, 1], [row([0, 1], [1, -2])])).toBeUndefined();
    const circle = [row([0, 1], [1, -1]), row([1, 2], [1, -1]), row([0, 2], [1, 1])];
    expect(networkOf([0, 1, 2], circle)).toBeUndefined();
  });

  test('every change found leaves every relation as it is, and is the cheapest', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = seededRandom(seed);
      const { counts, rows } = system(sparseTable(random, 3, 3, 0.5));
      const network = networkOf(all(counts), rows)!;
      const prices = counts.map(() => random.below(4));
      for (const at of counts.keys()) {
        const change = cheapestChange(network, at, 1, (one) => prices[one]!)!;
        for (const { columns, times } of rows)
          expect(columns.reduce((sum, one, index) => sum + times[index]! * (change.get(one) ?? 0), 0)).toBe(
            0,
          );
        // Raising a sum by one can always be paid for by one way down to a single cell
        expect(change.get(at)).toBe(1);
      }
    }
  });
});

describe('the auditor on networks is exact', () => {
  test('it names the cells that linear programming recovers, and no others', () => {
    let recovered = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const random = seededRandom(seed);
      const family = sparseTable(random, 2 + random.below(4), 2 + random.below(4), 0.3 + 0.5 * random.unit());
      const { counts, rows, keys } = system(family);
      const lower = random.below(2);
      const hidden = counts.map((count) => count >= lower && (count < 5 || random.chance(0.1)));
      const { leaks } = auditHidden({ counts, rows, hidden, knownLower: () => lower, minSpread: 1 });
      const cells = new Map(family.cells.map(({ key, count }, at) => [key, hidden[at] ? null : count]));
      const found = attack({ cells, relations: family.relations.map(linear), lower });
      expect([seed, leaks.map(({ at }) => keys[at]).sort()]).toEqual([seed, [...found.keys()].sort()]);
      expect(leaks.every(({ reason }) => reason !== 'not-proven')).toBe(true);
      recovered += found.size;
    }
    expect(recovered).toBeGreaterThan(100);
  });

  /** Every 3 × 3 table of whole numbers with these margins and these shown cells. */
  const tablesLike = (
    inner: readonly number[],
    hidden: readonly boolean[],
    lower: number,
  ): readonly (readonly number[])[] => {
    const found: number[][] = [];
    const rowSum = (cells: readonly number[], r: number) =>
      cells[3 * r]! + cells[3 * r + 1]! + cells[3 * r + 2]!;
    const columnSum = (cells: readonly number[], c: number) => cells[c]! + cells[3 + c]! + cells[6 + c]!;
    const fill = (cells: readonly number[]): void => {
      const at = cells.length;
      const r = Math.floor((at - 1) / 3);
      if (at > 0 && at % 3 === 0 && rowSum(cells, r) !== rowSum(inner, r)) return;
      if (at === 9) {
        if ([0, 1, 2].every((c) => columnSum(cells, c) === columnSum(inner, c))) found.push([...cells]);
        return;
      }
      if (!hidden[at]) fill([...cells, inner[at]!]);
      else for (let n = lower; n <= rowSum(inner, Math.floor(at / 3)); n++) fill([...cells, n]);
    };
    fill([]);
    return found;
  };

  test('a wider spread is proven or refused as trying every table tells', () => {
    let tooSmall = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const random = seededRandom(seed);
      const inner = Array.from({ length: 9 }, () => 1 + random.below(3));
      const hidden = inner.map(() => random.chance(0.75));
      const minSpread = 1 + random.below(3);
      const rows = [0, 1, 2].flatMap((line) => [
        row([3 * line, 3 * line + 1, 3 * line + 2], [1, 1, 1]),
        row([line, line + 3, line + 6], [1, 1, 1]),
      ]);
      const { leaks } = auditHidden({ counts: inner, rows, hidden, knownLower: () => 1, minSpread });
      const tables = tablesLike(inner, hidden, 1);
      const narrow = all(inner).filter((at) => {
        const values = tables.map((table) => table[at]!);
        return hidden[at] && Math.max(...values) - Math.min(...values) < minSpread;
      });
      expect([seed, leaks.map(({ at }) => at)]).toEqual([seed, narrow]);
      tooSmall += narrow.length;
    }
    expect(tooSmall).toBeGreaterThan(50);
  });
});

describe('sparse tables', () => {
  test.each(['may-be-hidden', 'shown', 'hidden'] as const)(
    'zeros %s: all small cells are hidden, the attacker recovers none, and few others are hidden',
    (zeros) => {
      for (let seed = 1; seed <= 6; seed++) {
        const family = sparseTable(seededRandom(seed), 8, 10, 0.05 * seed);
        for (const minSpread of [1, 2]) {
          const result = protect(family, { ...defaultPolicy, zeros, minSpread });
          if (!result.ok) throw new Error(JSON.stringify(result.error));
          const hidden = new Set(result.value.hidden);
          const cells = new Map(family.cells.map(({ key, count }) => [key, hidden.has(key) ? null : count]));
          for (const { key, count } of family.cells)
            if (count > 0 && count < 5) expect(cells.get(key)).toBeNull();
          const lower = zeros === 'shown' ? 1 : 0;
          expect([...attack({ cells, relations: family.relations.map(linear), lower })]).toEqual([]);
        }
      }
    },
  );

  test('nothing hidden could be shown: each extra cell is needed', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const family = sparseTable(seededRandom(seed), 20, 30, 0.25);
      const result = protect(family, { ...defaultPolicy, zeros: 'shown' });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const { counts, rows, keys } = system(family);
      const small = new Set(result.value.small);
      const hidden = keys.map((key) => result.value.hidden.includes(key));
      for (const [at, key] of keys.entries()) {
        if (!hidden[at] || small.has(key)) continue;
        hidden[at] = false;
        const knownLower = (one: number): number => Math.min(1, counts[one]!);
        expect(auditHidden({ counts, rows, hidden, knownLower, minSpread: 1 }).leaks).not.toEqual([]);
        hidden[at] = true;
      }
    }
  });
});
