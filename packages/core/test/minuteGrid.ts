import { toHelsinki } from '../src/calendar/helsinkiTime.js';
import { isoWeekday } from '../src/calendar/isoWeek.js';
import type { Interval } from '../src/calendar/minute.js';
import type { SlotPerson, SlotProblem } from '../src/calendar/slots/problem.js';

/** A row of minutes, one by one: the plain way to think of a calendar. */
class Minutes {
  readonly #marked: Uint8Array;
  readonly #origin: number;
  constructor(origin: number, length: number) {
    this.#origin = origin;
    this.#marked = new Uint8Array(length);
  }
  mark({ from, to }: Interval): this {
    for (let minute = from; minute < to; minute++) this.#marked[minute - this.#origin] = 1;
    return this;
  }
  some(from: number, to: number): boolean {
    for (let minute = from; minute < to; minute++) if (this.#marked[minute - this.#origin]) return true;
    return false;
  }
  count(from: number, to: number): number {
    let marked = 0;
    for (let minute = from; minute < to; minute++) marked += this.#marked[minute - this.#origin]!;
    return marked;
  }
  every(from: number, to: number): boolean {
    for (let minute = from; minute < to; minute++) if (!this.#marked[minute - this.#origin]) return false;
    return true;
  }
}

const margin = 1500;
const row = (problem: SlotProblem, intervals: readonly Interval[]): Minutes => {
  const { from, to } = problem.horizon;
  const minutes = new Minutes(from - margin, to - from + 2 * margin);
  for (const interval of intervals) minutes.mark(interval);
  return minutes;
};

const wallClock = new Map<number, { readonly weekday: number; readonly minuteOfDay: number }>();
const clockAt = (minute: number) => {
  const known = wallClock.get(minute);
  if (known) return known;
  const { day, minuteOfDay } = toHelsinki(minute);
  const shown = { weekday: isoWeekday(day), minuteOfDay };
  wallClock.set(minute, shown);
  return shown;
};

const outsideHours = (problem: SlotProblem, { hours }: SlotPerson): Minutes => {
  const closed = row(problem, []);
  for (let minute = problem.horizon.from; hours && minute < problem.horizon.to; minute++) {
    const { weekday, minuteOfDay } = clockAt(minute);
    const open = hours.some(
      (window) =>
        window.weekdays.includes(weekday) &&
        window.fromMinute <= minuteOfDay &&
        minuteOfDay < window.toMinute,
    );
    if (!open) closed.mark({ from: minute, to: minute + 1 });
  }
  return closed;
};

/** A search answered by looking at every minute of every person. Slow and plain on purpose: the measure of the fast way. */
export function minuteGrid(problem: SlotProblem) {
  const { people, lengthMinutes, gridMinutes, horizon } = problem;
  const kept = (problem.standing?.hours ?? []).filter(
    (hour) => hour.from - problem.standing!.releaseMinutes > (problem.now ?? horizon.from),
  );
  const closed = row(problem, [...(problem.closed ?? []), ...(problem.use === 'other' ? kept : [])]);
  const standing = row(problem, kept);
  const rows = people.map((person) => ({
    person,
    busy: row(problem, person.busy),
    unknown: row(problem, person.unknown ?? []),
    outside: outsideHours(problem, person),
  }));

  const minutesWithout = (forbidden: Minutes): readonly number[] => {
    const minutes: number[] = [];
    for (let start = horizon.from; start + lengthMinutes <= horizon.to; start++) {
      const isPast = problem.now !== undefined && start < problem.now;
      if (!isPast && !forbidden.some(start, start + lengthMinutes)) minutes.push(start);
    }
    return minutes;
  };
  const startsWithout = (forbidden: Minutes): readonly number[] =>
    minutesWithout(forbidden).filter((start) => start % gridMinutes === 0);
  const starts = startsWithout(closed);

  const reasons = (id: string, start: number): readonly string[] => {
    const { person, busy, unknown, outside } = rows.find((one) => one.person.id === id)!;
    const from = start - (person.minutesBefore ?? 0);
    const to = start + lengthMinutes + (person.minutesAfter ?? 0);
    return [
      ...(busy.some(from, to) ? ['busy'] : []),
      ...(unknown.some(from, to) ? ['unknown'] : []),
      ...(outside.some(start, start + lengthMinutes) ? ['outside-hours'] : []),
    ];
  };
  const isFree = (start: number): boolean =>
    rows.every(({ person, busy, unknown, outside }) => {
      if (person.attendance === 'optional') return true;
      const from = start - (person.minutesBefore ?? 0);
      const to = start + lengthMinutes + (person.minutesAfter ?? 0);
      return !busy.some(from, to) && !unknown.some(from, to) && !outside.some(start, start + lengthMinutes);
    });
  const keptInTheWay = (): readonly Interval[] => {
    const free = startsWithout(row(problem, problem.closed ?? [])).filter(isFree);
    return kept.filter(
      ({ from, to }) => from < to && free.some((start) => start < to && from < start + lengthMinutes),
    );
  };
  const required = people.filter(({ attendance }) => attendance === 'required');
  const minutesOutside = (start: number): number =>
    rows
      .filter(({ person }) => person.attendance === 'required')
      .reduce((sum, { outside }) => sum + outside.count(start, start + lengthMinutes), 0);
  /** Whether the meeting fits, from any minute, into the hours of somebody required; true where none of them named hours. */
  const fitsSomebodysHours = (): boolean => {
    const withHours = rows.filter(({ person }) => person.attendance === 'required' && person.hours);
    const anyMinute = minutesWithout(closed);
    return (
      withHours.length === 0 ||
      withHours.some(({ outside }) => anyMinute.some((start) => !outside.some(start, start + lengthMinutes)))
    );
  };
  const inStanding = (start: number) => standing.every(start, start + lengthMinutes);

  const offered = (): readonly number[] => {
    const free = starts.filter(isFree);
    const chosen: number[] = [];
    for (const start of [...free.filter(inStanding), ...free.filter((one) => !inStanding(one))]) {
      if (chosen.length >= (problem.limit ?? 20)) break;
      const near = chosen.some((other) => Math.abs(other - start) < lengthMinutes);
      if (problem.offer === 'every-start' || !near) chosen.push(start);
    }
    return chosen;
  };
  return { starts, required, reasons, inStanding, offered, keptInTheWay, minutesOutside, fitsSomebodysHours };
}
