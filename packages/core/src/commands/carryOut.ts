import { mayInAnyPost, type AccessRefusal, type Actor } from '../access/index.js';
import {
  err,
  ok,
  replay,
  type DayDoubt,
  type RegionCode,
  type Result,
  type UnitId,
} from '../kernel/index.js';
import type { LedgerStream } from '../kernel/ledger.js';
import {
  lpProcess,
  type LpProcessCommand,
  type LpProcessContext,
  type LpProcessError,
  type LpProcessEvent,
  type LpProcessState,
  type LpProcessTypes,
  type LpProcessWarning,
} from '../streams/lp-process/index.js';
import { touchedUnits } from '../streams/lp-process/definition.js';

/** Who asks and where, beside what the rules themselves need: today, the leaders' rights, the region's settings. */
export interface CarryOutContext extends LpProcessContext {
  /** The posts of the signed-in person; none when nobody is signed in. */
  readonly posts: readonly Actor[];
  readonly region: RegionCode;
  /** Whether a unit is in the region's register: what is recorded elsewhere would be counted nowhere. */
  readonly isRegistered: (unit: UnitId) => boolean;
}

/** What came of commands to one process. */
export interface CarriedOut {
  /** New events to append, in order; none when the commands had been carried out before. */
  readonly events: readonly LpProcessEvent[];
  /** Number of events of the process with the new ones. */
  readonly version: number;
  readonly state: LpProcessState;
  /** What deserves a second look: of the process as it stands now, and of the days of what was recorded. */
  readonly warnings: readonly (LpProcessWarning | DayDoubt)[];
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

/** The unit a command names, if it names one. */
const namedUnit = (command: { readonly type: string; readonly unit?: UnitId }): readonly UnitId[] =>
  command.unit === undefined ? [] : [command.unit];

/** What touches no unit (a retraction repeated, or of nothing) needs the role alone: it is answered as it was before. */
const accessRefusal = (
  command: LpProcessCommand,
  { now, facts }: LedgerStream<LpProcessTypes>['state'],
  { posts, region }: CarryOutContext,
): AccessRefusal | undefined => {
  const refusalAt = (unit: UnitId): AccessRefusal | undefined => {
    const resource = { kind: 'unit', region, unit } as const;
    const decision = mayInAnyPost(posts, 'record-case-work', resource, { purpose: 'serve-family' });
    return decision.allowed ? undefined : decision.reason;
  };
  const touched = touchedUnits(command, now, facts);
  if (touched.length > 0) return touched.map(refusalAt).find((refusal) => refusal !== undefined);
  const own = posts.flatMap(({ units }) => units).map(refusalAt);
  return own.includes(undefined) ? undefined : (own[0] ?? refusalAt('' as UnitId));
};

/**
 * Carries out commands to one process, in order, together or not at all: for each the right is asked first, then the rule.
 * The one function behind the server's route and the memory source; storing the events is the caller's.
 * Refuses with `not-allowed` (the codes of `AccessRefusal`) or `refused` (the codes of `LpProcessError`, and
 * `unit-not-in-register`), naming the command.
 * @source README "How one datum travels", steps 2–4
 * @example carryOut([], [openProcess, recordDiscussion], { posts, region, isRegistered, today, rights, settings }) // { ok: true, value: { version: 2, … } }
 */
export function carryOut(
  history: readonly LpProcessEvent[],
  commands: readonly LpProcessCommand[],
  context: CarryOutContext,
): Result<CarriedOut, NotCarriedOut> {
  let state = replay(lpProcess, history);
  const events: LpProcessEvent[] = [];
  const doubts = new Map<string, DayDoubt>();
  for (const [commandIndex, command] of commands.entries()) {
    const reason = accessRefusal(command, state, context);
    if (reason) return err({ kind: 'not-allowed', reason, commandIndex });
    const stranger = namedUnit(command).find((unit) => !context.isRegistered(unit));
    if (stranger !== undefined)
      return err({ kind: 'refused', error: { code: 'unit-not-in-register', unit: stranger }, commandIndex });
    const decided = lpProcess.decide(command, state, context);
    if (!decided.ok) return err({ kind: 'refused', error: decided.error, commandIndex });
    state = decided.value.reduce(lpProcess.evolve, state);
    events.push(...decided.value);
    // Commands of one sending share a day, which is doubted once
    if (decided.value.length > 0)
      for (const doubt of lpProcess.doubts(command, context))
        doubts.set(`${doubt.field} ${doubt.day}`, doubt);
  }
  return ok({
    events,
    version: history.length + events.length,
    state: state.now,
    warnings: [...doubts.values(), ...lpProcess.warnings(state, context)],
  });
}
