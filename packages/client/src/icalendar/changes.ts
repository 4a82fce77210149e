import type { UtcMinute } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import { endingOf, type Ending, type Start } from './ending.js';
import type { EventRecord } from './event.js';
import { addUnknown, type Expanded } from './expanded.js';
import { namedStart, type StartsOf } from './namedStart.js';
import type { TimeValue } from './timeValue.js';
import { farthestAhead, type Zone } from './zone.js';

const day = 1440;

/** Which starts of a series are taken out or replaced. */
export interface Taken {
  readonly at: ReadonlySet<UtcMinute>;
  readonly days: ReadonlySet<number>;
}

/** The starts named by exceptions or changes. */
export const takenBy = (times: readonly TimeValue[], series: StartsOf, clock: Clock): Taken => {
  const at = new Set<UtcMinute>();
  const days = new Set<number>();
  for (const time of times) {
    const named = namedStart(time, series, clock);
    if (named && 'day' in named) days.add(named.day);
    else if (named) at.add(named.at);
  }
  return { at, days };
};

/** Whether a start is among those taken. */
export const isTaken = (taken: Taken, start: Start): boolean =>
  taken.at.has(start.utc) || taken.days.has(Math.floor(start.wall / day));

/** A replacement of an occurrence and all after it: how far they move on the clock of the series, and how they end. */
export interface FutureShift {
  readonly from: UtcMinute;
  readonly by: number;
  readonly event: EventRecord;
  readonly zone: Zone;
  /** Null when none of them takes place, or when nobody can tell the time (which is then noted as unknown). */
  readonly ending: Ending | null;
}

/** The shifts of a series by their time, and how far outside the window they reach for starts, in minutes. */
export interface FutureShifts {
  readonly list: readonly FutureShift[];
  readonly back: number;
  readonly ahead: number;
}

/** The changes of one series, made ready once for all its masters. */
export interface SeriesChanges {
  readonly replaced: (series: StartsOf) => Taken;
  readonly shiftsOn: (series: StartsOf) => FutureShifts;
}

const noShifts: FutureShifts = { list: [], back: 0, ahead: 0 };

/** For an event nothing changes. */
export const noChanges: SeriesChanges = {
  replaced: () => ({ at: new Set(), days: new Set() }),
  shiftsOn: () => noShifts,
};

/** Two moves of the same occurrence and all after it, neither newer than the other: nobody can tell where they went. */
const addUnknownWhereTwo = (list: readonly FutureShift[], to: Expanded): void => {
  for (const [index, { from, by }] of list.entries()) {
    const next = list[index + 1];
    if (next?.from === from) addUnknown(to, from + Math.min(0, by, next.by));
  }
};

const shiftsOn = (
  series: StartsOf,
  changes: readonly EventRecord[],
  clock: Clock,
  to: Expanded,
): FutureShifts => {
  const list: FutureShift[] = [];
  let back = 0;
  let ahead = 0;
  const longest = to.limits.eventDays * day;
  for (const event of changes) {
    if (to.isLate()) break;
    const { time } = event.replaces!;
    const named = namedStart(time, series, clock);
    const zone = clock.zoneOf(event.start);
    const ending = zone && endingOf(event, zone, clock);
    const earliest = Math.min(time.wall, event.start.wall) - farthestAhead;
    const from = named && ('day' in named ? series.zone.toUtc(named.day * day) : named.at);
    // Named by its day alone, an occurrence does not tell from which hour it was moved.
    const isHourKnown = named !== null && ('at' in named || series.wholeDays);
    if (from === null || !isHourKnown || !zone || !ending || ending === 'unknown-time-zone') {
      to.faults.add(isHourKnown || from === null ? 'unknown-time-zone' : 'not-a-time', event.line);
      addUnknown(to, earliest);
      if (from !== null) list.push({ from, by: 0, event, zone: series.zone, ending: null });
      continue;
    }
    const utc = zone.toUtc(event.start.wall);
    const by = series.zone.toWall(utc) - series.zone.toWall(from);
    const length = ending({ wall: event.start.wall, utc }) - utc;
    const believable = Math.abs(by) <= longest && Math.abs(length) <= longest;
    if (!believable && !event.cancelled) {
      to.faults.add('duration-out-of-range', event.line);
      addUnknown(to, to.window.from);
    }
    if (believable) {
      back = Math.max(back, by + length);
      ahead = Math.max(ahead, -by, -by - length);
    }
    list.push({ from, by, event, zone, ending: event.cancelled || !believable ? null : ending });
  }
  list.sort((a, b) => a.from - b.from);
  addUnknownWhereTwo(list, to);
  return { list, back, ahead };
};

/** Makes the changes of a series ready. */
export function changesOf(changes: readonly EventRecord[], clock: Clock, to: Expanded): SeriesChanges {
  if (changes.length === 0) return noChanges;
  const times = changes.map((change) => change.replaces!.time);
  const forward = changes.filter((change) => change.replaces!.andFuture);
  const taken = oncePerSeries((series) => takenBy(times, series, clock));
  const shifts = oncePerSeries((series) =>
    forward.length === 0 ? noShifts : shiftsOn(series, forward, clock, to),
  );
  return { replaced: taken, shiftsOn: shifts };
}

/** Masters of one name mostly share their clock: what is made for it is made once. */
function oncePerSeries<T>(make: (series: StartsOf) => T): (series: StartsOf) => T {
  const made = [new Map<Zone, T>(), new Map<Zone, T>()] as const;
  return (series) => {
    const ofKind = made[series.wholeDays ? 1 : 0];
    const value = ofKind.get(series.zone) ?? make(series);
    ofKind.set(series.zone, value);
    return value;
  };
}
