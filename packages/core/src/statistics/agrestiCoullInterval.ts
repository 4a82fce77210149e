import { ok } from '../kernel/index.js';
import { shareInputIssues } from './checks.js';
import type { Interval } from './interval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

/**
 * The Agresti–Coull interval of a share: z²/2 successes and failures are added, then the plain normal interval is taken and cut to
 * 0–1. Same centre as Wilson's and never narrower. Refuses with `invalid-input` and `empty` (n = 0).
 * @source Agresti and Coull (1998), Am. Stat. 52:119–126, doi:10.1080/00031305.1998.10480550
 * @example agrestiCoullInterval(0, 3) // { ok: true, value: { lower: 0, upper: 0.6174…, level: 0.95, method: 'agresti-coull' } }
 */
export function agrestiCoullInterval(
  successes: number,
  n: number,
  level = 0.95,
): Statistic<Interval<'agresti-coull'>> {
  const issues = shareInputIssues(successes, n, level);
  if (issues.length > 0) return invalidInput(issues);
  if (n === 0) return empty;
  const z = twoSidedZ(level);
  const size = n + z * z;
  const share = (successes + (z * z) / 2) / size;
  const opposite = (n - successes + (z * z) / 2) / size;
  const half = z * Math.sqrt((share * opposite) / size);
  return ok({
    lower: Math.max(0, share - half),
    upper: Math.min(1, share + half),
    level,
    method: 'agresti-coull',
  });
}
