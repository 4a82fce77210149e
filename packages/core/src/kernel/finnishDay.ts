import type { Day, Instant } from './day.js';

/**
 * The calendar day in Finland (Europe/Helsinki) at a moment: the "today" of every context. Summer time is that of the
 * host's time-zone data.
 * @example finnishDay('2026-11-22T22:30:00.000Z' as Instant) // '2026-11-23'
 */
export function finnishDay(instant: Instant): Day {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: 'year' | 'month' | 'day'): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as Day;
}
