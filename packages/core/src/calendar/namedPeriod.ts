import { monthOf, parsePeriod, type Day, type Period } from '../kernel/index.js';

const four = (year: number): string => String(year).padStart(4, '0');

const run = (key: string): Period => {
  const period = parsePeriod(key);
  if (!period.ok) throw new RangeError(`Years are 1 to 9998, not in ${key}`);
  return period.value;
};

/**
 * The school year that begins in a year: 1 August to 31 July. Years 1–9998.
 * @source Basic Education Act 628/1998, section 23: the school year begins on 1 August and ends on 31 July
 * @example schoolYear(2025).key // '2025-08..2026-07'
 */
export function schoolYear(startYear: number): Period {
  return run(`${four(startYear)}-08..${four(startYear + 1)}-07`);
}

/** The school year a day belongs to. @example schoolYearOf('2026-07-31' as Day).key // '2025-08..2026-07' */
export function schoolYearOf(day: Day): Period {
  const year = Number(day.slice(0, 4));
  return schoolYear(Number(day.slice(5, 7)) >= 8 ? year : year - 1);
}

/** The first (January–June) or second (July–December) half of a year. @example halfYear(2026, 2).firstDay // '2026-07-01' */
export function halfYear(year: number, half: 1 | 2): Period {
  return run(half === 1 ? `${four(year)}-01..${four(year)}-06` : `${four(year)}-07..${four(year)}-12`);
}

/** The half-year a day belongs to. @example halfYearOf('2026-07-01' as Day).key // '2026-07..2026-12' */
export function halfYearOf(day: Day): Period {
  return halfYear(Number(day.slice(0, 4)), Number(monthOf(day).slice(5)) <= 6 ? 1 : 2);
}
