import { describe, expect, test } from 'vitest';
import {
  annualPercentChangeOfEvents,
  cChart,
  funnel,
  funnelLimits,
  gChart,
  iPrimeChart,
  kaplanMeier,
  poissonInterval,
  rateRatioInterval,
  runChart,
  tChart,
  wilsonInterval,
  xmrChart,
} from './index.js';

/** What arrives from a file or a form in spite of its type. */
const untyped = <T>(value: unknown): T => value as T;
const values = [5, 7, 6, 9, 4, 6];
const sized = values.map((count) => ({ count, size: 40 }));

describe('what is no number is refused, and named', () => {
  test.each([
    [
      'a time of null',
      () => kaplanMeier([{ time: untyped(null), event: true }]),
      ['observations', 0, 'time'],
    ],
    ['a time as text', () => kaplanMeier([{ time: untyped('5'), event: true }]), ['observations', 0, 'time']],
    ['a share of null', () => funnelLimits('share', untyped(null), 100), ['baseline']],
    ['an exposure as text', () => poissonInterval(3, untyped('2')), ['exposure']],
    ['a level as text', () => wilsonInterval(3, 10, untyped('0.95')), ['level']],
    ['a time between events as text', () => tChart([12, untyped('40')]), ['times', 1]],
  ])('%s', (_what, ask, path) => {
    expect(ask()).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path }] } });
  });
});

describe('a name that is none of the few is refused, with those there are', () => {
  const limits = 'making-data-count, health-care-data-guide, anhoej';
  const perla = { ruleSet: untyped<'anhoej'>('perla') };
  test.each([
    [
      'a rule set of control charts on a run chart',
      () => runChart(values, { ruleSet: untyped('making-data-count') }),
      'ruleSet',
      'anhoej, perla',
    ],
    ['a rule set of run charts on an XmR chart', () => xmrChart(values, perla), 'ruleSet', limits],
    ['on a c chart', () => cChart(values, perla), 'ruleSet', limits],
    ['on an I′ chart', () => iPrimeChart(sized, perla), 'ruleSet', limits],
    ['on a g chart', () => gChart(values, perla), 'ruleSet', limits],
    ['on a t chart', () => tChart(values, perla), 'ruleSet', limits],
    [
      'a way of getting better',
      () => xmrChart(values, { improvement: untyped('left') }),
      'improvement',
      'up, down, neutral',
    ],
    [
      'a factor of the limits',
      () => xmrChart(values, { limitFactor: untyped('3') }),
      'limitFactor',
      '2.66, 3/1.128',
    ],
    [
      'a scale of the curve',
      () => kaplanMeier([{ time: 5, event: true }], { scale: untyped('cubic') }),
      'scale',
      'log, log-log, plain',
    ],
    ['a kind of funnel limits', () => funnelLimits(untyped('mean'), 0.5, 100), 'kind', 'share, rate, ratio'],
    ['a kind of funnel', () => funnel(untyped('mean'), sized), 'kind', 'share, rate, ratio'],
    [
      'a method of the ratio',
      () =>
        rateRatioInterval({ events: 16, exposure: 10 }, { events: 5, exposure: 9 }, 0.95, untyped('guess')),
      'method',
      'exact, log-wald',
    ],
    [
      'a model of the trend',
      () => annualPercentChangeOfEvents([{ year: 2020, events: 3, population: 9 }], untyped('cubic')),
      'model',
      'log-linear, log-linear-weighted, poisson, quasi-poisson',
    ],
  ])('%s', (_what, ask, field, expected) => {
    expect(ask()).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: [field], code: 'unknown-code', expected }] },
    });
  });
});
