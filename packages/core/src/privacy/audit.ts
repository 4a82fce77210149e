import { integerSearch, type Constraint } from './integerSearch.js';
import { cheapestChange, networkOf, type Change, type Network } from './network.js';
import { hiddenParts, type Part } from './parts.js';
import type { Row } from './system.js';
import { changesOf, plus, untangled } from './untangle.js';

/** What the auditor looks at: all counts, how they are linked, and what a reader is not shown. */
export interface AuditInput {
  readonly counts: readonly number[];
  readonly rows: readonly Row[];
  readonly hidden: readonly boolean[];
  /**
   * Whether it matters that a reader could compute the count; a count that only links others is no leak.
   * @default every one does
   */
  readonly matters?: (at: number) => boolean;
  /** What a reader knows a hidden count to be at least. */
  readonly knownLower: (at: number) => number;
  /** The least distance between the smallest and the greatest possible value of a hidden count. */
  readonly minSpread: number;
  /**
   * How much of the budget for searches may be used; less finds fewer proofs and so reports more leaks, never fewer.
   * @default 1
   */
  readonly searchShare?: number;
}

/** How a hidden count is given away, or why the auditor could not prove that it is not. */
export type LeakReason = 'computed-from-shown' | 'one-possible-value' | 'spread-too-small' | 'not-proven';

/** What the auditor found; `spread` is proven: tables that look the same hold both ends. Null means without end. */
export interface AuditReport {
  readonly leaks: readonly { readonly at: number; readonly reason: LeakReason }[];
  readonly spread: ReadonlyMap<number, { readonly lower: number; readonly upper: number | null }>;
}

/** Terms that one search may look at; beyond it the count is not proven safe, and what is not proven is refused. */
const searchBudget = 200_000;
/** All searches of one audit together. */
const auditBudget = 6_000_000;

/** How often a change can be made before a count falls below what a reader knows it to be. */
const stepsOf = (change: Change, { counts, knownLower }: AuditInput, sign: 1 | -1): number => {
  let steps = Infinity;
  for (const [at, delta] of change)
    if (sign * delta < 0)
      steps = Math.min(steps, Math.floor((counts[at]! - knownLower(at)) / Math.abs(delta)));
  return steps;
};

const lower = (a: number, b: number): number => (a < b ? a : b);

/** Every change that leaves all shown counts as they are proves a range for each count in it. */
const useChange = (
  change: Change,
  input: AuditInput,
  ranges: Map<number, { lower: number; upper: number }>,
): void => {
  const up = stepsOf(change, input, 1);
  const down = stepsOf(change, input, -1);
  if (up === 0 && down === 0) return;
  for (const [at, delta] of change) {
    const range = ranges.get(at)!;
    const [rise, fall] = delta > 0 ? [up, down] : [down, up];
    const n = input.counts[at]!;
    const size = Math.abs(delta);
    range.upper = Math.max(range.upper, n + (rise === 0 ? 0 : rise * size));
    range.lower = lower(range.lower, n - (fall === 0 ? 0 : fall * size));
  }
};

/** Looks for another table that agrees with everything shown and holds another value at the count. */
const searchOther = (
  at: number,
  part: Part,
  input: AuditInput,
  wanted: { readonly lower: number; readonly upper: number },
  budget: { left: number },
): readonly number[] | 'none' | 'undecided' => {
  const place = new Map(part.counts.map((count, index) => [count, index]));
  const constraints = part.rows.map(({ columns, times }): Constraint => {
    const sum = columns.reduce((all, column, index) => all + times[index]! * input.counts[column]!, 0);
    return { columns: columns.map((column) => place.get(column)!), times, lower: sum, upper: sum };
  });
  const box = {
    lower: part.counts.map(input.knownLower),
    upper: part.counts.map(() => Infinity),
  };
  const own = place.get(at)!;
  box.lower[own] = Math.max(box.lower[own]!, wanted.lower);
  box.upper[own] = wanted.upper;
  if (box.lower[own]! > box.upper[own]!) return 'none';
  const near = part.counts.map((count) => input.counts[count]!);
  return integerSearch(box, constraints, near, budget).found;
};

/** Whether a change leaves every relation as it is. */
const balanceOf = ({ counts, rows }: Part): ((change: Change) => boolean) => {
  const places = new Map(counts.map((at) => [at, [] as { row: number; times: number }[]]));
  for (const [row, { columns, times }] of rows.entries())
    columns.forEach((column, index) => places.get(column)!.push({ row, times: times[index]! }));
  return (change) => {
    const sums = new Map<number, number>();
    for (const [at, delta] of change)
      for (const { row, times } of places.get(at)!) sums.set(row, (sums.get(row) ?? 0) + times * delta);
    return [...sums.values()].every((sum) => sum === 0);
  };
};

/**
 * Carries units around a network, one by one, until the count has the spread it needs. Where a network carries no more, no
 * other table holds a value further away: what then falls short is certain.
 */
const carry = (
  at: number,
  sign: 1 | -1,
  network: Network,
  input: AuditInput,
  enough: (change: Change) => boolean,
): void => {
  const { counts, knownLower } = input;
  let carried: Change = new Map();
  const value = (one: number): number => counts[one]! + (carried.get(one) ?? 0);
  const mayFall = (one: number): boolean => value(one) > knownLower(one);
  while (sign === 1 || mayFall(at)) {
    const more = cheapestChange(network, at, sign, (one, step) =>
      step === 1 || mayFall(one) ? 0 : Infinity,
    );
    if (!more) return;
    carried = plus(carried, more, 1);
    if (enough(carried)) return;
  }
};

