/** An interval around an estimate; bounds in the unit of the value, level such as 0.95, method by its name in statistics. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: string;
}

/**
 * A percentage that somebody reported without its count: as printed, with every whole count out of n that rounds to it. An
 * empty list says that no count out of n gives this percentage. It is never turned into one invented count.
 */
export interface ReportedPercentage {
  /** As printed, 0–100. */
  readonly percentage: number;
  readonly decimals: number;
  readonly n: number;
  readonly candidates: readonly number[];
}

/** A number with what it needs beside it. `n` is the denominator or the number of observations behind the value. */
export interface KnownValue {
  readonly kind: 'known';
  readonly value: number;
  readonly n?: number;
  readonly interval?: Interval;
  readonly reported?: ReportedPercentage;
}

/** Nothing was asked or delivered. */
export interface NoData {
  readonly kind: 'no-data';
}

/** The figure has no meaning here, such as a rate over a population of 0. */
export interface NotApplicable {
  readonly kind: 'not-applicable';
}

/** Hidden to protect families; the same symbol for every hidden cell. */
export interface Suppressed {
  readonly kind: 'suppressed';
}

/** What a published cell can hold: a number (zero is one), or one of three different nothings. */
export type PublishedValue = KnownValue | NoData | NotApplicable | Suppressed;
