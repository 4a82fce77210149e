import { ok } from '../kernel/index.js';
import { rangeIssues } from './checks.js';
import { solveSymmetric } from './linear.js';
import { chiSquareUpper } from './special/tails.js';
import { empty, invalidInput, notDefined, type Statistic } from './statisticsError.js';
import type { Observation } from './survival/steps.js';

/** A wait with the group it belongs to. */
export interface GroupedObservation extends Observation {
  readonly group: string;
}

/** Events of a group beside those expected if all groups were alike. */
export interface LogRankGroup {
  readonly group: string;
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
}

/** A log-rank test; `p` is the chance of a difference at least so large among groups that are alike. */
export interface LogRank {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  readonly groups: readonly LogRankGroup[];
}

/**
 * The log-rank test of whether waits differ between two or more groups. It says that they differ, not why.
 * Refuses with `invalid-input`, `empty`, and `not-defined`: 'fewer-than-two-groups-at-risk' (nothing to compare: fewer than two groups had
 * anybody at risk when events happened).
 * @source Mantel (1966), Cancer Chemother. Rep. 50; agrees with R survival 3.5-3 `survdiff`
 * @example logRank([{ time: 3, event: true, group: 'a' }, { time: 9, event: true, group: 'b' }]) // { ok: true, value: { chiSquare: 1, degreesOfFreedom: 1, … } }
 */
export function logRank(observations: readonly GroupedObservation[]): Statistic<LogRank> {
  const issues = observations.flatMap(({ time }, index) =>
    rangeIssues(['observations', index, 'time'], time, 0, 1e100),
  );
  if (issues.length > 0) return invalidInput(issues);
  if (observations.length === 0) return empty;
  const names = [...new Set(observations.map(({ group }) => group))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const placeOf = (group: string): number => place.get(group) ?? 0;
  const sorted = [...observations].sort((a, b) => a.time - b.time);
  const atRisk = names.map(() => 0);
  for (const { group } of sorted) atRisk[placeOf(group)]! += 1;
  const sizes = [...atRisk];
  const observed = names.map(() => 0);
  const expected = names.map(() => 0);
  const variance = names.map(() => names.map(() => 0));
  for (let first = 0; first < sorted.length;) {
    let next = first;
    let events = 0;
    for (; next < sorted.length && sorted[next]!.time === sorted[first]!.time; next += 1) {
      const one = sorted[next]!;
      if (!one.event) continue;
      events += 1;
      observed[placeOf(one.group)]! += 1;
    }
    const all = sorted.length - first;
    const spread = all > 1 ? (events * (all - events)) / (all - 1) : 0;
    for (const [i, mine] of atRisk.entries()) {
      expected[i]! += (events * mine) / all;
      for (const [j, theirs] of atRisk.entries())
        variance[i]![j]! += spread * (mine / all) * ((i === j ? 1 : 0) - theirs / all);
    }
    for (; first < next; first += 1) atRisk[placeOf(sorted[first]!.group)]! -= 1;
  }
  // A group nobody of which was at risk at any event says nothing; of the others one follows from the rest.
  const kept = names.map((_, index) => index).filter((index) => expected[index]! > 0);
  if (kept.length < 2) return notDefined('fewer-than-two-groups-at-risk');
  const free = kept.slice(1);
  const difference = free.map((index) => observed[index]! - expected[index]!);
  const solution = solveSymmetric(
    free.map((i) => free.map((j) => variance[i]![j]!)),
    difference,
  );
  if (solution === null) return notDefined('fewer-than-two-groups-at-risk');
  const chiSquare = Math.max(
    0,
    difference.reduce((sum, value, index) => sum + value * (solution[index] ?? 0), 0),
  );
  return ok({
    chiSquare,
    degreesOfFreedom: free.length,
    p: chiSquareUpper(chiSquare, free.length),
    groups: names.map((group, index) => ({
      group,
      n: sizes[index]!,
      observed: observed[index]!,
      expected: expected[index]!,
    })),
  });
}
