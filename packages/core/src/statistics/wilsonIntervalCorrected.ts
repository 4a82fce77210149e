import { ok } from '../kernel/index.js';
import { shareInputIssues } from './checks.js';
import type { Interval } from './interval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

/**
 * Wilson's score interval with Newcombe's continuity correction: wider, its coverage is hardly ever below the level.
 * R's `prop.test` drops the correction when x = n/2 exactly; this one never does.
 * Refuses with `invalid-input` and `empty` (n = 0).
 * @source Newcombe (1998), method 4, Stat. Med. 17:857–872, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E
 * @example wilsonIntervalCorrected(81, 263) // { ok: true, value: { lower: 0.2535…, upper: 0.3682…, level: 0.95, method: 'wilson-corrected' } }
 */
export function wilsonIntervalCorrected(
  successes: number,
  n: number,
  level = 0.95,
): Statistic<Interval<'wilson-corrected'>> {
  const issues = shareInputIssues(successes, n, level);
  if (issues.length > 0) return invalidInput(issues);
  if (n === 0) return empty;
  const z = twoSidedZ(level);
  // As in wilsonInterval the lower root comes from the product of its pair, (2x − 1)² (1 + z²/n) / 4(n + z²)², not from a difference.
  const lowerOf = (x: number): number => {
    const root = Math.sqrt(z * z + 4 * x * ((n - x + 1) / n) - 2 - 1 / n);
    return ((2 * x - 1) / n) * ((2 * x - 1) / (2 * (2 * x + z * z - 1 + z * root)));
  };
  const upperOf = (x: number): number => {
    const root = Math.sqrt(z * z + 4 * x * ((n - x - 1) / n) + 2 - 1 / n);
    return (2 * x + z * z + 1 + z * root) / (2 * (n + z * z));
  };
  return ok({
    lower: successes === 0 ? 0 : Math.min(successes / n, lowerOf(successes)),
    upper: successes === n ? 1 : Math.max(successes / n, Math.min(1, upperOf(successes))),
    level,
    method: 'wilson-corrected',
  });
}
