import { ok } from '../kernel/index.js';
import { choiceIssues, countIssues, exactCountIssues, levelIssues, positiveIssues } from './checks.js';
import type { Interval } from './interval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { betaQuantile } from './special/quantiles.js';
import { invalidInput, notDefined, type Statistic } from './statisticsError.js';

/** Events over an exposure: a count and the persons, person-years or expected events it came from. */
export interface EventsOver {
  readonly events: number;
  readonly exposure: number;
}

/** A ratio of two rates with its interval. */
export interface RateRatio extends Interval<'exact' | 'log-wald'> {
  readonly ratio: number;
}

const issuesOf = (name: string, { events, exposure }: EventsOver) => [
  ...countIssues([name, 'events'], events),
  ...exactCountIssues([name, 'events'], events),
  ...positiveIssues([name, 'exposure'], exposure),
];

/** Odds x/y of a share, the ratio of counts it means; each end of a conditional interval becomes a ratio of rates so. */
const oddsOf = ({ x, y }: { readonly x: number; readonly y: number }): number => x / y;

/**
 * The ratio of two rates (first over second) with its interval. `exact`: conditional on the total, from the Clopper–Pearson interval
 * of the first share of events. `log-wald`: normal on the logarithm, needs events in both.
 * Refuses with `invalid-input`, and `not-defined`: 'no-events-in-second' (no finite ratio), 'no-events-in-first' (log-wald only).
 * @source Przyborowski and Wilenski (1940), Biometrika 31; R 4.2.2 `poisson.test` with two samples
 * @example rateRatioInterval({ events: 16, exposure: 4691 }, { events: 5, exposure: 705 }, 0.99) // { ok: true, value: { ratio: 0.4809…, lower: 0.1284…, upper: 2.5659…, level: 0.99, method: 'exact' } }
 */
export function rateRatioInterval(
  first: EventsOver,
  second: EventsOver,
  level = 0.95,
  method: RateRatio['method'] = 'exact',
): Statistic<RateRatio> {
  const issues = [
    ...issuesOf('first', first),
    ...issuesOf('second', second),
    ...levelIssues(level),
    ...choiceIssues('method', method, ['exact', 'log-wald']),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (second.events === 0) return notDefined('no-events-in-second');
  const scale = second.exposure / first.exposure;
  const ratio = (first.events / second.events) * scale;
  if (method === 'log-wald') {
    if (first.events === 0) return notDefined('no-events-in-first');
    const factor = Math.exp(twoSidedZ(level) * Math.sqrt(1 / first.events + 1 / second.events));
    return ok({ ratio, lower: ratio / factor, upper: ratio * factor, level, method: 'log-wald' });
  }
  const tail = (1 - level) / 2;
  const lower =
    first.events === 0 ? 0 : oddsOf(betaQuantile(tail, first.events, second.events + 1, 'lower')) * scale;
  const upper = oddsOf(betaQuantile(tail, first.events + 1, second.events, 'upper')) * scale;
  return ok({ ratio, lower, upper, level, method: 'exact' });
}
