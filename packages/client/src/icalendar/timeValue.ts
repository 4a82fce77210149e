import type { ContentLine } from './contentLine.js';

/** Minutes since 1970-01-01T00:00 of a wall clock, as if that clock showed UTC. */
export type WallMinute = number;

/**
 * A time as a calendar file writes it: a whole day, a wall-clock time without a zone (`floating`), with one (`zoned`), or
 * UTC. Seconds are cut off a start and rounded up at an end, so that a meeting never looks shorter than it is.
 */
export interface TimeValue {
  readonly kind: 'day' | 'floating' | 'zoned' | 'utc';
  readonly wall: WallMinute;
  readonly seconds: number;
  readonly zone: string | null;
}

/** A length as RFC 5545 writes it: days run on the wall clock, minutes in exact time. */
export interface DurationValue {
  readonly days: number;
  readonly minutes: number;
}

const timeForm = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d{1,9})?(Z)?|Z)?$/i;
const durationForm =
  /^([+-])?P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i;

/**
 * Reads '20260110', '20260110T093000' or '20260110T073000Z' (also with dashes and colons, as some exporters write). Years
 * 1600–2400; a day that does not exist is none. A day with a Z is written so by a large calendar and means the day.
 * @source RFC 5545, 3.3.4 and 3.3.5
 */
export function readTime(text: string, zone: string | null = null): TimeValue | null {
  const parts = timeForm.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year < 1600 || year > 2400 || hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const wall = date.getTime() / 60_000 + hour * 60 + minute;
  if (parts[4] === undefined) return { kind: 'day', wall, seconds: 0, zone: null };
  if (parts[7]) return { kind: 'utc', wall, seconds: second, zone: null };
  return { kind: zone === null ? 'floating' : 'zoned', wall, seconds: second, zone };
}

/** Reads the one time of a property, with its TZID. */
export function readTimeOf(property: ContentLine): TimeValue | null {
  return readTime(property.value, property.parameters['TZID'] ?? null);
}

/** Reads 'PT1H30M' or 'P2W'. @source RFC 5545, 3.3.6 */
export function readDuration(text: string): DurationValue | null {
  const parts = text.length <= 60 ? durationForm.exec(text) : null;
  if (!parts || /[PT]$/i.test(text)) return null;
  const [weeks, days, hours, minutes, seconds] = parts.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const sign = parts[1] === '-' ? -1 : 1;
  return {
    days: sign * (weeks * 7 + days),
    minutes: sign * (hours * 60 + minutes + Math.ceil(seconds / 60)),
  };
}
