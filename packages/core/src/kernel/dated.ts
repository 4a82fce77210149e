import { addDays, addMonths, firstDayOf, lastDayOf, monthOf, type Day } from './day.js';

/** A value that holds from a day until the next one in a list. */
export interface Dated<T> {
  readonly from: Day;
  readonly value: T;
}

/** The value that holds on a day, oldest first; nothing before the first one. @example valueOn([{ from, value: 24 }], from) // 24 */
export function valueOn<T>(dated: readonly Dated<T>[], day: Day): T | undefined {
  return dated.filter(({ from }) => from <= day).at(-1)?.value;
}

/** The same day so many months on, or the last day of a month too short for it. @example monthsOn('2026-12-31' as Day, 2) // '2027-02-28' */
export function monthsOn(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const same = addDays(firstDayOf(month), Number(day.slice(8, 10)) - 1);
  const last = lastDayOf(month);
  return same > last ? last : same;
}
