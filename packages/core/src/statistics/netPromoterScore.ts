import { ok } from '../kernel/index.js';
import { countIssues, lengthIssues, levelIssues } from './checks.js';
import type { Interval } from './interval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

/** A net promoter score, −100 to 100, and what it is made of. */
interface ScoredAnswers {
  /** Share of promoters minus share of detractors, times 100. */
  readonly score: number;
  readonly standardError: number;
  readonly n: number;
  /** Answers 9–10. */
  readonly promoters: number;
  /** Answers 7–8. */
  readonly passives: number;
  /** Answers 0–6. */
  readonly detractors: number;
}

/**
 * A net promoter score with its interval. Where everybody is in one group the formula gives a width of nought, which is no proof
 * of certainty: then no ends are claimed.
 */
export type NetPromoterScore =
  | (ScoredAnswers & Interval<'wald'> & { readonly withoutVariation: false })
  | (ScoredAnswers & { readonly withoutVariation: true });

/**
 * The net promoter score from counts of the answers 0 … 10 (eleven of them), with the normal interval cut to −100 … 100; without
 * ends where every answer is of one group.
 * Refuses with `invalid-input` and `empty` (no answers).
 * @source Reichheld (2003), Harv. Bus. Rev. 81; variance (P + D)/n − NPS² of a difference of two shares of one sample
 * @example netPromoterScore([0, 0, 0, 0, 2, 3, 4, 8, 5, 4, 4]) // { ok: true, value: { score: -3.33…, lower: -30.24…, upper: 23.57…, n: 30, … } }
 */
export function netPromoterScore(counts: readonly number[], level = 0.95): Statistic<NetPromoterScore> {
  const total = (from: number, to: number): number =>
    counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
  const n = total(0, 10);
  const issues = [
    ...lengthIssues('counts', counts.length, 11),
    ...counts.flatMap((count, index) => countIssues(['counts', index], count)),
    ...levelIssues(level),
  ];
  const tooMany = issues.length > 0 ? [] : countIssues('counts', n);
  if (issues.length + tooMany.length > 0) return invalidInput([...issues, ...tooMany]);
  if (n === 0) return empty;
  const [detractors, passives, promoters] = [total(0, 6), total(7, 8), total(9, 10)];
  const share = (promoters - detractors) / n;
  const variance = Math.max(0, (promoters + detractors) / n - share * share) / n;
  const score = 100 * share;
  const standardError = 100 * Math.sqrt(variance);
  const reach = twoSidedZ(level) * standardError;
  const scored = { score, standardError, n, promoters, passives, detractors };
  if (Math.max(promoters, passives, detractors) === n) return ok({ ...scored, withoutVariation: true });
  return ok({
    ...scored,
    withoutVariation: false,
    lower: Math.max(-100, score - reach),
    upper: Math.min(100, score + reach),
    level,
    method: 'wald',
  });
}
