import type { Day, Instant } from '@puheeksi/core';

/** The time as the server uses it; tests and the nightly job bring their own. */
export interface Clock {
  readonly now: () => Instant;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };

const helsinki = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/**
 * The day and the full hour that a wall clock in Finland shows at a moment.
 * @example helsinkiTime('2026-06-30T21:30:00.000Z' as Instant) // { day: '2026-07-01', hour: 0 }
 */
export function helsinkiTime(instant: Instant): { readonly day: Day; readonly hour: number } {
  const parts = Object.fromEntries(
    helsinki.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}` as Day,
    hour: Number(parts['hour']),
  };
}

/** Today in Finland. @example helsinkiDay('2026-06-30T21:30:00.000Z' as Instant) // '2026-07-01' */
export function helsinkiDay(instant: Instant): Day {
  return helsinkiTime(instant).day;
}
