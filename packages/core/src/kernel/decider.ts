import type { DomainError } from './issue.js';
import type { DayDoubt } from './pastDay.js';
import type { Result } from './result.js';

/** The parts of one stream, gathered in one type so that a decider needs one type parameter. */
export interface StreamTypes {
  readonly command: { readonly type: string };
  readonly event: { readonly type: string };
  readonly state: unknown;
  readonly error: DomainError;
  readonly warning: { readonly code: string };
  readonly context: unknown;
}

/**
 * A stream as pure functions: `decide` makes events of a command or refuses, `evolve` remembers an event, `warnings` says
 * what deserves a second look, `doubts` what is worth a question beforehand. No I/O, no clock, no chance: whatever they need arrives in the context.
 */
export interface Decider<S extends StreamTypes> {
  readonly initial: S['state'];
  readonly decide: (
    command: S['command'],
    state: S['state'],
    context: S['context'],
  ) => Result<readonly S['event'][], S['error']>;
  readonly evolve: (state: S['state'], event: S['event']) => S['state'];
  /**
   * The state after all events, oldest first: what `evolve` gives one by one, without a whole state for each step. It may change
   * a draft of its own on the way, never an event.
   * @default one `evolve` after another
   */
  readonly fold?: (events: readonly S['event'][]) => S['state'];
  readonly warnings: (state: S['state'], context: S['context']) => readonly S['warning'][];
  /** What somebody should be asked once before the command is carried out; a command with doubts may well be right. */
  readonly doubts: (command: S['command'], context: S['context']) => readonly DayDoubt[];
}

/** The state after all events of one stream, oldest first. @example replay(lpProcess, []).now // { status: 'empty' } */
export function replay<S extends StreamTypes>(
  decider: Decider<S>,
  events: readonly S['event'][],
): S['state'] {
  return decider.fold ? decider.fold(events) : events.reduce(decider.evolve, decider.initial);
}
