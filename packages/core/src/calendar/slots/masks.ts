import { gapsWithin, type Interval, type UtcMinute } from '../minute.js';
import { openIntervals, type WeeklyHours } from '../weeklyHours.js';
import type { SlotPerson, SlotProblem } from './problem.js';
import { forbidOverlap, type StartGrid, type StartMask } from './startMask.js';

/** Where a search found an interval that ends before it begins. */
export interface BadInterval {
  readonly path: readonly (string | number)[];
}

/** Closed time of weekly hours; hours shared by several people (the same array) are worked out once. */
export type ClosedTime = (hours: readonly WeeklyHours[]) => readonly Interval[];

/** Remembers the closed time of each array of hours within one search. */
export function closedTimeWithin(horizon: Interval): ClosedTime {
  const known = new Map<readonly WeeklyHours[], readonly Interval[]>();
  return (hours) => {
    let closed = known.get(hours);
    if (!closed) {
      closed = gapsWithin(openIntervals(hours, horizon), horizon);
      known.set(hours, closed);
    }
    return closed;
  };
}

/** Forbids what the person's calendar forbids: busy and unknown time with the buffers around it. */
export function forbidCalendar(
  mask: StartMask,
  starts: StartGrid,
  person: SlotPerson,
  index: number,
): BadInterval | null {
  for (const field of ['busy', 'unknown'] as const) {
    const intervals = person[field];
    if (!intervals) continue;
    const bad = forbidOverlap(mask, starts, intervals, person.minutesAfter ?? 0, person.minutesBefore ?? 0);
    if (bad >= 0) return { path: ['people', index, field, bad] };
  }
  return null;
}

/** Standing hours by what they are now: still kept for LP work, or released because their lead time has begun. */
export function standingNow(problem: SlotProblem): {
  readonly kept: readonly Interval[];
  readonly released: readonly Interval[];
} {
  const { standing } = problem;
  if (!standing) return { kept: [], released: [] };
  const now: UtcMinute = problem.now ?? problem.horizon.from;
  const isKept = (hour: Interval) => hour.from - standing.releaseMinutes > now;
  return {
    kept: standing.hours.filter(isKept),
    released: standing.hours.filter((hour) => !isKept(hour) && hour.to > now),
  };
}
