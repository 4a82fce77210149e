import { replay, type Decider, type StreamTypes } from '../kernel/decider.js';
import type { Result } from '../kernel/result.js';
import { deepFreeze } from './deepFreeze.js';
import { canonicalJson, notPlainJson } from './plainJson.js';

/** A failed expectation; test runners print the difference of `actual` and `expected`. */
export class ExpectationFailed extends Error {
  override readonly name = 'ExpectationFailed';
  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

/** What came of one command, with the expectations a table row may state. */
export interface Outcome<S extends StreamTypes> {
  readonly result: Result<readonly S['event'][], S['error']>;
  /** The state after the command: with the new events, or as it was when the command was refused. */
  readonly state: S['state'];
  /** Exactly these events came, in this order. */
  readonly then: (events: readonly S['event'][]) => void;
  /** The command was refused with exactly this error. */
  readonly refuses: (error: S['error']) => void;
  /** The command was refused with this code, whatever the facts. */
  readonly refusesWith: (code: S['error']['code']) => void;
  /** After the command exactly these warnings stand, in this order. */
  readonly warns: (warnings: readonly S['warning'][]) => void;
}

/** A stream with a history, waiting for a command. */
export interface Given<S extends StreamTypes> {
  readonly state: S['state'];
  readonly when: (command: S['command'], context: S['context']) => Outcome<S>;
}

/**
 * One row of a decider's table: given events, when a command comes in a context, then these events or this refusal.
 * Every input is deep-frozen, and events and state must be plain JSON, so that a mutation or a hidden `Map` fails the row too.
 * Throws `ExpectationFailed`, or what the decider throws.
 * @example given(team, [founded]).when({ type: 'end', … }, { today }).then([{ type: 'team-ended', … }])
 */
export function given<S extends StreamTypes>(decider: Decider<S>, events: readonly S['event'][]): Given<S> {
  const before = deepFreeze(replay(decider, deepFreeze(events)));
  return {
    state: before,
    when: (command, context) => {
      const result = deepFreeze(decider.decide(deepFreeze(command), before, deepFreeze(context)));
      if (result.ok) demandPlain(result.value, 'event');
      const state = deepFreeze(result.ok ? result.value.reduce(decider.evolve, before) : before);
      demandPlain(state, 'state');
      return {
        result,
        state,
        then: (expected) => demandEqual('events', result.ok ? result.value : result.error, expected),
        refuses: (expected) => demandEqual('refusal', result.ok ? result.value : result.error, expected),
        refusesWith: (code) =>
          demandEqual('refusal', result.ok ? result.value : result.error.code, code as string),
        warns: (expected) => demandEqual('warnings', decider.warnings(state, context), expected),
      };
    },
  };
}

function demandEqual(what: string, actual: unknown, expected: unknown): void {
  if (canonicalJson(actual) !== canonicalJson(expected))
    throw new ExpectationFailed(`unexpected ${what}: ${canonicalJson(actual)}`, actual, expected);
}

function demandPlain(value: unknown, what: string): void {
  const fault = notPlainJson(value);
  if (fault !== undefined)
    throw new ExpectationFailed(`${what} is not plain JSON at ${fault}`, fault, 'plain JSON');
}
