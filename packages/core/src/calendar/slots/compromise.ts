import { gapsWithin, type Interval } from '../minute.js';
import { closedTimeWithin, forbidCalendar, type ClosedTime } from './masks.js';
import type { SlotPerson, SlotProblem } from './problem.js';
import {
  emptyMask,
  forbidOverlap,
  isOpen,
  meetingAt,
  openStarts,
  possibleInBoth,
  type StartGrid,
  type StartMask,
} from './startMask.js';

/** What stands in the way of one person at one time, strongest first: an event, time nobody knows, or time outside hours. */
export type BlockReason = 'busy' | 'unknown' | 'outside-hours';

/** One required person in a search without a result. `blockedStarts` and `openedAlone` are numbers of starts on the grid. */
export interface Blocker {
  readonly id: string;
  /** Starts at which this person cannot come (closed days are not counted: nobody can come then). */
  readonly blockedStarts: number;
  /** Starts that would be free if only this person could come: who makes the difference. */
  readonly openedAlone: number;
}

/**
 * The time at which the fewest required people would have to move something, and what; of several, that with the fewest minutes
 * outside anybody's hours, and then the earliest. An event can be moved, a night cannot.
 */
export interface Compromise extends Interval {
  readonly toMove: readonly { readonly id: string; readonly reasons: readonly BlockReason[] }[];
  readonly missing: readonly string[];
}

interface PersonMasks {
  readonly person: SlotPerson;
  readonly busy: StartMask;
  readonly unknown: StartMask;
  readonly hours: StartMask;
  readonly any: StartMask;
}

const masksOf = (problem: SlotProblem, starts: StartGrid, closedTime: ClosedTime): readonly PersonMasks[] =>
  problem.people.map((person, index) => {
    const busy = emptyMask(starts);
    const unknown = emptyMask(starts);
    const hours = emptyMask(starts);
    forbidCalendar(busy, starts, { ...person, unknown: [] }, index);
    forbidCalendar(unknown, starts, { ...person, busy: [] }, index);
    if (person.hours) forbidOverlap(hours, starts, closedTime(person.hours));
    const any = possibleInBoth(possibleInBoth(busy, unknown), hours);
    return { person, busy, unknown, hours, any };
  });

/** How many minutes of a meeting from each start lie in any of the intervals, which do not overlap one another. */
const minutesWithin = (starts: StartGrid, intervals: readonly Interval[]): Uint16Array => {
  const { origin, grid, count, length } = starts;
  const minutes = new Uint16Array(count);
  for (const { from, to } of intervals) {
    const first = Math.max(0, Math.floor((from - length - origin) / grid) + 1);
    const last = Math.min(count - 1, Math.ceil((to - origin) / grid) - 1);
    for (let start = first; start <= last; start++) {
      const begins = origin + start * grid;
      minutes[start]! += Math.min(to, begins + length) - Math.max(from, begins);
    }
  }
  return minutes;
};

/** The minutes outside hours that a meeting from each start would ask of everybody required together. */
const minutesOutside = (
  required: readonly PersonMasks[],
  starts: StartGrid,
  closedTime: ClosedTime,
): ((start: number) => number) => {
  const known = new Map<SlotPerson['hours'], Uint16Array>();
  const each = required.flatMap(({ person: { hours } }) => {
    if (!hours) return [];
    const minutes = known.get(hours) ?? minutesWithin(starts, closedTime(hours));
    known.set(hours, minutes);
    return [minutes];
  });
  return (start) => each.reduce((sum, minutes) => sum + minutes[start]!, 0);
};

/**
 * Whether the meeting fits, but for calendars, into the hours of anybody at all. Who named no hours does not count: "at any
 * time" says nothing of the time of day, and everybody else would be called in the night. True where nobody named any.
 */
const fitsSomebodysHours = (
  { horizon, now = horizon.from, closed = [], lengthMinutes }: SlotProblem,
  required: readonly PersonMasks[],
  kept: readonly Interval[],
  closedTime: ClosedTime,
): boolean => {
  const forAll = [...closed, ...kept, { from: horizon.from, to: now }];
  const named = new Set(required.flatMap(({ person: { hours } }) => (hours ? [hours] : [])));
  if (named.size === 0) return true;
  return [...named].some((hours) =>
    gapsWithin([...closedTime(hours), ...forAll], horizon).some(({ from, to }) => to - from >= lengthMinutes),
  );
};

