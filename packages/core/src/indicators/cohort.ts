import { monthsOn } from '../kernel/dated.js';
import type { Day } from '../kernel/index.js';
import { stateOn, type BegunProcess, type LpProcessState } from '../streams/lp-process/index.js';

const cohortMonths = 12;

/**
 * The day after which a cohort began; whoever began on it or earlier is not asked about any more.
 * @example cohortSince('2026-11-22' as Day) // '2025-11-22'
 */
export function cohortSince(day: Day): Day {
  return monthsOn(day, -cohortMonths);
}

/** A process of a cohort as it stood on the day, and the day it began. */
export interface CohortMember {
  readonly process: BegunProcess;
  readonly first: Day;
}

/**
 * The cohort of a day, for as many processes as there are: of each the process as it stood on the day, when it had begun in the
 * twelve months before it: a list of one, or of none.
 * @example cohortOn(day, ({ concernDay }) => concernDay)(state) // [{ process, first: '2026-03-02' }]
 */
export function cohortOn(
  day: Day,
  began: (process: BegunProcess) => Day | undefined,
): (state: LpProcessState) => readonly CohortMember[] {
  const since = cohortSince(day);
  return (state) => {
    const then = stateOn(state, day);
    if (then.status === 'empty') return [];
    const first = began(then);
    return first !== undefined && first > since && first <= day ? [{ process: then, first }] : [];
  };
}
