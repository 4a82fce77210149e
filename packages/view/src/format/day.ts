import type { Day, Instant, Language } from '@puheeksi/core';
import { monthNames } from './months.js';
import { noBreak } from './number.js';

const written = (year: string, month: number, day: number, language: Language): string =>
  language === 'en'
    ? `${day} ${(monthNames.en[month - 1] ?? '').slice(0, 3)} ${year}`
    : `${day}.${month}.${year}`;

/**
 * A day: 22.11.2026 in Finnish and Swedish, 22 Nov 2026 in English.
 * @example formatDay('2026-11-22' as Day, 'fi') // '22.11.2026'
 */
export function formatDay(day: Day, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return written(year, Number(month), Number(date), language);
}

const inHelsinki = (instant: Instant): Readonly<Record<string, string>> => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
};

/**
 * A moment in Finnish time, whatever the time zone of the process.
 * @example formatInstant('2026-11-22T18:15:00.000Z' as Instant, 'fi') // '22.11.2026 klo 20.15'
 */
export function formatInstant(instant: Instant, language: Language): string {
  const { year = '', month = '', day = '', hour = '', minute = '' } = inHelsinki(instant);
  const date = written(year, Number(month), Number(day), language);
  const clock = {
    fi: ` klo${noBreak}${Number(hour)}.${minute}`,
    sv: ` kl.${noBreak}${Number(hour)}.${minute}`,
    en: `, ${hour}:${minute}`,
  };
  return `${date}${clock[language]}`;
}

/** The day in Finland at a moment. @example dayInFinland('2026-11-22T22:30:00.000Z' as Instant) // '2026-11-23' */
export function dayInFinland(instant: Instant): Day {
  const { year = '', month = '', day = '' } = inHelsinki(instant);
  return `${year}-${month}-${day}` as Day;
}