const reasonsAt = (masks: PersonMasks, start: number): readonly BlockReason[] => {
  const reasons: BlockReason[] = [];
  if (!isOpen(masks.busy, start)) reasons.push('busy');
  if (!isOpen(masks.unknown, start)) reasons.push('unknown');
  if (!isOpen(masks.hours, start)) reasons.push('outside-hours');
  return reasons;
};

/** Standing hours that are closed to the meeting searched for, and what is closed to everybody but for them. */
export interface KeptHours {
  readonly hours: readonly Interval[];
  readonly forAllWithout: StartMask;
}

/** Why a search has no result. */
export interface Explanation {
  readonly blockers: readonly Blocker[];
  readonly compromise: Compromise | null;
  readonly kept: readonly Interval[];
}

/**
 * Why a search has no result: each required person with the starts they block and those they alone block, the most telling
 * first, the compromise, and the standing hours in the way. The compromise is null when nobody at all may meet in the horizon,
 * when the meeting fits into nobody's hours there (a longer horizon or a shorter meeting is the way out, not a night), and when
 * it would call somebody outside their hours though a standing hour suits everybody: that one can be waited for.
 */
export function explainNone(
  problem: SlotProblem,
  starts: StartGrid,
  forAll: StartMask,
  keptHours: KeptHours,
): Explanation {
  const closedTime = closedTimeWithin(problem.horizon);
  const everybody = masksOf(problem, starts, closedTime);
  const required = everybody.filter(({ person }) => person.attendance === 'required');
  const outsideAt = minutesOutside(required, starts, closedTime);
  const blocked = new Map(required.map(({ person }) => [person.id, { starts: 0, alone: 0 }]));
  let best = { start: -1, moved: Infinity, outside: Infinity };
  for (const start of openStarts(forAll)) {
    const inTheWay = required.filter((masks) => !isOpen(masks.any, start));
    for (const { person } of inTheWay) {
      const tally = blocked.get(person.id)!;
      tally.starts++;
      if (inTheWay.length === 1) tally.alone++;
    }
    if (inTheWay.length > best.moved) continue;
    const outside = outsideAt(start);
    if (inTheWay.length < best.moved || outside < best.outside)
      best = { start, moved: inTheWay.length, outside };
  }
  const blockers = [...blocked]
    .map(([id, tally]) => ({ id, blockedStarts: tally.starts, openedAlone: tally.alone }))
    .filter((blocker) => blocker.blockedStarts > 0)
    .sort((a, b) => b.openedAlone - a.openedAlone || b.blockedStarts - a.blockedStarts);
  const kept = keptInTheWay(required, starts, keptHours);
  const isNone =
    best.start < 0 ||
    (kept.length > 0 && best.outside > 0) ||
    !fitsSomebodysHours(problem, required, keptHours.hours, closedTime);
  return { blockers, compromise: isNone ? null : compromiseAt(everybody, starts, best.start), kept };
}

/** Standing hours without which there would be a result: those a meeting touches that everybody required could come to. */
const keptInTheWay = (
  required: readonly PersonMasks[],
  starts: StartGrid,
  { hours, forAllWithout }: KeptHours,
): readonly Interval[] => {
  if (hours.length === 0) return [];
  const possible = required.reduce((all, { any }) => possibleInBoth(all, any), forAllWithout);
  const meetings = openStarts(possible).map((start) => meetingAt(starts, start));
  return hours.filter(
    ({ from, to }) => from < to && meetings.some((meeting) => meeting.from < to && from < meeting.to),
  );
};

const compromiseAt = (everybody: readonly PersonMasks[], starts: StartGrid, start: number): Compromise => {
  const blocked = everybody
    .filter((masks) => !isOpen(masks.any, start))
    .map((masks) => ({ person: masks.person, reasons: reasonsAt(masks, start) }));
  return {
    ...meetingAt(starts, start),
    toMove: blocked
      .filter(({ person }) => person.attendance === 'required')
      .map(({ person, reasons }) => ({ id: person.id, reasons })),
    missing: blocked.filter(({ person }) => person.attendance === 'optional').map(({ person }) => person.id),
  };
};
