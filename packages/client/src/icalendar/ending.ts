import type { UtcMinute } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import type { EventRecord, ExtraTime } from './event.js';
import type { DurationValue, TimeValue, WallMinute } from './timeValue.js';
import type { Zone } from './zone.js';

const day = 1440;

/** The start of one occurrence, on the clock of its event and in UTC. */
export interface Start {
  readonly wall: WallMinute;
  readonly utc: UtcMinute;
  /** The end of an extra occurrence that has its own. */
  readonly end?: UtcMinute;
}

/** How an event's end follows from its start. */
export type Ending = (start: Start) => UtcMinute;

/** The wall minute of an end: seconds count as a minute begun. */
export const roundedUp = (time: TimeValue): number => time.wall + (time.seconds > 0 ? 1 : 0);

/** Days beyond this are no length of a meeting, and beyond what time zone data can be asked about. */
const maxDays = 100_000;

const afterDuration = (start: Start, zone: Zone, { days, minutes }: DurationValue): UtcMinute => {
  if (days === 0 || Math.abs(days) > maxDays) return start.utc + days * day + minutes;
  return zone.toUtc(start.wall + days * day) + minutes;
};

/** A start that its own clock does not show, or shows a second time: in the night the clocks change. */
const isOffTheClock = (at: Start, zone: Zone): boolean =>
  zone.toWall(at.utc) !== at.wall || zone.toUtc(at.wall) !== at.utc;

/** The end of each occurrence as DTEND writes it; in the event's own zone it keeps its length on the wall clock. */
const writtenEnding = (
  start: TimeValue,
  end: TimeValue,
  zone: Zone,
  clock: Clock,
): Ending | 'unknown-time-zone' => {
  const endZone = clock.zoneOf(end, zone);
  if (!endZone) return 'unknown-time-zone';
  if (endZone !== zone) {
    const exact = endZone.toUtc(roundedUp(end)) - zone.toUtc(start.wall);
    return (at) => at.utc + exact;
  }
  const written = roundedUp(end) - start.wall;
  // An all-day event that ends on the day it begins is written so by some programs and means that one day.
  if (start.kind === 'day') return (at) => zone.toUtc(at.wall + (written === 0 ? day : written));
  return (at) => {
    const onTheClock = zone.toUtc(at.wall + written);
    // 03:30–04:00 in the night that skips 03:30 begins at 04:30: its end on the clock would come before its start.
    return onTheClock - at.utc !== written && isOffTheClock(at, zone) ? at.utc + written : onTheClock;
  };
};

/** The end of each occurrence. Of an end and a duration, which no event may have both, the later counts. */
export const endingOf = (event: EventRecord, zone: Zone, clock: Clock): Ending | 'unknown-time-zone' => {
  const { start, end, duration } = event;
  const lasting: Ending | null = duration && ((at) => afterDuration(at, zone, duration));
  if (!end) return lasting ?? ((at) => (start.kind === 'day' ? zone.toUtc(at.wall + day) : at.utc));
  const written = writtenEnding(start, end, zone, clock);
  if (!lasting || written === 'unknown-time-zone') return written;
  return (at) => Math.max(lasting(at), written(at));
};

/** An extra occurrence on the clock of its event, whatever zone it is written in; null when nobody knows that zone. */
export const startOfExtra = (
  extra: ExtraTime,
  event: EventRecord,
  zone: Zone,
  clock: Clock,
): Start | null => {
  const written = clock.zoneOf(extra.start, zone);
  if (!written) return null;
  const utc = written.toUtc(extra.start.wall);
  const start = { wall: written === zone ? extra.start.wall : zone.toWall(utc), utc };
  if (extra.end) {
    if ('minutes' in extra.end)
      return { ...start, end: afterDuration({ ...start, wall: extra.start.wall }, written, extra.end) };
    const endZone = clock.zoneOf(extra.end, zone);
    return endZone && { ...start, end: endZone.toUtc(roundedUp(extra.end)) };
  }
  if (event.start.kind !== 'day' || extra.start.kind === 'day') return start;
  // An extra day named by a time means that day, as with exceptions.
  const shown = extra.start.kind === 'utc' ? start.wall : extra.start.wall;
  const midnight = Math.floor(shown / day) * day;
  return { wall: midnight, utc: zone.toUtc(midnight) };
};
