import { publicHealthEnds } from './byarInterval.js';
import { countIssues, exactCountIssues, integerIssues, levelIssues, positiveIssues } from './checks.js';
import { finite } from './finite.js';
import type { Interval } from './interval.js';
import { gammaQuantile } from './special/quantiles.js';
import { empty, invalidInput, notDefined, tooFew, type Statistic } from './statisticsError.js';
import { sum } from './sums.js';

/** Events and population of one age band, and the band's weight in the standard population. */
export interface StandardisedBand {
  readonly events: number;
  readonly population: number;
  readonly standardPopulation: number;
}

/** A rate as it would be with the standard population's ages, per unit of population. */
export interface StandardisedRate extends Interval<'dobson' | 'fay-feuer'> {
  readonly rate: number;
  /** Variance of `rate`. */
  readonly variance: number;
  readonly events: number;
}

/** Options of a directly standardised rate. */
export interface StandardisedRateOptions {
  /** 0.95 unless told. */
  readonly level?: number;
  /** Dobson's interval unless told; Fay and Feuer's gamma interval is wider with few events. */
  readonly method?: 'dobson' | 'fay-feuer';
  /** Refused under so many events; 10 unless told, as in English public health. */
  readonly minimumEvents?: number;
}

/**
 * The directly standardised rate with Dobson's interval (Byar's for the total count, exact below 10 events), per unit of population:
 * multiply by 1 000 where it is shown. Refuses with `invalid-input`, `empty` (no bands), `too-few` (under 10 events in all) and `not-defined`.
 * @source Dobson et al. (1991), Stat. Med. 10, doi:10.1002/sim.4780100317; Fay and Feuer (1997), Stat. Med. 16; agrees with PHEindicatormethods 2.1.0 and epitools 0.5-10.1
 * @example directlyStandardisedRate([{ events: 12, population: 1000, standardPopulation: 5000 }]) // { ok: true, value: { rate: 0.012, lower: 0.0061…, upper: 0.0209…, events: 12, … } }
 */
export function directlyStandardisedRate(
  bands: readonly StandardisedBand[],
  options: StandardisedRateOptions = {},
): Statistic<StandardisedRate> {
  const { level = 0.95, method = 'dobson', minimumEvents = 10 } = options;
  const issues = [
    ...bands.flatMap((band, index) => [
      ...countIssues(['bands', index, 'events'], band.events),
      ...positiveIssues(['bands', index, 'population'], band.population),
      ...positiveIssues(['bands', index, 'standardPopulation'], band.standardPopulation),
    ]),
    ...levelIssues(level),
    ...integerIssues('minimumEvents', minimumEvents, 0, 1e9),
  ];
  const events = sum(bands.map((band) => band.events));
  const tooMany = issues.length > 0 ? [] : exactCountIssues('bands', events);
  if (issues.length + tooMany.length > 0) return invalidInput([...issues, ...tooMany]);
  if (bands.length === 0) return empty;
  if (events < minimumEvents) return tooFew('events', events, minimumEvents);
  const standard = sum(bands.map((band) => band.standardPopulation));
  const weights = bands.map((band) => band.standardPopulation / standard / band.population);
  const rate = sum(bands.map((band, index) => band.events * (weights[index] ?? 0)));
  const variance = sum(bands.map((band, index) => band.events * (weights[index] ?? 0) ** 2));
  const shared = { rate, variance, events, level, method };
  if (method === 'dobson') {
    if (events === 0) return notDefined('no-events');
    const [lower, upper] = publicHealthEnds(events, level, 10);
    const scale = Math.sqrt(variance / events);
    return finite({
      ...shared,
      lower: rate + scale * (lower - events),
      upper: rate + scale * (upper - events),
    });
  }
  const tail = (1 - level) / 2;
  const widest = Math.max(...weights);
  const upperRate = rate + widest;
  const upperVariance = variance + widest * widest;
  const shapes = { lower: rate * (rate / variance), upper: upperRate * (upperRate / upperVariance) };
  // Weights so unlike that their squares leave the range of numbers give no shape a gamma variable has.
  const usable = (shape: number): boolean => shape > 0.01 && shape < 1e10;
  if (!(usable(shapes.lower) || events === 0) || !usable(shapes.upper))
    return notDefined('out-of-number-range');
  return finite({
    ...shared,
    lower: events === 0 ? 0 : gammaQuantile(tail, shapes.lower, 'lower') * (variance / rate),
    upper: gammaQuantile(tail, shapes.upper, 'upper') * (upperVariance / upperRate),
  });
}
