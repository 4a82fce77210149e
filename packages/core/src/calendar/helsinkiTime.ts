import { addDays, daysBetween, type Day } from '../kernel/index.js';
import type { Interval, UtcMinute } from './minute.js';

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

/** The last Sunday on or before a day, as the UTC minute 01:00 of that Sunday. Numbers only: searches ask this often. */
const sundayAtOne = (year: number, month: number, lastDay: number): UtcMinute => {
  const days = Date.UTC(year, month - 1, lastDay) / 86_400_000;
  // Day 0 was a Thursday, so days + 4 counts from a Sunday.
  return (days - ((days + 4) % 7)) * dayMinutes + 60;
};

/** Summer time of a year: from the last Sunday of March to the last Sunday of October, changed at 01:00 UTC. */
const summerTimeOf = (year: number): Interval => ({
  from: sundayAtOne(year, 3, 31),
  // Until 1995 summer time ended on the last Sunday of September.
  to: year <= 1995 ? sundayAtOne(year, 9, 30) : sundayAtOne(year, 10, 31),
});

const yearOfMinute = (minute: UtcMinute): number => new Date(minute * 60_000).getUTCFullYear();

/**
 * How far the clocks of Finland are ahead of UTC at a minute: 120 or 180. The rule is in the code, so that the answer
 * depends neither on the time zone data of the machine nor on its settings. From 1981 on.
 * @source Directive 2000/84/EC, articles 2 and 3; Government decree 1424/2001 on summer time
 * @example helsinkiOffset(minuteOf('2026-03-29T01:00:00.000Z' as Instant)) // 180
 */
export function helsinkiOffset(minute: UtcMinute): 120 | 180 {
  const { from, to } = summerTimeOf(yearOfMinute(minute));
  return minute >= from && minute < to ? summer : winter;
}

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
