import type { Brand } from './brand.js';
import { addMonths, firstDayOf, lastDayOf, type Day, type Month } from './day.js';
import { monthForm, periodKeyForm, yearForm } from './forms.js';
import { err, ok, type Result } from './result.js';

/**
 * A publication period by its key: a year '2026', a quarter '2026-Q3', a month '2026-07', or a run of whole months with both
 * ends named, '2025-11..2026-10' (rolling 12 months).
 */
export type PeriodKey = Brand<string, 'PeriodKey'>;

/** How long one period is; `months` is a run of whole months that is none of the others (a rolling year, a survey round). */
export type Grain = 'year' | 'quarter' | 'month' | 'months';

/** A period with its ends; both days belong to it. */
export interface Period {
  readonly key: PeriodKey;
  readonly grain: Grain;
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

const run = (key: string, grain: Grain, firstMonth: Month, lastMonth: Month): Period => ({
  key: key as PeriodKey,
  grain,
  firstMonth,
  lastMonth,
  firstDay: firstDayOf(firstMonth),
  lastDay: lastDayOf(lastMonth),
});

/**
 * Reads a period from its key.
 * Refuses with `not-a-period` (also when a run ends before it begins).
 * @example parsePeriod('2026-Q3') // { ok: true, value: { grain: 'quarter', firstDay: '2026-07-01', lastDay: '2026-09-30', … } }
 */
export function parsePeriod(text: string): Result<Period, { readonly code: 'not-a-period' }> {
  if (!periodKeyForm.test(text)) return err({ code: 'not-a-period' });
  if (yearForm.test(text)) return ok(run(text, 'year', `${text}-01` as Month, `${text}-12` as Month));
  const [year = '', quarter] = text.split('-Q');
  if (quarter !== undefined) {
    const first = `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}` as Month;
    return ok(run(text, 'quarter', first, addMonths(first, 2)));
  }
  const [first, last = first] = text.split('..') as [Month, Month?];
  if (last < first) return err({ code: 'not-a-period' });
  return ok(run(text, monthForm.test(text) ? 'month' : 'months', first, last));
}

/** The twelve whole months that end with the given one. @example rollingYear('2026-10' as Month).key // '2025-11..2026-10' */
export function rollingYear(lastMonth: Month): Period {
  const firstMonth = addMonths(lastMonth, -11);
  return run(`${firstMonth}..${lastMonth}`, 'months', firstMonth, lastMonth);
}

/** Every month of a period, in order. @example monthsOf(parsePeriod('2026-Q1').value) // ['2026-01', '2026-02', '2026-03'] */
export function monthsOf(period: Period): readonly Month[] {
  const months: Month[] = [];
  for (let month = period.firstMonth; month <= period.lastMonth; month = addMonths(month, 1))
    months.push(month);
  return months;
}
