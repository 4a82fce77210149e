import type { Issue } from '../kernel/index.js';
import { choiceIssues, countIssues, integerIssues, levelIssues, positiveIssues } from './checks.js';
import { finite } from './finite.js';
import type { Interval } from './interval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { studentQuantile } from './special/quantiles.js';
import { normalTwoSided, studentTwoSided } from './special/tails.js';
import { empty, invalidInput, notDefined, tooFew, type Statistic } from './statisticsError.js';
import { poissonLine } from './trend/poissonLine.js';
import { straightLine } from './trend/straightLine.js';

/** A rate of one year; years may be uneven. */
export interface YearlyRate {
  readonly year: number;
  readonly rate: number;
}

/** Events and population of one year. */
export interface YearlyEvents {
  readonly year: number;
  readonly events: number;
  readonly population: number;
}

/** How the yearly change was found. */
export type TrendModel = 'log-linear' | 'log-linear-weighted' | 'poisson' | 'quasi-poisson';
const trendModels: readonly TrendModel[] = ['log-linear', 'log-linear-weighted', 'poisson', 'quasi-poisson'];

/** A change per year in percent with its interval; ends in percent. */
export interface AnnualPercentChange extends Interval<TrendModel> {
  readonly percentPerYear: number;
  /** Change of the rate's logarithm per year, and its standard error. */
  readonly slope: number;
  readonly standardError: number;
  /** Chance of a slope at least so far from 0 if there were none. */
  readonly p: number;
  readonly years: number;
  /** Spread between years over what chance alone gives; 1 for `poisson`, null for the log-linear models. */
  readonly dispersion: number | null;
}

const percent = (slope: number): number => 100 * Math.expm1(slope);

/** Three years are the least that leave anything for an error. */
const minYears = 3;

const yearIssues = (years: readonly number[], name: string): readonly Issue[] =>
  years.flatMap((year, index) => [
    ...integerIssues([name, index, 'year'], year, -9999, 9999),
    ...(years.indexOf(year) < index
      ? [{ path: [name, index, 'year'], code: 'repeated', received: String(year) }]
      : []),
  ]);

/** Faults of a series of yearly rates: years that are none or come twice, rates that are not positive. */
export const yearlyRateIssues = (rates: readonly YearlyRate[]): readonly Issue[] => [
  ...yearIssues(
    rates.map(({ year }) => year),
    'rates',
  ),
  ...rates.flatMap(({ rate }, index) => positiveIssues(['rates', index, 'rate'], rate)),
];

function answer(
  line: { readonly slope: number; readonly standardError: number },
  years: number,
  level: number,
  method: TrendModel,
  dispersion: number | null,
): Statistic<AnnualPercentChange> {
  const { slope, standardError } = line;
  const byNormal = method === 'poisson';
  const df = years - 2;
  const reach = (byNormal ? twoSidedZ(level) : studentQuantile((1 - level) / 2, df)) * standardError;
  // A perfect line has no error: its slope is beyond doubt, or exactly none.
  const distance = standardError === 0 ? 0 : slope / standardError;
  const p = byNormal ? normalTwoSided(distance) : studentTwoSided(distance, df);
  return finite({
    percentPerYear: percent(slope),
    lower: percent(slope - reach),
    upper: percent(slope + reach),
    level,
    method,
    slope,
    standardError,
    p: standardError === 0 ? (slope === 0 ? 1 : 0) : p,
    years,
    dispersion,
  });
}

function leastSquares(
  years: readonly number[],
  rates: readonly number[],
  weights: readonly number[],
  level: number,
  method: TrendModel,
): Statistic<AnnualPercentChange> {
  const line = straightLine(years, rates.map(Math.log), weights);
  const standardError = Math.sqrt(line.residual / (years.length - 2) / line.spread);
  return answer({ slope: line.slope, standardError }, years.length, level, method, null);
}

/**
 * Annual percent change of a series of rates: a straight line through their logarithms (least squares, Student's interval). Years may be
 * uneven; at least three. A description of the past, not a forecast and no cause.
 * Refuses with `invalid-input` (repeated years, rates not positive), `empty`, `too-few` (under three years), `not-defined`.
 * @source Clegg et al. (2009), Stat. Med. 28, doi:10.1002/sim.3733; agrees with R 4.2.2 `lm(log(rate) ~ year)`
 * @example annualPercentChange([{ year: 2020, rate: 10 }, { year: 2021, rate: 11 }, { year: 2022, rate: 12.1 }]) // { ok: true, value: { percentPerYear: 9.9999…, … } }
 */
export function annualPercentChange(
  rates: readonly YearlyRate[],
  level = 0.95,
): Statistic<AnnualPercentChange> {
  const years = rates.map(({ year }) => year);
  const issues = [...yearlyRateIssues(rates), ...levelIssues(level)];
  if (issues.length > 0) return invalidInput(issues);
  if (rates.length === 0) return empty;
  if (rates.length < minYears) return tooFew('years', rates.length, minYears);
  return leastSquares(
    years,
    rates.map(({ rate }) => rate),
    rates.map(() => 1),
    level,
    'log-linear',
  );
}

/**
 * Annual percent change of events over a population. `poisson`: log-linear model of the counts, years without events welcome;
 * `quasi-poisson` (unless told): the same with the interval widened by the spread between years; `log-linear` and `log-linear-weighted`
 * (by events): straight lines through the logarithms of the rates, which need an event in every year.
 * Refuses with `invalid-input`, `empty`, `too-few` (under three years), `not-defined` ('no-events-in-a-year', 'no-events', 'out-of-number-range')
 * and `no-convergence`.
 * @source McCullagh and Nelder (1989), Generalized Linear Models; agrees with R 4.2.2 `glm(family = poisson)` and `lm`
 * @example annualPercentChangeOfEvents([{ year: 2020, events: 10, population: 1000 }, { year: 2021, events: 11, population: 1000 }, { year: 2022, events: 14, population: 1000 }], 'poisson') // { ok: true, value: { percentPerYear: 18.8…, … } }
 */
export function annualPercentChangeOfEvents(
  series: readonly YearlyEvents[],
  model: TrendModel = 'quasi-poisson',
  level = 0.95,
): Statistic<AnnualPercentChange> {
  const years = series.map(({ year }) => year);
  const events = series.map((one) => one.events);
  const populations = series.map(({ population }) => population);
  const issues = [
    ...yearIssues(years, 'series'),
    ...events.flatMap((count, index) => countIssues(['series', index, 'events'], count)),
    ...populations.flatMap((size, index) => positiveIssues(['series', index, 'population'], size)),
    ...levelIssues(level),
    ...choiceIssues('model', model, trendModels),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (series.length === 0) return empty;
  if (series.length < minYears) return tooFew('years', series.length, minYears);
  if (model === 'log-linear' || model === 'log-linear-weighted') {
    if (events.includes(0)) return notDefined('no-events-in-a-year');
    const rates = events.map((count, index) => count / (populations[index] ?? 1));
    return leastSquares(years, rates, model === 'log-linear' ? events.map(() => 1) : events, level, model);
  }
  const fit = poissonLine(years, events, populations);
  if (!fit.ok) return fit;
  const dispersion = model === 'poisson' ? 1 : fit.value.pearson / (series.length - 2);
  const standardError = fit.value.standardError * Math.sqrt(dispersion);
  return answer({ slope: fit.value.slope, standardError }, series.length, level, model, dispersion);
}
