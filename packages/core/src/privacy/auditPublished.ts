import { integerSearch, type Constraint } from './integerSearch.js';

/** One count as a reader sees it: between two whole numbers, both known; equal when it is shown exactly. */
export interface SeenCount {
  readonly key: string;
  readonly lower: number;
  /** Null: without end. */
  readonly upper: number | null;
  /** Whether it is meant to be secret; a secret with one possible value is a leak. */
  readonly hidden: boolean;
}

/** What a reader knows of several counts together: least ≤ sum of times × count ≤ greatest. */
export interface SeenRelation {
  readonly terms: readonly { readonly key: string; readonly times: number }[];
  /** Null: no bound. */
  readonly lower: number | null;
  /** Null: no bound. */
  readonly upper: number | null;
}

/** Everything published about some counts, by whomever, in whatever form. */
export interface SeenPublication {
  readonly counts: readonly SeenCount[];
  readonly relations: readonly SeenRelation[];
}

/** What a reader can find out. `undecided`: the search was cut off; treat it as a leak. */
export interface PublishedAudit {
  readonly verdict: 'safe' | 'leak' | 'infeasible' | 'undecided';
  /** Hidden counts with one possible value. */
  readonly exact: readonly string[];
  /** The least and greatest possible value of every count that is not shown exactly. */
  readonly ranges: Readonly<Record<string, readonly [number, number | null]>>;
}

const budgetPerQuestion = 400_000;
/** A count that can be this great is said to have no upper end. */
const endless = 1_000_000;

/**
 * A printed percentage as the two relations that it tells: 8.1 % of n, rounded half up, lets 100 × x / n lie from 8.05 to
 * below 8.15.
 * @example relationsOfPercentage('x', 'n', 8.1, 1).length // 2
 */
export function relationsOfPercentage(
  part: string,
  whole: string,
  percentage: number,
  decimals: number,
): readonly SeenRelation[] {
  const digits = 10 ** decimals;
  const printed = 2 * Math.round(percentage * digits);
  const against = (bound: number) => [
    { key: part, times: 200 * digits },
    { key: whole, times: -bound },
  ];
  return [
    { terms: against(printed - 1), lower: 0, upper: null },
    { terms: against(printed + 1), lower: null, upper: -1 },
  ];
}

/**
 * What a reader can compute from a small publication that already exists, ours or another's: every whole-number table that
 * agrees with it is reckoned with, by narrowing of bounds and exact search. Meant for puzzles of up to some dozens of counts.
 * @example
 * auditPublished({ counts: [{ key: 'x', lower: 0, upper: null, hidden: true }],
 *   relations: [{ terms: [{ key: 'x', times: 1 }], lower: 2, upper: 2 }] }).verdict // 'leak'
 */
export function auditPublished({ counts, relations }: SeenPublication): PublishedAudit {
  const place = new Map(counts.map(({ key }, index) => [key, index]));
  const constraints = relations.map(({ terms, lower, upper }): Constraint => {
    const times = new Map<number, number>();
    for (const { key, times: factor } of terms) {
      const column = place.get(key);
      if (column === undefined) throw new Error(`A relation names the count ${key}, which is not there`);
      times.set(column, (times.get(column) ?? 0) + factor);
    }
    return {
      columns: [...times.keys()],
      times: [...times.values()],
      lower: lower ?? -Infinity,
      upper: upper ?? Infinity,
    };
  });
  let near: readonly number[] = counts.map(({ lower }) => lower);
  let undecided = false;
  const find = (at: number, from: number, to: number): readonly number[] | undefined => {
    const lower = counts.map((count) => count.lower);
    const upper = counts.map((count) => count.upper ?? Infinity);
    if (at >= 0) {
      lower[at] = Math.max(lower[at]!, from);
      upper[at] = Math.min(upper[at]!, to);
      if (lower[at]! > upper[at]!) return undefined;
    }
    const { found } = integerSearch({ lower, upper }, constraints, near, { left: budgetPerQuestion });
    if (found === 'undecided') undecided = true;
    return typeof found === 'string' ? undefined : found;
  };

  const first = find(-1, 0, 0);
  if (!first) return { verdict: undecided ? 'undecided' : 'infeasible', exact: [], ranges: {} };
  near = first;
  const ranges: Record<string, readonly [number, number | null]> = {};
  const exact: string[] = [];
  for (const [at, count] of counts.entries()) {
    if (count.lower === count.upper) continue;
    let [low, high] = [count.lower, first[at]!];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const found = find(at, low, middle);
      if (found) high = found[at]!;
      else low = middle + 1;
    }
    const lower = high;
    let upper = first[at]!;
    let end = count.upper ?? endless;
    while (upper < end) {
      // Doubling first, since the end may be far away, then halving
      const middle = Math.min(
        end,
        Math.max(upper + 1, Math.ceil((upper + Math.min(end, 2 * upper + 8)) / 2)),
      );
      const found = find(at, middle, Infinity);
      if (found) upper = found[at]!;
      else end = middle - 1;
    }
    const open = count.upper === null && upper >= endless;
    ranges[count.key] = [lower, open ? null : upper];
    if (count.hidden && lower === upper && !open) exact.push(count.key);
  }
  const verdict = exact.length > 0 ? 'leak' : undecided ? 'undecided' : 'safe';
  return { verdict, exact, ranges };
}
