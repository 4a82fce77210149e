import { unreachable } from '../../kernel/index.js';
import { incompleteBeta } from '../special/incompleteBeta.js';
import type { RunRuleSet, RunsCheck } from './ruleSets.js';

/** Sides of the useful points in order; missing points and points on the centre are left out. */
const usefulSides = (values: readonly (number | null)[], centre: number): readonly boolean[] =>
  values.flatMap((value) => (value === null || value === centre ? [] : [value > centre]));

/** Smallest k whose chance of at most k crossings in n − 1 fair chances is at least 5 %. */
function minExpected(useful: number): number {
  const chances = useful - 1;
  let low = 0;
  let high = chances;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const atMost = middle >= chances ? 1 : incompleteBeta(chances - middle, middle + 1, 0.5, 0.5).lower;
    if (atMost >= 0.05) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** ln k! for k = 0…n. */
function logFactorials(n: number): readonly number[] {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  return logs;
}

/**
 * Fewest and most runs with at most 2.5 % of random orders beyond each, given how many points lie above and below.
 * @source Swed and Eisenhart (1943), Ann. Math. Stat. 14:66–87, doi:10.1214/aoms/1177731494
 */
function runsRange(above: number, below: number): readonly [min: number, max: number] {
  const n = above + below;
  const logs = logFactorials(n);
  const logChoose = (a: number, b: number): number =>
    b < 0 || b > a ? -Infinity : (logs[a] ?? 0) - (logs[b] ?? 0) - (logs[a - b] ?? 0);
  const orders = logChoose(n, above);
  const pieces = (ofAbove: number, ofBelow: number): number =>
    Math.exp(logChoose(above - 1, ofAbove - 1) + logChoose(below - 1, ofBelow - 1) - orders);
  const chance = (runs: number): number => {
    const half = Math.floor(runs / 2);
    return runs % 2 === 0 ? 2 * pieces(half, half) : pieces(half + 1, half) + pieces(half, half + 1);
  };
  let min = 2;
  let max = n;
  for (let tail = chance(min); tail <= 0.025 && min < n; tail += chance(min)) min += 1;
  for (let tail = chance(max); tail <= 0.025 && max > min; tail += chance(max)) max -= 1;
  return [min, max];
}

/**
 * Longest run and number of crossings of the centre, with the limits of the rule set. Points on the centre and missing points are left
 * out, as both rule sets do.
 * @source Anhøj and Olesen (2014): longest run at most log₂ n + 3 rounded, crossings at least the 5 % point of a binomial; Perla (2011): runs
 */
export function runsCheck(
  values: readonly (number | null)[],
  centre: number,
  ruleSet: RunRuleSet,
): RunsCheck {
  const sides = usefulSides(values, centre);
  const useful = sides.length;
  let longestRun = 0;
  let crossings = 0;
  let run = 0;
  sides.forEach((side, index) => {
    const crossed = index > 0 && side !== sides[index - 1];
    if (crossed) crossings += 1;
    run = crossed ? 1 : run + 1;
    longestRun = Math.max(longestRun, run);
  });
  const counts = { useful, longestRun, crossings };
  const above = sides.filter(Boolean).length;
  switch (ruleSet) {
    case 'anhoej': {
      if (useful === 0)
        return {
          ...counts,
          longestRunLimit: null,
          minCrossings: null,
          maxCrossings: null,
          signal: false,
        };
      const longestRunLimit = Math.round(Math.log2(useful) + 3);
      const minCrossings = minExpected(useful);
      const signal = longestRun > longestRunLimit || crossings < minCrossings;
      return { ...counts, longestRunLimit, minCrossings, maxCrossings: null, signal };
    }
    case 'perla': {
      // Perla's table begins at ten useful points
      if (useful < 10 || above === 0 || above === useful)
        return {
          ...counts,
          longestRunLimit: null,
          minCrossings: null,
          maxCrossings: null,
          signal: false,
        };
      const [min, max] = runsRange(above, useful - above);
      const signal = crossings + 1 < min || crossings + 1 > max;
      return {
        ...counts,
        longestRunLimit: null,
        minCrossings: min - 1,
        maxCrossings: max - 1,
        signal,
      };
    }
    default:
      return unreachable(ruleSet);
  }
}
