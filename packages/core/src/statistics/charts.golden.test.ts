import { describe, expect, it } from 'vitest';
import {
  cChart,
  gChart,
  iPrimeChart,
  pChart,
  runChart,
  tChart,
  uChart,
  xmrChart,
  type ChartPoint,
  type Improvement,
  type RuleSetName,
  type Signal,
  type XmrChart,
} from './index.js';
import { disagreement, disagreements, valueOf } from './reference/agreement.js';
import qicharts2 from './reference/spcQicharts2.golden.json';
import rules from './reference/spcRulesHcdgPerla.golden.json';
import attendances from './reference/spcXmrPtdAeAttendances.golden.json';
import plotTheDots from './reference/spcXmrPtd.golden.json';

const directions: { readonly [name: string]: Improvement } = {
  increase: 'up',
  decrease: 'down',
  neutral: 'neutral',
};

/** The label NHSRplotthedots gives to our leading signal. */
function labelOf([signal]: readonly Signal[]): string {
  if (signal === undefined) return 'Common Cause';
  const high = signal.side === 'high';
  switch (signal.rule) {
    case 'outside':
      return high ? 'Above UCL' : 'Below LCL';
    case 'trend':
      return `7 Point Trend (${high ? 'Increasing' : 'Decreasing'})`;
    case 'two-of-three':
      return `2 in 3 ${high ? 'Above' : 'Below'} CL`;
    case 'shift':
      return `7 Points ${high ? 'Above' : 'Below'} CL`;
    case 'inner-third':
      return 'not a rule of this set';
  }
}

const variations: { readonly [icon: string]: string } = {
  common_cause: 'common-cause',
  special_cause_improvement: 'improvement',
  special_cause_concern: 'concern',
  special_cause_neutral_high: 'special-high',
  special_cause_neutral_low: 'special-low',
};
const assurances: { readonly [icon: string]: string } = {
  inconsistent: 'hit-or-miss',
  consistent_pass: 'passes',
  consistent_fail: 'fails',
};

describe('F46: XmR charts as NHSRplotthedots 0.2.2 draws them', () => {
  it.each(plotTheDots.cases)('$id', (one) => {
    const { y, improvement_direction, target, rebase_start_index0, fix_after_n_points } = one.input;
    const chart = valueOf(
      xmrChart(y, {
        improvement: directions[improvement_direction]!,
        screenMovingRanges: one.input.screen_outliers,
        rebases: (rebase_start_index0 ?? []).map((at) => ({ at, reason: 'a change of practice' })),
        ...(target === null ? {} : { target }),
        ...(fix_after_n_points === null ? {} : { baselinePoints: fix_after_n_points }),
      }),
    );
    const collapsed = one.segments.some(({ lpl }) => lpl === null);
    one.points.forEach((expected, index) => {
      const point = chart.points[index]!;
      expect(disagreement(point.centre, expected.mean)).toBeNull();
      expect(disagreements([point.lower, point.upper], [expected.lpl, expected.upl])).toEqual([]);
      if (!expected.fp_sensitive) expect(labelOf(point.signals)).toBe(expected.special_cause_type);
    });
    // The tool answers a series without variation as if it had limits; we say that it has none.
    if (collapsed) {
      expect([chart.variation, chart.assurance]).toEqual(['no-limits', 'no-limits']);
      expect(chart.points.every((point) => point.signals.length === 0)).toBe(true);
      return;
    }
    expect(chart.variation).toBe(variations[one.variation_icon]);
    expect(chart.assurance).toBe(one.assurance_icon === null ? 'no-target' : assurances[one.assurance_icon]);
    const trial = chart.parts.some((part) => part.status === 'trial');
    expect(trial).toBe(one.warnings.some((text) => text.includes('trial limits')));
  });

  it.each(attendances.cases)('real A&E series $id', (one) => {
    const { y, improvement_direction, target, screen_outliers } = one.input;
    const chart = valueOf(
      xmrChart(y, {
        improvement: directions[improvement_direction]!,
        screenMovingRanges: screen_outliers,
        ...(target === null ? {} : { target }),
      }),
    );
    const { centre, lower, upper } = chart.points[0]!;
    expect(disagreements([centre, lower, upper], [one.mean, one.lpl, one.upl])).toEqual([]);
    expect(chart.points.map(({ signals }) => labelOf(signals))).toEqual(one.special_cause_type);
    expect(chart.variation).toBe(variations[one.point_type.at(-1)!]);
    expect(chart.assurance).toBe(one.assurance === null ? 'no-target' : assurances[one.assurance]);
  });
});

