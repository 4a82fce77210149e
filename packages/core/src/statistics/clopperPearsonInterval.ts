import { ok } from '../kernel/index.js';
import { exactCountIssues, shareInputIssues } from './checks.js';
import type { Interval } from './interval.js';
import { betaQuantile } from './special/quantiles.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

/**
 * The exact interval of a share (Clopper and Pearson): its coverage is never below the level, so it is wide.
 * `n` is at most 1e9. Refuses with `invalid-input` and `empty` (n = 0).
 * @source Clopper and Pearson (1934), Biometrika 26, doi:10.1093/biomet/26.4.404; agrees with R 4.2.2 `binom.test`
 * @example clopperPearsonInterval(0, 10) // { ok: true, value: { lower: 0, upper: 0.3085…, level: 0.95, method: 'clopper-pearson' } }
 */
export function clopperPearsonInterval(
  successes: number,
  n: number,
  level = 0.95,
): Statistic<Interval<'clopper-pearson'>> {
  const issues = [...shareInputIssues(successes, n, level), ...exactCountIssues('n', n)];
  if (issues.length > 0) return invalidInput(issues);
  if (n === 0) return empty;
  const tail = (1 - level) / 2;
  const failures = n - successes;
  return ok({
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1, 'lower').x,
    upper: failures === 0 ? 1 : betaQuantile(tail, successes + 1, failures, 'upper').x,
    level,
    method: 'clopper-pearson',
  });
}
