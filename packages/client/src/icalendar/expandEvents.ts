import type { Interval, UtcMinute } from '@puheeksi/core/calendar';
import { isTaken, takenBy, type FutureShift, type SeriesChanges } from './changes.js';
import type { Clock } from './clock.js';
import { endingOf, roundedUp, startOfExtra, type Ending, type Start } from './ending.js';
import type { EventRecord, ExtraTime } from './event.js';
import { addUnknown, type Expanded } from './expanded.js';
import { expandRule } from './expandRule.js';
import type { CalendarFaultCode } from './fault.js';
import { startsOf } from './namedStart.js';
import type { TimeValue } from './timeValue.js';
import { farthestAhead, farthestBehind, type Zone } from './zone.js';

const day = 1440;

/** Which starts of a rule can matter: how far before the window, and how far after it, in minutes. */
interface Reach {
  readonly back: number;
  readonly ahead: number;
}

/** Starts by the rules of an event; `until` is where the list was cut off, when it was. */
interface StartsOfRules {
  readonly starts: readonly Start[];
  readonly until: UtcMinute | null;
}

const startsOfRules = (event: EventRecord, zone: Zone, reach: Reach, to: Expanded): StartsOfRules | null => {
  const { window, limits } = to;
  const from = zone.toWall(window.from) - reach.back - day;
  const end = zone.toWall(window.to) + reach.ahead + day;
  const walls = new Set([event.start.wall]);
  let until: UtcMinute | null = null;
  for (const rule of event.rules) {
    if (to.isLate()) break;
    const limit = limits.occurrencesOfEvent + 1;
    const found = expandRule(rule, event.start.wall, zone, { from, to: end, limit });
    if (!found) return null;
    if (found.length === limit) until = Math.min(until ?? Infinity, zone.toUtc(found.at(-1)!));
    for (const wall of found) walls.add(wall);
  }
  return { starts: [...walls].map((wall) => ({ wall, utc: zone.toUtc(wall) })), until };
};

const overlaps = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

/** The length an event or an extra time is written with, on no clock at all; null for one that is not believed. */
const writtenLength = (start: TimeValue, end: EventRecord | ExtraTime, to: Expanded): number | null => {
  const duration = 'duration' in end ? end.duration : end.end && 'minutes' in end.end ? end.end : null;
  const time = end.end && 'wall' in end.end ? end.end : null;
  const lasting = duration ? [duration.days * day + duration.minutes] : [];
  const until = time ? [roundedUp(time) - start.wall] : [];
  const length = Math.max(...(duration || time ? [...lasting, ...until] : [day]));
  return Math.abs(length) > to.limits.eventDays * day ? null : length;
};

/** A time whose clock nobody knows could be anywhere around what is written: that much is unknown. */
const addUnknownAround = (start: TimeValue, length: number | null, to: Expanded): void => {
  if (length === null) addUnknown(to, to.window.from);
  else {
    const from = start.wall + Math.min(0, length);
    addUnknown(to, from - farthestAhead, start.wall + Math.max(0, length) + farthestBehind);
  }
};

const addUnknownZone = (event: EventRecord, to: Expanded): void => {
  to.faults.add('unknown-time-zone', event.line);
  const repeats = event.unread || event.rules.length > 0;
  if (repeats) addUnknown(to, event.start.wall - farthestAhead);
  else
    for (const start of [event.start, ...event.extra.map((extra) => extra.start)])
      addUnknownAround(start, writtenLength(event.start, event, to), to);
  // Periods may be longer than the event itself.
  for (const extra of event.extra)
    if (extra.end) addUnknownAround(extra.start, writtenLength(extra.start, extra, to), to);
};

const extraStarts = (
  event: EventRecord,
  zone: Zone,
  length: number,
  clock: Clock,
  to: Expanded,
): readonly Start[] => {
  const starts: Start[] = [];
  let unknown = false;
  for (const extra of event.extra) {
    if (extra.start.kind === 'day' && event.start.kind !== 'day' && !extra.end) {
      // A day does not tell at which hour of it an event of hours takes place.
      to.faults.add('not-a-time', event.line);
      const nextDay = zone.toUtc(extra.start.wall + day);
      addUnknown(to, zone.toUtc(extra.start.wall) + Math.min(0, length), nextDay + Math.max(0, length));
      continue;
    }
    const start = startOfExtra(extra, event, zone, clock);
    if (start) starts.push(start);
    else {
      unknown = true;
      const length = extra.end
        ? writtenLength(extra.start, extra, to)
        : writtenLength(event.start, event, to);
      addUnknownAround(extra.start, length, to);
    }
  }
  if (unknown) to.faults.add('unknown-time-zone', event.line);
  return starts;
};

