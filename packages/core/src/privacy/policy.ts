import type { CountRange } from '../tally/index.js';

/** How small numbers are protected. Settings of a region, dated and decided there; the version travels with every table. */
export interface ThresholdPolicy {
  readonly id: string;
  readonly version: number;
  /** Counts from 1 to threshold − 1 are hidden. THL hides municipality figures under 5 cases (W-14 (docs/sources.md)). */
  readonly threshold: number;
}

/** How a whole family of linked tables is protected. */
export interface FamilyPolicy extends ThresholdPolicy {
  /**
   * What becomes of zeros: `may-be-hidden` (a zero is shown unless it has to keep a small count company, so a hidden cell
   * may be 0), `shown` (always, so a reader knows that a hidden cell is at least 1, and the auditor reckons with that) or
   * `hidden` (a zero is as sensitive as a small count).
   * @default 'may-be-hidden'
   */
  readonly zeros?: 'may-be-hidden' | 'shown' | 'hidden';
  /**
   * The least distance between the smallest and the greatest value that a hidden count can have for a reader.
   * @default 1: no hidden count is exactly computable
   */
  readonly minSpread?: number;
}

/**
 * The default: nothing that concerns fewer than five families is shown.
 * @example defaultPolicy // { id: 'threshold', version: 1, threshold: 5 }
 */
export const defaultPolicy: ThresholdPolicy = { id: 'threshold', version: 1, threshold: 5 };

/** A hidden count must have at least two possible values, so whoever hides 1 hides 2 as well. */
const minHidden = 3;

/** The least count that is shown; a policy with a threshold of 1 or less hides nothing. @example shownFrom(defaultPolicy) // 5 */
export const shownFrom = ({ threshold }: ThresholdPolicy): number =>
  threshold <= 1 ? 1 : Math.max(threshold, minHidden);

/** Whether a count is, or may be, too small to be shown. @example smallUnder(defaultPolicy)({ lower: 3, upper: 3 }) // true */
export const smallUnder = (policy: ThresholdPolicy): ((range: CountRange) => boolean) => {
  const from = shownFrom(policy);
  return ({ lower, upper }) => upper >= 1 && lower < from;
};
