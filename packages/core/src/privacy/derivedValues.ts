import type { KnownValue, Suppressed } from '../kernel/index.js';
import type { RawCell } from '../tally/index.js';
import type { ThresholdPolicy } from './policy.js';
import { shownFrom, smallUnder } from './policy.js';

const hidden: Suppressed = { kind: 'suppressed' };

/**
 * How many observations a quantile needs before it may be shown: as many as put the threshold on either side of it. A median
 * needs twice the threshold, a quartile four times, the 90th percentile ten times.
 * Refuses nothing; a share outside 0–1 needs Infinity, so that nothing is ever shown there.
 * @example quantileSupport(0.5, defaultPolicy) // 10
 */
export function quantileSupport(share: number, policy: ThresholdPolicy): number {
  const tail = Math.min(share, 1 - share);
  // Half-up against what doubles make of 1 − 0.9
  return tail > 0 ? Math.ceil(shownFrom(policy) / tail - 1e-9) : Infinity;
}

/**
 * A quantile of days that may be shown: whole days, and only with enough observations behind it; the least and the greatest
 * day are somebody's own, so shares of 0 and 1 never are. `n` goes with it only when that count is shown elsewhere.
 * @source docs/architecture.md "The idea in six lines", line 5, §7
 * @example publishQuantile({ share: 0.5, days: 12.5, n: 8 }, defaultPolicy) // { kind: 'suppressed' }
 */
export function publishQuantile(
  quantile: { readonly share: number; readonly days: number; readonly n: number },
  policy: ThresholdPolicy,
): KnownValue | Suppressed {
  const { share, days, n } = quantile;
  if (!Number.isFinite(days) || n < quantileSupport(share, policy)) return hidden;
  return { kind: 'known', value: Math.round(days), n };
}

/**
 * A value derived from counts (a mean, a rate, a point of a survival curve) that may be shown: only while every count behind
 * it is at least the threshold or 0, and never less than the threshold in all.
 * @example publishDerived({ kind: 'known', value: 0.4, n: 30 }, [12, 18], defaultPolicy).kind // 'known'
 */
export function publishDerived(
  value: KnownValue,
  behind: readonly number[],
  policy: ThresholdPolicy,
): KnownValue | Suppressed {
  const from = shownFrom(policy);
  const total = behind.reduce((sum, n) => sum + n, 0);
  return total >= from && behind.every((n) => n === 0 || n >= from) ? value : hidden;
}

/** Whether every one of the counts reaches the threshold; 0 does not. */
const allReach = (counts: readonly number[] = [], policy: ThresholdPolicy): boolean =>
  policy.threshold <= 1 || counts.every((count) => count >= shownFrom(policy));

/**
 * Whether a cell has what its value rests on: no small rest, and the threshold on either side of a quantile, as
 * `quantileSupport` asks.
 * @example isSupported({ code: 'p90', value, tells: { counts: [], sides: [0] } }, defaultPolicy) // false
 */
export function isSupported({ tells }: RawCell, policy: ThresholdPolicy): boolean {
  const isSmall = smallUnder(policy);
  const { support = [], sides } = tells ?? {};
  return !support.some((n) => isSmall({ lower: n, upper: n })) && allReach(sides, policy);
}

/**
 * The value of a cell as it may be shown when it is: without its interval where an end of it would be the wait of a few.
 * @example withSupportedEnds({ code: 'median', value, tells: { counts: [], ends: [2, 7] } }, defaultPolicy) // value without `interval`
 */
export function withSupportedEnds({ value, tells }: RawCell, policy: ThresholdPolicy): RawCell['value'] {
  if (value.kind !== 'known' || allReach(tells?.ends, policy)) return value;
  const { interval: _ends, ...rest } = value;
  return rest;
}
