import type { Interval, UtcMinute } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import type { EventRecord, ExtraTime } from './event.js';
import { expandRule } from './expandRule.js';
import type { ReadLimits } from './limits.js';
import type { Occurrence } from './occurrence.js';
import type { CalendarFaultCode, Faults } from './fault.js';
import type { DurationValue, TimeValue, WallMinute } from './timeValue.js';
import type { Zone } from './zone.js';

const day = 1440;
/** The farthest any zone is ahead of or behind UTC. */
const ahead = 14 * 60;
const behind = 12 * 60;

/** What an expansion adds to: occurrences found, time nobody can tell, and faults. */
export interface Expanded {
  readonly window: Interval;
  readonly limits: ReadLimits;
  readonly faults: Faults;
  readonly occurrences: Occurrence[];
  readonly unknown: Interval[];
}

interface Start {
  readonly wall: WallMinute;
  readonly utc: UtcMinute;
  /** The end of an extra occurrence that has its own. */
  readonly end?: UtcMinute;
}

/** How an event's end follows from its start. */
type Ending = (start: Start) => UtcMinute;

const roundedUp = (time: TimeValue): number => time.wall + (time.seconds > 0 ? 1 : 0);

const afterDuration = (start: Start, zone: Zone, duration: DurationValue): UtcMinute =>
  (duration.days === 0 ? start.utc : zone.toUtc(start.wall + duration.days * day)) + duration.minutes;

/** The end of each occurrence; an event with an end in its own zone keeps its length on the wall clock. */
const endingOf = (event: EventRecord, zone: Zone, clock: Clock): Ending | 'unknown-time-zone' => {
  const { start, end, duration } = event;
  if (duration) return (at) => afterDuration(at, zone, duration);
  if (!end) return (at) => (start.kind === 'day' ? zone.toUtc(at.wall + day) : at.utc);
  const endZone = clock.zoneOf(end);
  if (!endZone) return 'unknown-time-zone';
  if (endZone === zone) {
    const written = roundedUp(end) - start.wall;
    // An all-day event that ends on the day it begins is written so by some programs and means that one day.
    const length = start.kind === 'day' ? Math.max(day, written) : written;
    return (at) => zone.toUtc(at.wall + length);
  }
  const exact = endZone.toUtc(roundedUp(end)) - zone.toUtc(start.wall);
  return (at) => at.utc + exact;
};

const startsOfRules = (
  event: EventRecord,
  zone: Zone,
  most: number,
  to: Expanded,
): readonly Start[] | null => {
  const { window, limits } = to;
  const range = { from: zone.toWall(window.from) - most - day, to: zone.toWall(window.to) + day };
  const walls = new Set([event.start.wall]);
  for (const rule of event.rules) {
    const found = expandRule(rule, event.start.wall, zone, {
      ...range,
      limit: limits.occurrencesOfEvent + 1,
    });
    if (!found) return null;
    for (const wall of found) walls.add(wall);
  }
  return [...walls].map((wall) => ({ wall, utc: zone.toUtc(wall) }));
};

const startOfExtra = (extra: ExtraTime, clock: Clock): Start | null => {
  const zone = clock.zoneOf(extra.start);
  if (!zone) return null;
  const start = { wall: extra.start.wall, utc: zone.toUtc(extra.start.wall) };
  if (!extra.end) return start;
  if ('minutes' in extra.end) return { ...start, end: afterDuration(start, zone, extra.end) };
  const endZone = clock.zoneOf(extra.end);
  return endZone && { ...start, end: endZone.toUtc(roundedUp(extra.end)) };
};

const overlaps = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

/** Notes time nobody can tell: from an event on, or the whole window. */
const addUnknown = (to: Expanded, from: UtcMinute, end: UtcMinute = to.window.to): void => {
  const interval = { from: Math.max(from, to.window.from), to: Math.min(end, to.window.to) };
  if (interval.from < interval.to) to.unknown.push(interval);
};

/** An event whose clock nobody knows could be anywhere around its written time: that much is unknown. */
const addUnknownZone = (event: EventRecord, to: Expanded, line: number): void => {
  to.faults.add('unknown-time-zone', line);
  const repeats = event.unread || event.rules.length > 0;
  const length = event.end ? Math.max(0, roundedUp(event.end) - event.start.wall) : day;
  const from = event.start.wall - ahead;
  addUnknown(to, from, repeats ? to.window.to : event.start.wall + Math.min(length, 366 * day) + behind);
};

/** Which starts of a series are taken out or replaced. */
interface Taken {
  readonly at: ReadonlySet<UtcMinute>;
  readonly days: ReadonlySet<number>;
}

