import { ok, type Issue } from '../kernel/index.js';
import { countIssues, integerIssues, partIssues } from './checks.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

const maxDecimals = 10;

const countsIssues = (counts: readonly number[], decimals: number): readonly Issue[] => [
  ...counts.flatMap((count, index) => countIssues(['counts', index], count)),
  ...integerIssues('decimals', decimals, 0, maxDecimals),
];

/** 100·count/n in units of the last printed place, and what is left over, in whole numbers. */
function inPlaces(
  count: number,
  n: bigint,
  decimals: number,
): { readonly places: bigint; readonly rest: bigint } {
  const scaled = 100n * 10n ** BigInt(decimals) * BigInt(count);
  return { places: scaled / n, rest: scaled % n };
}

/**
 * A percentage rounded half up, exactly: 1 of 8 with no decimals is 13, never 12. Computed in whole numbers, so no binary fraction
 * tips a tie. `decimals` 0–10. Refuses with `invalid-input` and `empty` (n = 0).
 * @example percentHalfUp(1, 8, 0) // { ok: true, value: 13 }
 */
export function percentHalfUp(count: number, n: number, decimals: number): Statistic<number> {
  const issues = [
    ...countIssues('count', count),
    ...countIssues('n', n),
    ...partIssues('count', count, 'n', n),
    ...integerIssues('decimals', decimals, 0, maxDecimals),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (n === 0) return empty;
  const { places, rest } = inPlaces(count, BigInt(n), decimals);
  const up = 2n * rest >= BigInt(n) ? 1n : 0n;
  return ok(Number(places + up) / 10 ** decimals);
}

/**
 * A decimal number rounded half up (away from zero when negative) as it is written: 1.005 to two decimals is 1.01, although the nearest
 * binary number lies below. `decimals` 0–10. Refuses with `invalid-input` (no finite number, or more than 1e15 in size).
 * @example roundHalfUp(1.005, 2) // { ok: true, value: 1.01 }
 */
export function roundHalfUp(value: number, decimals: number): Statistic<number> {
  const issues: readonly Issue[] = [
    ...(Number.isFinite(value) && Math.abs(value) <= 1e15
      ? []
      : [
          {
            path: ['value'],
            code: 'not-a-number',
            expected: 'at most 1e15 in size',
            received: String(value),
          },
        ]),
    ...integerIssues('decimals', decimals, 0, maxDecimals),
  ];
  if (issues.length > 0) return invalidInput(issues);
  // The shortest decimal that means this number: digits and a power of ten
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const shift = Number(exponent) - (digits.length - 1) + decimals;
  if (shift >= 0) return ok(value === 0 ? 0 : value);
  if (-shift > digits.length) return ok(0);
  const unit = 10n ** BigInt(-shift);
  const rounded = Number((2n * BigInt(digits) + unit) / (2n * unit)) / 10 ** decimals;
  return ok(value < 0 && rounded !== 0 ? -rounded : rounded);
}

/**
 * Percentages of a whole that add up to exactly 100: each is rounded down, and the places left over go to the largest remainders, ties to
 * the earlier one. Each is off by less than one in the last place. `counts` are all parts of the whole.
 * Refuses with `invalid-input` and `empty` (they sum to 0).
 * @source Hamilton's method (largest remainder)
 * @example largestRemainder([1, 1, 1], 0) // { ok: true, value: [34, 33, 33] }
 */
export function largestRemainder(counts: readonly number[], decimals: number): Statistic<readonly number[]> {
  const issues = countsIssues(counts, decimals);
  if (issues.length > 0) return invalidInput(issues);
  const n = counts.reduce((sum, count) => sum + BigInt(count), 0n);
  if (n === 0n) return empty;
  const parts = counts.map((count) => inPlaces(count, n, decimals));
  const given = parts.reduce((sum, { places }) => sum + places, 0n);
  const left = Number(100n * 10n ** BigInt(decimals) - given);
  const winners = new Set(
    parts
      .map(({ rest }, index) => ({ rest, index }))
      .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return ok(
    parts.map(({ places }, index) => Number(places + (winners.has(index) ? 1n : 0n)) / 10 ** decimals),
  );
}
