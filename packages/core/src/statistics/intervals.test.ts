import { describe, expect, it } from 'vitest';
import {
  agrestiCoullInterval,
  byarInterval,
  clopperPearsonInterval,
  newcombeDifference,
  poissonInterval,
  rateRatioInterval,
  wilsonInterval,
  wilsonIntervalCorrected,
  type Interval,
} from './index.js';
import { disagreement, disagreements, valueOf } from './reference/agreement.js';
import poisson from './reference/poissonRateCi.golden.json';
import compare from './reference/proportionCompare.golden.json';
import proportion from './reference/proportionCi.golden.json';
import ratio from './reference/rateRatio.golden.json';

const ends = ({ lower, upper }: Interval): readonly number[] => [lower, upper];

describe.each(proportion.cases)('share $x of $n at $conf, as R 4.2.2 answers', (one) => {
  const { x, n, conf } = one;
  it('Wilson', () => {
    expect(disagreements(ends(valueOf(wilsonInterval(x, n, conf))), one.wilson)).toEqual([]);
  });
  it('Wilson corrected (Newcombe), also where prop.test drops the correction', () => {
    const actual = ends(valueOf(wilsonIntervalCorrected(x, n, conf)));
    expect(disagreements(actual, one.wilson_cc_newcombe)).toEqual([]);
    if (!one.cc_quirk) expect(disagreements(actual, one.wilson_cc_proptest)).toEqual([]);
  });
  it('Clopper–Pearson', () => {
    expect(
      disagreements(ends(valueOf(clopperPearsonInterval(x, n, conf))), one.clopper_pearson, 1e-8),
    ).toEqual([]);
  });
  it('Agresti–Coull, cut to 0–1', () => {
    expect(disagreements(ends(valueOf(agrestiCoullInterval(x, n, conf))), one.agresti_coull_clamped)).toEqual(
      [],
    );
  });
});

describe('difference of two shares', () => {
  it.each(compare.cases)('$x1/$n1 − $x2/$n2 at $conf, Newcombe’s method 10', (one) => {
    const answer = valueOf(
      newcombeDifference({ successes: one.x1, n: one.n1 }, { successes: one.x2, n: one.n2 }, one.conf),
    );
    expect(disagreement(answer.difference, one.diff)).toBeNull();
    expect(disagreements(ends(answer), one.newcombe10, 1e-8)).toEqual([]);
  });
});

describe.each(poisson.cases)('$x events over $person_time at $conf', (one) => {
  it('exact, as R 4.2.2 poisson.test', () => {
    const answer = valueOf(poissonInterval(one.x, one.person_time, one.conf));
    expect(disagreements(ends(answer), one.exact_garwood)).toEqual([]);
  });
  it('Byar on counts; its missing lower end at 0 events is 0', () => {
    const answer = valueOf(byarInterval(one.x, 1, one.conf, 0));
    const [lower, upper] = one.byar_count;
    expect(disagreements(ends(answer), [lower ?? 0, upper ?? null])).toEqual([]);
  });
  it('exact below 10 events, else Byar, as PHEindicatormethods 2.1.0', () => {
    const answer = valueOf(byarInterval(one.x, one.person_time, one.conf));
    const [rate, lower, upper] = one.phe_rate_per_1000;
    expect(disagreement((1000 * one.x) / one.person_time, rate!)).toBeNull();
    expect(disagreements([1000 * answer.lower, 1000 * answer.upper], [lower!, upper!])).toEqual([]);
    expect(answer.method).toBe(one.phe_method === 'Exact' ? 'poisson-exact' : 'byar');
  });
});

describe('ratio of two rates', () => {
  it.each(ratio.cases)('$x1/$t1 over $x2/$t2 at $conf, as R 4.2.2 poisson.test', (one) => {
    const first = { events: one.x1, exposure: one.t1 };
    const second = { events: one.x2, exposure: one.t2 };
    const exact = rateRatioInterval(first, second, one.conf);
    const wald = rateRatioInterval(first, second, one.conf, 'log-wald');
    if (one.x2 === 0) {
      expect(one.exact_ci[1]).toBe('Inf');
      expect(exact).toEqual({ ok: false, error: { code: 'not-defined', reason: 'no-events-in-second' } });
      return;
    }
    expect(disagreement(valueOf(exact).ratio, Number(one.rate_ratio))).toBeNull();
    expect(disagreements(ends(valueOf(exact)), one.exact_ci.map(Number), 1e-8)).toEqual([]);
    if (one.wald_log_ci === null) {
      expect(wald).toEqual({ ok: false, error: { code: 'not-defined', reason: 'no-events-in-first' } });
      return;
    }
    expect(disagreements(ends(valueOf(wald)), one.wald_log_ci, 1e-8)).toEqual([]);
  });
});
