import type { Day, Instant } from '@puheeksi/core';
import { minuteOf, toHelsinki } from '@puheeksi/core/calendar';

/** The time as the server uses it; tests and the nightly job bring their own. */
export interface Clock {
  readonly now: () => Instant;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };

/**
 * A clock that stands at `start` now and runs on from there with the machine's own.
 * @example clockFrom('2026-12-01T10:00:00.000Z' as Instant).now() // '2026-12-01T10:00:00.000Z', and a second later a second more
 */
export function clockFrom(start: Instant, clock: Clock = systemClock): Clock {
  const ahead = Date.parse(start) - Date.parse(clock.now());
  return { now: () => new Date(Date.parse(clock.now()) + ahead).toISOString() as Instant };
}

/**
 * The day and the full hour that a wall clock in Finland shows at a moment.
 * @example finnishTime('2026-06-30T21:30:00.000Z' as Instant) // { day: '2026-07-01', hour: 0 }
 */
export function finnishTime(instant: Instant): { readonly day: Day; readonly hour: number } {
  const { day, minuteOfDay } = toHelsinki(minuteOf(instant));
  return { day, hour: Math.floor(minuteOfDay / 60) };
}
