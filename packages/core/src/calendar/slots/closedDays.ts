import { addDays, err, ok, type Result } from '../../kernel/index.js';
import { dayInterval, toHelsinki } from '../helsinkiTime.js';
import { mergeIntervals, type Interval } from '../minute.js';
import type { YearNotCovered } from '../publicHolidays.js';
import { holidayOrBreak, uncovered, type WorkingDayRule } from '../workingDays.js';

/**
 * The days of a horizon on which nobody should be asked to meet, as closed time of a search: the holidays of the calendar
 * and, where the rule names them, the school's breaks, also where they fall on a weekend. Other weekends stay open: that is for
 * each person's hours to say.
 * Refuses with `year-not-covered`.
 * @example closedDays(dayInterval('2026-04-03' as Day), { holidays: 'statutory' }) // { ok: true, value: [{ from: 29586060, to: 29587500 }] }
 */
export function closedDays(
  horizon: Interval,
  rule: WorkingDayRule,
): Result<readonly Interval[], YearNotCovered> {
  const closed: Interval[] = [];
  const isClosed = holidayOrBreak(rule);
  const last = toHelsinki(horizon.to - 1).day;
  for (let day = toHelsinki(horizon.from).day; day <= last; day = addDays(day, 1)) {
    const fault = uncovered(day);
    if (fault) return err(fault);
    if (isClosed(day)) closed.push(dayInterval(day));
  }
  return ok(mergeIntervals(closed));
}