/** Starts in the order of time, each once: of two that begin together the longer, so that nothing busy is lost. */
const onceEach = (starts: readonly Start[], ending: Ending): readonly Start[] => {
  const endOf = (start: Start): UtcMinute => start.end ?? ending(start);
  const once = new Map<UtcMinute, Start>();
  for (const start of starts) {
    const known = once.get(start.utc);
    if (!known || endOf(known) < endOf(start)) once.set(start.utc, start);
  }
  return [...once.values()].sort((a, b) => a.utc - b.utc);
};

const addOccurrences = (event: EventRecord, starts: readonly Start[], ending: Ending, to: Expanded): void => {
  const { window, limits, faults } = to;
  const noted = new Set<CalendarFaultCode>();
  const note = (code: CalendarFaultCode) => {
    if (!noted.has(code)) faults.add(code, event.line);
    noted.add(code);
  };
  let counted = 0;
  for (const start of starts) {
    const end = start.end ?? ending(start);
    if (end - start.utc > limits.eventDays * day) {
      note('duration-out-of-range');
      addUnknown(to, start.utc);
      return;
    }
    const backwards = end < start.utc;
    // Of an event written backwards nobody can tell more than that it lies about there: a night, or the wrong date.
    const interval = backwards ? { from: end, to: start.utc + day } : { from: start.utc, to: end };
    if (backwards) note('ends-before-it-begins');
    if (!overlaps(interval, window)) continue;
    counted++;
    if (counted > limits.occurrencesOfEvent || to.occurrences.length >= limits.occurrences) {
      note('too-many-occurrences');
      addUnknown(to, interval.from);
      return;
    }
    if (backwards) {
      addUnknown(to, interval.from, interval.to);
      continue;
    }
    const { uid, line, shownAs } = event;
    to.occurrences.push({ ...interval, uid, line, allDay: event.start.kind === 'day', shownAs });
  }
};

const addShifted = (shift: FutureShift, starts: readonly Start[], zone: Zone, to: Expanded): void => {
  if (!shift.ending) return;
  const shifted = starts.map(({ wall }): Start => {
    const utc = zone.toUtc(wall + shift.by);
    return { wall: shift.zone === zone ? wall + shift.by : shift.zone.toWall(utc), utc };
  });
  // Where the clocks jump, a shift can change the order by an hour.
  addOccurrences(
    shift.event,
    shifted.sort((a, b) => a.utc - b.utc),
    shift.ending,
    to,
  );
};

/** Expands one event with the changes made to occurrences of its series, into what the expansion collects. */
export function expandEvent(event: EventRecord, changes: SeriesChanges, clock: Clock, to: Expanded): void {
  if (event.cancelled) return;
  const series = startsOf(event, clock);
  const ending = series && endingOf(event, series.zone, clock);
  if (!series || !ending || ending === 'unknown-time-zone') {
    addUnknownZone(event, to);
    return;
  }
  const { zone } = series;
  const first: Start = { wall: event.start.wall, utc: zone.toUtc(event.start.wall) };
  const length = ending(first) - first.utc;
  if (Math.abs(length) > to.limits.eventDays * day) {
    to.faults.add('duration-out-of-range', event.line);
    addUnknown(to, Math.min(first.utc, first.utc + length));
    return;
  }
  const { list: shifts, back, ahead } = changes.shiftsOn(series);
  const reach = { back: Math.max(0, length, back), ahead: Math.max(0, -length, ahead) };
  // What follows may have been moved to an earlier time.
  if (event.unread) addUnknown(to, first.utc - reach.ahead);
  const byRule = startsOfRules(event, zone, reach, to);
  if (!byRule) to.faults.add('not-a-rule', event.line);
  if (!byRule || byRule.until !== null) addUnknown(to, (byRule?.until ?? first.utc) - reach.ahead);
  if (byRule?.until) to.faults.add('too-many-occurrences', event.line);

  const taken = [takenBy(event.except, series, clock), changes.replaced(series)];
  const written = [...(byRule?.starts ?? [first]), ...extraStarts(event, zone, length, clock, to)];
  const left = written.filter((start) => !taken.some((one) => isTaken(one, start)));
  const inOrder = onceEach(left, ending);

  // Starts and shifts both go by time: one walk puts each start to the last shift before it.
  let from = 0;
  const startsUntil = (end: UtcMinute): readonly Start[] => {
    const begin = from;
    while (from < inOrder.length && inOrder[from]!.utc <= end) from++;
    return inOrder.slice(begin, from);
  };
  addOccurrences(event, startsUntil(shifts[0]?.from ?? Infinity), ending, to);
  for (const [index, shift] of shifts.entries()) {
    const own = startsUntil(shifts[index + 1]?.from ?? Infinity);
    if (own.length > 0) addShifted(shift, own, zone, to);
  }
}
