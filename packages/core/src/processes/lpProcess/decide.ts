import type { Day, DiscussionId, ProcessId, Result } from '../../kernel/index.js';
import { daysBetween, err, ok, unreachable } from '../../kernel/index.js';
import type {
  LpProcessCommand,
  OpenProcessCommand,
  RecordDiscussion,
  RetractDiscussion,
} from './commands.js';
import type { DiscussionCorrected, DiscussionFacts, LpProcessEvent } from './events.js';
import { discussionFacts, type LpProcessState, type OpenProcess } from './state.js';

/** What decide may not fetch itself. */
export interface LpProcessContext {
  /** Today in Finland. */
  readonly today: Day;
}

/** Why a step of the process is refused. */
export type LpProcessError =
  | { readonly code: 'process-not-open'; readonly process: ProcessId }
  | { readonly code: 'process-already-open'; readonly process: ProcessId }
  | {
      readonly code: 'day-in-future';
      readonly field: 'on' | 'concernDay';
      readonly day: Day;
      readonly today: Day;
    }
  | { readonly code: 'concern-after-opening'; readonly concernDay: Day; readonly on: Day }
  | { readonly code: 'discussion-id-taken'; readonly discussion: DiscussionId }
  | { readonly code: 'discussion-unknown'; readonly discussion: DiscussionId };

type Decision = Result<readonly LpProcessEvent[], LpProcessError>;

/**
 * The facts that depend on the other discussions: which one is first, and how long the family waited for it.
 * A discussion held before the day of concern has no wait.
 */
const derive = (process: OpenProcess, discussions: readonly DiscussionFacts[]): readonly DiscussionFacts[] =>
  discussions.map((known, index) => {
    const { waitDays: _was, ...facts } = known;
    const first = index === 0;
    const wait =
      first && process.concernDay !== undefined ? daysBetween(process.concernDay, known.on) : undefined;
    return { ...facts, first, ...(wait === undefined || wait < 0 ? {} : { waitDays: wait }) };
  });

const corrections = (
  process: OpenProcess,
  standing: readonly DiscussionFacts[],
  derived: readonly DiscussionFacts[],
): readonly DiscussionCorrected[] =>
  standing.flatMap((was) => {
    const is = derived.find((known) => known.discussion === was.discussion);
    if (!is || (is.first === was.first && is.waitDays === was.waitDays)) return [];
    return [{ type: 'discussion-corrected' as const, process: process.process, was, is }];
  });

const open = (command: OpenProcessCommand, state: LpProcessState, { today }: LpProcessContext): Decision => {
  if (state.status === 'open') {
    const same =
      state.openedOn === command.on &&
      state.unit === command.unit &&
      state.origin === command.origin &&
      state.concernDay === command.concernDay;
    return same ? ok([]) : err({ code: 'process-already-open', process: command.process });
  }
  if (command.on > today) return err({ code: 'day-in-future', field: 'on', day: command.on, today });
  if (command.concernDay !== undefined && command.concernDay > command.on)
    return err({ code: 'concern-after-opening', concernDay: command.concernDay, on: command.on });
  return ok([{ ...command, type: 'process-opened' }]);
};

const record = (command: RecordDiscussion, state: LpProcessState, { today }: LpProcessContext): Decision => {
  if (state.status === 'empty') return err({ code: 'process-not-open', process: command.process });
  const known = state.discussions.find(({ discussion }) => discussion === command.discussion);
  if (known) {
    const same =
      known.on === command.on &&
      known.unit === command.unit &&
      known.setting === command.setting &&
      known.children === command.children;
    return same ? ok([]) : err({ code: 'discussion-id-taken', discussion: command.discussion });
  }
  if (state.retracted.includes(command.discussion))
    return err({ code: 'discussion-id-taken', discussion: command.discussion });
  if (command.on > today) return err({ code: 'day-in-future', field: 'on', day: command.on, today });
  const { type: _type, process, ...told } = command;
  const facts: DiscussionFacts = { ...told, origin: state.origin, first: false };
  const later = state.discussions.findIndex(({ on }) => on > command.on);
  const at = later === -1 ? state.discussions.length : later;
  const derived = derive(state, [...state.discussions.slice(0, at), facts, ...state.discussions.slice(at)]);
  return ok([
    ...corrections(state, state.discussions, derived),
    { type: 'discussion-held', process, ...discussionFacts(derived[at]!) },
  ]);
};

const retract = (command: RetractDiscussion, state: LpProcessState): Decision => {
  if (state.status === 'empty') return err({ code: 'process-not-open', process: command.process });
  if (state.retracted.includes(command.discussion)) return ok([]);
  const known = state.discussions.find(({ discussion }) => discussion === command.discussion);
  if (!known) return err({ code: 'discussion-unknown', discussion: command.discussion });
  const left = state.discussions.filter((other) => other !== known);
  return ok([
    { type: 'discussion-retracted', process: command.process, ...known, reason: command.reason },
    ...corrections(state, left, derive(state, left)),
  ]);
};

/**
 * The events that a command makes of an LP process, or why it is refused. The same command again makes no events.
 * Refuses with the codes of `LpProcessError`.
 * @source R0-P1, R0-P9 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example decide({ type: 'record-discussion', … }, opened, { today }) // { ok: true, value: [{ type: 'discussion-held', first: true, … }] }
 */
export function decide(
  command: LpProcessCommand,
  state: LpProcessState,
  context: LpProcessContext,
): Decision {
  switch (command.type) {
    case 'open-process':
      return open(command, state, context);
    case 'record-discussion':
      return record(command, state, context);
    case 'retract-discussion':
      return retract(command, state);
    default:
      return unreachable(command);
  }
}
