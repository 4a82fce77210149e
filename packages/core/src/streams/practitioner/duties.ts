import { addDays, daysBetween, type Day } from '../../kernel/index.js';
import { monthsOn, valueOn, type Dated } from '../../kernel/dated.js';
import type { Refresher } from './codes.js';
import { rightsOn } from './rights.js';
import type { PractitionerSettings } from './settings.js';
import { isAway, postOn, type Practitioner } from './state.js';

/** How a refresher stands on a day. Due today is "due soon", not overdue. */
export type RefresherStatus =
  | { readonly status: 'not-applicable' }
  | { readonly status: 'no-interval'; readonly since: Day }
  | {
      readonly status: 'in-time' | 'due-soon' | 'overdue';
      readonly since: Day;
      readonly dueOn: Day;
      /** Whole days from the day to the due day; negative when overdue. */
      readonly daysLeft: number;
    };

const latest = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1);

/** The day the clock runs from: the last refresher of the kind, or the training that made one. */
const clockStart = (practitioner: Practitioner, refresher: Refresher, day: Day): Day | undefined => {
  const training = refresher === 'trainer-continuing' ? 'trainer' : 'method';
  return latest(
    [
      ...practitioner.refreshers
        .filter((refresherCompleted) => refresherCompleted.refresher === refresher)
        .map(({ on }) => on),
      ...practitioner.trainings
        .filter((trainingCompleted) => trainingCompleted.training === training && trainingCompleted.passed)
        .map(({ on }) => on),
    ].filter((on) => on <= day),
  );
};

const intervals = (settings: PractitionerSettings, refresher: Refresher): readonly Dated<number>[] =>
  refresher === 'trainer-continuing' ? settings.trainerMonths : settings.boosterMonths;

/**
 * How the booster of a practitioner or the continuing education of a trainer stands on a day, by the interval that held when
 * the clock started. A right does not lapse with it: nothing of the kind is said anywhere.
 * @source R0-T6, R0-T7, F18, F19
 * @example refresherStatus(trainer, 'trainer-continuing', '2026-11-22' as Day, settings) // { status: 'due-soon', dueOn: '2026-11-22', daysLeft: 0, … }
 */
export function refresherStatus(
  practitioner: Practitioner,
  refresher: Refresher,
  day: Day,
  settings: PractitionerSettings,
): RefresherStatus {
  const rights = rightsOn(practitioner, day, settings.ruleSets);
  const concerned = refresher === 'trainer-continuing' ? rights.trainer : rights.discussion;
  const since = clockStart(practitioner, refresher, day);
  if (!concerned || since === undefined) return { status: 'not-applicable' };
  const months = valueOn(intervals(settings, refresher), since);
  if (months === undefined) return { status: 'no-interval', since };
  const dueOn = monthsOn(since, months);
  const daysLeft = daysBetween(day, dueOn);
  const status =
    day > dueOn ? 'overdue' : day >= addDays(dueOn, -settings.dueSoonDays) ? 'due-soon' : 'in-time';
  return { status, since, dueOn, daysLeft };
}

/** Practitioners whose booster is due soon or overdue, by area or by profession. @source F19 @example boosterPlan(all, day, settings, 'profession')['school']?.length // 4 */
export function boosterPlan(
  practitioners: readonly Practitioner[],
  day: Day,
  settings: PractitionerSettings,
  by: 'area' | 'profession',
): Readonly<Record<string, readonly { readonly worker: Practitioner['worker']; readonly dueOn: Day }[]>> {
  const plan: Record<string, { readonly worker: Practitioner['worker']; readonly dueOn: Day }[]> = {};
  for (const practitioner of practitioners) {
    const status = refresherStatus(practitioner, 'booster', day, settings);
    const post = postOn(practitioner, day);
    if (!post || (status.status !== 'due-soon' && status.status !== 'overdue')) continue;
    (plan[post[by] ?? 'unknown'] ??= []).push({ worker: practitioner.worker, dueOn: status.dueOn });
  }
  return plan;
}

/** Minutes of method supervision somebody received in a calendar year. @source F23 @example supervisionMinutes(person, 2026) // 90 */
export function supervisionMinutes({ supervisions }: Practitioner, year: number): number {
  return supervisions
    .filter(({ on }) => Number(on.slice(0, 4)) === year)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whether somebody with a right, who is not away, has had no supervision in the months before a day. @source F23 */
export function lacksSupervision(
  practitioner: Practitioner,
  day: Day,
  settings: PractitionerSettings,
): boolean {
  if (isAway(practitioner, day) || !rightsOn(practitioner, day, settings.ruleSets).discussion) return false;
  const since = monthsOn(day, -settings.supervisionMonths);
  return !practitioner.supervisions.some(({ on }) => since < on && on <= day);
}
