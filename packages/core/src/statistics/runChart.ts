import { ok } from '../kernel/index.js';
import { choiceIssues, eachIssues, valueIssues } from './checks.js';
import type { ChartPart, Signal } from './charts/chartTypes.js';
import { baselineIssues, stretches, type BaselineOptions } from './charts/partition.js';
import { pointSignals } from './charts/pointRules.js';
import { ruleSets, runRuleSets, type RunRuleSet } from './charts/ruleSets.js';
import { runsCheck } from './charts/runsCheck.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { median } from './sums.js';

/** Options of a run chart. */
export interface RunChartOptions extends BaselineOptions {
  /** `anhoej` unless told. */
  readonly ruleSet?: RunRuleSet;
}

/** A point of a run chart: its centre is the median of its part. */
export interface RunChartPoint {
  readonly index: number;
  readonly part: number;
  readonly value: number | null;
  readonly centre: number | null;
  readonly signals: readonly Signal[];
}

/** A run chart: no limits, only its median, runs and crossings. */
export interface RunChart {
  readonly kind: 'run';
  readonly ruleSet: RunRuleSet;
  readonly points: readonly RunChartPoint[];
  readonly parts: readonly ChartPart[];
  /** Whether the newest part is more than random: its runs or crossings, or a rule its newest observed point has a part in. */
  readonly signal: boolean;
}

/**
 * The run chart of a series in time order around its median; null is a missing point. `anhoej` judges the longest run and the crossings
 * of the whole series; `perla` marks shifts of 6 and trends of 5 points and too few or too many runs. Good for few points and for counts.
 * Refuses with `invalid-input` and `empty` (no observed point).
 * @source Anhøj and Olesen (2014), PLoS ONE, doi:10.1371/journal.pone.0113825; Perla, Provost and Murray (2011), BMJ Qual. Saf., doi:10.1136/bmjqs.2009.037895
 * @example runChart([3, 5, 4, 6, 5]) // { ok: true, value: { kind: 'run', parts: [{ centre: 5, runs: { useful: 3, longestRun: 2, … } }], … } }
 */
export function runChart(
  values: readonly (number | null)[],
  options: RunChartOptions = {},
): Statistic<RunChart> {
  const { ruleSet = 'anhoej', baselinePoints = Infinity, rebases = [] } = options;
  const issues = [
    ...eachIssues('values', values, (field, value) => (value === null ? [] : valueIssues(field, value))),
    ...choiceIssues('ruleSet', ruleSet, runRuleSets),
    ...baselineIssues(options, values.length),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (values.every((value) => value === null)) return empty;
  const set = ruleSets[ruleSet];
  const points: RunChartPoint[] = [];
  const parts = stretches(values.length, rebases).map(({ from, to, reason }, part): ChartPart => {
    const own = values.slice(from, to + 1);
    const baseline = own.slice(0, baselinePoints).filter((value) => value !== null);
    const centre = baseline.length === 0 ? null : median(baseline);
    const varies = own.some((value) => value !== null && value !== centre);
    const marks =
      centre === null || ruleSet !== 'perla'
        ? []
        : pointSignals({ values: own, centre, sigmas: own.map(() => null) }, set);
    own.forEach((value, index) =>
      points.push({ index: from + index, part, value, centre, signals: marks[index] ?? [] }),
    );
    return {
      from,
      to,
      n: own.filter((value) => value !== null).length,
      baselineN: baseline.length,
      centre,
      status:
        centre === null ? 'too-few' : !varies ? 'zero-variation' : baseline.length < 10 ? 'trial' : 'firm',
      reason,
      runs: centre === null ? null : runsCheck(own, centre, ruleSet),
    };
  });
  const newest = points.filter(({ value }) => value !== null).at(-1);
  const signal = (newest?.signals.length ?? 0) > 0 || (parts.at(-1)?.runs?.signal ?? false);
  return ok({ kind: 'run', ruleSet, points, parts, signal });
}
