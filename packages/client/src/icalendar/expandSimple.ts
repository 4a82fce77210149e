import type { Rule } from './rule.js';
import type { WallMinute } from './timeValue.js';
import { expandWeekdayOfMonth, weekdayOfMonth } from './weekdayOfMonth.js';

const day = 1440;
const week = 7 * day;
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Monday 5 January 1970 as a wall minute. */
const aMonday = 4 * day;

/** The walls wanted, both ends included, and how many at most. */
interface Within {
  readonly from: WallMinute;
  readonly to: WallMinute;
  readonly limit: number;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
const weekdayOf = (wall: WallMinute): number => Math.floor(modulo(wall - aMonday, week) / day);

/** Weekdays of a rule as numbers from Monday 0, or null when the rule is none of the plain ones. */
const weekdaysOf = (rule: Rule, start: WallMinute): readonly number[] | null => {
  const parts = Object.keys(rule.by).filter((name) => name !== 'WKST');
  if (parts.some((name) => name !== 'BYDAY')) return null;
  const list = rule.by['BYDAY'];
  if (list === undefined) return [weekdayOf(start)];
  const weekdays = [...new Set(list.split(','))].map((name) => names.indexOf(name));
  return weekdays.includes(-1) || !weekdays.includes(weekdayOf(start)) ? null : weekdays;
};

/** Every n-th month or year on the day of the start; a month or year without that day is left out and not counted. */
const expandMonths = (rule: Rule, start: WallMinute, within: Within): readonly WallMinute[] => {
  const date = new Date(start * 60_000);
  const dayOfMonth = date.getUTCDate();
  const step = rule.interval * (rule.frequency === 'YEARLY' ? 12 : 1);
  const firstMonth = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const found: WallMinute[] = [];
  let counted = 0;
  for (let month = firstMonth; found.length < within.limit; month += step) {
    const begin = new Date(Date.UTC(Math.floor(month / 12), month % 12, dayOfMonth));
    const wall = begin.getTime() / 60_000 + modulo(start, day);
    if (wall > within.to || counted === rule.count) return found;
    if (begin.getUTCMonth() !== month % 12) continue;
    counted++;
    if (wall >= within.from) found.push(wall);
  }
  return found;
};

/**
 * Occurrences of the plain kinds of rule that nearly every calendar consists of, by arithmetic: every n-th day, every n-th
 * week on weekdays, every n-th month or year on the same date, every n-th year on the n-th weekday of a month. Null for any other rule. Walls from `from` to `to`, both
 * included, at most `limit` of them.
 */
export function expandSimple(
  rule: Rule,
  start: WallMinute,
  last: WallMinute,
  from: WallMinute,
  to: WallMinute,
  limit: number,
): readonly WallMinute[] | null {
  const end = Math.min(to, last);
  const named = weekdayOfMonth(rule);
  if (named) return expandWeekdayOfMonth(named, rule, start, { from, to: end, limit });
  const isPlain = Object.keys(rule.by).every((name) => name === 'WKST');
  if (isPlain && (rule.frequency === 'MONTHLY' || rule.frequency === 'YEARLY'))
    return expandMonths(rule, start, { from, to: end, limit });
  if (rule.frequency === 'DAILY' && rule.by['BYDAY'] === undefined && weekdaysOf(rule, start)) {
    const step = rule.interval * day;
    const found: WallMinute[] = [];
    let index = Math.max(0, Math.ceil((from - start) / step));
    for (; (rule.count === null || index < rule.count) && found.length < limit; index++) {
      const wall = start + index * step;
      if (wall > end) break;
      found.push(wall);
    }
    return found;
  }
  if (rule.frequency !== 'WEEKLY' && !(rule.frequency === 'DAILY' && rule.interval === 1)) return null;
  const weekdays = weekdaysOf(rule, start);
  if (!weekdays) return null;
  return expandWeeks(rule, weekdays, start, { from, to: end, limit });
}

const expandWeeks = (
  rule: Rule,
  weekdays: readonly number[],
  start: WallMinute,
  { from, to, limit }: Within,
): readonly WallMinute[] => {
  const firstWeekday = Math.max(0, names.indexOf(rule.by['WKST'] ?? 'MO'));
  const weekStart = start - modulo(start - aMonday - firstWeekday * day, week);
  const timeOfDay = modulo(start, day);
  const offsets = weekdays
    .map((weekday) => modulo(weekday - firstWeekday, 7) * day + timeOfDay)
    .sort((a, b) => a - b);
  const step = rule.interval * week;
  const inFirstWeek = offsets.filter((offset) => weekStart + offset >= start).length;
  let index = Math.max(0, Math.floor((from - weekStart) / step) - 1);
  // COUNT runs from the start: what lies in the weeks that are skipped has been counted by arithmetic.
  let counted = index === 0 ? 0 : inFirstWeek + (index - 1) * offsets.length;
  const found: WallMinute[] = [];
  for (; ; index++) {
    const monday = weekStart + index * step;
    if (monday > to) return found;
    for (const offset of offsets) {
      const wall = monday + offset;
      if (wall < start) continue;
      if ((rule.count !== null && counted >= rule.count) || wall > to || found.length >= limit) return found;
      counted++;
      if (wall >= from) found.push(wall);
    }
  }
};