describe('the Health Care Data Guide and Perla’s run chart', () => {
  const flagged = (points: readonly { readonly signals: readonly Signal[] }[], rule: string): number[] =>
    points.flatMap(({ signals }, index) => (signals.some((signal) => signal.rule === rule) ? [index] : []));
  const flags = ({ points }: XmrChart) => ({
    outside3: flagged(points, 'outside'),
    shift8: flagged(points, 'shift'),
    trend6: flagged(points, 'trend'),
    two_of_three_outer_third: flagged(points, 'two-of-three'),
    fifteen_inner_third: flagged(points, 'inner-third'),
  });

  it.each(rules.cases.map((one, index) => ({ ...one, index })))('case $index', (one) => {
    for (const screenMovingRanges of [true, false]) {
      const expected = screenMovingRanges ? one.hcdg_screened : one.hcdg_unscreened;
      const chart = valueOf(xmrChart(one.y, { ruleSet: 'health-care-data-guide', screenMovingRanges }));
      const { centre, lower, upper } = chart.points[0]!;
      expect(disagreements([centre, lower, upper], [expected.mean, expected.lcl, expected.ucl])).toEqual([]);
      expect(flags(chart)).toEqual(expected.flags);
    }
    const run = valueOf(runChart(one.y, { ruleSet: 'perla' }));
    const expected = one.perla_runchart;
    expect(disagreement(run.parts[0]!.centre, expected.median)).toBeNull();
    expect(run.parts[0]!.runs).toMatchObject({
      useful: expected.n_useful,
      crossings: expected.n_runs - 1,
    });
    expect(flagged(run.points, 'shift')).toEqual(expected.shifts.flat());
    expect(flagged(run.points, 'trend')).toEqual(expected.trends.flat());
  });
});

describe('charts as qicharts2 0.8.1 draws them', () => {
  const ruleSet = 'anhoej' satisfies RuleSetName;
  const sized = (y: readonly (number | null)[], n: readonly number[]) =>
    y.map((count, index) => (count === null ? null : { count, size: n[index]! }));

  const draw = ({ input }: (typeof qicharts2.cases)[number]) => {
    const { chart, screen_moving_ranges: screenMovingRanges } = input;
    const y = input.y;
    const n = input.n ?? [];
    switch (chart) {
      case 'i':
        return valueOf(xmrChart(y, { ruleSet, limitFactor: '3/1.128', screenMovingRanges }));
      case 'ip':
        return valueOf(iPrimeChart(sized(y, n), { ruleSet, screenMovingRanges }));
      case 'p':
      case 'pp':
        return valueOf(pChart(sized(y, n), { ruleSet, primed: chart === 'pp' }));
      case 'u':
      case 'up':
        return valueOf(uChart(sized(y, n), { ruleSet, primed: chart === 'up' }));
      case 'c':
        return valueOf(cChart(y, { ruleSet }));
      case 'g':
        return valueOf(gChart(y, { ruleSet }));
      case 't':
        return valueOf(tChart(y, { ruleSet }));
      default:
        return null;
    }
  };

  const offered = ['i', 'ip', 'p', 'pp', 'u', 'up', 'c', 'g', 't'];
  it.each(qicharts2.cases.filter(({ input }) => offered.includes(input.chart)))('$id', (one) => {
    const chart = draw(one)!;
    one.points.forEach((expected, index) => {
      const point: ChartPoint = chart.points[index]!;
      expect(disagreement(point.value, expected.y)).toBeNull();
      expect(
        disagreements([point.centre, point.lower, point.upper], [expected.cl, expected.lcl, expected.ucl]),
      ).toEqual([]);
      expect(point.signals.some(({ rule }) => rule === 'outside')).toBe(expected['sigma.signal']);
    });
    one.parts.forEach((expected, index) => {
      expect(chart.parts[index]).toMatchObject({
        runs: {
          useful: expected.n_useful,
          longestRun: expected.longest_run,
          longestRunLimit: expected.longest_run_max,
          crossings: expected.n_crossings,
          minCrossings: expected.n_crossings_min,
          signal: expected.runs_signal,
        },
      });
    });
  });

  // bestbox and cutbox fall back to Anhøj's limits below ten useful points, which these series have
  it.each(qicharts2.cases.filter(({ input }) => input.chart === 'run'))('$id', (one) => {
    const chart = valueOf(runChart(one.input.y));
    expect(
      disagreements(
        chart.points.map(({ centre }) => centre),
        one.points.map(({ cl }) => cl),
      ),
    ).toEqual([]);
    one.parts.forEach((expected, index) => {
      expect(chart.parts[index]).toMatchObject({
        runs: {
          useful: expected.n_useful,
          longestRun: expected.longest_run,
          longestRunLimit: expected.longest_run_max,
          crossings: expected.n_crossings,
          minCrossings: expected.n_crossings_min,
          signal: expected.runs_signal,
        },
      });
    });
  });
});
