import { changesOf, noChanges } from './changes.js';
import type { Clock } from './clock.js';
import type { EventRecord } from './event.js';
import { addUnknown, type Expanded } from './expanded.js';
import { expandEvent } from './expandEvents.js';
import type { TimeValue } from './timeValue.js';
import { farthestAhead } from './zone.js';

/** The events of one UID: the series itself (more than one where a file repeats it), and changes of its occurrences. */
export interface Series {
  readonly masters: readonly EventRecord[];
  readonly changes: readonly EventRecord[];
}

const keyOf = ({ wall, zone }: TimeValue): string => `${wall} ${zone}`;

const newestOf = (events: readonly EventRecord[]): Series => {
  const masters = events.filter((event) => !event.replaces);
  const newest = masters.reduce((most, { sequence }) => Math.max(most, sequence), -Infinity);
  const latest = new Map<string, EventRecord>();
  for (const change of events) {
    if (!change.replaces) continue;
    const key = keyOf(change.replaces.time);
    const known = latest.get(key);
    if (!known || known.sequence <= change.sequence) latest.set(key, change);
  }
  return {
    masters: masters.filter(({ sequence }) => sequence === newest),
    changes: [...latest.values()],
  };
};

/** Events by UID. Of several versions the highest SEQUENCE counts; of changes of one occurrence likewise. */
export function seriesOf(events: readonly EventRecord[]): readonly Series[] {
  const byUid = new Map<string, EventRecord[]>();
  for (const event of events) {
    const known = byUid.get(event.uid);
    if (known) known.push(event);
    else byUid.set(event.uid, [event]);
  }
  return [...byUid.values()].map(newestOf);
}

/** Exceptions with the newest version of the series that makes them. */
const exceptionsOf = (masters: readonly EventRecord[]): ReadonlyMap<string, number> => {
  const exceptions = new Map<string, number>();
  for (const { except, sequence } of masters)
    for (const time of except)
      exceptions.set(keyOf(time), Math.max(exceptions.get(keyOf(time)) ?? sequence, sequence));
  return exceptions;
};

/** Expands a series with its changes. False when the time was used up before its end. */
export function expandSeries({ masters, changes }: Series, clock: Clock, to: Expanded): boolean {
  const ready = changesOf(changes, clock, to);
  for (const master of masters) {
    if (to.isLate()) return false;
    expandEvent(master, ready, clock, to);
  }
  if (changes.length === 0) return !to.isLate();
  const exceptions = exceptionsOf(masters);
  for (const change of changes) {
    if (to.isLate()) return false;
    const { time, andFuture } = change.replaces!;
    // A newer version of the series that excepts an occurrence has taken back the change made to it before.
    if ((exceptions.get(keyOf(time)) ?? -1) > change.sequence) continue;
    // A change is one occurrence, even where a program repeats the rule of its series in it.
    expandEvent({ ...change, rules: [], extra: [], unread: false }, noChanges, clock, to);
    // Without the series nobody can tell what follows.
    if (andFuture && masters.length === 0 && !change.cancelled)
      addUnknown(to, change.start.wall - farthestAhead);
  }
  return !to.isLate();
}
