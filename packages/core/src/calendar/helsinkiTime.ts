import { helsinkiOffset, summerTimeOf, yearOfMinute } from '../kernel/helsinkiOffset.js';
import { addDays, daysBetween, type Day } from '../kernel/index.js';
import type { Interval, UtcMinute } from './minute.js';

export { helsinkiOffset };

/** A wall-clock time in Europe/Helsinki: the day, the minute of the day (0–1439) and the distance to UTC in minutes. */
export interface HelsinkiTime {
  readonly day: Day;
  readonly minuteOfDay: number;
  readonly offsetMinutes: 120 | 180;
}

const dayMinutes = 1440;
const winter = 120;
const summer = 180;
const epoch = '1970-01-01' as Day;

/** The wall-clock time of a minute. @example toHelsinki(minuteOf('2026-01-10T08:30:00.000Z' as Instant)) // { day: '2026-01-10', minuteOfDay: 630, offsetMinutes: 120 } */
export function toHelsinki(minute: UtcMinute): HelsinkiTime {
  const offsetMinutes = helsinkiOffset(minute);
  const local = minute + offsetMinutes;
  const days = Math.floor(local / dayMinutes);
  return { day: addDays(epoch, days), minuteOfDay: local - days * dayMinutes, offsetMinutes };
}

/**
 * The minute at which clocks in Finland show a time. In the night of October that time may come twice: `earlier` is the
 * first, `later` the second. In the night of March it may not exist: both give the same distance after midnight as on an
 * ordinary night, so 03:30 becomes 04:30.
 * @example instantOf(fromHelsinki('2026-10-25' as Day, 210, 'later')) // '2026-10-25T01:30:00.000Z'
 */
export function fromHelsinki(
  day: Day,
  minuteOfDay: number,
  which: 'earlier' | 'later' = 'earlier',
): UtcMinute {
  const local = daysBetween(epoch, day) * dayMinutes + minuteOfDay;
  const asSummer = local - summer;
  const asWinter = local - winter;
  const inSummer = helsinkiOffset(asSummer) === summer;
  const inWinter = helsinkiOffset(asWinter) === winter;
  if (inSummer && inWinter) return which === 'earlier' ? asSummer : asWinter;
  return inSummer ? asSummer : asWinter;
}

/** A stretch with one distance to UTC. */
export interface OffsetStretch extends Interval {
  readonly offsetMinutes: 120 | 180;
}

/** An interval cut at the changes of the clock, so that inside each part wall-clock time runs evenly. */
export function offsetStretches(interval: Interval): readonly OffsetStretch[] {
  const cuts: UtcMinute[] = [];
  for (let year = yearOfMinute(interval.from); year <= yearOfMinute(interval.to); year++) {
    const { from, to } = summerTimeOf(year);
    cuts.push(from, to);
  }
  const ends = [...cuts.filter((cut) => cut > interval.from && cut < interval.to), interval.to];
  let from = interval.from;
  return ends
    .map((to) => {
      const stretch = { from, to, offsetMinutes: helsinkiOffset(from) };
      from = to;
      return stretch;
    })
    .filter((stretch) => stretch.from < stretch.to);
}

/** The whole of a day in Finland: 23, 24 or 25 hours. @example dayInterval('2026-03-29' as Day) // { from: 29578920, to: 29580300 }, 23 hours */
export function dayInterval(day: Day): Interval {
  return { from: fromHelsinki(day, 0), to: fromHelsinki(addDays(day, 1), 0) };
}
