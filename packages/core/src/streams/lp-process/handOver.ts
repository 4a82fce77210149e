import type { Day, ProcessId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { EntryCommand } from './base.js';
import type { GroundOfHandOver, ResponsibilityHandOver, WorkerGone } from './contents/support.js';
import type { LpProcessState } from './state.js';
import { responsibleNow } from './views/responsible.js';

/** A command and the process it is for. */
export interface HandOver {
  readonly process: ProcessId;
  readonly command:
    | EntryCommand<'hand-over-responsibility', ResponsibilityHandOver>
    | EntryCommand<'report-vacancy', WorkerGone>;
}

/** Who hands over to whom, from which day on, with ready-made entry ids: one for each process. */
export interface BulkHandOver {
  readonly from: WorkerId;
  readonly to: WorkerId;
  readonly on: Day;
  /** The same for all of them; what it needs is judged of each process by itself, as of any hand-over. */
  readonly ground: GroundOfHandOver;
  readonly entryFor: (index: number) => EntryId;
}

/**
 * One command for each open process in which a worker is responsible: everything a leaving worker carries, at once. Where the
 * other worker of a pair is the successor already, a vacancy is reported instead.
 * @source docs/settled-questions.md "Responsible workers and facilitators": bulk hand-over exists
 * @example handOverAll(states, { from, to, on, ground: { ground: 'same-controller' }, entryFor }).length // 12
 */
export function handOverAll(
  states: readonly LpProcessState[],
  { from, to, on, ground, entryFor }: BulkHandOver,
): readonly HandOver[] {
  return states
    .flatMap((state) => (state.status === 'open' ? [state] : []))
    .filter(({ facts }) => responsibleNow(facts).includes(from))
    .map(({ process, facts }, index) => {
      const base = { entry: entryFor(index), on };
      return responsibleNow(facts).includes(to)
        ? { process, command: { ...base, type: 'report-vacancy', worker: from } }
        : { process, command: { ...base, type: 'hand-over-responsibility', from, to, ...ground } };
    });
}
