import { ok, type Issue } from '../kernel/index.js';
import { countIssues, exactCountIssues, levelIssues, positiveIssues } from './checks.js';
import type { Interval } from './interval.js';
import { gammaQuantile } from './special/quantiles.js';
import { invalidInput, type Statistic } from './statisticsError.js';

/** Faults of events over an exposure at a level, all at once. */
export const rateInputIssues = (events: number, exposure: number, level: number): readonly Issue[] => [
  ...countIssues('events', events),
  ...exactCountIssues('events', events),
  ...positiveIssues('exposure', exposure),
  ...levelIssues(level),
];

/** Ends of the exact interval of a count that leave `tail` outside on each side. */
export const exactCountEnds = (events: number, tail: number): readonly [lower: number, upper: number] => [
  events === 0 ? 0 : gammaQuantile(tail, events, 'lower'),
  gammaQuantile(tail, events + 1, 'upper'),
];

/**
 * The exact interval of a Poisson count, or of a rate when an exposure is given: events per unit of exposure (persons, person-years,
 * expected events). Zero events are a known zero with an upper end. `events` at most 1e9.
 * Refuses with `invalid-input` (no count, exposure not positive: a rate over a population of 0 is "not applicable", decided by the caller).
 * @source Garwood (1936), Biometrika 28, doi:10.1093/biomet/28.3-4.437; agrees with R 4.2.2 `poisson.test`
 * @example poissonInterval(5) // { ok: true, value: { lower: 1.6234…, upper: 11.6683…, level: 0.95, method: 'poisson-exact' } }
 */
export function poissonInterval(
  events: number,
  exposure = 1,
  level = 0.95,
): Statistic<Interval<'poisson-exact'>> {
  const issues = rateInputIssues(events, exposure, level);
  if (issues.length > 0) return invalidInput(issues);
  const [lower, upper] = exactCountEnds(events, (1 - level) / 2);
  return ok({ lower: lower / exposure, upper: upper / exposure, level, method: 'poisson-exact' });
}
