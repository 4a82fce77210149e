import type { Issue } from '../kernel/index.js';
import { unreachable } from '../kernel/index.js';
import { choiceIssues, countIssues, partIssues, positiveIssues, rangeIssues } from './checks.js';
import { finite } from './finite.js';
import { incompleteGamma } from './special/incompleteGamma.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { solveIncreasing } from './special/solveIncreasing.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { sum } from './sums.js';

/** What a funnel compares: shares of counted wholes, events over populations, or events over expected events. */
export type FunnelKind = 'share' | 'rate' | 'ratio';
const funnelKinds: readonly FunnelKind[] = ['share', 'rate', 'ratio'];

/** An area's count, and the size it is compared at: n of a share, population of a rate, expected events of a ratio. */
export interface FunnelArea {
  readonly count: number;
  readonly size: number;
}

/** Values between which an area of this size lies by chance alone, in 95 and 99.8 of a hundred cases. */
export interface FunnelLimits {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** Where an area lies: within the limits, or beyond the 95 % or the 99.8 % ones. */
export type FunnelVerdict = 'within' | 'above-95' | 'above-998' | 'below-95' | 'below-998';

/** Limits that are all null where nobody was asked. */
type LimitsOrNone = { readonly [Name in keyof FunnelLimits]: FunnelLimits[Name] | null };

/** An area with its value and the limits at its size; null, all of them, where the size is 0: nobody was asked, nothing was expected. */
export interface FunnelPoint extends FunnelArea, LimitsOrNone {
  readonly value: number | null;
  readonly verdict: FunnelVerdict | null;
}

/** A funnel: the line all areas are compared with, and the areas. */
export interface Funnel {
  readonly kind: FunnelKind;
  /** All counts over all sizes; 1 for ratios. */
  readonly baseline: number;
  readonly areas: readonly FunnelPoint[];
}

const tails = { 95: 0.025, 998: 0.001 } as const;
const largestExpected = 1e9;

/** The count at which the logarithm of a tail meets the goal; `log` rises with the count. Slopes by a small step: only a guide. */
function countAt(log: (count: number) => number, goal: number, guess: number, bound: number): number {
  return solveIncreasing(
    (count) => {
      const step = 1e-7 * Math.max(1, count);
      const value = log(count);
      return [value - goal, (log(count + step) - value) / step];
    },
    0,
    bound,
    Math.min(bound, Math.max(1e-3, guess)),
  );
}

const logOf = (tail: number): number => Math.log(Math.max(tail, 1e-320));

/**
 * Counts whose exact Poisson interval just touches the expected count; continuous, as a line is drawn through them. The lower one is 0
 * where even no event at all would not be unusual.
 */
function countLimits(expected: number, tail: number): readonly [lower: number, upper: number] {
  const bound = expected + 40 * Math.sqrt(expected) + 100;
  const reach = twoSidedZ(1 - 2 * tail) * Math.sqrt(expected);
  const upper = countAt(
    (count) => -logOf(incompleteGamma(Math.max(count, 1e-300), expected).lower),
    -Math.log(tail),
    expected + reach + 1,
    bound,
  );
  const none = incompleteGamma(1, expected).upper;
  if (none >= tail) return [0, upper];
  const lower = countAt(
    (count) => logOf(incompleteGamma(count + 1, expected).upper),
    Math.log(tail),
    expected - reach,
    bound,
  );
  return [lower, upper];
}

function endsAt(kind: FunnelKind, baseline: number, size: number, tail: number): readonly [number, number] {
  switch (kind) {
    case 'share': {
      const reach = twoSidedZ(1 - 2 * tail) * Math.sqrt((baseline * (1 - baseline)) / size);
      return [Math.max(0, baseline - reach), Math.min(1, baseline + reach)];
    }
    case 'rate':
    case 'ratio': {
      if (baseline === 0) return [0, 0];
      const [lower, upper] = countLimits(baseline * size, tail);
      return [lower / size, upper / size];
    }
    default:
      return unreachable(kind);
  }
}

const limitsAt = (kind: FunnelKind, baseline: number, size: number): FunnelLimits => {
  const [lower95, upper95] = endsAt(kind, baseline, size, tails[95]);
  const [lower998, upper998] = endsAt(kind, baseline, size, tails[998]);
  return { lower95, upper95, lower998, upper998 };
};

function limitIssues(kind: FunnelKind, baseline: number, size: number, field: readonly (string | number)[]) {
  const issues: readonly Issue[] = [
    ...choiceIssues('kind', kind, funnelKinds),
    ...(kind === 'share'
      ? rangeIssues('baseline', baseline, 0, 1)
      : rangeIssues('baseline', baseline, 0, 1e100)),
    ...positiveIssues(field, size),
  ];
  if (issues.length > 0 || kind === 'share') return issues;
  return rangeIssues([...field, 'expected'], baseline * size, 0, largestExpected);
}

/**
 * The funnel's limits at one size, for drawing its lines. Shares: normal limits, the set of shares whose Wilson interval holds the
 * baseline, cut to 0–1. Rates and ratios: exact Poisson limits.
 * Refuses with `invalid-input` (also more than 1e9 expected events).
 * @source Spiegelhalter (2005), Stat. Med. 24, doi:10.1002/sim.1970; PHEindicatormethods 2.1.0 `calculate_funnel_limits`
 * @example funnelLimits('share', 0.5, 100) // { ok: true, value: { lower95: 0.4020…, upper95: 0.5979…, lower998: 0.3454…, upper998: 0.6545… } }
 */
export function funnelLimits(kind: FunnelKind, baseline: number, size: number): Statistic<FunnelLimits> {
  const issues = limitIssues(kind, baseline, size, ['size']);
  if (issues.length > 0) return invalidInput(issues);
  return finite(limitsAt(kind, baseline, size));
}

const withoutLimits = {
  value: null,
  lower95: null,
  upper95: null,
  lower998: null,
  upper998: null,
  verdict: null,
};

function verdictOf(value: number, limits: FunnelLimits): FunnelVerdict {
  if (value > limits.upper998) return 'above-998';
  if (value < limits.lower998) return 'below-998';
  if (value > limits.upper95) return 'above-95';
  return value < limits.lower95 ? 'below-95' : 'within';
}

/**
 * A funnel of areas around what they have in common (all counts over all sizes; 1 for ratios). Beyond a limit means: look closer, this is
 * more than chance; it says nothing of why. With 20 areas one beyond 95 % is to be expected.
 * Refuses with `invalid-input` and `empty` (no area with a size).
 * @source Spiegelhalter (2005), as `funnelLimits`
 * @example funnel('share', [{ count: 30, size: 40 }, { count: 20, size: 40 }]) // { ok: true, value: { baseline: 0.625, areas: [{ value: 0.75, verdict: 'within', … }, …], … } }
 */
export function funnel(kind: FunnelKind, areas: readonly FunnelArea[]): Statistic<Funnel> {
  const issues = [
    ...choiceIssues('kind', kind, funnelKinds),
    ...areas.flatMap(({ count, size }, index) => [
      ...countIssues(['areas', index, 'count'], count),
      ...(kind === 'share'
        ? [
            ...countIssues(['areas', index, 'size'], size),
            ...partIssues(['areas', index, 'count'], count, 'size', size),
          ]
        : []),
      // Of nobody nothing is known; events of nobody are a fault
      ...(count === 0 && size === 0 ? [] : positiveIssues(['areas', index, 'size'], size)),
    ]),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (areas.every(({ size }) => size === 0)) return empty;
  const baseline =
    kind === 'ratio' ? 1 : sum(areas.map(({ count }) => count)) / sum(areas.map(({ size }) => size));
  const tooLarge = areas.flatMap(({ size }, index) =>
    size === 0 ? [] : limitIssues(kind, baseline, size, ['areas', index]),
  );
  if (tooLarge.length > 0) return invalidInput(tooLarge);
  return finite({
    kind,
    baseline,
    areas: areas.map(({ count, size }): FunnelPoint => {
      if (size === 0) return { count, size, ...withoutLimits };
      const limits = limitsAt(kind, baseline, size);
      const value = count / size;
      return { count, size, value, ...limits, verdict: verdictOf(value, limits) };
    }),
  });
}
