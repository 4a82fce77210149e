import { err, ok, type Issue, type Result } from '../../kernel/index.js';
import type { Interval, UtcMinute } from '../minute.js';
import type { WeeklyHours } from '../weeklyHours.js';

/** One person of the meeting: a worker, a family member, an interpreter. Ids are the caller's and pseudonymous. */
export interface SlotPerson {
  readonly id: string;
  readonly attendance: 'required' | 'optional';
  readonly busy: readonly Interval[];
  /** Time nobody knows anything about (a calendar not shared, a mailbox that did not answer). Never taken as free. */
  readonly unknown?: readonly Interval[];
  /** When the person can meet: working hours of a worker, evenings of a family. Left out: at any time. */
  readonly hours?: readonly WeeklyHours[];
  /** Free minutes needed before the meeting, for travel or rest after the event that ends then. */
  readonly minutesBefore?: number;
  /** Free minutes needed after the meeting before the next event. */
  readonly minutesAfter?: number;
}

/**
 * Hours kept for LP work in the common calendar. Until `releaseMinutes` before an hour begins it is offered first and no
 * other meeting may have it; an hour still unused then is released to everybody.
 * @source R0-P11, R0-SO1 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023): common time in the calendar
 */
export interface StandingHours {
  readonly hours: readonly Interval[];
  readonly releaseMinutes: number;
}

/** A search for common time. All times are UTC minutes, lengths are minutes. */
export interface SlotProblem {
  readonly people: readonly SlotPerson[];
  /** The meeting lies wholly inside. */
  readonly horizon: Interval;
  readonly lengthMinutes: number;
  /** Meetings begin at multiples of this: 5, 10, 15, 20, 30 or 60. */
  readonly gridMinutes: number;
  /** Closed for everybody: public holidays, school breaks where they are respected. */
  readonly closed?: readonly Interval[];
  readonly standing?: StandingHours;
  /** What the meeting is; only an LP meeting may use standing hours before their release. Default `lp`. */
  readonly use?: 'lp' | 'other';
  /** The present: nothing is offered before it, and standing hours are released by it. Default: the beginning of the horizon. */
  readonly now?: UtcMinute;
  /** How many slots to return, at most 10 000. Default 20. */
  readonly limit?: number;
  /** `apart` (default): offered slots do not overlap each other; `every-start`: each free start of the grid. */
  readonly offer?: 'apart' | 'every-start';
}

/** Starts a search may have at most: a year on a grid of five minutes. */
const maxStarts = 110_000;
/** A year. */
const maxRelease = 525_600;
const grids: readonly number[] = [5, 10, 15, 20, 30, 60];

const number = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

const personIssues = (person: SlotPerson, index: number): readonly Issue[] => {
  const issues: Issue[] = [];
  const at = (...rest: (string | number)[]) => ['people', index, ...rest];
  for (const field of ['minutesBefore', 'minutesAfter'] as const)
    if (!number(person[field] ?? 0, 0, 1440))
      issues.push({
        path: at(field),
        code: 'out-of-range',
        expected: '0–1440',
        received: String(person[field]),
      });
  for (const [place, hours] of (person.hours ?? []).entries()) {
    const right =
      number(hours.fromMinute, 0, 1439) &&
      number(hours.toMinute, hours.fromMinute + 1, 1440) &&
      hours.weekdays.every((weekday) => number(weekday, 1, 7));
    if (!right) issues.push({ path: at('hours', place), code: 'not-weekly-hours', expected: '1–7, 0–1440' });
  }
  return issues;
};

const intervalIssues = (path: readonly string[], intervals: readonly Interval[]): readonly Issue[] =>
  intervals.flatMap(({ from, to }, index) =>
    from <= to ? [] : [{ path: [...path, index], code: 'interval-backwards', expected: 'from <= to' }],
  );

/**
 * Checks a search, all issues at once: `unknown-grid`, `out-of-range` (length 1–1440, buffers 0–1440, limit 1–10 000, release
 * 0–525 600), `not-a-minute` (the present), `horizon-empty`, `horizon-too-long`, `not-weekly-hours`, `nobody-required`, `same-person-twice`, `interval-backwards`
 * (closed time and standing hours; busy time is checked where it is read).
 * @example checkSlotProblem({ people: [], horizon: { from: 0, to: 60 }, lengthMinutes: 60, gridMinutes: 15 }).ok // false
 */
export function checkSlotProblem(problem: SlotProblem): Result<SlotProblem, readonly Issue[]> {
  const issues: Issue[] = [
    ...problem.people.flatMap(personIssues),
    ...intervalIssues(['closed'], problem.closed ?? []),
    ...intervalIssues(['standing', 'hours'], problem.standing?.hours ?? []),
  ];
  const { from, to } = problem.horizon;
  if (!grids.includes(problem.gridMinutes))
    issues.push({ path: ['gridMinutes'], code: 'unknown-grid', expected: grids.join(', ') });
  if (!number(problem.lengthMinutes, 1, 1440))
    issues.push({ path: ['lengthMinutes'], code: 'out-of-range', expected: '1–1440' });
  if (!number(problem.limit ?? 20, 1, 10_000))
    issues.push({ path: ['limit'], code: 'out-of-range', expected: '1–10000' });
  if (problem.standing && !number(problem.standing.releaseMinutes, 0, maxRelease))
    issues.push({
      path: ['standing', 'releaseMinutes'],
      code: 'out-of-range',
      expected: `0–${maxRelease}`,
      received: String(problem.standing.releaseMinutes),
    });
  if (problem.now !== undefined && !Number.isInteger(problem.now))
    issues.push({
      path: ['now'],
      code: 'not-a-minute',
      expected: 'a whole number of UTC minutes',
      received: String(problem.now),
    });
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from)
    issues.push({ path: ['horizon'], code: 'horizon-empty' });
  else if ((to - from) / problem.gridMinutes > maxStarts)
    issues.push({ path: ['horizon'], code: 'horizon-too-long', expected: `${maxStarts} starts` });
  if (!problem.people.some((person) => person.attendance === 'required'))
    issues.push({ path: ['people'], code: 'nobody-required' });
  if (new Set(problem.people.map((person) => person.id)).size < problem.people.length)
    issues.push({ path: ['people'], code: 'same-person-twice' });
  return issues.length > 0 ? err(issues) : ok(problem);
}
