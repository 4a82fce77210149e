import { ok } from '../kernel/index.js';
import { countIssues, levelIssues, partIssues } from './checks.js';
import type { Interval } from './interval.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { wilsonInterval } from './wilsonInterval.js';

/** A count of a whole: `successes` of `n`. */
export interface CountOf {
  readonly successes: number;
  readonly n: number;
}

/** A difference of two independent shares with its interval, −1 to 1. */
export interface ShareDifference extends Interval<'newcombe'> {
  /** First share minus second. */
  readonly difference: number;
}

const issuesOf = (name: string, { successes, n }: CountOf) => [
  ...countIssues([name, 'successes'], successes),
  ...countIssues([name, 'n'], n),
  ...partIssues([name, 'successes'], successes, 'n', n),
];

/**
 * The difference of two independent shares (first minus second) with Newcombe's interval built from two Wilson intervals.
 * Not for the same people asked twice. Refuses with `invalid-input` and `empty` (either n = 0).
 * @source Newcombe (1998), method 10, Stat. Med. 17:873–890, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 * @example newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 }) // { ok: true, value: { difference: 0.2000…, lower: 0.0524…, upper: 0.3338…, level: 0.95, method: 'newcombe' } }
 */
export function newcombeDifference(
  first: CountOf,
  second: CountOf,
  level = 0.95,
): Statistic<ShareDifference> {
  const issues = [...issuesOf('first', first), ...issuesOf('second', second), ...levelIssues(level)];
  if (issues.length > 0) return invalidInput(issues);
  if (first.n === 0 || second.n === 0) return empty;
  const one = wilsonInterval(first.successes, first.n, level);
  const two = wilsonInterval(second.successes, second.n, level);
  if (!one.ok) return one;
  if (!two.ok) return two;
  const p = first.successes / first.n;
  const q = second.successes / second.n;
  const difference = p - q;
  return ok({
    difference,
    lower: Math.max(-1, difference - Math.hypot(p - one.value.lower, two.value.upper - q)),
    upper: Math.min(1, difference + Math.hypot(one.value.upper - p, q - two.value.lower)),
    level,
    method: 'newcombe',
  });
}
