import { err, ok } from '../../kernel/index.js';
import { notDefined, type Statistic } from '../statisticsError.js';
import { mean, sum } from '../sums.js';
import { straightLine } from './straightLine.js';

/** A log-linear Poisson model of counts over years, with an offset of ln population. */
export interface PoissonLine {
  readonly slope: number;
  readonly standardError: number;
  readonly deviance: number;
  /** Pearson's sum of squared residuals. */
  readonly pearson: number;
}

/** The part of one year in the deviance. */
const devianceOf = (events: number, expected: number): number =>
  2 * ((events === 0 ? 0 : events * Math.log(events / expected)) - (events - expected));

/** A likelihood that grows for ever as the line gets steeper: no finite slope is the best one. */
function withoutBest(
  years: readonly number[],
  events: readonly number[],
): 'no-events' | 'events-in-one-year-only' | null {
  const withEvents = years.filter((_, index) => (events[index] ?? 0) > 0);
  const [only, other] = withEvents;
  if (only === undefined) return 'no-events';
  const atEnd = only === Math.min(...years) || only === Math.max(...years);
  return other === undefined && atEnd ? 'events-in-one-year-only' : null;
}

/** As R's `glm.control`: relative change of the deviance at which the fit is done. */
const settled = 1e-8;

/**
 * Maximum likelihood of ln E(events) = level + slope · year + ln population, by iteratively reweighted least squares. Start, stopping
 * rule and the weights behind the standard error (those of the last step) are R's, so that the printed digits are, too.
 * Refuses with `not-defined` ('no-events', 'events-in-one-year-only': at one end of the series alone) and `no-convergence`.
 * @source McCullagh and Nelder (1989), Generalized Linear Models, chapter 2; R 4.2.2 `glm.fit`
 */
export function poissonLine(
  years: readonly number[],
  events: readonly number[],
  populations: readonly number[],
): Statistic<PoissonLine> {
  const reason = withoutBest(years, events);
  if (reason !== null) return notDefined(reason);
  const middle = mean(years);
  const x = years.map((year) => year - middle);
  const offset = populations.map(Math.log);
  let expected = events.map((count) => count + 0.1);
  let deviance = Infinity;
  for (let round = 0; round < 100; round += 1) {
    const weights = expected;
    const working = weights.map(
      (value, index) => Math.log(value) - (offset[index] ?? 0) + ((events[index] ?? 0) - value) / value,
    );
    const line = straightLine(x, working, weights);
    expected = x.map((value, index) =>
      Math.exp(line.level + line.slope * (value - line.centre) + (offset[index] ?? 0)),
    );
    const next = sum(expected.map((value, index) => devianceOf(events[index] ?? 0, value)));
    if (!Number.isFinite(next)) break;
    if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < settled) {
      const pearson = sum(
        weights.map((weight, index) => {
          const value = expected[index] ?? 1;
          return weight * (((events[index] ?? 0) - value) / value) ** 2;
        }),
      );
      return ok({ slope: line.slope, standardError: 1 / Math.sqrt(line.spread), deviance: next, pearson });
    }
    deviance = next;
  }
  return err({ code: 'no-convergence' });
}
