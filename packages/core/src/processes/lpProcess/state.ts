import type { Day, DiscussionId, Origin, ProcessId, UnitId } from '../../kernel/index.js';
import { unreachable } from '../../kernel/index.js';
import type { DiscussionFacts, DiscussionHeld, LpProcessEvent } from './events.js';

/** No process yet: nothing was recorded under this id. */
export interface EmptyProcess {
  readonly status: 'empty';
}

/** A process under way. */
export interface OpenProcess {
  readonly status: 'open';
  readonly process: ProcessId;
  readonly openedOn: Day;
  readonly unit: UnitId;
  readonly origin: Origin;
  readonly concernDay?: Day;
  /** Discussions that stand, by day held; those of one day in the order they were recorded. */
  readonly discussions: readonly DiscussionFacts[];
  /** Ids that were taken back and are not used again. */
  readonly retracted: readonly DiscussionId[];
}

/** The state of one child's or family's LP process. */
export type LpProcessState = EmptyProcess | OpenProcess;

/** Before the first event. */
export const emptyProcess: LpProcessState = { status: 'empty' };

/** The facts of a discussion alone, without what belongs to the event around them. */
export function discussionFacts(event: DiscussionFacts | DiscussionHeld): DiscussionFacts {
  return {
    discussion: event.discussion,
    on: event.on,
    unit: event.unit,
    setting: event.setting,
    origin: event.origin,
    children: event.children,
    first: event.first,
    ...(event.waitDays === undefined ? {} : { waitDays: event.waitDays }),
  };
}

const inserted = (
  discussions: readonly DiscussionFacts[],
  added: DiscussionFacts,
): readonly DiscussionFacts[] => {
  const later = discussions.findIndex((known) => known.on > added.on);
  return later === -1
    ? [...discussions, added]
    : [...discussions.slice(0, later), added, ...discussions.slice(later)];
};

/** The state after one more event. @example evolve({ status: 'empty' }, processOpened).status // 'open' */
export function evolve(state: LpProcessState, event: LpProcessEvent): LpProcessState {
  if (event.type === 'process-opened') {
    const { type: _type, on, ...opening } = event;
    return { status: 'open', ...opening, openedOn: on, discussions: [], retracted: [] };
  }
  if (state.status === 'empty') return state;
  switch (event.type) {
    case 'discussion-held':
      return { ...state, discussions: inserted(state.discussions, discussionFacts(event)) };
    case 'discussion-retracted':
      return {
        ...state,
        discussions: state.discussions.filter((known) => known.discussion !== event.discussion),
        retracted: [...state.retracted, event.discussion],
      };
    case 'discussion-corrected':
      return {
        ...state,
        discussions: state.discussions.map((known) =>
          known.discussion === event.is.discussion ? event.is : known,
        ),
      };
    default:
      return unreachable(event);
  }
}
