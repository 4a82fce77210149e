import { addDays, type Day, type Instant } from './day.js';
import { helsinkiOffset } from './helsinkiOffset.js';

const epoch = '1970-01-01' as Day;

/**
 * The calendar day in Finland (Europe/Helsinki) at a moment: the "today" of every context. It asks no time-zone data of the
 * host. From 1981 on.
 * @example finnishDay('2026-11-22T22:30:00.000Z' as Instant) // '2026-11-23'
 */
export function finnishDay(instant: Instant): Day {
  const minute = Math.floor(Date.parse(instant) / 60_000);
  return addDays(epoch, Math.floor((minute + helsinkiOffset(minute)) / 1440));
}
