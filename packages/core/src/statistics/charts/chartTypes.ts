import type { PointRule, RunsCheck } from './ruleSets.js';

/** Which way the measure gets better; `neutral` when neither way is better. */
export type Improvement = 'up' | 'down' | 'neutral';

/** Which side of the centre line a signal is on; `none` for too little variation. */
export type Side = 'high' | 'low' | 'none';

/** A rule that a point has a part in. */
export interface Signal {
  readonly rule: PointRule;
  readonly side: Side;
}

/** A new baseline from the point `at` (0-based) on, with the reason that is shown with the chart. */
export interface Rebase {
  readonly at: number;
  readonly reason: string;
}

/**
 * How firm the limits of a part are: `firm`, `trial` (fewer points than the rule set asks), `zero-variation` (all points equal: no
 * limits, no signal) or `too-few` (no two neighbouring points: no limits, no signal).
 */
export type LimitsStatus = 'firm' | 'trial' | 'zero-variation' | 'too-few';

/** A run of points that share one centre line. `to` is the last point, included. */
export interface ChartPart {
  readonly from: number;
  readonly to: number;
  /** Observed points; missing ones do not count. */
  readonly n: number;
  /** Points the limits were computed from. */
  readonly baselineN: number;
  readonly centre: number | null;
  readonly status: LimitsStatus;
  /** Why this part begins; null for the first. */
  readonly reason: string | null;
  /** Longest run and crossings; only for the rule sets that use them. */
  readonly runs: RunsCheck | null;
}

/**
 * One point with its limits; `lower` and `upper` are three sigma from the centre, null where there are no limits: in the whole part, or
 * at a point where nobody was asked, whose limits no size tells.
 */
export interface ChartPoint {
  readonly index: number;
  readonly part: number;
  readonly value: number | null;
  readonly centre: number | null;
  readonly sigma: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Every rule of the set that holds here, the leading one first. */
  readonly signals: readonly Signal[];
}

/**
 * What the newest observed point says: `common-cause`, `improvement`, `concern`; high or low where no way is better; `too-little`
 * (suspiciously close to the centre); `unusual-runs` (only where the rule set judges runs: no single point stands out, but the newest part
 * as a whole is not random); `no-limits` where limits could not be drawn.
 */
export type Variation =
  | 'common-cause'
  | 'improvement'
  | 'concern'
  | 'special-high'
  | 'special-low'
  | 'too-little'
  | 'unusual-runs'
  | 'no-limits';

/**
 * Whether the newest limits lie beyond the target: `passes` or `fails` consistently, or `hit-or-miss`; `no-target` also where no way
 * is better; `no-limits` where limits could not be drawn.
 */
export type Assurance = 'passes' | 'fails' | 'hit-or-miss' | 'no-target' | 'no-limits';
