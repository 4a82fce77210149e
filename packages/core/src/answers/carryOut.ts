import { mayInAnyPost, type AccessDecision, type AccessRefusal, type Actor } from '../access/index.js';
import { err, ok, replay, type Day, type RegionCode, type Result, type UnitId } from '../kernel/index.js';
import {
  lpProcess,
  type LpProcessCommand,
  type LpProcessError,
  type LpProcessEvent,
  type LpProcessState,
  type LpProcessWarning,
} from '../processes/lpProcess/index.js';

/** Who asks, where and when. */
export interface CarryOutContext {
  /** The posts of the signed-in person; none when nobody is signed in. */
  readonly posts: readonly Actor[];
  readonly region: RegionCode;
  /** Whether a unit is in the region's register: what is recorded elsewhere would be counted nowhere. */
  readonly isRegistered: (unit: UnitId) => boolean;
  /** Today in Finland. */
  readonly today: Day;
}

/** What came of commands to one process. */
export interface CarriedOut {
  /** New events to append, in order; none when the commands had been carried out before. */
  readonly events: readonly LpProcessEvent[];
  /** Number of events of the process with the new ones. */
  readonly version: number;
  readonly state: LpProcessState;
  readonly warnings: readonly LpProcessWarning[];
}

/** Why nothing was carried out: no right to one of the commands, or a rule refuses it. */
export type NotCarriedOut =
  | { readonly kind: 'not-allowed'; readonly reason: AccessRefusal; readonly commandIndex: number }
  | {
      readonly kind: 'refused';
      readonly error: LpProcessError | UnitNotInRegister;
      readonly commandIndex: number;
    };

/** The unit of a command is not in the region's register (any more). */
export type UnitNotInRegister = { readonly code: 'unit-not-in-register'; readonly unit: UnitId };

/**
 * The unit whose case work a command touches. Taking back what no unit has on record touches nothing, so any unit of the
 * actor will do: a repeated retraction is answered as the first one was.
 */
const touchedUnits = (
  command: LpProcessCommand,
  state: LpProcessState,
  posts: readonly Actor[],
): readonly UnitId[] => {
  if (command.type !== 'retract-discussion') return [command.unit];
  const known =
    state.status === 'empty'
      ? undefined
      : state.discussions.find(({ discussion }) => discussion === command.discussion);
  return known ? [known.unit] : posts.flatMap(({ units }) => units);
};

const access = (
  command: LpProcessCommand,
  state: LpProcessState,
  { posts, region }: CarryOutContext,
): AccessDecision => {
  const mayRecord = (unit: UnitId): AccessDecision =>
    mayInAnyPost(posts, 'record-case-work', { kind: 'unit', region, unit }, { purpose: 'serve-family' });
  const answers = touchedUnits(command, state, posts).map(mayRecord);
  return answers.find(({ allowed }) => allowed) ?? answers[0] ?? mayRecord('' as UnitId);
};

/**
 * Carries out commands to one process, in order, together or not at all: for each the right is asked first, then the rule.
 * The one function behind the server's route and the memory source; storing the events is the caller's.
 * Refuses with `not-allowed` (the codes of `AccessRefusal`) or `refused` (the codes of `LpProcessError`, and
 * `unit-not-in-register`), naming the command.
 * @source ARCHITECTURE §4 steps 2–4
 * @example carryOut([], [openProcess, recordDiscussion], { posts, region, isRegistered, today }) // { ok: true, value: { version: 2, … } }
 */
export function carryOut(
  history: readonly LpProcessEvent[],
  commands: readonly LpProcessCommand[],
  context: CarryOutContext,
): Result<CarriedOut, NotCarriedOut> {
  const { today } = context;
  let state = replay(lpProcess, history);
  const events: LpProcessEvent[] = [];
  for (const [commandIndex, command] of commands.entries()) {
    const right = access(command, state, context);
    if (!right.allowed) return err({ kind: 'not-allowed', reason: right.reason, commandIndex });
    if ('unit' in command && !context.isRegistered(command.unit))
      return err({
        kind: 'refused',
        error: { code: 'unit-not-in-register', unit: command.unit },
        commandIndex,
      });
    const decided = lpProcess.decide(command, state, { today });
    if (!decided.ok) return err({ kind: 'refused', error: decided.error, commandIndex });
    state = decided.value.reduce(lpProcess.evolve, state);
    events.push(...decided.value);
  }
  return ok({
    events,
    version: history.length + events.length,
    state,
    warnings: lpProcess.warnings(state, { today }),
  });
}
