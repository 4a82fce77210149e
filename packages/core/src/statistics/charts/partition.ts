import type { Issue } from '../../kernel/index.js';
import { integerIssues } from '../checks.js';
import type { Rebase } from './chartTypes.js';

/** Where limits come from: the first points of each part only (`baselinePoints`), and where new parts begin (`rebases`). */
export interface BaselineOptions {
  /** Limits from the first so many points of each part, kept for the rest; all points of the part unless given. At least 2. */
  readonly baselinePoints?: number;
  /** New baselines, in order; each with its reason. */
  readonly rebases?: readonly Rebase[];
}

/** A part of a series: [from, to], the last point included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly reason: string | null;
}

/** Faults of the baseline options for a series of `count` points. */
export function baselineIssues(options: BaselineOptions, count: number): readonly Issue[] {
  const { baselinePoints, rebases = [] } = options;
  return [
    ...(baselinePoints === undefined ? [] : integerIssues('baselinePoints', baselinePoints, 2, 1e9)),
    ...rebases.flatMap(({ at, reason }, index) => [
      ...integerIssues(['rebases', index, 'at'], at, (rebases[index - 1]?.at ?? -1) + 1, count - 1),
      ...(reason.trim() === ''
        ? [{ path: ['rebases', index, 'reason'], code: 'missing', expected: 'a reason for the new baseline' }]
        : []),
    ]),
  ];
}

/** The parts that the rebases make; a rebase at the first point gives the first part its reason. @example stretches(10, []) // [{ from: 0, to: 9, reason: null }] */
export function stretches(count: number, rebases: readonly Rebase[]): readonly Stretch[] {
  const starts = rebases[0]?.at === 0 ? rebases : [{ at: 0, reason: null }, ...rebases];
  return starts.map(({ at, reason }, index) => ({
    from: at,
    to: (starts[index + 1]?.at ?? count) - 1,
    reason,
  }));
}
