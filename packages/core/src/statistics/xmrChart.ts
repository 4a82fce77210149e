import { ok } from '../kernel/index.js';
import { choiceIssues, eachIssues, valueIssues } from './checks.js';
import {
  controlChart,
  controlChartIssues,
  type ControlChart,
  type ControlChartOptions,
  type Limits,
} from './charts/controlChart.js';
import { meanMovingRange, movingRanges } from './charts/movingRange.js';
import type { Stretch } from './charts/partition.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';
import { mean } from './sums.js';

/** Limits are the centre ± this many mean moving ranges: rounded as in print (2.66), or exactly three sigma (3/1.128). */
export type XmrLimitFactor = '2.66' | '3/1.128';

/** Options of an XmR chart beside those of every chart with limits. */
export interface XmrOptions extends ControlChartOptions {
  /** '2.66' unless told (as NHS England); '3/1.128' as qicharts2 and most textbooks' sigma. */
  readonly limitFactor?: XmrLimitFactor;
  /** Whether moving ranges far beyond the others are left out of the limits; true unless told. */
  readonly screenMovingRanges?: boolean;
}

/** An XmR chart with what was chosen for it. */
export interface XmrChart extends ControlChart {
  readonly kind: 'xmr';
  readonly limitFactor: XmrLimitFactor;
  readonly screened: boolean;
}

const rangesToSigma: { readonly [Factor in XmrLimitFactor]: number } = {
  '2.66': 2.66 / 3,
  '3/1.128': 1 / 1.128,
};

/**
 * The XmR chart (individual values and moving ranges) of a series in time order; null is a missing point: it keeps its place, ends runs
 * and trends, and never makes a signal. Limits never move by themselves: give `baselinePoints` to fix them, `rebases` to begin anew with a
 * reason. Rules and their lengths come from one named rule set.
 * Refuses with `invalid-input` and `empty` (no observed point). Short and unvarying series are answered, with the part's `status`.
 * @source NHS England, Making Data Count; Provost and Murray (2011), The Health Care Data Guide; agrees with NHSRplotthedots 0.2.2 and qicharts2 0.8.1
 * @example xmrChart([5, 7, 6, 9, 4, 6]) // { ok: true, value: { kind: 'xmr', variation: 'common-cause', parts: [{ centre: 6.166…, status: 'trial', … }], … } }
 */
export function xmrChart(values: readonly (number | null)[], options: XmrOptions = {}): Statistic<XmrChart> {
  const { limitFactor = '2.66', screenMovingRanges = true, baselinePoints = Infinity } = options;
  const issues = [
    ...eachIssues('values', values, (field, value) => (value === null ? [] : valueIssues(field, value))),
    ...choiceIssues('limitFactor', limitFactor, Object.keys(rangesToSigma)),
    ...controlChartIssues(options, values.length),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (values.every((value) => value === null)) return empty;
  const limits = ({ from, to }: Stretch): Limits => {
    const baseline = values.slice(from, Math.min(to + 1, from + baselinePoints));
    const observed = baseline.filter((value) => value !== null);
    const range = meanMovingRange(movingRanges(baseline), screenMovingRanges);
    const sigma = range === null ? null : range * rangesToSigma[limitFactor];
    return {
      centre: observed.length === 0 ? null : mean(observed),
      sigmas: values.slice(from, to + 1).map(() => sigma),
      without: sigma === null ? 'too-few' : sigma === 0 ? 'zero-variation' : null,
      baselineN: observed.length,
    };
  };
  const chart = controlChart({ values, limits, floor: null, ceiling: null }, options);
  return ok({ kind: 'xmr', limitFactor, screened: screenMovingRanges, ...chart });
}