const takenBy = (times: readonly TimeValue[], wholeDays: boolean, clock: Clock): Taken => {
  const at = new Set<UtcMinute>();
  const days = new Set<number>();
  for (const time of times) {
    const zone = clock.zoneOf(time);
    // Some programs name a day of an all-day series by its midnight in some zone.
    if (time.kind === 'day' || (wholeDays && time.kind !== 'utc')) days.add(Math.floor(time.wall / day));
    if (zone) at.add(zone.toUtc(time.wall));
  }
  return { at, days };
};

const isTaken = (taken: Taken, start: Start): boolean =>
  taken.at.has(start.utc) || taken.days.has(Math.floor(start.wall / day));

const addOccurrences = (event: EventRecord, starts: readonly Start[], ending: Ending, to: Expanded): void => {
  const { window, limits, faults } = to;
  const note = (code: CalendarFaultCode) => faults.add(code, event.line);
  let counted = 0;
  for (const start of starts) {
    const end = start.end ?? ending(start);
    if (end < start.utc) {
      note('ends-before-it-begins');
      return;
    }
    if (end - start.utc > limits.eventDays * day) {
      note('duration-out-of-range');
      addUnknown(to, start.utc);
      return;
    }
    const interval = { from: start.utc, to: end };
    if (!overlaps(interval, window)) continue;
    counted++;
    if (counted > limits.occurrencesOfEvent || to.occurrences.length >= limits.occurrences) {
      note('too-many-occurrences');
      addUnknown(to, start.utc);
      return;
    }
    const { uid, line, shownAs } = event;
    to.occurrences.push({ ...interval, uid, line, allDay: event.start.kind === 'day', shownAs });
  }
};

/** A replacement of an occurrence and all after it: how far they move, and how they end. */
interface FutureShift {
  readonly from: UtcMinute;
  readonly by: number;
  readonly event: EventRecord;
}

const futureShifts = (changes: readonly EventRecord[], clock: Clock): readonly FutureShift[] =>
  changes
    .flatMap((event) => {
      const { time, andFuture } = event.replaces!;
      const zone = clock.zoneOf(time);
      return andFuture && zone
        ? [{ from: zone.toUtc(time.wall), by: event.start.wall - time.wall, event }]
        : [];
    })
    .sort((a, b) => a.from - b.from);

/** Expands one event with the changes made to single occurrences of it, into what the expansion collects. */
export function expandEvent(
  event: EventRecord,
  changes: readonly EventRecord[],
  clock: Clock,
  to: Expanded,
): void {
  if (event.cancelled) return;
  const zone = clock.zoneOf(event.start);
  const ending = zone && endingOf(event, zone, clock);
  if (!zone || !ending || ending === 'unknown-time-zone') {
    addUnknownZone(event, to, event.line);
    return;
  }
  const first: Start = { wall: event.start.wall, utc: zone.toUtc(event.start.wall) };
  const length = ending(first) - first.utc;
  if (event.unread) addUnknown(to, first.utc);
  const shifts = futureShifts(changes, clock);
  const moved = shifts.reduce((most, { by }) => Math.max(most, Math.abs(by)), 0);
  const reach = Math.min(Math.max(0, length), to.limits.eventDays * day) + moved;
  const byRule = startsOfRules(event, zone, reach, to);
  if (!byRule) {
    to.faults.add('not-a-rule', event.line);
    addUnknown(to, first.utc);
  }
  const extra = event.extra.map((one) => startOfExtra(one, clock)).filter((start) => start !== null);
  if (extra.length < event.extra.length) addUnknownZone(event, to, event.line);

  const replaced = changes.map((change) => change.replaces!.time);
  const taken = takenBy([...event.except, ...replaced], event.start.kind === 'day', clock);
  const starts = new Map<UtcMinute, Start>();
  for (const start of [...(byRule ?? [first]), ...extra])
    if (!isTaken(taken, start)) starts.set(start.utc, start);
  const inOrder = [...starts.values()].sort((a, b) => a.utc - b.utc);

  const shiftOf = (start: Start) =>
    shifts.length === 0 ? undefined : shifts.filter((shift) => start.utc > shift.from).at(-1);
  addOccurrences(
    event,
    inOrder.filter((start) => !shiftOf(start)),
    ending,
    to,
  );
  for (const shift of shifts) {
    const shiftedZone = clock.zoneOf(shift.event.start);
    const shiftedEnding = shiftedZone && endingOf(shift.event, shiftedZone, clock);
    if (!shiftedZone || !shiftedEnding || shiftedEnding === 'unknown-time-zone' || shift.event.cancelled)
      continue;
    const shifted = inOrder
      .filter((start) => shiftOf(start) === shift)
      .map(({ wall }) => ({ wall: wall + shift.by, utc: shiftedZone.toUtc(wall + shift.by) }));
    addOccurrences(shift.event, shifted, shiftedEnding, to);
  }
}
