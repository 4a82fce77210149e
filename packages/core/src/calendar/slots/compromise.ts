import type { Interval } from '../minute.js';
import { closedTimeWithin, forbidCalendar } from './masks.js';
import type { SlotPerson, SlotProblem } from './problem.js';
import {
  emptyMask,
  forbidOverlap,
  isOpen,
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
 * The time at which the fewest required people would have to move something, and what; of several, that with the fewest of them
 * outside their hours, and then the earliest. An event can be moved, a night cannot.
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

const masksOf = (problem: SlotProblem, starts: StartGrid): readonly PersonMasks[] => {
  const closedTime = closedTimeWithin(problem.horizon);
  return problem.people.map((person, index) => {
    const busy = emptyMask(starts);
    const unknown = emptyMask(starts);
    const hours = emptyMask(starts);
    forbidCalendar(busy, starts, { ...person, unknown: [] }, index);
    forbidCalendar(unknown, starts, { ...person, busy: [] }, index);
    if (person.hours) forbidOverlap(hours, starts, closedTime(person.hours));
    const any = possibleInBoth(possibleInBoth(busy, unknown), hours);
    return { person, busy, unknown, hours, any };
  });
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
 * and when it would call somebody outside their hours though a standing hour suits everybody: that one can be waited for.
 */
export function explainNone(
  problem: SlotProblem,
  starts: StartGrid,
  forAll: StartMask,
  keptHours: KeptHours,
): Explanation {
  const everybody = masksOf(problem, starts);
  const required = everybody.filter(({ person }) => person.attendance === 'required');
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
    const outside = inTheWay.filter(({ hours }) => !isOpen(hours, start)).length;
    if (inTheWay.length < best.moved || outside < best.outside)
      best = { start, moved: inTheWay.length, outside };
  }
  const blockers = [...blocked]
    .map(([id, tally]) => ({ id, blockedStarts: tally.starts, openedAlone: tally.alone }))
    .filter((blocker) => blocker.blockedStarts > 0)
    .sort((a, b) => b.openedAlone - a.openedAlone || b.blockedStarts - a.blockedStarts);
  const kept = keptInTheWay(required, starts, keptHours);
  const isNone = best.start < 0 || (kept.length > 0 && best.outside > 0);
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
  const meetings = openStarts(possible).map((start) => starts.origin + start * starts.grid);
  return hours.filter(
    ({ from, to }) => from < to && meetings.some((start) => start < to && from < start + starts.length),
  );
};

const compromiseAt = (everybody: readonly PersonMasks[], starts: StartGrid, start: number): Compromise => {
  const from = starts.origin + start * starts.grid;
  const blocked = everybody
    .filter((masks) => !isOpen(masks.any, start))
    .map((masks) => ({ person: masks.person, reasons: reasonsAt(masks, start) }));
  return {
    from,
    to: from + starts.length,
    toMove: blocked
      .filter(({ person }) => person.attendance === 'required')
      .map(({ person, reasons }) => ({ id: person.id, reasons })),
    missing: blocked.filter(({ person }) => person.attendance === 'optional').map(({ person }) => person.id),
  };
};
