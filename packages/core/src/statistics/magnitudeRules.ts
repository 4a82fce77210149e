import { ok, type Issue } from '../kernel/index.js';
import { eachIssues, integerIssues, rangeIssues, valueIssues } from './checks.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { sum } from './sums.js';

/** Whether a total gives away the contribution of one of those it is made of, and by how much it passes or fails. */
export interface MagnitudeVerdict {
  readonly sensitive: boolean;
  /** What the rule compares with its limit, 0–1 or more: a share of the total, or of the largest contribution. */
  readonly measured: number;
  readonly limit: number;
}

const contributionIssues = (contributions: readonly number[]): readonly Issue[] =>
  eachIssues('contributions', contributions, (field, value) => [
    ...valueIssues(field, value),
    ...(value < 0 ? rangeIssues(field, value, 0, 1e100) : []),
  ]);

const largestFirst = (contributions: readonly number[]): readonly number[] =>
  [...contributions].sort((a, b) => b - a);

/**
 * The dominance rule for a total of amounts (hours, money): sensitive when its `largest` contributors together make up more than `share`
 * of it. Refuses with `invalid-input` and `empty` (no contributors). A total of 0 gives nothing away.
 * @source Hundepool et al. (2012), Statistical Disclosure Control, section 4.2.1, doi:10.1002/9781118348239
 * @example dominanceRule([70, 20, 10], 1, 0.6) // { ok: true, value: { sensitive: true, measured: 0.7, limit: 0.6 } }
 */
export function dominanceRule(
  contributions: readonly number[],
  largest: number,
  share: number,
): Statistic<MagnitudeVerdict> {
  const issues = [
    ...contributionIssues(contributions),
    ...integerIssues('largest', largest, 1, 1e9),
    ...rangeIssues('share', share, 0, 1),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (contributions.length === 0) return empty;
  const total = sum(contributions);
  const measured = total === 0 ? 0 : sum(largestFirst(contributions).slice(0, largest)) / total;
  return ok({ sensitive: measured > share, measured, limit: share });
}

/**
 * The p-percent rule: sensitive when the second largest contributor can estimate the largest one to within `share` of it, that is, when all
 * the others together are less than that. Refuses with `invalid-input` and `empty`. A total of 0 gives nothing away.
 * @source Hundepool et al. (2012), Statistical Disclosure Control, section 4.2.2, doi:10.1002/9781118348239
 * @example pPercentRule([70, 20, 5], 0.1) // { ok: true, value: { sensitive: true, measured: 0.0714…, limit: 0.1 } }
 */
export function pPercentRule(contributions: readonly number[], share: number): Statistic<MagnitudeVerdict> {
  const issues = [...contributionIssues(contributions), ...rangeIssues('share', share, 0, 1)];
  if (issues.length > 0) return invalidInput(issues);
  if (contributions.length === 0) return empty;
  const [first = 0, , ...others] = largestFirst(contributions);
  if (first === 0) return ok({ sensitive: false, measured: 0, limit: share });
  const measured = sum(others) / first;
  return ok({ sensitive: measured < share, measured, limit: share });
}
