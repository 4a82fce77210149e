/** An interval with its confidence level and the method that made it, so that it never travels without them. */
export interface Interval<Method extends string = string> {
  readonly lower: number;
  readonly upper: number;
  /** Nominal coverage, 0–1, such as 0.95. */
  readonly level: number;
  readonly method: Method;
}
