import type { Day, Result } from '../../kernel/index.js';
import { err, ok } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import { isCount } from './isCount.js';

/** Tasks that the service model brings into somebody's work. @source R0-SO4, questions C5 and C6 */
export const collaborationTasks = [
  'one-contact-consultation',
  'multi-professional-work',
  'team-coordination',
  'team-facilitation',
  'messenger-to-management-group',
  'lp-training-coordination',
  'interface-modelling',
  'other',
] as const;

/** A task that the service model brings into somebody's work. */
export type CollaborationTask = (typeof collaborationTasks)[number];

/** One task in a worker's job description. Minutes a month; `released` is the room made for it from another task. */
export interface TaskInJobDescription {
  readonly worker: WorkerId;
  readonly task: CollaborationTask;
  readonly minutesPerMonth: number;
  readonly releasedMinutesPerMonth: number;
  /** The day from which the job description says so in writing; absent where it is only spoken. */
  readonly writtenSince?: Day;
}

/** A worker's network tasks: minutes added, minutes released, and what is left as extra work. */
export interface WorkBalance {
  readonly worker: WorkerId;
  readonly addedMinutes: number;
  readonly releasedMinutes: number;
  /** Added without room made for it; 0 when room was made for all. */
  readonly extraMinutes: number;
}

/** Why tasks cannot be summed up: minutes of one of them are no whole number from 0 up. */
export interface WorkBalanceError {
  readonly code: 'minutes-not-a-count';
  readonly worker: WorkerId;
  readonly task: CollaborationTask;
}

/**
 * What each worker's network tasks add and what room was made for them, workers in order. More room in one task never hides
 * extra work in another.
 * Refuses with `minutes-not-a-count`.
 * @source R0-PR4, question C6: "Raivataanko tehtävälle tilaa jostain olemassa olevasta tehtävästä?"
 * @example workBalances(tasks) // ok([{ worker: …, addedMinutes: 600, releasedMinutes: 480, extraMinutes: 120 }])
 */
export function workBalances(
  tasks: readonly TaskInJobDescription[],
): Result<readonly WorkBalance[], WorkBalanceError> {
  const odd = tasks.find((task) => !isCount(task.minutesPerMonth) || !isCount(task.releasedMinutesPerMonth));
  if (odd) return err({ code: 'minutes-not-a-count', worker: odd.worker, task: odd.task });
  const workers = [...new Set(tasks.map(({ worker }) => worker))].sort();
  const balances = workers.map((worker) => {
    const own = tasks.filter((task) => task.worker === worker);
    const sum = (of: (task: TaskInJobDescription) => number) =>
      own.reduce((total, task) => total + of(task), 0);
    return {
      worker,
      addedMinutes: sum(({ minutesPerMonth }) => minutesPerMonth),
      releasedMinutes: sum(({ releasedMinutesPerMonth }) => releasedMinutesPerMonth),
      extraMinutes: sum(({ minutesPerMonth, releasedMinutesPerMonth }) =>
        Math.max(0, minutesPerMonth - releasedMinutesPerMonth),
      ),
    };
  });
  return ok(balances);
}

/**
 * Facilitators whose job description does not say in writing, on a day, that they facilitate or coordinate a team.
 * @source Questions C5, C6; F102
 * @example facilitatorsWithoutWrittenTask(pair.workers, tasks, day) // [worker]
 */
export function facilitatorsWithoutWrittenTask(
  facilitators: readonly WorkerId[],
  tasks: readonly TaskInJobDescription[],
  day: Day,
): readonly WorkerId[] {
  const written = new Set(
    tasks
      .filter(({ task }) => task === 'team-facilitation' || task === 'team-coordination')
      .filter(({ writtenSince }) => writtenSince !== undefined && writtenSince <= day)
      .map(({ worker }) => worker),
  );
  return facilitators.filter((worker) => !written.has(worker));
}
