import type { Instant } from '../kernel/index.js';

/** Whole minutes since 1970-01-01T00:00Z: an instant of a calendar as an integer, plain JSON and the same in every time zone. */
export type UtcMinute = number;

/** A stretch of time in UTC minutes; `to` is the first minute after it. */
export interface Interval {
  readonly from: UtcMinute;
  readonly to: UtcMinute;
}

/** A time that is no whole minute of the years 0001–9999. */
export interface NotAMinute<Field extends string> {
  readonly code: 'not-a-minute';
  readonly field: Field;
  readonly received: string;
}

const firstMinute = Date.parse('0001-01-01T00:00:00.000Z') / 60_000;
const lastMinute = Date.parse('9999-12-31T23:59:00.000Z') / 60_000;

/** Whether a number is a whole minute of the years that a day can have. A day beyond them, and NaN, is none. */
export function isMinute(minute: number): boolean {
  return Number.isInteger(minute) && minute >= firstMinute && minute <= lastMinute;
}

/** The minute an instant falls into. @example minuteOf('2026-03-29T01:00:30.000Z' as Instant) // 29579100 */
export function minuteOf(instant: Instant): UtcMinute {
  return Math.floor(Date.parse(instant) / 60_000);
}

/** The instant at which a minute begins. @example instantOf(29579100) // '2026-03-29T01:00:00.000Z' */
export function instantOf(minute: UtcMinute): Instant {
  return new Date(minute * 60_000).toISOString() as Instant;
}

const inOrder = (intervals: readonly Interval[]): readonly Interval[] =>
  intervals.every(({ from }, index) => index === 0 || intervals[index - 1]!.from <= from)
    ? intervals
    : [...intervals].sort((a, b) => a.from - b.from);

/**
 * Sorted intervals without overlap or touch that cover the same minutes; empty ones are dropped.
 * @example mergeIntervals([{ from: 30, to: 60 }, { from: 0, to: 30 }]) // [{ from: 0, to: 60 }]
 */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of inOrder(intervals)) {
    const last = merged.at(-1);
    if (to <= from) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/**
 * The minutes of `whole` that no interval covers, sorted.
 * @example gapsWithin([{ from: 10, to: 20 }], { from: 0, to: 30 }) // [{ from: 0, to: 10 }, { from: 20, to: 30 }]
 */
export function gapsWithin(intervals: readonly Interval[], whole: Interval): readonly Interval[] {
  const gaps: Interval[] = [];
  let from = whole.from;
  for (const interval of mergeIntervals(intervals)) {
    if (interval.from >= whole.to) break;
    if (interval.from > from) gaps.push({ from, to: interval.from });
    from = Math.max(from, interval.to);
  }
  if (from < whole.to) gaps.push({ from, to: whole.to });
  return gaps;
}
