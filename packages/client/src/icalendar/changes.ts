import type { UtcMinute } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import { endingOf, type Ending, type Start } from './ending.js';
import type { EventRecord } from './event.js';
import { addUnknown, type Expanded } from './expanded.js';
import type { TimeValue } from './timeValue.js';
import { farthestAhead, type Zone } from './zone.js';

const day = 1440;

/** Which starts of a series are taken out or replaced. */
export interface Taken {
  readonly at: ReadonlySet<UtcMinute>;
  readonly days: ReadonlySet<number>;
}

/** The starts named by exceptions or changes. */
export const takenBy = (times: readonly TimeValue[], wholeDays: boolean, clock: Clock): Taken => {
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
  readonly replaced: (wholeDays: boolean) => Taken;
  readonly shiftsOn: (zone: Zone) => FutureShifts;
}

const noShifts: FutureShifts = { list: [], back: 0, ahead: 0 };

/** For an event nothing changes. */
export const noChanges: SeriesChanges = {
  replaced: () => ({ at: new Set(), days: new Set() }),
  shiftsOn: () => noShifts,
};

const shiftsOn = (
  series: Zone,
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
    const replacedZone = clock.zoneOf(time);
    const zone = clock.zoneOf(event.start);
    const ending = zone && endingOf(event, zone, clock);
    const earliest = Math.min(time.wall, event.start.wall) - farthestAhead;
    if (!replacedZone || !zone || !ending || ending === 'unknown-time-zone') {
      to.faults.add('unknown-time-zone', event.line);
      addUnknown(to, earliest);
      if (replacedZone)
        list.push({ from: replacedZone.toUtc(time.wall), by: 0, event, zone: series, ending: null });
      continue;
    }
    const from = replacedZone.toUtc(time.wall);
    const utc = zone.toUtc(event.start.wall);
    const by = series.toWall(utc) - series.toWall(from);
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
  return { list: list.sort((a, b) => a.from - b.from), back, ahead };
};

/** Makes the changes of a series ready. */
export function changesOf(changes: readonly EventRecord[], clock: Clock, to: Expanded): SeriesChanges {
  if (changes.length === 0) return noChanges;
  const times = changes.map((change) => change.replaces!.time);
  const forward = changes.filter((change) => change.replaces!.andFuture);
  const taken = new Map<boolean, Taken>();
  const shifts = new Map<Zone, FutureShifts>();
  return {
    replaced: (wholeDays) => {
      const known = taken.get(wholeDays) ?? takenBy(times, wholeDays, clock);
      taken.set(wholeDays, known);
      return known;
    },
    shiftsOn: (zone) => {
      const known =
        shifts.get(zone) ?? (forward.length === 0 ? noShifts : shiftsOn(zone, forward, clock, to));
      shifts.set(zone, known);
      return known;
    },
  };
}
