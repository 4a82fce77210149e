import { replay, type Decider, type StreamTypes } from '../kernel/decider.js';
import { deepFreeze } from './deepFreeze.js';
import { ExpectationFailed } from './givenWhenThen.js';
import { canonicalJson, notPlainJson } from './plainJson.js';

/** A command with the context it arrives in. */
export interface Step<S extends StreamTypes> {
  readonly command: S['command'];
  readonly context: S['context'];
}

/** A step chosen when its turn comes, by what stands then: so that random runs get further than the first refusals. */
export type Move<S extends StreamTypes> = Step<S> | ((state: S['state']) => Step<S>);

/** A stream after a run of commands. */
export interface Run<S extends StreamTypes> {
  readonly state: S['state'];
  readonly events: readonly S['event'][];
  readonly refusals: readonly S['error'][];
}

/**
 * Runs commands one after another and demands on the way what every stream promises: nothing throws, no input is changed
 * (all are frozen), events, state, refusals and warnings are plain JSON, the same command at once again is `ok([])`, and the
 * replayed state equals the live one.
 * Throws `ExpectationFailed` naming the broken promise.
 * @example runStream(team, [{ command: found, context: { today } }]).events // [{ type: 'team-founded', … }]
 */
export function runStream<S extends StreamTypes>(decider: Decider<S>, moves: readonly Move<S>[]): Run<S> {
  const events: S['event'][] = [];
  const refusals: S['error'][] = [];
  let state = deepFreeze(decider.initial);
  for (const move of moves) {
    const { command, context } = deepFreeze(typeof move === 'function' ? move(state) : move);
    const result = deepFreeze(decider.decide(command, state, context));
    demandPlain(result, `the answer to ${command.type}`);
    if (!result.ok) {
      refusals.push(result.error);
      continue;
    }
    state = deepFreeze(result.value.reduce(decider.evolve, state));
    events.push(...result.value);
    const again = decider.decide(command, state, context);
    demandSame(`${command.type} sent twice`, again, { ok: true, value: [] });
    demandPlain(decider.warnings(state, context), 'warnings');
  }
  demandPlain(state, 'state');
  demandSame('replay', replay(decider, JSON.parse(JSON.stringify(events)) as S['event'][]), state);
  return { state, events, refusals };
}

function demandSame(what: string, actual: unknown, expected: unknown): void {
  if (canonicalJson(actual) !== canonicalJson(expected))
    throw new ExpectationFailed(`${what}: ${canonicalJson(actual)}`, actual, expected);
}

function demandPlain(value: unknown, what: string): void {
  const fault = notPlainJson(value);
  if (fault !== undefined)
    throw new ExpectationFailed(`${what} is not plain JSON at ${fault}`, fault, 'plain JSON');
}
