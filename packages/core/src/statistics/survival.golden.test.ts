import { describe, expect, it } from 'vitest';
import { kaplanMeier, logRank, type KaplanMeier } from './index.js';
import { disagreement, disagreements, valueOf } from './reference/agreement.js';
import km from './reference/kmSingle.golden.json';
import rank from './reference/logrank.golden.json';

describe('Kaplan–Meier as R survival 3.5-3', () => {
  it.each(km.cases)('$id', (one) => {
    const observations = one.input.time.map((time, index) => ({ time, event: one.input.event[index] === 1 }));
    const curve = (scale: KaplanMeier['scale']) =>
      valueOf(kaplanMeier(observations, { scale, quantiles: [0.25, 0.5, 0.75, 0.9] }));
    const { steps, n, events, restrictedMean } = curve('log');
    expect([n, events]).toEqual([one.n, one.events]);
    const column = (pick: (step: (typeof steps)[number]) => number | null) => steps.map(pick);
    expect(column(({ atRisk }) => atRisk)).toEqual(one.table.map((row) => row.n_risk));
    expect(column(({ events: count }) => count)).toEqual(one.table.map((row) => row.n_event));
    expect(column(({ censored }) => censored)).toEqual(one.table.map((row) => row.n_censor));
    expect(
      disagreements(
        column(({ time }) => time),
        one.table.map((row) => row.time),
      ),
    ).toEqual([]);
    expect(
      disagreements(
        column(({ survival }) => survival),
        one.table.map((row) => row.surv),
      ),
    ).toEqual([]);
    one.table.forEach((row, index) => {
      if (row.std_err_greenwood !== null)
        expect(disagreement(steps[index]!.standardError, row.std_err_greenwood)).toBeNull();
    });
    expect(
      disagreements(
        column((step) => step.cumulativeHazard),
        one.nelson_aalen_cumhaz,
      ),
    ).toEqual([]);
    expect(disagreement(restrictedMean.mean, one.rmean_max)).toBeNull();
    expect(disagreement(restrictedMean.standardError, one.se_rmean)).toBeNull();
    const scales = [
      ['log', one.ci_log, one.quantiles_log],
      ['log-log', one.ci_loglog, one.quantiles_loglog],
      ['plain', one.ci_plain, one.quantiles_plain],
    ] as const;
    for (const [scale, ends, quantiles] of scales) {
      const answer = curve(scale);
      expect(
        disagreements(
          answer.steps.map(({ lower }) => lower),
          ends.map(({ lower }) => lower),
        ),
      ).toEqual([]);
      expect(
        disagreements(
          answer.steps.map(({ upper }) => upper),
          ends.map(({ upper }) => upper),
        ),
      ).toEqual([]);
      expect(
        disagreements(
          answer.quantiles.map(({ time }) => time),
          quantiles.q,
        ),
      ).toEqual([]);
      expect(
        disagreements(
          answer.quantiles.map(({ lower }) => lower),
          quantiles.lower,
        ),
      ).toEqual([]);
      expect(
        disagreements(
          answer.quantiles.map(({ upper }) => upper),
          quantiles.upper,
        ),
      ).toEqual([]);
    }
  });

  it('says "not yet reached" when nobody had the event', () => {
    const curve = valueOf(
      kaplanMeier([
        { time: 3, event: false },
        { time: 8, event: false },
      ]),
    );
    expect(curve.quantiles).toEqual([{ p: 0.5, time: null, lower: null, upper: null }]);
    expect(curve.restrictedMean).toEqual({ until: 8, mean: 8, standardError: 0 });
  });
});

describe('log-rank test as R survdiff', () => {
  it.each(rank.cases.map((one, index) => ({ ...one, index })))('case $index', (one) => {
    const answer = valueOf(
      logRank(
        one.input.time.map((time, index) => ({
          time,
          event: one.input.event[index] === 1,
          group: String(one.input.group[index]),
        })),
      ),
    );
    expect(answer.degreesOfFreedom).toBe(one.df);
    expect(disagreement(answer.chiSquare, one.chisq, 1e-8)).toBeNull();
    expect(disagreement(answer.p, one.p, 1e-8)).toBeNull();
    expect(answer.groups.map(({ observed }) => observed)).toEqual(one.observed);
    expect(
      disagreements(
        answer.groups.map(({ expected }) => expected),
        one.expected,
        1e-8,
      ),
    ).toEqual([]);
  });

  it('compares nothing when only one group was at risk', () => {
    expect(logRank([{ time: 1, event: true, group: 'a' }])).toEqual({
      ok: false,
      error: { code: 'not-defined', reason: 'fewer-than-two-groups-at-risk' },
    });
  });
});
