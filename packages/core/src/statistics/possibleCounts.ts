import { ok } from '../kernel/index.js';
import { countIssues, integerIssues, rangeIssues } from './checks.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import type { Issue } from '../kernel/index.js';

/** A percentage as somebody printed it: 67.4 with one decimal, 70 with none. */
export interface ReportedPercentage {
  /** 0–100, with no more decimals than `decimals` says. */
  readonly percentage: number;
  /** Decimals printed, 0–10; '70' and '70.0' say different things. */
  readonly decimals: number;
}

const largestBase = 1_000_000;

/** The percentage in its last printed place: 67.4 with one decimal is 674; exact, because n/10^d is rounded correctly. */
const inLastPlace = ({ percentage, decimals }: ReportedPercentage): number =>
  Math.round(percentage * 10 ** decimals);

function reportedIssues(reported: ReportedPercentage, path: readonly (string | number)[]): readonly Issue[] {
  const issues = [
    ...rangeIssues([...path, 'percentage'], reported.percentage, 0, 100),
    ...integerIssues([...path, 'decimals'], reported.decimals, 0, 10),
  ];
  if (issues.length > 0 || inLastPlace(reported) / 10 ** reported.decimals === reported.percentage)
    return issues;
  return [
    {
      path: [...path, 'percentage'],
      code: 'more-decimals-than-said',
      expected: `at most ${reported.decimals} decimals`,
      received: String(reported.percentage),
    },
  ];
}

const ceilDivide = (a: bigint, b: bigint): bigint => (a <= 0n ? 0n : (a + b - 1n) / b);

/** First and last count of n that print so when rounded half up; empty when first > last. */
function countRange(reported: ReportedPercentage, n: number): readonly [number, number] {
  // P − ½ ≤ 100·10^d·x/n < P + ½, in whole numbers
  const place = BigInt(inLastPlace(reported));
  const scale = 200n * 10n ** BigInt(reported.decimals);
  const first = ceilDivide((2n * place - 1n) * BigInt(n), scale);
  const last = ceilDivide((2n * place + 1n) * BigInt(n), scale) - 1n;
  return [Number(first), Math.min(n, Number(last))];
}

/**
 * Every count of n that a printed percentage can stand for, in order; an empty list when none fits, so the printed base is wrong.
 * Rounding is half up and exact (in whole numbers). n is at most 1 000 000.
 * Refuses with `invalid-input` (percentage outside 0–100 or with more decimals than said, n no count) and `empty` (n = 0).
 * @source docs/settled-questions.md "Feedback": a percentage without its count is kept as candidates, never turned into one invented count
 * @example possibleCounts(97, 0, 196) // { ok: true, value: [190, 191] }
 */
export function possibleCounts(
  percentage: number,
  decimals: number,
  n: number,
): Statistic<readonly number[]> {
  const reported = { percentage, decimals };
  const faults = countIssues('n', n);
  const issues = [
    ...reportedIssues(reported, []),
    ...faults,
    ...(faults.length > 0 ? [] : integerIssues('n', n, 0, largestBase)),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (n === 0) return empty;
  const [first, last] = countRange(reported, n);
  return ok(Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index));
}

/**
 * Every base from 1 to `largestN` of which all the printed percentages can be counts: a check of a report that gives
 * percentages with one n, or none. Rounding is half up and exact. `largestN` is at most 1 000 000.
 * Refuses with `invalid-input`, and `empty` when no percentage is given.
 * @source docs/settled-questions.md "Feedback"
 * @example commonBases([{ percentage: 70, decimals: 0 }, { percentage: 67.4, decimals: 1 }, { percentage: 57.4, decimals: 1 }], 196) // { ok: true, value: [129, 141, 190] }
 */
export function commonBases(
  reported: readonly ReportedPercentage[],
  largestN: number,
): Statistic<readonly number[]> {
  const issues = [
    ...reported.flatMap((one, index) => reportedIssues(one, ['reported', index])),
    ...integerIssues('largestN', largestN, 1, largestBase),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (reported.length === 0) return empty;
  const bases: number[] = [];
  for (let n = 1; n <= largestN; n += 1) {
    if (
      reported.every((one) => {
        const [first, last] = countRange(one, n);
        return first <= last;
      })
    )
      bases.push(n);
  }
  return ok(bases);
}
