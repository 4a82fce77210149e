import { addDays, err, ok, type Result } from '../../kernel/index.js';
import { dayInterval, toHelsinki } from '../helsinkiTime.js';
import { isMinute, mergeIntervals, type Interval, type NotAMinute } from '../minute.js';
import type { YearNotCovered } from '../publicHolidays.js';
import { holidayOrBreak, uncovered, type WorkingDayRule } from '../workingDays.js';

/**
 * The days of a horizon on which nobody should be asked to meet, as closed time of a search: the holidays of the calendar
 * and, where the rule names them, the school's breaks, also where they fall on a weekend. Other weekends stay open: that is for
 * each person's hours to say.
 * Refuses with `not-a-minute` (an end of the horizon that is no whole minute) and `year-not-covered`. No days when the horizon is
 * empty.
 * @example closedDays(dayInterval('2026-04-03' as Day), { holidays: 'statutory' }) // { ok: true, value: [{ from: 29586060, to: 29587500 }] }
 */
export function closedDays(
  horizon: Interval,
  rule: WorkingDayRule,
): Result<readonly Interval[], YearNotCovered | NotAMinute<'from' | 'to'>> {
  for (const field of ['from', 'to'] as const)
    if (!isMinute(horizon[field]))
      return err({ code: 'not-a-minute', field, received: String(horizon[field]) });
  if (horizon.to <= horizon.from) return ok([]);
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
