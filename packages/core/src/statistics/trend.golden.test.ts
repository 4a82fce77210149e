import { describe, expect, it } from 'vitest';
import {
  annualPercentChange,
  annualPercentChangeOfEvents,
  joinpoints,
  mannKendall,
  theilSen,
} from './index.js';
import { disagreement, disagreements, valueOf } from './reference/agreement.js';
import apc from './reference/trendApc.golden.json';
import breaks from './reference/trendJoinpoint.golden.json';
import kendall from './reference/trendMannKendall.golden.json';

describe('annual percent change as R 4.2.2 lm and glm', () => {
  it.each(apc.cases.map((one, index) => ({ ...one, index })))('case $index', (one) => {
    const { year, events, population } = one.input;
    const series = year.map((value, index) => ({
      year: value,
      events: events[index]!,
      population: population[index]!,
    }));
    const ends = (model: Parameters<typeof annualPercentChangeOfEvents>[1]) => {
      const answer = valueOf(annualPercentChangeOfEvents(series, model));
      return { ...answer, ci: [answer.percentPerYear, answer.lower, answer.upper] };
    };
    const ols = ends('log-linear');
    expect(
      disagreements(
        [ols.slope, ols.standardError, ols.p, ...ols.ci],
        [one.loglinear_ols.slope, one.loglinear_ols.se, one.loglinear_ols.p, ...one.loglinear_ols.apc_ci_t],
        1e-8,
      ),
    ).toEqual([]);
    const rates = series.map((point) => ({ year: point.year, rate: point.events / point.population }));
    expect(disagreement(valueOf(annualPercentChange(rates)).slope, one.loglinear_ols.slope, 1e-8)).toBeNull();
    const wls = ends('log-linear-weighted');
    expect(
      disagreements(
        [wls.slope, wls.standardError, ...wls.ci],
        [one.loglinear_wls_events.slope, one.loglinear_wls_events.se, ...one.loglinear_wls_events.apc_ci_t],
        1e-8,
      ),
    ).toEqual([]);
    const glm = ends('poisson');
    expect(
      disagreements(
        [glm.slope, glm.standardError, ...glm.ci],
        [one.poisson_glm.slope, one.poisson_glm.se, ...one.poisson_glm.apc_ci_z],
        1e-6,
      ),
    ).toEqual([]);
    expect(disagreement(glm.p, one.poisson_glm.p, 1e-6)).toBeNull();
    const quasi = ends('quasi-poisson');
    expect(
      disagreements(
        [quasi.dispersion, quasi.standardError, ...quasi.ci],
        [one.quasipoisson.dispersion, one.quasipoisson.se, ...one.quasipoisson.apc_ci_t],
        1e-6,
      ),
    ).toEqual([]);
  });

  it('refuses two years, and events that begin in the last year alone', () => {
    const year = (value: number, events: number) => ({ year: value, events, population: 100 });
    expect(annualPercentChangeOfEvents([year(2020, 1), year(2021, 2)])).toEqual({
      ok: false,
      error: { code: 'too-few', what: 'years', received: 2, minimum: 3 },
    });
    expect(annualPercentChangeOfEvents([year(2020, 0), year(2021, 0), year(2022, 4)])).toEqual({
      ok: false,
      error: { code: 'not-defined', reason: 'events-in-one-year-only' },
    });
  });
});

describe('a trend over years', () => {
  const falling = [2019, 2020, 2021, 2022].map((year, step) => ({ year, rate: 40 * 0.931 ** step }));

  it('F46: three steps of −6.9 % leave 0.80695 of the beginning', () => {
    const { percentPerYear, lower, upper } = valueOf(annualPercentChange(falling));
    expect(disagreements([percentPerYear, lower, upper], [-6.9, -6.9, -6.9], 1e-9)).toEqual([]);
    expect((1 + percentPerYear / 100) ** 3).toBeCloseTo(0.80695, 5);
    expect((falling.at(-1)?.rate ?? 0) / 40).toBeCloseTo(0.80695, 5);
  });
});

describe('Mann–Kendall and Theil–Sen as the reference', () => {
  it.each(kendall.cases.map((one, index) => ({ ...one, index })))('case $index', (one) => {
    const series = one.x.map((at, index) => ({ at, value: one.y[index]! }));
    const test = valueOf(mannKendall(series));
    const expected = one.mann_kendall;
    expect(test.s).toBe(expected.S);
    expect(disagreements([test.variance, test.z, test.p], [expected.var, expected.z, expected.p])).toEqual(
      [],
    );
    expect(disagreement(test.tau, one.tau_b)).toBeNull();
    const line = valueOf(theilSen(series));
    expect(
      disagreements([line.slope, line.intercept], [one.theil_sen.slope, one.theil_sen.intercept_conover]),
    ).toEqual([]);
    expect(disagreements([line.lower, line.upper], one.theil_sen.ci_interp)).toEqual([]);
  });
});

describe('joinpoints on the yearly grid as R by brute force', () => {
  it.each(breaks.cases.map((one, index) => ({ ...one, index })))('case $index', (one) => {
    const rates = one.input.year.map((year, index) => ({ year, rate: one.input.rate[index]! }));
    const { models, best } = valueOf(joinpoints(rates));
    expect(models).toHaveLength(one.grid_models.length);
    one.grid_models.forEach((expected, index) => {
      const model = models[index]!;
      expect(model.joinpoints).toEqual(expected.joinpoint_years);
      const changes = model.segments.map(({ percentPerYear }) => percentPerYear);
      expect(disagreements(changes, expected.apc, 1e-8)).toEqual([]);
      expect(
        disagreements(
          [model.averagePercentPerYear, model.squares, model.bic],
          [expected.aapc, expected.sse, expected.bic],
          1e-8,
        ),
      ).toEqual([]);
    });
    expect(best.bic).toBe(Math.min(...models.map(({ bic }) => bic)));
  });

  it('seeks none below seven years', () => {
    const rates = [10, 11, 12, 11, 10, 9].map((rate, index) => ({ year: 2015 + index, rate }));
    expect(joinpoints(rates)).toEqual({
      ok: false,
      error: { code: 'too-few', what: 'years', received: 6, minimum: 7 },
    });
  });
});
