import type { AsOf } from '@puheeksi/core/tally';
import type { Day, Instant, Language } from '@puheeksi/core';
import { minuteOf, toHelsinki, type HelsinkiTime } from '@puheeksi/core/calendar';
import { monthNames } from './months.js';
import { noBreak } from './number.js';

/**
 * A day: 22.11.2026 in Finnish and Swedish, 22 Nov 2026 in English.
 * @example formatDay('2026-11-22' as Day, 'fi') // '22.11.2026'
 */
export function formatDay(day: Day, language: Language): string {
  // The year as it stands: a year 0026 that came in by mistake must not look like 2026 in short
  const year = day.slice(0, 4);
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return language === 'en'
    ? `${date} ${(monthNames.en[month - 1] ?? '').slice(0, 3)} ${year}`
    : `${date}.${month}.${year}`;
}

const inHelsinki = (instant: Instant): HelsinkiTime => toHelsinki(minuteOf(instant));

/**
 * A moment in Finnish time, whatever the time zone of the process.
 * @example formatInstant('2026-11-22T18:15:00.000Z' as Instant, 'fi') // '22.11.2026 klo 20.15'
 */
export function formatInstant(instant: Instant, language: Language): string {
  const { day, minuteOfDay } = inHelsinki(instant);
  const hour = Math.floor(minuteOfDay / 60);
  const minute = String(minuteOfDay % 60).padStart(2, '0');
  const clock = {
    fi: ` klo${noBreak}${hour}.${minute}`,
    sv: ` kl.${noBreak}${hour}.${minute}`,
    en: `, ${String(hour).padStart(2, '0')}:${minute}`,
  };
  return `${formatDay(day, language)}${clock[language]}`;
}

/** The day in Finland at a moment. @example dayInFinland('2026-11-22T22:30:00.000Z' as Instant) // '2026-11-23' */
export function dayInFinland(instant: Instant): Day {
  return inHelsinki(instant).day;
}

const isDay = (asOf: AsOf): asOf is Day => !asOf.includes('T');

/**
 * The situation of figures as their source tells it: a moment of what is recorded here, a day of surveys and registers of others.
 * @example formatAsOf('2022-11-02' as Day, 'fi') // '2.11.2022'
 */
export function formatAsOf(asOf: AsOf, language: Language): string {
  return isDay(asOf) ? formatDay(asOf, language) : formatInstant(asOf, language);
}

/** The day of that situation, in Finland. @example dayOfAsOf('2026-11-22T22:30:00.000Z' as Instant) // '2026-11-23' */
export function dayOfAsOf(asOf: AsOf): Day {
  return isDay(asOf) ? asOf : dayInFinland(asOf);
}