const auditPart = (
  part: Part,
  input: AuditInput,
  spread: Map<number, { lower: number; upper: number | null }>,
  purse: { left: number },
): { at: number; reason: LeakReason }[] => {
  const ranges = new Map(
    part.counts.map((at) => [at, { lower: input.counts[at]!, upper: input.counts[at]! }] as const),
  );
  const network = networkOf(part.counts, part.rows);
  // A network finds each proof by itself, without the changes that all others are made of
  const changes = network ? undefined : changesOf(part.counts, part.rows);
  for (const change of changes?.all ?? []) useChange(change, input, ranges);

  const needs = (at: number): boolean => {
    if (input.matters && !input.matters(at)) return false;
    const range = ranges.get(at)!;
    return range.upper - range.lower < input.minSpread;
  };
  const balances = balanceOf(part);
  const moving = (at: number): readonly Change[] => changes?.moving.get(at) ?? [];
  /** No change at all, however bounds are, moves the count: it is computed from what is shown. */
  const isComputed = (at: number): boolean =>
    network
      ? cheapestChange(network, at, 1, () => 0) === undefined
      : changes!.complete && moving(at).length === 0;
  const hurried = (input.searchShare ?? 1) < 1;
  const budget = { left: hurried ? 300_000 : 3_000_000 };
  for (const at of part.counts) {
    if (!needs(at)) continue;
    if (network) {
      for (const sign of [1, -1] as const)
        if (needs(at))
          carry(at, sign, network, input, (change) => {
            // A proof counts only when the relations themselves confirm it
            if (balances(change)) useChange(change, input, ranges);
            return !needs(at);
          });
      continue;
    }
    // One change alone may lower a zero that another one lifts
    for (const change of moving(at).slice(0, hurried ? 3 : 12))
      for (const start of [change, plus(new Map(), change, -1)])
        if (needs(at)) {
          const mended = untangled(at, start, input, changes!.moving, budget);
          if (mended) useChange(mended, input, ranges);
        }
  }

  const leaks: { at: number; reason: LeakReason }[] = [];
  for (const at of part.counts) {
    const n = input.counts[at]!;
    const range = ranges.get(at)!;
    if (needs(at) && isComputed(at)) leaks.push({ at, reason: 'computed-from-shown' });
    else if (needs(at)) {
      let undecided = false;
      // A network has told all there is to tell. Elsewhere from far to near, above, then below: the first table found settles
      // the range on that side
      for (const side of [1, -1] as const)
        for (let distance = network ? 0 : input.minSpread; distance >= 1 && needs(at); distance--) {
          const wanted =
            side === 1 ? { lower: n + distance, upper: Infinity } : { lower: -Infinity, upper: n - distance };
          const budget = { left: Math.min(searchBudget * (input.searchShare ?? 1), purse.left) };
          const before = budget.left;
          const other = searchOther(at, part, input, wanted, budget);
          purse.left -= before - budget.left;
          if (other === 'undecided') undecided = true;
          else if (other !== 'none') {
            const change = new Map(
              part.counts.flatMap((count, index) => {
                const delta = other[index]! - input.counts[count]!;
                return delta === 0 ? [] : [[count, delta] as const];
              }),
            );
            useChange(change, input, ranges);
            break;
          }
        }
      if (needs(at)) {
        const alone = range.upper === range.lower;
        leaks.push({
          at,
          reason: undecided ? 'not-proven' : alone ? 'one-possible-value' : 'spread-too-small',
        });
      }
    }
    spread.set(at, { lower: range.lower, upper: range.upper === Infinity ? null : range.upper });
  }
  return leaks;
};

/**
 * Looks at a publication as a reader would who knows every relation and that counts are whole and not negative. A hidden
 * count passes only with proof: another table, in whole numbers, that agrees with everything shown and differs there. What
 * is computable by rank has no such table. One- and two-way tables are networks, where the search is exact; elsewhere what could
 * not be settled within the budget counts as a leak.
 *
 * What may be hidden is reckoned forwards from inner cells modulo a prime; this solves the relations between hidden counts
 * exactly. The search for ways through a network serves both, so what it finds here counts only when every relation confirms it.
 * @source docs/settled-questions.md "Attacker"; Fischetti, Salazar (2001), doi:10.1287/mnsc.47.7.1008.9805 (attacker's problem);
 *   Gusfield (1988), doi:10.1137/0217034 (bounds of two-way tables by flows)
 * @example auditHidden({ counts: [3, 9, 12], rows: [{ columns: [0, 1, 2], times: [1, 1, -1] }], hidden: [true, false, false],
 *   knownLower: () => 0, minSpread: 1 }).leaks // [{ at: 0, reason: 'computed-from-shown' }]
 */
export function auditHidden(input: AuditInput): AuditReport {
  const spread = new Map<number, { lower: number; upper: number | null }>();
  const purse = { left: auditBudget * (input.searchShare ?? 1) };
  const leaks = hiddenParts(input.rows, input.hidden).flatMap((part) =>
    auditPart(part, input, spread, purse),
  );
  return { leaks: leaks.sort((a, b) => a.at - b.at), spread };
}
