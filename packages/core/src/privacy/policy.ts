/** How small numbers are protected. Settings of a region, dated and decided there; the version travels with every table. */
export interface ThresholdPolicy {
  readonly id: string;
  readonly version: number;
  /** Counts from 1 to threshold − 1 are hidden. THL hides municipality figures under 5 cases (DOMAIN W-14). */
  readonly threshold: number;
}

/**
 * The default: nothing that concerns fewer than five families is shown.
 * @example defaultPolicy // { id: 'threshold', version: 1, threshold: 5 }
 */
export const defaultPolicy: ThresholdPolicy = { id: 'threshold', version: 1, threshold: 5 };
