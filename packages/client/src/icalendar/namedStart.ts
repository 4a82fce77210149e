import type { UtcMinute } from '@puheeksi/core/calendar';
import type { Clock } from './clock.js';
import type { EventRecord } from './event.js';
import type { TimeValue, WallMinute } from './timeValue.js';
import type { Zone } from './zone.js';

const day = 1440;

/** The series whose starts are named: its clock, and whether its starts are whole days. */
export interface StartsOf {
  readonly zone: Zone;
  readonly wholeDays: boolean;
}

/** What an exception or a change names: one start, or all starts of a day of the series' clock; null when nobody knows its zone. */
export type NamedStart = { readonly at: UtcMinute } | { readonly day: number } | null;

/** The clock of an event and whether it lasts whole days; null when nobody knows its zone. */
export function startsOf(event: EventRecord, clock: Clock): StartsOf | null {
  const zone = clock.zoneOf(event.start);
  return zone && { zone, wholeDays: event.start.kind === 'day' };
}

const isMidnight = (wall: WallMinute): boolean => wall % day === 0;

/**
 * The start that EXDATE or RECURRENCE-ID names, whatever form it is written in: on the series' clock where it gives no zone. Some
 * programs name a day of an all-day series by its midnight in some zone.
 * @source RFC 5545, 3.8.4.4 and 3.8.5.1
 */
export function namedStart(time: TimeValue, { zone, wholeDays }: StartsOf, clock: Clock): NamedStart {
  if (time.kind === 'day' || (wholeDays && time.kind !== 'utc')) return { day: Math.floor(time.wall / day) };
  if (wholeDays) {
    const midnight = [time.wall, zone.toWall(time.wall)].find(isMidnight);
    if (midnight !== undefined) return { day: midnight / day };
  }
  const own = clock.zoneOf(time, zone);
  return own && { at: own.toUtc(time.wall) };
}

/** The day of the series' clock on which a named start lies; null when nobody can tell. */
export const dayOfStart = (named: NamedStart, { zone }: StartsOf): number | null =>
  named && ('day' in named ? named.day : Math.floor(zone.toWall(named.at) / day));

/** One text for every form in which the same start is named. */
export const keyOfStart = (named: NamedStart, time: TimeValue): string => {
  if (named) return 'day' in named ? `day ${named.day}` : `at ${named.at}`;
  return `${time.wall} in ${time.zone}`;
};
