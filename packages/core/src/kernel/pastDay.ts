import { daysBetween, firstDayOf, monthOf, type Day, type Month } from './day.js';
import { rollingYear } from './period.js';

/** The first day of which anything is recorded: LP work began in Finland in 2001. @source docs/settled-questions.md "Days" */
export const earliestDay = '2001-01-01' as Day;

/** Days back from which somebody is asked whether the day is right. @source docs/settled-questions.md "Days" */
export const defaultDaysBack = 400;

/** Whether a day of a command tells when something happened, or when something is meant to. `on` always tells the first. */
export type DayKind = 'happened' | 'planned';

/** The fields of a command that hold a day, `on` aside. */
export type OtherDayOf<C> = C extends unknown
  ? Exclude<{ [F in keyof C]-?: NonNullable<C[F]> extends Day ? F : never }[keyof C], 'on'>
  : never;

/** What each day of a stream's commands tells, `on` aside: a new one does not compile before somebody has decided. */
export type DaysOf<C> = Readonly<Record<OtherDayOf<C> & string, DayKind>>;

/** Why the day of something that has happened is refused. */
export type DayFault =
  | { readonly code: 'day-in-future'; readonly field: string; readonly day: Day; readonly today: Day }
  | { readonly code: 'day-too-early'; readonly field: string; readonly day: Day; readonly earliest: Day };

/** Why somebody is asked, once, whether the day of something that has happened is right. */
export type DayDoubt =
  | { readonly code: 'day-long-ago'; readonly field: string; readonly day: Day; readonly daysBack: number }
  /** What happened before the first month of the next publication is in none of its figures. */
  | {
      readonly code: 'day-not-published';
      readonly field: string;
      readonly day: Day;
      readonly publishedFrom: Month;
    };

const pastDays = (
  command: object,
  days: Readonly<Record<string, DayKind>>,
): readonly (readonly [field: string, day: Day])[] => {
  const values: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(command));
  const fields = ['on', ...Object.keys(days).filter((field) => days[field] === 'happened')];
  return fields.flatMap((field) => {
    const day = values[field];
    return typeof day === 'string' ? [[field, day as Day] as const] : [];
  });
};

/**
 * What is wrong with the days of a command that tell when something happened, `on` first: before 2001, or in the future.
 * @source docs/settled-questions.md "Days"
 * @example dayFaults({ on: '1980-11-05' }, {}, today) // [{ code: 'day-too-early', field: 'on', … }]
 */
export function dayFaults(
  command: object,
  days: Readonly<Record<string, DayKind>>,
  today: Day,
): readonly DayFault[] {
  return pastDays(command, days).flatMap(([field, day]): readonly DayFault[] => {
    if (day > today) return [{ code: 'day-in-future', field, day, today }];
    return day < earliestDay ? [{ code: 'day-too-early', field, day, earliest: earliestDay }] : [];
  });
}

/**
 * The days of a command that may well be right and yet are worth a question before it is carried out: more than 400 days back,
 * or earlier than anything that the next publication will show (a publication tells of the year that ends with its month). Whether a day is published is asked of `on` alone, the day
 * under which things are counted.
 * @source docs/settled-questions.md "Days"
 * @example dayDoubts({ on: '2025-01-10' }, {}, today) // [{ code: 'day-long-ago', field: 'on', daysBack: 690, … }]
 */
export function dayDoubts(
  command: object,
  days: Readonly<Record<string, DayKind>>,
  today: Day,
): readonly DayDoubt[] {
  const publishedFrom = rollingYear(monthOf(today)).firstMonth;
  return pastDays(command, days).flatMap(([field, day]): readonly DayDoubt[] => {
    const daysBack = daysBetween(day, today);
    if (daysBack > defaultDaysBack) return [{ code: 'day-long-ago', field, day, daysBack }];
    return field === 'on' && day < firstDayOf(publishedFrom)
      ? [{ code: 'day-not-published', field, day, publishedFrom }]
      : [];
  });
}
