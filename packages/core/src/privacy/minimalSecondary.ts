import { auditHidden, type AuditInput } from './audit.js';
import type { System } from './system.js';

const prime = 67_108_859;

/** Relation entries that one exact search may work on; beyond it the heuristic's answer stands. */
const budgetOfWork = 4_000_000;
/** Larger parts are left to the heuristic. */
const maxCounts = 90;

const modulo = (n: number): number => ((n % prime) + prime) % prime;

const power = (base: number, exponent: number): number => {
  // Square and multiply with factors below 2²⁶
  let result = 1;
  for (let [b, e] = [base, exponent]; e > 0; e = Math.floor(e / 2), b = (b * b) % prime)
    if (e % 2 === 1) result = (result * b) % prime;
  return result;
};

/** For each sensitive count that the shown ones give away: the shown counts that are needed for it. */
const waysToCompute = (
  system: System,
  hidden: readonly boolean[],
  work: { left: number },
): readonly (readonly number[])[] => {
  const n = system.counts.length;
  const matrix = system.rows.map(({ columns, times }) => {
    const dense = new Float64Array(n);
    columns.forEach((column, index) => (dense[column] = modulo(times[index]!)));
    return dense;
  });
  let rank = 0;
  for (let column = 0; column < n && rank < matrix.length; column++) {
    if (!hidden[column]) continue;
    const from = matrix.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (from < 0) continue;
    const pivotRow = matrix[from]!;
    matrix[from] = matrix[rank]!;
    matrix[rank] = pivotRow;
    const inverse = power(pivotRow[column]!, prime - 2);
    for (let at = 0; at < n; at++) if (pivotRow[at] !== 0) pivotRow[at] = (pivotRow[at]! * inverse) % prime;
    for (const [index, row] of matrix.entries()) {
      if (index === rank || row[column] === 0) continue;
      const times = prime - row[column]!;
      work.left -= n;
      for (let at = 0; at < n; at++)
        if (pivotRow[at] !== 0) row[at] = (row[at]! + times * pivotRow[at]!) % prime;
    }
    rank++;
  }
  const ways: number[][] = [];
  for (const row of matrix.slice(0, rank)) {
    const inIt = [...row.keys()].filter((at) => row[at] !== 0);
    const unknown = inIt.filter((at) => hidden[at]);
    if (unknown.length === 1 && system.sensitive[unknown[0]!]) ways.push(inIt.filter((at) => !hidden[at]));
  }
  return ways.sort((a, b) => a.length - b.length);
};

/** How many ways share no count: each needs an extra hidden count of its own. */
const disjoint = (ways: readonly (readonly number[])[]): number => {
  const used = new Set<number>();
  let n = 0;
  for (const way of ways)
    if (!way.some((at) => used.has(at))) {
      n++;
      way.forEach((at) => used.add(at));
    }
  return n;
};

/**
 * The fewest counts to hide besides those that must be, by exact search, when the part is small enough; nothing when `atMost`
 * extras are proven necessary or the budget runs out. Every way to compute a small count has to lose one of the shown
 * counts it needs, so the search branches over those.
 * @example minimalSecondary(system, audit, 3) // [4, 7], or undefined when no cover has fewer than 3
 */
export function minimalSecondary(
  system: System,
  audit: Omit<AuditInput, 'hidden'>,
  below: number,
): readonly number[] | undefined {
  if (system.counts.length > maxCounts || below === 0) return undefined;
  const work = { left: budgetOfWork };
  const hidden = system.standing.map((standing) => standing === 'hidden');
  const mayHide = system.standing.map((standing) => standing === 'free');
  const chosen: number[] = [];

  /** What must lose one count: the shown counts of a way to compute, or those around what bounds give away. */
  const toBreak = (remaining: number): readonly number[] | 'safe' | 'too-many' => {
    const ways = waysToCompute(system, hidden, work).map((way) => way.filter((at) => mayHide[at]));
    if (disjoint(ways) > remaining) return 'too-many';
    const [shortest] = ways.sort((a, b) => a.length - b.length);
    if (shortest) return shortest;
    const { leaks } = auditHidden({ ...audit, hidden });
    work.left -= 200 * leaks.length;
    if (leaks.length === 0) return 'safe';
    const near = new Set(leaks.map(({ at }) => at));
    const around = new Set<number>();
    for (let grown = true; grown;) {
      grown = false;
      for (const { columns } of system.rows) {
        if (!columns.some((column) => near.has(column))) continue;
        for (const column of columns) {
          if (hidden[column] && !near.has(column)) {
            near.add(column);
            grown = true;
          }
          if (!hidden[column] && mayHide[column]) around.add(column);
        }
      }
    }
    return remaining === 0 ? 'too-many' : [...around];
  };

  const search = (remaining: number): boolean => {
    if (work.left <= 0) return false;
    const found = toBreak(remaining);
    if (found === 'safe') return true;
    if (found === 'too-many' || remaining === 0) return false;
    const tried: number[] = [];
    // The last ones are hidden first
    for (const at of [...found].reverse()) {
      hidden[at] = true;
      mayHide[at] = false;
      chosen.push(at);
      if (search(remaining - 1)) return true;
      chosen.pop();
      hidden[at] = false;
      tried.push(at);
    }
    for (const at of tried) mayHide[at] = true;
    return false;
  };

  for (let size = 0; size < below && work.left > 0; size++) if (search(size)) return chosen;
  return undefined;
}
