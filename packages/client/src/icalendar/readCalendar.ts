import { mergeIntervals, type Interval } from '@puheeksi/core/calendar';
import { err, ok, type Result } from '@puheeksi/core';
import { clockOf, type Clock } from './clock.js';
import { readComponents, type Component } from './components.js';
import { customZone, customZoneName } from './customZone.js';
import { readEvent, type EventRecord } from './event.js';
import { expandEvent, type Expanded } from './expandEvents.js';
import { readFreeBusy } from './freeBusy.js';
import { defaultReadLimits, type ReadLimits } from './limits.js';
import type { Occurrence } from './occurrence.js';
import { Faults, type CalendarFault } from './fault.js';
import type { TimeValue } from './timeValue.js';
import { namedZone, type Zone } from './zone.js';

/** What a file says about a window of time. */
export interface CalendarReading {
  /** Occurrences within the window, by their start. */
  readonly occurrences: readonly Occurrence[];
  /** Time nobody can tell: outside a free/busy answer, after a rule that cannot be followed, in a zone nobody knows. */
  readonly unknown: readonly Interval[];
  readonly faults: readonly CalendarFault[];
  /** Faults beyond the limit of the list. */
  readonly faultsLeftOff: number;
  /** False when a part of the file was not read (too long, cut off, time used up, an event without a time). */
  readonly complete: boolean;
}

/** How to read. `window` is in UTC minutes. */
export interface ReadOptions {
  readonly window: Interval;
  /** The zone of times that name none. Default Europe/Helsinki. */
  readonly homeZone?: string;
  readonly limits?: Partial<ReadLimits>;
  /** Milliseconds of some clock, for the limit of time. Default: the platform's own stopwatch. */
  readonly milliseconds?: () => number;
}

/** Why nothing could be read at all. */
export type CalendarFileError =
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'not-a-calendar' }
  | { readonly code: 'unknown-home-zone'; readonly zone: string };

const zonesIn = (
  components: readonly Component[],
  window: Interval,
  faults: Faults,
): ReadonlyMap<string, Zone> => {
  const zones = new Map<string, Zone>();
  for (const component of components.filter(({ name }) => name === 'VTIMEZONE').slice(0, 50)) {
    const name = customZoneName(component);
    // Known names need no rules of the file's own, and so cannot be spoilt by them.
    if (name === null || namedZone(name)) continue;
    const zone = customZone(component, window);
    if (zone) zones.set(name, zone);
    else faults.add('not-a-time-zone', component.line);
  }
  return zones;
};

interface Series {
  masters: EventRecord[];
  changes: EventRecord[];
}

/** Events by UID. Of several versions the highest SEQUENCE counts; of changes of one occurrence likewise. */
const seriesOf = (events: readonly EventRecord[]): ReadonlyMap<string, Series> => {
  const byUid = new Map<string, Series>();
  for (const event of events) {
    const series = byUid.get(event.uid) ?? { masters: [], changes: [] };
    byUid.set(event.uid, series);
    (event.replaces ? series.changes : series.masters).push(event);
  }
  for (const series of byUid.values()) {
    const newest = series.masters.reduce((most, { sequence }) => Math.max(most, sequence), 0);
    series.masters = series.masters.filter(({ sequence }) => sequence === newest);
    const latest = new Map<string, EventRecord>();
    for (const change of series.changes) {
      const { wall, zone } = change.replaces!.time;
      const key = `${wall} ${zone}`;
      const known = latest.get(key);
      if (!known || known.sequence <= change.sequence) latest.set(key, change);
    }
    series.changes = [...latest.values()];
  }
  return byUid;
};

const sameTime = (a: TimeValue, b: TimeValue): boolean => a.wall === b.wall && a.zone === b.zone;

/** A newer version of the series that excepts an occurrence has taken back the change made to it before. */
const isTakenBack = (change: EventRecord, masters: readonly EventRecord[]): boolean =>
  masters.some(
    (master) =>
      master.sequence > change.sequence &&
      master.except.some((time) => sameTime(time, change.replaces!.time)),
  );

const expandSeries = ({ masters, changes }: Series, clock: Clock, to: Expanded): void => {
  for (const master of masters) expandEvent(master, changes, clock, to);
  for (const change of changes) {
    if (isTakenBack(change, masters)) continue;
    // A change is one occurrence, even where a program repeats the rule of its series in it.
    expandEvent({ ...change, rules: [], extra: [], unread: false }, [], clock, to);
  }
};

const textOf = (file: string | Uint8Array): string =>
  typeof file === 'string' ? file : new TextDecoder('utf-8').decode(file);

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
  if (file.length > limits.fileSize) return err({ code: 'too-large', most: limits.fileSize });
  const homeName = options.homeZone ?? 'Europe/Helsinki';
  const home = namedZone(homeName);
  if (!home) return err({ code: 'unknown-home-zone', zone: homeName });
  const stopwatch = options.milliseconds ?? (() => performance.now());
  const deadline = stopwatch() + limits.milliseconds;

  const faults = new Faults(limits.problems);
  const read = readComponents(textOf(file), limits, faults);
  if (!read.isCalendar) return err({ code: 'not-a-calendar' });
  const { window } = options;
  const clock = clockOf(home, namedZone, zonesIn(read.components, window, faults));
  const to: Expanded = { window, limits, faults, occurrences: [], unknown: [] };

  const components = read.components.filter(({ name }) => name === 'VEVENT');
  const events = components
    .map((component) => readEvent(component, limits, faults))
    .filter((event) => event !== null);
  let complete = read.complete && events.length === components.length;
  for (const component of read.components)
    if (component.name === 'VFREEBUSY') readFreeBusy(component, clock, to);
  for (const series of seriesOf(events).values()) {
    const late = stopwatch() > deadline;
    if (late || to.occurrences.length >= limits.occurrences) {
      const { line } = (series.masters[0] ?? series.changes[0])!;
      faults.add(late ? 'time-used-up' : 'too-many-occurrences', line);
      complete = false;
      break;
    }
    expandSeries(series, clock, to);
  }
  return ok({
    occurrences: to.occurrences.sort((a, b) => a.from - b.from || a.to - b.to || a.line - b.line),
    unknown: mergeIntervals(to.unknown),
    faults: faults.list,
    faultsLeftOff: faults.leftOff,
    complete,
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
