import type { Day } from '../../kernel/index.js';
import type { LeaderRights } from '../../kernel/leaderRights.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';

/** Whether somebody who leads has the right on that day: one is enough; `not-known` when nothing is known of any other. */
export type Qualification = 'qualified' | 'not-qualified' | 'not-known';

/** What is known of the rights of workers, by worker: for many questions at once. */
export type KnownRights = ReadonlyMap<WorkerId, readonly LeaderRights[]>;

/** The rows of rights by worker. @example knownRights([row]).get(worker)?.length // 1 */
export function knownRights(rights: readonly LeaderRights[]): KnownRights {
  const known = new Map<WorkerId, LeaderRights[]>();
  for (const row of rights) {
    const rows = known.get(row.worker);
    if (rows) rows.push(row);
    else known.set(row.worker, [row]);
  }
  return known;
}

/**
 * Whether one of the leaders has the right on a day, by what is known now: a trainee beside a qualified pair is fine.
 * @source R0-T13; docs/settled-questions.md "Leading"
 * @example qualificationOn('2026-02-02' as Day, [worker], 'networkMeeting', knownRights([])) // 'not-known'
 */
export function qualificationOn(
  day: Day,
  leaders: readonly WorkerId[],
  what: 'discussion' | 'networkMeeting',
  known: KnownRights,
): Qualification {
  const mayLead = (row: LeaderRights): boolean =>
    row[what] && row.from <= day && (row.lastDay === undefined || day <= row.lastDay);
  if (leaders.some((leader) => known.get(leader)?.some(mayLead))) return 'qualified';
  return leaders.some((leader) => !known.has(leader)) ? 'not-known' : 'not-qualified';
}
