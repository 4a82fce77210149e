import { ok } from '../kernel/index.js';
import { integerIssues } from './checks.js';
import type { Interval } from './interval.js';
import { exactCountEnds, rateInputIssues } from './poissonInterval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { invalidInput, type Statistic } from './statisticsError.js';

const cube = (value: number): number => value * value * value;

/** Byar's ends of a count; the lower one of 0 events is 0 (the formula has none). */
const byarEnds = (events: number, z: number): readonly [lower: number, upper: number] => {
  const next = events + 1;
  return [
    events === 0 ? 0 : events * cube(Math.max(0, 1 - 1 / (9 * events) - z / (3 * Math.sqrt(events)))),
    next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))),
  ];
};

/**
 * Ends of a count's interval by the rule of English public health: exact below `exactBelow` events, Byar's from there on.
 */
export const publicHealthEnds = (
  events: number,
  level: number,
  exactBelow: number,
): readonly [lower: number, upper: number] =>
  events < exactBelow ? exactCountEnds(events, (1 - level) / 2) : byarEnds(events, twoSidedZ(level));

/**
 * Byar's interval of a count, or of a rate when an exposure is given, by the rule of English public health: exact below 10 events
 * (change with `exactBelow`; 0 = Byar always), Byar's approximation from there on. The method used is named in the answer.
 * Refuses with `invalid-input`.
 * @source Breslow and Day (1987), Statistical Methods in Cancer Research II; PHEindicatormethods 2.1.0 `phe_rate`
 * @example byarInterval(20, 1000) // { ok: true, value: { lower: 0.01221…, upper: 0.03088…, level: 0.95, method: 'byar' } }
 */
export function byarInterval(
  events: number,
  exposure = 1,
  level = 0.95,
  exactBelow = 10,
): Statistic<Interval<'byar' | 'poisson-exact'>> {
  const issues = [
    ...rateInputIssues(events, exposure, level),
    ...integerIssues('exactBelow', exactBelow, 0, 1e9),
  ];
  if (issues.length > 0) return invalidInput(issues);
  const [lower, upper] = publicHealthEnds(events, level, exactBelow);
  const method = events < exactBelow ? 'poisson-exact' : 'byar';
  return ok({ lower: lower / exposure, upper: upper / exposure, level, method });
}
