import { describe, expect, test } from 'vitest';
import { auditHidden } from './audit.js';
import { auditPublished, protect, relationsOfPercentage } from './index.js';
import type { Family, FamilyPolicy, SeenCount, SeenRelation } from './index.js';
import { systemOf } from './system.js';
import { attack } from '../testing/protection/tableAttacker.js';
import { linear } from './family.js';
import attacks from './reference/attacks.golden.json';
import tables from './reference/protectedTables.golden.json';

type Case = (typeof tables.cases)[number];

const familyOf = ({ cells, equations }: Case): Family => ({
  cells: cells.map(({ id, value }) => ({ key: id, count: value })),
  relations: equations,
});
const policyOf = (threshold: number, zeros: FamilyPolicy['zeros'] = 'may-be-hidden'): FamilyPolicy => ({
  id: 'threshold',
  version: 1,
  threshold,
  zeros,
});

const seenWith = (family: Family, hidden: readonly string[]) => ({
  cells: new Map(family.cells.map(({ key, count }) => [key, hidden.includes(key) ? null : count])),
  relations: family.relations.map(linear),
  lower: 0,
});

const auditOf = (family: Family, hidden: readonly string[]) => {
  const system = systemOf(family, policyOf(5), { entries: [] });
  const report = auditHidden({
    counts: system.counts,
    rows: system.rows,
    hidden: system.keys.map((key) => hidden.includes(key)),
    knownLower: () => 0,
    minSpread: 1,
  });
  return { leaks: report.leaks.map(({ at }) => system.keys[at]!).sort(), spread: report.spread, system };
};

describe('the sample tables of GaussSuppression 1.2.3 and sdcTable 0.34.0', () => {
  test.each(tables.cases)('$id: every small cell is hidden, and nothing hidden is computable', (sample) => {
    const family = familyOf(sample);
    for (const zeros of ['may-be-hidden', 'shown', 'hidden'] as const) {
      const result = protect(family, policyOf(sample.threshold, zeros));
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const small = zeros === 'hidden' ? sample.primary_zeros_protected : sample.primary_zeros_shown;
      expect([...result.value.small].sort()).toEqual([...small].sort());
      expect(result.value.hidden).toEqual(expect.arrayContaining(small));
      expect([
        ...attack({ ...seenWith(family, result.value.hidden), lower: zeros === 'shown' ? 1 : 0 }),
      ]).toEqual([]);
    }
  });

  test.each(tables.cases)(
    '$id: no more extra hidden cells than GaussSuppression, and the fewest possible',
    (sample) => {
      const extra = (zeros: FamilyPolicy['zeros']): number => {
        const result = protect(familyOf(sample), policyOf(sample.threshold, zeros));
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        return result.value.hidden.length - result.value.small.length;
      };
      expect(extra('may-be-hidden')).toBeLessThanOrEqual(sample.references.gauss_nozero.n_secondary);
      expect(extra('shown')).toBeLessThanOrEqual(sample.references.gauss_nozero.n_secondary);
      expect(extra('hidden')).toBeLessThanOrEqual(sample.references.gauss_protectzeros.n_secondary);
      if (sample.optimum_extra !== undefined) expect(extra('may-be-hidden')).toBe(sample.optimum_extra);
    },
  );

  test.each(tables.cases)(
    '$id: hiding small cells alone leaks the cells that the reference names',
    (sample) => {
      const family = familyOf(sample);
      const naive = sample.primary_zeros_shown;
      expect(auditOf(family, naive).leaks).toEqual([...sample.naive_exact_primary].sort());
      expect([...attack(seenWith(family, naive)).keys()].sort()).toEqual(
        [...sample.naive_exact_primary].sort(),
      );
    },
  );

  test.each(tables.cases)(
    '$id: what the auditor proves of the reference pattern lies within the reference range',
    (sample) => {
      const family = familyOf(sample);
      const { suppressed, intervals } = sample.references.gauss_nozero;
      const { leaks, spread, system } = auditOf(family, suppressed);
      expect(leaks).toEqual([]);
      for (const [key, [lower, upper]] of Object.entries(intervals as unknown as Record<string, number[]>)) {
        const proven = spread.get(system.keys.indexOf(key))!;
        expect(proven.lower).toBeGreaterThanOrEqual(lower!);
        expect(proven.upper).toBeLessThanOrEqual(upper!);
        expect(proven.upper! - proven.lower).toBeGreaterThan(0);
      }
    },
  );
});

type Mark = number | string | null | { readonly rounded: number; readonly base: number };

/** A mini-publication of the reference file as counts and relations. */
const readPublication = (publication: (typeof attacks.cases)[number]['publications'][number]) => {
  const counts: SeenCount[] = [];
  const relations: SeenRelation[] = [];
  const add = (key: string, mark: Mark, secret: boolean): void => {
    if (typeof mark === 'number') counts.push({ key, lower: mark, upper: mark, hidden: false });
    else if (mark === null) counts.push({ key, lower: 0, upper: null, hidden: secret });
    else if (typeof mark === 'string')
      counts.push({ key, lower: 1, upper: Number(mark.slice(1)) - 1, hidden: secret });
    else {
      const half = (mark.base - 1) / 2;
      counts.push({ key, lower: mark.rounded - half, upper: mark.rounded + half, hidden: false });
    }
  };
  const sum = (total: string, parts: readonly string[]): void =>
    void relations.push({
      terms: [{ key: total, times: 1 }, ...parts.map((key) => ({ key, times: -1 }))],
      lower: 0,
      upper: 0,
    });
  const {
    table = [],
    rowTotals,
    colTotals,
    grandTotal,
    cells = [],
    ratios = [],
  } = publication as {
    table?: Mark[][];
    rowTotals?: Mark[];
    colTotals?: Mark[];
    grandTotal?: number;
    cells?: { id: string; value?: number; suppressed?: boolean; min?: number }[];
    ratios?: { num: string; den: string; value: number; decimals: number }[];
  };
  table.forEach((row, r) => row.forEach((mark, c) => add(`r${r}c${c}`, mark, true)));
  rowTotals?.forEach((mark, r) => {
    add(`r${r}T`, mark, true);
    sum(
      `r${r}T`,
      table[r]!.map((_, c) => `r${r}c${c}`),
    );
  });
  colTotals?.forEach((mark, c) => {
    add(`Tc${c}`, mark, true);
    sum(
      `Tc${c}`,
      table.map((_, r) => `r${r}c${c}`),
    );
  });
  if (grandTotal !== undefined) {
    add('TT', grandTotal, true);
    if (rowTotals)
      sum(
        'TT',
        rowTotals.map((_, r) => `r${r}T`),
      );
    if (colTotals)
      sum(
        'TT',
        colTotals.map((_, c) => `Tc${c}`),
      );
  }
  for (const { id, value, min = 0 } of cells)
    counts.push({ key: id, lower: value ?? min, upper: value ?? null, hidden: value === undefined });
  for (const { num, den, value, decimals } of ratios)
    relations.push(...relationsOfPercentage(num, den, value, decimals));
  return { counts, relations };
};

describe('attacks on publications', () => {
  test.each(attacks.cases)('$name: $why', ({ publications, expect: verdict, exact, intervals }) => {
    const parts = publications.map(readPublication);
    const audit = auditPublished({
      counts: parts.flatMap(({ counts }) => counts),
      relations: parts.flatMap(({ relations }) => relations),
    });
    expect(audit.verdict).toBe(verdict);
    expect([...audit.exact].sort()).toEqual([...exact].sort());
    for (const [key, range] of Object.entries(intervals)) expect(audit.ranges[key]).toEqual(range);
  });
});
