import { mergeIntervals, type Interval } from '@puheeksi/core/calendar';
import { err, ok, type Result } from '@puheeksi/core';
import { clockOf, type Clock } from './clock.js';
import { readComponents, type Component } from './components.js';
import { readEvent, type EventRecord } from './event.js';
import type { Expanded } from './expanded.js';
import { Faults, type CalendarFault } from './fault.js';
import { readFreeBusy } from './freeBusy.js';
import { defaultReadLimits, type ReadLimits } from './limits.js';
import { textOf } from './lines.js';
import type { Occurrence } from './occurrence.js';
import { ownZonesOf, zoneOfFloatingTimes } from './zonesOfFile.js';
import { expandSeries, lineOfSeries, seriesOf } from './series.js';
import { namedZone } from './zone.js';

/** What a file says about a window of time. */
export interface CalendarReading {
  /** Occurrences within the window, by their start. */
  readonly occurrences: readonly Occurrence[];
  /** Time nobody can tell: outside a free/busy answer, after a rule that cannot be followed, in a zone nobody knows. */
  readonly unknown: readonly Interval[];
  readonly faults: readonly CalendarFault[];
  /** Faults beyond the limit of the list. */
  readonly faultsLeftOff: number;
  /** False when a part of the file was not read or may be missing (too long, cut off, time used up, an event without a time). */
  readonly complete: boolean;
}

/** How to read. `window` is in UTC minutes. */
export interface ReadOptions {
  readonly window: Interval;
  /** The zone of times that name none, where neither their event nor their calendar names one. Default Europe/Helsinki. */
  readonly homeZone?: string;
  readonly limits?: Partial<ReadLimits>;
  /** Milliseconds of some clock, for the limit of time. Default: the platform's own stopwatch. */
  readonly milliseconds?: () => number;
}

/** Why nothing could be read at all. */
export type CalendarFileError =
  | { readonly code: 'too-large'; readonly max: number }
  | { readonly code: 'not-a-calendar' }
  | { readonly code: 'unknown-home-zone'; readonly zone: string };

/**
 * The events of a file, and whether each could be read. Where the time was used up before the first of them, the fault is told
 * here; otherwise their expansion tells it.
 */
const eventsIn = (
  components: readonly Component[],
  to: Expanded,
): { readonly events: readonly EventRecord[]; readonly all: boolean } => {
  const events: EventRecord[] = [];
  let all = true;
  for (const component of components) {
    if (component.name !== 'VEVENT') continue;
    if (to.isLate()) {
      if (events.length === 0) to.faults.add('time-used-up', component.line);
      return { events, all: false };
    }
    const event = readEvent(component, to.limits, to.faults);
    if (event) events.push(event);
    else all = false;
  }
  return { events, all };
};

/** Expands everything into `to`; false, with a fault, when the time or the room for occurrences was used up before the end. */
const expandAll = (
  components: readonly Component[],
  events: readonly EventRecord[],
  clock: Clock,
  to: Expanded,
): boolean => {
  for (const component of components) {
    if (component.name !== 'VFREEBUSY') continue;
    readFreeBusy(component, clock, to);
    if (!to.isLate()) continue;
    to.faults.add('time-used-up', component.line);
    return false;
  }
  for (const series of seriesOf(events)) {
    const line = lineOfSeries(series);
    if (to.occurrences.length >= to.limits.occurrences) {
      to.faults.add('too-many-occurrences', line);
      return false;
    }
    if (expandSeries(series, clock, to)) continue;
    to.faults.add('time-used-up', line);
    return false;
  }
  return true;
};

/**
 * Reads an iCalendar file for a window of time: events with rules, extra and excepted times and changed occurrences, whole
 * days, free/busy answers; IANA, Windows and the file's own time zones; folded and broken lines, byte order mark, mixed line
 * ends. Good events are kept, bad ones reported with their line. Summaries, places and people are never read.
 *
 * Bounded in size, lines, depth, events, occurrences and time (`ReadLimits`), whatever the file says; what was not read makes
 * the answer incomplete, and `busyTime` takes it as unknown. The process's own time zone plays no part.
 * Refuses with `too-large`, `not-a-calendar`, `unknown-home-zone`.
 * @source RFC 5545
 * @example readCalendar(file, { window: { from, to } }) // { ok: true, value: { occurrences: […], unknown: [], faults: [], complete: true, … } }
 */
export function readCalendar(
  file: string | Uint8Array,
  options: ReadOptions,
): Result<CalendarReading, CalendarFileError> {
  const limits = { ...defaultReadLimits, ...options.limits };
  if (file.length > limits.fileSize) return err({ code: 'too-large', max: limits.fileSize });
  const homeName = options.homeZone ?? 'Europe/Helsinki';
  const home = namedZone(homeName);
  if (!home) return err({ code: 'unknown-home-zone', zone: homeName });
  const stopwatch = options.milliseconds ?? (() => performance.now());
  const deadline = stopwatch() + limits.milliseconds;

  const faults = new Faults(limits.problems);
  const read = readComponents(textOf(file), limits, faults);
  if (!read.isCalendar) return err({ code: 'not-a-calendar' });
  const to: Expanded = {
    window: options.window,
    limits,
    faults,
    occurrences: [],
    unknown: [],
    isLate: () => stopwatch() > deadline,
  };
  const own = ownZonesOf(read.components, to);
  const clock = clockOf(home, zoneOfFloatingTimes(read.components, home, own, to), namedZone, own);
  const { events, all } = eventsIn(read.components, to);
  const expanded = expandAll(read.components, events, clock, to);
  return ok({
    occurrences: to.occurrences.sort((a, b) => a.from - b.from || a.to - b.to || a.line - b.line),
    unknown: mergeIntervals(to.unknown),
    faults: faults.list,
    faultsLeftOff: faults.leftOff,
    complete: read.complete && all && expanded,
  });
}

/** Busy and unknown time of a reading, ready for a search of common time. */
export interface BusyTime {
  readonly busy: readonly Interval[];
  readonly unknown: readonly Interval[];
}

/**
 * The busy and the unknown time of a reading: busy, tentative and away block, free does not. An incomplete reading is unknown
 * for the whole window, because what was not read may lie anywhere; `ignore` leaves that to a person who has seen the faults.
 * @example busyTime(reading, window) // { busy: [{ from, to }], unknown: [] }
 */
export function busyTime(
  reading: CalendarReading,
  window: Interval,
  unread: 'unknown' | 'ignore' = 'unknown',
): BusyTime {
  const busy = reading.occurrences.filter(({ shownAs }) => shownAs !== 'free');
  return {
    busy: mergeIntervals(busy.map(({ from, to }) => ({ from, to }))),
    unknown: reading.complete || unread === 'ignore' ? reading.unknown : [window],
  };
}
