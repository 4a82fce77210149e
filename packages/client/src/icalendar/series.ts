import { changesOf, noChanges } from './changes.js';
import type { Clock } from './clock.js';
import type { EventRecord } from './event.js';
import { addUnknown, type Expanded } from './expanded.js';
import { expandEvent } from './expandEvents.js';
import { dayOfStart, keyOfStart, namedStart, startsOf, type StartsOf } from './namedStart.js';
import { farthestAhead } from './zone.js';

/** The events of one UID, as the file has them: the series itself and the changes of its occurrences, in all versions. */
export type Series = readonly EventRecord[];

/** Events by UID; one without a UID stands alone. */
export function seriesOf(events: readonly EventRecord[]): readonly Series[] {
  const byUid = new Map<string, EventRecord[]>();
  const alone: EventRecord[][] = [];
  for (const event of events) {
    const known = byUid.get(event.uid);
    if (event.uid === '') alone.push([event]);
    else if (known) known.push(event);
    else byUid.set(event.uid, [event]);
  }
  return [...byUid.values(), ...alone];
}

/** The versions that count: those with the highest SEQUENCE, and any that cannot be told from them. */
const newestOf = (versions: readonly EventRecord[]): readonly EventRecord[] => {
  const newest = versions.reduce((max, { sequence }) => Math.max(max, sequence ?? -Infinity), -Infinity);
  return versions.filter(({ sequence }) => sequence === null || sequence === newest);
};

/** A change, and the start of the series it stands for, by a key that is the same in whatever form it is named. */
interface Change {
  readonly event: EventRecord;
  /** The series whose start it names; null when nobody knows the clock of either. */
  readonly series: StartsOf | null;
  readonly key: string;
}

/** Of the changes of one occurrence, whatever forms they name it in, those that count. */
const newestChanges = (events: Series, series: StartsOf | null, clock: Clock): readonly Change[] => {
  const byKey = new Map<string, { readonly of: StartsOf | null; readonly versions: EventRecord[] }>();
  for (const event of events) {
    if (!event.replaces) continue;
    const of = series ?? startsOf(event, clock);
    const key = keyOfStart(of && namedStart(event.replaces.time, of, clock), event.replaces.time);
    const known = byKey.get(key);
    if (known) known.versions.push(event);
    else byKey.set(key, { of, versions: [event] });
  }
  return [...byKey].flatMap(([key, { of, versions }]) =>
    newestOf(versions).map((event) => ({ event, series: of, key })),
  );
};

/** Exceptions by the start or day they name, with the newest version of the series that makes them. */
const exceptionsOf = (masters: readonly EventRecord[], clock: Clock): ReadonlyMap<string, number> => {
  const exceptions = new Map<string, number>();
  for (const master of masters) {
    const series = startsOf(master, clock);
    for (const time of master.except) {
      const key = keyOfStart(series && namedStart(time, series, clock), time);
      exceptions.set(key, Math.max(exceptions.get(key) ?? -Infinity, master.sequence ?? -Infinity));
    }
  }
  return exceptions;
};

/** Whether a newer version of the series excepts the occurrence: it has then taken back the change made to it before. */
const isTakenBack = (
  { event, series, key }: Change,
  exceptions: ReadonlyMap<string, number>,
  clock: Clock,
): boolean => {
  const { time } = event.replaces!;
  const named = series && namedStart(time, series, clock);
  const day = series && named ? dayOfStart(named, series) : null;
  const keys = day === null ? [key] : [key, keyOfStart({ day }, time)];
  return keys.some((one) => (exceptions.get(one) ?? -Infinity) > (event.sequence ?? Infinity));
};

/** The line by which a series is named in a fault. */
export const lineOfSeries = (series: Series): number =>
  (series.find((one) => !one.replaces) ?? series[0]!).line;

/**
 * Expands a series with its changes; of several versions the highest SEQUENCE counts, of changes of one occurrence likewise.
 * False when the time was used up before its end.
 */
export function expandSeries(series: Series, clock: Clock, to: Expanded): boolean {
  const masters = newestOf(series.filter((event) => !event.replaces));
  const changes = newestChanges(series, masters[0] ? startsOf(masters[0], clock) : null, clock);
  const ready = changesOf(
    changes.map(({ event }) => event),
    clock,
    to,
  );
  for (const master of masters) {
    if (to.isLate()) return false;
    expandEvent(master, ready, clock, to);
  }
  if (changes.length === 0) return !to.isLate();
  const exceptions = exceptionsOf(masters, clock);
  for (const change of changes) {
    if (to.isLate()) return false;
    if (isTakenBack(change, exceptions, clock)) continue;
    const { event } = change;
    // A change is one occurrence, even where a program repeats the rule of its series in it.
    expandEvent({ ...event, rules: [], extra: [], unread: false }, noChanges, clock, to);
    // Without the series nobody can tell what follows.
    if (event.replaces!.andFuture && masters.length === 0 && !event.cancelled)
      addUnknown(to, event.start.wall - farthestAhead);
  }
  return !to.isLate();
}
