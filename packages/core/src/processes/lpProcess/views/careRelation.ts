import type { WorkerId } from '../../../kernel/networkIds.js';
import type { LpProcessState } from '../state.js';
import { meetingsOf } from './meetings.js';
import { planOf } from './plan.js';
import { responsibleNow } from './responsible.js';

/** How a worker takes part in a process that is under way, the nearest relation first. */
export type WorkerInProcess = 'responsible-worker' | 'discussion-leader' | 'meeting-leader' | 'plan-doer';

/**
 * How a worker takes part in the process now, or nothing: what `may` wants to know of a care relation. It ends when the
 * process ends or moves to another region, when responsibility goes on to somebody else, and with the worker's last open
 * action of the plan.
 * @source Act 703/2023: a client relation; R0-P6, R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example careRelationOf(state, worker) // 'responsible-worker'
 */
export function careRelationOf(state: LpProcessState, worker: WorkerId): WorkerInProcess | undefined {
  if (state.status !== 'open') return undefined;
  const { facts, discussions } = state;
  if (responsibleNow(facts).includes(worker)) return 'responsible-worker';
  if (discussions.some(({ leaders }) => leaders?.includes(worker))) return 'discussion-leader';
  if (meetingsOf(facts).some(({ status, leaders }) => status !== 'cancelled' && leaders.includes(worker)))
    return 'meeting-leader';
  const doing = planOf(facts)?.actions.some(
    (action) => action.worker === worker && (action.state === 'agreed' || action.state === 'started'),
  );
  return doing ? 'plan-doer' : undefined;
}
