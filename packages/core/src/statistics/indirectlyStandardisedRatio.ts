import { publicHealthEnds } from './byarInterval.js';
import { countIssues, exactCountIssues, levelIssues, positiveIssues } from './checks.js';
import { finite } from './finite.js';
import type { Interval } from './interval.js';
import { empty, invalidInput, notDefined, type Statistic } from './statisticsError.js';
import { sum } from './sums.js';

/** Events and population of one age band here, and of the same band in the reference area. */
export interface ReferenceBand {
  readonly events: number;
  readonly population: number;
  readonly referenceEvents: number;
  readonly referencePopulation: number;
}

/** Events here over those expected with the reference area's rates; 1 = as there. */
export interface StandardisedRatio extends Interval<'byar' | 'poisson-exact'> {
  readonly ratio: number;
  readonly observed: number;
  readonly expected: number;
  /** The reference area's crude rate, per unit of population: times the ratio it is the indirectly standardised rate. */
  readonly referenceRate: number;
}

/**
 * The indirectly standardised ratio with its interval (exact below 10 events, else Byar's). Only the structure of the population is
 * levelled out; two areas' ratios are comparable with the reference, not with each other.
 * Refuses with `invalid-input`, `empty` (no bands) and `not-defined` ('nothing-expected').
 * @source Breslow and Day (1987), Statistical Methods in Cancer Research II; agrees with PHEindicatormethods 2.1.0 `calculate_ISRatio`
 * @example indirectlyStandardisedRatio([{ events: 12, population: 100, referenceEvents: 100, referencePopulation: 1000 }]) // { ok: true, value: { ratio: 1.2, observed: 12, expected: 10, … } }
 */
export function indirectlyStandardisedRatio(
  bands: readonly ReferenceBand[],
  level = 0.95,
): Statistic<StandardisedRatio> {
  const issues = [
    ...bands.flatMap((band, index) => [
      ...countIssues(['bands', index, 'events'], band.events),
      ...positiveIssues(['bands', index, 'population'], band.population),
      ...countIssues(['bands', index, 'referenceEvents'], band.referenceEvents),
      ...positiveIssues(['bands', index, 'referencePopulation'], band.referencePopulation),
    ]),
    ...levelIssues(level),
  ];
  const observed = sum(bands.map((band) => band.events));
  const tooMany = issues.length > 0 ? [] : exactCountIssues('bands', observed);
  if (issues.length + tooMany.length > 0) return invalidInput([...issues, ...tooMany]);
  if (bands.length === 0) return empty;
  const expected = sum(
    bands.map((band) => band.population * (band.referenceEvents / band.referencePopulation)),
  );
  if (!(expected > 0)) return notDefined('nothing-expected');
  const referenceRate =
    sum(bands.map((band) => band.referenceEvents)) / sum(bands.map((band) => band.referencePopulation));
  const [lower, upper] = publicHealthEnds(observed, level, 10);
  return finite({
    ratio: observed / expected,
    observed,
    expected,
    referenceRate,
    lower: lower / expected,
    upper: upper / expected,
    level,
    method: observed < 10 ? 'poisson-exact' : 'byar',
  });
}
