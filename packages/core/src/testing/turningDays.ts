import type { Day, Instant } from '../kernel/index.js';

/** A day in Finland with its first and last millisecond. */
export interface TurningDay {
  readonly day: Day;
  readonly first: Instant;
  readonly last: Instant;
}

const turningDay = (day: string, first: string, last: string): TurningDay => ({
  day: day as Day,
  first: first as Instant,
  last: last as Instant,
});

/**
 * Days on which a program that knows today's date may go wrong: the first, second, middle and last day of a month, the first
 * of a year, a leap day, and both changes of clocks (23 and 25 hours). Whatever depends on the day runs on each of them.
 * @source Finland's clocks: UTC+2, UTC+3 from the last Sunday of March to the last Sunday of October (directive 2000/84/EC)
 */
export const turningDays: readonly TurningDay[] = [
  turningDay('2026-12-01', '2026-11-30T22:00:00.000Z', '2026-12-01T21:59:59.999Z'),
  turningDay('2026-12-02', '2026-12-01T22:00:00.000Z', '2026-12-02T21:59:59.999Z'),
  turningDay('2026-12-15', '2026-12-14T22:00:00.000Z', '2026-12-15T21:59:59.999Z'),
  turningDay('2026-12-31', '2026-12-30T22:00:00.000Z', '2026-12-31T21:59:59.999Z'),
  turningDay('2027-01-01', '2026-12-31T22:00:00.000Z', '2027-01-01T21:59:59.999Z'),
  turningDay('2028-02-29', '2028-02-28T22:00:00.000Z', '2028-02-29T21:59:59.999Z'),
  turningDay('2027-03-28', '2027-03-27T22:00:00.000Z', '2027-03-28T20:59:59.999Z'),
  turningDay('2026-10-25', '2026-10-24T21:00:00.000Z', '2026-10-25T21:59:59.999Z'),
];
