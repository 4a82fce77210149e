import { offsetStretches } from './helsinkiTime.js';
import { mergeIntervals, type Interval } from './minute.js';

/**
 * Hours that come back every week, in wall-clock time of Finland: weekdays (Monday 1 … Sunday 7) and minutes of the day.
 * `to` is the first minute after the hours, at most 1440; hours over midnight are two entries.
 */
export interface WeeklyHours {
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
}

const dayMinutes = 1440;
/** 1 January 1970 was a Thursday. */
const weekdayOf = (daysSinceEpoch: number): number => ((((daysSinceEpoch + 3) % 7) + 7) % 7) + 1;

/**
 * The minutes of an interval at which clocks in Finland show a time within the hours, merged and sorted. In the night of
 * October an hour that comes twice is open twice; in the night of March an hour that is skipped is not open.
 * @example openIntervals([{ weekdays: [7], fromMinute: 480, toMinute: 960 }], dayInterval('2026-03-29' as Day)) // [{ from: 29579340, to: 29579820 }]
 */
export function openIntervals(hours: readonly WeeklyHours[], within: Interval): readonly Interval[] {
  const open: Interval[] = [];
  for (const { from, to, offsetMinutes } of offsetStretches(within)) {
    const firstDay = Math.floor((from + offsetMinutes) / dayMinutes);
    const lastDay = Math.floor((to - 1 + offsetMinutes) / dayMinutes);
    for (let day = firstDay; day <= lastDay; day++) {
      const midnight = day * dayMinutes - offsetMinutes;
      const weekday = weekdayOf(day);
      for (const { weekdays, fromMinute, toMinute } of hours) {
        if (!weekdays.includes(weekday)) continue;
        const start = Math.max(from, midnight + fromMinute);
        const end = Math.min(to, midnight + toMinute);
        if (start < end) open.push({ from: start, to: end });
      }
    }
  }
  return mergeIntervals(open);
}
