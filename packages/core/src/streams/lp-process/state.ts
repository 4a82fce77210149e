import type { Day, Origin, ProcessId, UnitId } from '../../kernel/index.js';
import type { EndReason } from './codes.js';
import type { DiscussionHeld, ProcessEnded, ProcessFact, ProcessHandedOver, ProcessOpened } from './facts.js';

/** No process: nothing stands under this id. */
export interface EmptyProcess {
  readonly status: 'empty';
}

/** What every process holds that is open or was. */
export interface ProcessBody {
  readonly process: ProcessId;
  readonly opening: ProcessOpened;
  readonly openedOn: Day;
  /** The unit that carries the process now. */
  readonly unit: UnitId;
  readonly origin: Origin;
  readonly concernDay?: Day;
  /** Discussions that stand, by day held; those of one day in the order they were recorded. */
  readonly discussions: readonly DiscussionHeld[];
  /** Everything that stands, in the order it was recorded; `views` read meaning out of it. */
  readonly facts: readonly ProcessFact[];
}

/** A process under way. */
export interface OpenProcess extends ProcessBody {
  readonly status: 'open';
}

/** A process that ended; taking the end back opens it again. */
export interface EndedProcess extends ProcessBody {
  readonly status: 'ended';
  readonly ended: { readonly on: Day; readonly reason: EndReason };
}

/** A process that moved to another region and goes on there. */
export interface HandedOverProcess extends ProcessBody {
  readonly status: 'handed-over';
  readonly handedOverOn: Day;
}

/** The state of one child's or family's LP process. */
export type LpProcessState = EmptyProcess | OpenProcess | EndedProcess | HandedOverProcess;

/** A process that is open or was. */
export type BegunProcess = Exclude<LpProcessState, EmptyProcess>;

/** Before the first event, and after the opening was taken back. */
export const emptyProcess: LpProcessState = { status: 'empty' };

const byDay = (a: DiscussionHeld, b: DiscussionHeld): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** The process that these facts make, in the order they were recorded. @example processOf([processOpened, discussionHeld]).status // 'open' */
export function processOf(facts: readonly ProcessFact[]): LpProcessState {
  let opening: ProcessOpened | undefined;
  let carrier: UnitId | undefined;
  let end: ProcessEnded | undefined;
  let gone: ProcessHandedOver | undefined;
  const discussions: DiscussionHeld[] = [];
  for (const fact of facts)
    switch (fact.type) {
      case 'process-opened':
        opening = fact;
        break;
      case 'discussion-held':
        discussions.push(fact);
        break;
      case 'process-handed-over':
        if (fact.to === 'region') gone ??= fact;
        else carrier = fact.toUnit;
        break;
      case 'process-ended':
        end = fact;
        break;
    }
  if (!opening) return emptyProcess;
  const { process, on: openedOn, unit, origin, concernDay } = opening;
  const body: ProcessBody = {
    process,
    opening,
    openedOn,
    unit: carrier ?? unit,
    origin,
    ...(concernDay === undefined ? {} : { concernDay }),
    discussions: discussions.sort(byDay),
    facts,
  };
  if (end) return { ...body, status: 'ended', ended: { on: end.on, reason: end.reason } };
  return gone ? { ...body, status: 'handed-over', handedOverOn: gone.on } : { ...body, status: 'open' };
}
