import { integerIssues } from './checks.js';
import { yearlyRateIssues, type YearlyRate } from './annualPercentChange.js';
import { finite } from './finite.js';
import { empty, invalidInput, tooFew, type Statistic } from './statisticsError.js';
import { brokenLine } from './trend/brokenLine.js';

/** A stretch of years with one yearly change, in percent. */
export interface TrendSegment {
  readonly from: number;
  readonly to: number;
  readonly percentPerYear: number;
}

/** A broken line through the logarithms of the rates. */
export interface JoinpointModel {
  readonly joinpoints: readonly number[];
  readonly segments: readonly TrendSegment[];
  /** Average over the whole period, weighted by the segments' lengths, in percent per year. */
  readonly averagePercentPerYear: number;
  readonly squares: number;
  /** ln(squares/n) + 2(k + 1) ln(n)/n; the smallest is the best. */
  readonly bic: number;
}

/** The models with 0, 1 and 2 joinpoints, and the best of them. */
export interface Joinpoints {
  readonly best: JoinpointModel;
  readonly models: readonly JoinpointModel[];
}

const minYears = 7;
const maxYears = 200;
/** Observed years that must lie beyond a joinpoint, at either end and between two. */
const minBeyond = 2;
/** Two joinpoints are at least so many years apart. */
const closest = 3;

/** Smaller squares than rounding leaves are no better fit. */
const smallestSquares = 1e-30;

const percent = (slope: number): number => 100 * Math.expm1(slope);

/** Every allowed choice of up to `most` joinpoints on whole years. */
function choices(years: readonly number[], max: number): readonly (readonly number[])[] {
  const between = (low: number, high: number): number =>
    years.filter((year) => year > low && year < high).length;
  const last = years.at(-1) ?? 0;
  const found: (readonly number[])[] = [[]];
  const extend = (chosen: readonly number[]): void => {
    if (chosen.length === max) return;
    const from = chosen.at(-1);
    const start = from === undefined ? (years[0] ?? 0) + 1 : from + closest;
    for (let year = start; year < last; year += 1) {
      if (between(from ?? -Infinity, year) < minBeyond || between(year, Infinity) < minBeyond) continue;
      const next = [...chosen, year];
      found.push(next);
      extend(next);
    }
  };
  extend([]);
  return found;
}

function modelAt(
  years: readonly number[],
  logs: readonly number[],
  joinpoints: readonly number[],
): JoinpointModel {
  const { slopes, squares } = brokenLine(years, logs, joinpoints);
  const ends = [years[0] ?? 0, ...joinpoints, years.at(-1) ?? 0];
  const lengths = slopes.map((_, index) => (ends[index + 1] ?? 0) - (ends[index] ?? 0));
  const total = (ends.at(-1) ?? 0) - (ends[0] ?? 0);
  const n = years.length;
  return {
    joinpoints,
    segments: slopes.map((slope, index) => ({
      from: ends[index] ?? 0,
      to: ends[index + 1] ?? 0,
      percentPerYear: percent(slope),
    })),
    averagePercentPerYear: percent(
      slopes.reduce((sum, slope, index) => sum + slope * (lengths[index] ?? 0), 0) / total,
    ),
    squares,
    bic: Math.log(Math.max(squares, smallestSquares) / n) + (2 * (joinpoints.length + 1) * Math.log(n)) / n,
  };
}

/**
 * Years in which the yearly change itself changed: the best broken lines with up to two joinpoints on whole years, compared by BIC. At
 * least two observed years beyond each end and between joinpoints. One year gives no joinpoint, and under seven years nothing is sought:
 * use `annualPercentChange`. Years may be uneven, span at most 200. A joinpoint tells when, never why.
 * Refuses with `invalid-input`, `empty`, `too-few` (under seven years) and `not-defined`.
 * @source Kim et al. (2000), Stat. Med. 19, doi:10.1002/(SICI)1097-0258(20000215)19:3<335::AID-SIM336>3.0.CO;2-Z (grid search; choice by BIC, not by permutation)
 * @example joinpoints([10, 11, 12.1, 13.31, 12, 10.8, 9.7, 8.75].map((rate, i) => ({ year: 2010 + i, rate }))) // { ok: true, value: { best: { joinpoints: [2013], … }, … } }
 */
export function joinpoints(rates: readonly YearlyRate[], max = 2): Statistic<Joinpoints> {
  const sorted = [...rates].sort((a, b) => a.year - b.year);
  const years = sorted.map(({ year }) => year);
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  const faults = yearlyRateIssues(rates);
  const issues = [
    ...faults,
    ...(faults.length > 0 ? [] : integerIssues(['rates', 'span'], span, 0, maxYears)),
    ...integerIssues('most', max, 0, 2),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (rates.length === 0) return empty;
  if (rates.length < minYears) return tooFew('years', rates.length, minYears);
  const logs = sorted.map(({ rate }) => Math.log(rate));
  const best: JoinpointModel[] = [];
  for (const choice of choices(years, max)) {
    const model = modelAt(years, logs, choice);
    const rival = best[choice.length];
    if (rival === undefined || model.squares < rival.squares) best[choice.length] = model;
  }
  const models = best.filter((model) => model !== undefined);
  const winner = models.reduce((a, b) => (b.bic < a.bic ? b : a));
  return finite({ best: winner, models });
}
