import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { ActionState } from '../codes.js';
import type { LpProcessState } from '../state.js';
import { meetingsOf, type MeetingNow } from './meetings.js';
import { actionsOf } from './plan.js';
import { responsibleHistory, responsibleNow } from './responsible.js';

/** How a worker takes part in a process that is under way, the nearest relation first. */
export type WorkerInProcess = 'responsible-worker' | 'discussion-leader' | 'meeting-leader' | 'plan-doer';

/**
 * How a worker takes part in the process now, or nothing: what `may` wants to know of a care relation. Once responsible workers have
 * been named the family turns to them: who led a discussion or a meeting that was held then has no relation left, unless named.
 * Until then the leader of a discussion has it while the unit of the discussion carries the process. It ends for everybody when the
 * process ends or moves to another region, and for who does something of the plan with the last open action.
 * @source Act 703/2023: a client relation; R0-P6, R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example careRelationOf(state, worker) // 'responsible-worker'
 */
export function careRelationOf(state: LpProcessState, worker: WorkerId): WorkerInProcess | undefined {
  if (state.status !== 'open') return undefined;
  const { facts, discussions, unit } = state;
  if (responsibleNow(facts).includes(worker)) return 'responsible-worker';
  const othersNamed = responsibleHistory(facts).length > 0;
  const leads = (leaders: readonly WorkerId[] = []): boolean => leaders.includes(worker);
  if (!othersNamed && discussions.some((held) => held.unit === unit && leads(held.leaders)))
    return 'discussion-leader';
  const isUnderWay = ({ status }: MeetingNow): boolean =>
    status === 'held' ? !othersNamed : status !== 'cancelled';
  if (meetingsOf(facts).some((meeting) => isUnderWay(meeting) && leads(meeting.leaders)))
    return 'meeting-leader';
  const isToDo = (progress: ActionState): boolean => progress === 'agreed' || progress === 'started';
  const doing = actionsOf(facts).some((action) => action.worker === worker && isToDo(action.state));
  return doing ? 'plan-doer' : undefined;
}
