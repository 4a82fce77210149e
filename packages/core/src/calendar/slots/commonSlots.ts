import { err, ok, type Issue, type Result } from '../../kernel/index.js';
import { gapsWithin, type Interval } from '../minute.js';
import { explainNone, type Blocker, type Compromise } from './compromise.js';
import { closedTimeWithin, forbidCalendar, standingNow, type BadInterval } from './masks.js';
import { checkSlotProblem, type SlotProblem } from './problem.js';
import {
  countOpen,
  emptyMask,
  forbidOverlap,
  isOpen,
  meetingAt,
  inverse,
  openStarts,
  startGridOf,
  possibleInBoth,
  type StartGrid,
  type StartMask,
} from './startMask.js';

/** One offered time. `standing`: inside hours kept for LP work. `missing`: optional people who cannot come. */
export interface CommonSlot extends Interval {
  readonly standing: boolean;
  readonly missing: readonly string[];
}

/**
 * The answer of a search: slots, those in standing hours first and each group earliest first, with the number of all free
 * starts; or who is in the way and the best compromise. `released` are standing hours whose lead time has begun unused, `kept`
 * those in the way of another meeting: everybody required could meet then, but until its release the hour is for LP work.
 */
export type CommonSlots =
  | {
      readonly status: 'found';
      readonly slots: readonly CommonSlot[];
      readonly freeStarts: number;
      readonly released: readonly Interval[];
    }
  | {
      readonly status: 'none';
      readonly blockers: readonly Blocker[];
      readonly compromise: Compromise | null;
      readonly kept: readonly Interval[];
      readonly released: readonly Interval[];
    };

const backwards = (bad: BadInterval): Issue => ({
  path: bad.path,
  code: 'interval-backwards',
  expected: 'from <= to',
});

/** Starts at which nobody at all can meet: the past, closed time, and standing hours kept from other meetings. */
const maskForAll = (problem: SlotProblem, starts: StartGrid, kept: readonly Interval[]): StartMask => {
  const mask = emptyMask(starts);
  const { horizon, now = horizon.from } = problem;
  if (now > horizon.from) forbidOverlap(mask, starts, [{ from: horizon.from, to: now }]);
  forbidOverlap(mask, starts, problem.closed ?? []);
  if (problem.use === 'other') forbidOverlap(mask, starts, kept);
  return mask;
};

const maskOfPeople = (
  problem: SlotProblem,
  starts: StartGrid,
  kept: readonly Interval[],
): Result<StartMask, Issue> => {
  const mask = maskForAll(problem, starts, kept);
  const closedTime = closedTimeWithin(problem.horizon);
  const hoursDone = new Set<unknown>();
  for (const [index, person] of problem.people.entries()) {
    if (person.attendance !== 'required') continue;
    const badCalendar = forbidCalendar(mask, starts, person, index);
    if (badCalendar) return err(backwards(badCalendar));
    if (!person.hours || hoursDone.has(person.hours)) continue;
    hoursDone.add(person.hours);
    forbidOverlap(mask, starts, closedTime(person.hours));
  }
  return ok(mask);
};

interface OptionalMask {
  readonly id: string;
  readonly mask: StartMask;
}

const nobody: readonly string[] = [];
const missingAt = (optional: readonly OptionalMask[], start: number): readonly string[] =>
  optional.length === 0 ? nobody : optional.filter(({ mask }) => !isOpen(mask, start)).map(({ id }) => id);

const optionalMasks = (problem: SlotProblem, starts: StartGrid): Result<readonly OptionalMask[], Issue> => {
  const closedTime = closedTimeWithin(problem.horizon);
  const masks: OptionalMask[] = [];
  for (const [index, person] of problem.people.entries()) {
    if (person.attendance !== 'optional') continue;
    const mask = emptyMask(starts);
    const bad = forbidCalendar(mask, starts, person, index);
    if (bad) return err(backwards(bad));
    if (person.hours) forbidOverlap(mask, starts, closedTime(person.hours));
    masks.push({ id: person.id, mask });
  }
  return ok(masks);
};

const standingMask = (problem: SlotProblem, starts: StartGrid, kept: readonly Interval[]): StartMask => {
  const mask = emptyMask(starts);
  forbidOverlap(mask, starts, gapsWithin(kept, problem.horizon));
  return mask;
};

/** Free starts in the order of offering: standing hours first, then by time; with `apart` none overlaps one before it. */
const chosenStarts = (
  problem: SlotProblem,
  starts: StartGrid,
  mask: StartMask,
  standing: StartMask | null,
): readonly number[] => {
  const limit = problem.limit ?? 20;
  const apart = problem.offer !== 'every-start';
  const step = apart ? Math.ceil(starts.length / starts.grid) : 1;
  if (!standing) return openStarts(mask, limit, step);
  const first = openStarts(possibleInBoth(mask, standing), limit, step);
  const others = possibleInBoth(mask, inverse(standing));
  if (apart)
    forbidOverlap(
      others,
      starts,
      first.map((start) => meetingAt(starts, start)),
    );
  return [...first, ...openStarts(others, limit - first.length, step)];
};

/**
 * Common time of several people: never busy, never unknown, inside everybody's hours, with travel and rest around it, in
 * wall-clock time of Finland whatever the clocks do that night. Standing LP hours come first, then the earliest. When there
 * is none, it says who is in the way and where the fewest required people would have to move something.
 *
 * Refuses with all issues of the search at once (see `checkSlotProblem`), or with the first `interval-backwards`.
 * Intervals of busy time need no order and may overlap. The cost is one pass over them.
 * @source R0-P11, R0-PR6, F11 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example
 * commonSlots({ people: [{ id: 'a', attendance: 'required', busy: [{ from: 0, to: 60 }] }],
 *   horizon: { from: 0, to: 180 }, lengthMinutes: 60, gridMinutes: 30 })
 * // { ok: true, value: { status: 'found', slots: [{ from: 60, to: 120, … }, { from: 120, to: 180, … }], freeStarts: 3, … } }
 */
export function commonSlots(problem: SlotProblem): Result<CommonSlots, readonly Issue[]> {
  const checked = checkSlotProblem(problem);
  if (!checked.ok) return checked;
  const starts = startGridOf(problem.horizon, problem.lengthMinutes, problem.gridMinutes);
  const { kept, released } = standingNow(problem);
  const mask = maskOfPeople(problem, starts, kept);
  if (!mask.ok) return err([mask.error]);
  const optional = optionalMasks(problem, starts);
  if (!optional.ok) return err([optional.error]);

  const standing = kept.length > 0 ? standingMask(problem, starts, kept) : null;
  const chosen = chosenStarts(problem, starts, mask.value, standing);
  if (chosen.length === 0) {
    const explained = explainNone(problem, starts, maskForAll(problem, starts, kept), {
      hours: problem.use === 'other' ? kept : [],
      forAllWithout: maskForAll(problem, starts, []),
    });
    return ok({ status: 'none', ...explained, released });
  }
  const slots = chosen.map((start): CommonSlot => {
    const { from, to } = meetingAt(starts, start);
    return {
      from,
      to,
      standing: standing !== null && isOpen(standing, start),
      missing: missingAt(optional.value, start),
    };
  });
  return ok({ status: 'found', slots, freeStarts: countOpen(mask.value), released });
}
