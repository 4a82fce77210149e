import { integerSearch, type Constraint } from './integerSearch.js';

/** One count as a reader sees it: between two whole numbers, both known; equal when it is shown exactly. */
export interface SeenCount {
  readonly key: string;
  readonly least: number;
  /** Null: without end. */
  readonly greatest: number | null;
  /** Whether it is meant to be secret; a secret with one possible value is a leak. */
  readonly hidden: boolean;
}

/** What a reader knows of several counts together: least ≤ sum of times × count ≤ greatest. */
export interface SeenRelation {
  readonly terms: readonly { readonly key: string; readonly times: number }[];
  /** Null: no bound. */
  readonly least: number | null;
  /** Null: no bound. */
  readonly greatest: number | null;
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

const allowancePerQuestion = 400_000;
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
    { terms: against(printed - 1), least: 0, greatest: null },
    { terms: against(printed + 1), least: null, greatest: -1 },
  ];
}

/**
 * What a reader can compute from a small publication that already exists, ours or another's: every whole-number table that
 * agrees with it is reckoned with, by narrowing of bounds and exact search. Meant for puzzles of up to some dozens of counts.
 * @example
 * auditPublished({ counts: [{ key: 'x', least: 0, greatest: null, hidden: true }],
 *   relations: [{ terms: [{ key: 'x', times: 1 }], least: 2, greatest: 2 }] }).verdict // 'leak'
 */
export function auditPublished({ counts, relations }: SeenPublication): PublishedAudit {
  const place = new Map(counts.map(({ key }, index) => [key, index]));
  const constraints = relations.map(({ terms, least, greatest }): Constraint => {
    const times = new Map<number, number>();
    for (const { key, times: factor } of terms) {
      const column = place.get(key);
      if (column === undefined) throw new Error(`A relation names the count ${key}, which is not there`);
      times.set(column, (times.get(column) ?? 0) + factor);
    }
    return {
      columns: [...times.keys()],
      times: [...times.values()],
      least: least ?? -Infinity,
      greatest: greatest ?? Infinity,
    };
  });
  let near: readonly number[] = counts.map(({ least }) => least);
  let undecided = false;
  const find = (at: number, from: number, to: number): readonly number[] | undefined => {
    const least = counts.map((count) => count.least);
    const greatest = counts.map((count) => count.greatest ?? Infinity);
    if (at >= 0) {
      least[at] = Math.max(least[at]!, from);
      greatest[at] = Math.min(greatest[at]!, to);
      if (least[at]! > greatest[at]!) return undefined;
    }
    const { found } = integerSearch({ least, greatest }, constraints, near, { left: allowancePerQuestion });
    if (found === 'undecided') undecided = true;
    return typeof found === 'string' ? undefined : found;
  };

  const first = find(-1, 0, 0);
  if (!first) return { verdict: undecided ? 'undecided' : 'infeasible', exact: [], ranges: {} };
  near = first;
  const ranges: Record<string, readonly [number, number | null]> = {};
  const exact: string[] = [];
  for (const [at, count] of counts.entries()) {
    if (count.least === count.greatest) continue;
    let [low, high] = [count.least, first[at]!];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const found = find(at, low, middle);
      if (found) high = found[at]!;
      else low = middle + 1;
    }
    const least = high;
    let greatest = first[at]!;
    let end = count.greatest ?? endless;
    while (greatest < end) {
      // Doubling first, since the end may be far away, then halving
      const middle = Math.min(
        end,
        Math.max(greatest + 1, Math.ceil((greatest + Math.min(end, 2 * greatest + 8)) / 2)),
      );
      const found = find(at, middle, Infinity);
      if (found) greatest = found[at]!;
      else end = middle - 1;
    }
    const open = count.greatest === null && greatest >= endless;
    ranges[count.key] = [least, open ? null : greatest];
    if (count.hidden && least === greatest && !open) exact.push(count.key);
  }
  const verdict = exact.length > 0 ? 'leak' : undecided ? 'undecided' : 'safe';
  return { verdict, exact, ranges };
}
