import type { Issue } from '../../kernel/index.js';
import { choiceIssues, valueIssues } from '../checks.js';
import type { Assurance, ChartPart, ChartPoint, Improvement, LimitsStatus, Variation } from './chartTypes.js';
import { baselineIssues, stretches, type BaselineOptions, type Stretch } from './partition.js';
import { pointSignals } from './pointRules.js';
import { limitRuleSets, ruleSets, type LimitRuleSet, type RuleSet } from './ruleSets.js';
import { runsCheck } from './runsCheck.js';

/** The line and the spread of one part: a sigma per point; null sigmas where no limits can be drawn. */
export interface Limits {
  readonly centre: number | null;
  readonly sigmas: readonly (number | null)[];
  /** Why there are no limits; null where there are. */
  readonly without: Extract<LimitsStatus, 'zero-variation' | 'too-few'> | null;
  /** Points the limits were computed from. */
  readonly baselineN: number;
}

/** What all charts with limits take. */
export interface ControlChartOptions extends BaselineOptions {
  /** `making-data-count` unless told. */
  readonly ruleSet?: LimitRuleSet;
  /** `neutral` unless told. */
  readonly improvement?: Improvement;
  /** In the unit of the chart's values. */
  readonly target?: number;
}

const improvements: readonly Improvement[] = ['up', 'down', 'neutral'];

/** Faults of what every chart with limits takes, for a series of `count` points. */
export function controlChartIssues(options: ControlChartOptions, count: number): readonly Issue[] {
  const { ruleSet = 'making-data-count', improvement = 'neutral', target } = options;
  return [
    ...choiceIssues('ruleSet', ruleSet, limitRuleSets),
    ...choiceIssues('improvement', improvement, improvements),
    ...baselineIssues(options, count),
    ...(target === undefined ? [] : valueIssues('target', target)),
  ];
}

/** A chart with limits: its points and parts, what the newest point says, and whether the target is in reach. */
export interface ControlChart {
  readonly ruleSet: LimitRuleSet;
  readonly improvement: Improvement;
  readonly target: number | null;
  readonly points: readonly ChartPoint[];
  readonly parts: readonly ChartPart[];
  readonly variation: Variation;
  readonly assurance: Assurance;
}

/** How a chart of one kind finds its line and spread, and between which values its limits can lie. */
export interface ChartKind {
  readonly values: readonly (number | null)[];
  readonly limits: (stretch: Stretch) => Limits;
  /** Limits are drawn no lower (a share cannot be negative); null when anything is possible. */
  readonly floor: number | null;
  readonly ceiling: number | null;
}

const clamp = (value: number, { floor, ceiling }: ChartKind): number =>
  Math.min(ceiling ?? Infinity, Math.max(floor ?? -Infinity, value));

const newestOf = (points: readonly ChartPoint[]): ChartPoint | undefined =>
  points.filter((point) => point.value !== null).at(-1);

function variationOf(
  points: readonly ChartPoint[],
  parts: readonly ChartPart[],
  improvement: Improvement,
): Variation {
  const newest = newestOf(points);
  if (newest === undefined || newest.sigma === null) return 'no-limits';
  const side = newest.signals[0]?.side;
  if (side === undefined) return parts[newest.part]?.runs?.signal ? 'unusual-runs' : 'common-cause';
  if (side === 'none') return 'too-little';
  if (improvement === 'neutral') return side === 'high' ? 'special-high' : 'special-low';
  return (side === 'high') === (improvement === 'up') ? 'improvement' : 'concern';
}

function assuranceOf(
  points: readonly ChartPoint[],
  improvement: Improvement,
  target: number | null,
): Assurance {
  if (target === null || improvement === 'neutral') return 'no-target';
  const newest = newestOf(points);
  if (!newest || newest.lower === null || newest.upper === null) return 'no-limits';
  if (newest.lower > target) return improvement === 'up' ? 'passes' : 'fails';
  if (newest.upper < target) return improvement === 'up' ? 'fails' : 'passes';
  return 'hit-or-miss';
}

function statusOf(limits: Limits, { trialBelow }: RuleSet, fixed: boolean): LimitsStatus {
  if (limits.without !== null) return limits.without;
  return limits.baselineN < trialBelow[fixed ? 'fixed' : 'floating'] ? 'trial' : 'firm';
}

/** Draws a chart: limits per part, rules per part (a run never crosses into another part), verdicts of the newest point. */
export function controlChart(kind: ChartKind, options: ControlChartOptions): ControlChart {
  const { ruleSet = 'making-data-count', improvement = 'neutral', target = null, rebases = [] } = options;
  const set = ruleSets[ruleSet];
  const points: ChartPoint[] = [];
  const parts = stretches(kind.values.length, rebases).map((stretch, part): ChartPart => {
    const limits = kind.limits(stretch);
    const { centre, sigmas } = limits;
    const values = kind.values.slice(stretch.from, stretch.to + 1);
    const usable = centre !== null && limits.without === null;
    const signals = usable ? pointSignals({ values, centre, sigmas }, set) : [];
    values.forEach((value, index) => {
      const sigma = usable ? (sigmas[index] ?? null) : null;
      const drawn = centre !== null && sigma !== null;
      points.push({
        index: stretch.from + index,
        part,
        value,
        centre,
        sigma,
        lower: drawn ? clamp(centre - 3 * sigma, kind) : null,
        upper: drawn ? clamp(centre + 3 * sigma, kind) : null,
        signals: signals[index] ?? [],
      });
    });
    return {
      from: stretch.from,
      to: stretch.to,
      n: values.filter((value) => value !== null).length,
      baselineN: limits.baselineN,
      centre,
      status: statusOf(limits, set, options.baselinePoints !== undefined),
      reason: stretch.reason,
      runs: ruleSet === 'anhoej' && usable ? runsCheck(values, centre, 'anhoej') : null,
    };
  });
  return {
    ruleSet,
    improvement,
    target,
    points,
    parts,
    variation: variationOf(points, parts, improvement),
    assurance: assuranceOf(points, improvement, target),
  };
}
