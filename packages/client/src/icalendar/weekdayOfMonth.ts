import type { Rule } from './rule.js';
import type { WallMinute } from './timeValue.js';

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const day = 1440;

/** The n-th weekday of a month, from its end when negative. Weekday 0 is Sunday, month 0 is January. */
interface WeekdayOfMonth {
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
}

const weekdayForm = /^([+-]?\d{1,2})(SU|MO|TU|WE|TH|FR|SA)$/;

/** What a rule such as `FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU` names; null for any other. Time zones are written so. */
export function weekdayOfMonth({ frequency, by }: Rule): WeekdayOfMonth | null {
  const { BYMONTH: month, BYDAY: days, WKST: _weekStart, ...others } = by;
  const parts = weekdayForm.exec(days ?? '');
  if (frequency !== 'YEARLY' || !parts || Object.keys(others).length > 0) return null;
  if (month === undefined || !/^\d{1,2}$/.test(month)) return null;
  return { month: Number(month) - 1, weekday: names.indexOf(parts[2]!), nth: Number(parts[1]) };
}

/** The day of the month, counted from 1; null in a month without it. */
const dateOf = ({ month, weekday, nth }: WeekdayOfMonth, year: number): number | null => {
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const first = 1 + ((weekday - new Date(Date.UTC(year, month, 1)).getUTCDay() + 7) % 7);
  const last = first + 7 * Math.floor((length - first) / 7);
  const date = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  return date >= 1 && date <= length ? date : null;
};

/** The walls of such a rule, both ends included, at most `limit` of them; a year without the day is left out and not counted. */
export function expandWeekdayOfMonth(
  named: WeekdayOfMonth,
  rule: Rule,
  start: WallMinute,
  { from, to, limit }: { readonly from: WallMinute; readonly to: WallMinute; readonly limit: number },
): readonly WallMinute[] {
  const timeOfDay = ((start % day) + day) % day;
  const found: WallMinute[] = [];
  let counted = 0;
  for (let year = new Date(start * 60_000).getUTCFullYear(); found.length < limit; year += rule.interval) {
    if (counted === rule.count || Date.UTC(year, 0, 1) / 60_000 > to) return found;
    const date = dateOf(named, year);
    if (date === null) continue;
    const wall = Date.UTC(year, named.month, date) / 60_000 + timeOfDay;
    if (wall > to) return found;
    if (wall < start) continue;
    counted++;
    if (wall >= from) found.push(wall);
  }
  return found;
}
