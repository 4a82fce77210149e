/** Rules that mark points. */
export type PointRule = 'outside' | 'trend' | 'two-of-three' | 'shift' | 'inner-third';

/** Rules about a whole series: its longest run beside the centre and how often it crosses it. */
export interface RunsCheck {
  /** Points off the centre line. */
  readonly useful: number;
  readonly longestRun: number;
  /** A longer run than this is a signal; null with no useful point. */
  readonly longestRunLimit: number | null;
  readonly crossings: number;
  /** Fewer crossings than this are a signal; null with no useful point. */
  readonly minCrossings: number | null;
  /** More crossings than this are a signal; null where the rule set has no such rule. */
  readonly maxCrossings: number | null;
  readonly signal: boolean;
}

/**
 * Named sets of rules, never mixed: each was tuned as a whole, and adding a rule of another raises false alarms.
 * `making-data-count` (NHS England) · `health-care-data-guide` (Provost and Murray) · `anhoej` (Anhøj and Olesen) · `perla` (run charts).
 */
export type RuleSetName = 'making-data-count' | 'health-care-data-guide' | 'anhoej' | 'perla';

/** Rule sets for charts with limits. */
export type LimitRuleSet = Exclude<RuleSetName, 'perla'>;
/** Rule sets for run charts. */
export type RunRuleSet = 'anhoej' | 'perla';

/** The rule sets for charts with limits. */
export const limitRuleSets: readonly LimitRuleSet[] = [
  'making-data-count',
  'health-care-data-guide',
  'anhoej',
];
/** The rule sets for run charts. */
export const runRuleSets: readonly RunRuleSet[] = ['anhoej', 'perla'];

/** What a rule set asks; lengths are numbers of points, null where the set has no such rule. */
export interface RuleSet {
  /** Rules that mark points, the leading one first. */
  readonly order: readonly PointRule[];
  readonly shift: number | null;
  readonly trend: number | null;
  readonly innerThird: number | null;
  /** Whether points beyond the limits count among "two of three". */
  readonly twoOfThreeCountsOutside: boolean;
  /** Whether the third of the three must be on the same side, too. */
  readonly twoOfThreeOnOneSide: boolean;
  /** Whether a point on the centre ends a shift, or is skipped. */
  readonly shiftEndsOnCentre: boolean;
  /** Whether equal neighbours end a trend, or count as one. */
  readonly trendEndsOnTie: boolean;
  /** Whether there is a trend only where every point has the same limits: a trend of sizes is none of the shares. */
  readonly trendNeedsEvenLimits: boolean;
  /** Limits from fewer points than this are trial limits: `floating` ones still move with the next point, `fixed` ones do not. */
  readonly trialBelow: { readonly floating: number; readonly fixed: number };
}

/**
 * The rule sets by name.
 * @source NHS England, Making Data Count (as in NHSRplotthedots 0.2.2: 12 points or fewer give trial limits); Provost and Murray, The
 *   Health Care Data Guide (2011), rules for Shewhart charts: equal neighbours neither cancel nor add to a trend, and with limits that
 *   vary by the sizes there is no rule of trend; Anhøj and Olesen (2014), PLoS ONE, doi:10.1371/journal.pone.0113825; Perla, Provost and Murray
 *   (2011), BMJ Qual. Saf., doi:10.1136/bmjqs.2009.037895
 * @example ruleSets['making-data-count'].shift // 7
 */
export const ruleSets: { readonly [Name in RuleSetName]: RuleSet } = {
  'making-data-count': {
    order: ['outside', 'trend', 'two-of-three', 'shift'],
    shift: 7,
    trend: 7,
    innerThird: null,
    twoOfThreeCountsOutside: false,
    twoOfThreeOnOneSide: true,
    shiftEndsOnCentre: true,
    trendEndsOnTie: true,
    trendNeedsEvenLimits: false,
    trialBelow: { floating: 13, fixed: 12 },
  },
  'health-care-data-guide': {
    order: ['outside', 'shift', 'trend', 'two-of-three', 'inner-third'],
    shift: 8,
    trend: 6,
    innerThird: 15,
    twoOfThreeCountsOutside: true,
    twoOfThreeOnOneSide: false,
    shiftEndsOnCentre: false,
    trendEndsOnTie: false,
    trendNeedsEvenLimits: true,
    trialBelow: { floating: 20, fixed: 20 },
  },
  anhoej: {
    order: ['outside'],
    shift: null,
    trend: null,
    innerThird: null,
    twoOfThreeCountsOutside: false,
    twoOfThreeOnOneSide: false,
    shiftEndsOnCentre: false,
    trendEndsOnTie: true,
    trendNeedsEvenLimits: false,
    trialBelow: { floating: 20, fixed: 20 },
  },
  perla: {
    order: ['shift', 'trend'],
    shift: 6,
    trend: 5,
    innerThird: null,
    twoOfThreeCountsOutside: false,
    twoOfThreeOnOneSide: false,
    shiftEndsOnCentre: false,
    trendEndsOnTie: false,
    trendNeedsEvenLimits: false,
    trialBelow: { floating: 10, fixed: 10 },
  },
};
