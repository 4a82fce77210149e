import { ok } from '../kernel/index.js';
import { shareInputIssues } from './checks.js';
import type { Interval } from './interval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

/**
 * Wilson's score interval of a share: `successes` of `n`, both counts; the ends are shares from 0 to 1.
 * Keeps its coverage on average also for small n and shares near 0 or 1, so it is our default for a share.
 * Refuses with `invalid-input` (no counts, more successes than n, a level outside 0–1) and `empty` (n = 0: nothing was asked yet).
 * @source Wilson (1927), J. Am. Stat. Assoc. 22, doi:10.1080/01621459.1927.10502953; agrees with R 4.2.2 `prop.test(correct = FALSE)`
 * @example wilsonInterval(190, 196) // { ok: true, value: { lower: 0.9348…, upper: 0.9859…, level: 0.95, method: 'wilson' } }
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Statistic<Interval<'wilson'>> {
  const issues = shareInputIssues(successes, n, level);
  if (issues.length > 0) return invalidInput(issues);
  if (n === 0) return empty;
  const z = twoSidedZ(level);
  // The ends are the roots of one quadratic. The upper one is a sum of positive terms; the lower one comes from the product of
  // the roots, x² / (n (n + z²)), because subtracting would lose every digit of a rare share.
  const top = successes + (z * z) / 2 + z * Math.sqrt((z * z) / 4 + successes * ((n - successes) / n));
  return ok({
    lower: successes === 0 ? 0 : Math.min(successes / n, (successes / n) * (successes / top)),
    upper: successes === n ? 1 : Math.max(successes / n, Math.min(1, top / (n + z * z))),
    level,
    method: 'wilson',
  });
}
