import {
  countsOfEvent,
  err,
  lpProcess,
  ok,
  replay,
  tallyOf,
  type Day,
  type Instant,
  type LpProcessCommand,
  type LpProcessEvent,
  type LpProcessState,
  type ProcessId,
  type RegionCode,
  type Result,
  type UnitId,
} from '@puheeksi/core';
import { mayInAnyPost, type AccessRefusal, type Actor } from '@puheeksi/core/access';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { appendAudit } from './store/audit.js';
import { appendEvents, readProcess } from './store/events.js';
import { inRegion, takeLock, type RegionTransaction } from './store/inRegion.js';
import { registeredUnits } from './store/inputs.js';
import { isConcurrencyFault } from './store/sqlState.js';
import type { Store } from './store/store.js';
import { addToTally } from './store/tally.js';

/** Commands to one process with everything the core may not fetch itself. */
export interface CommandRequest {
  readonly process: ProcessId;
  readonly commands: readonly LpProcessCommand[];
  /** The version the sender has seen; without it the commands are judged against the newest state. */
  readonly expectedVersion?: number;
  readonly subject: string;
  readonly posts: readonly Actor[];
  readonly now: Instant;
  readonly today: Day;
}

/** Why nothing was recorded. */
export type CommandRefusal =
  | { readonly kind: 'not-allowed'; readonly reason: AccessRefusal }
  | {
      readonly kind: 'refused';
      readonly error: { readonly code: string; readonly [fact: string]: unknown };
      readonly commandIndex: number;
    }
  | { readonly kind: 'conflict' };

type Outcome = Result<CommandReceipt, CommandRefusal>;

/** How often the newest state is read anew when others record in the same process at the same moment. */
const mostTries = 5;

const purpose = { purpose: 'serve-family' } as const;

/**
 * The units whose case work a command touches. One that names no unit (it takes something back) touches the unit of the
 * discussion, else of the process; for a process nobody opened, any unit of the actor, so that the answer tells a stranger
 * nothing.
 */
const unitsTouched = (
  command: LpProcessCommand,
  state: LpProcessState,
  posts: readonly Actor[],
): readonly UnitId[] => {
  if ('unit' in command) return [command.unit];
  if (state.status === 'empty') return posts.flatMap(({ units }) => units);
  const wanted = 'discussion' in command ? command.discussion : undefined;
  const known = state.discussions.find(({ discussion }) => discussion === wanted);
  return [known?.unit ?? state.unit];
};

const accessRefusal = (
  command: LpProcessCommand,
  state: LpProcessState,
  region: RegionCode,
  posts: readonly Actor[],
): AccessRefusal | undefined => {
  const decisions = unitsTouched(command, state, posts).map((unit) =>
    mayInAnyPost(posts, 'record-case-work', { kind: 'unit', region, unit }, purpose),
  );
  if (decisions.some(({ allowed }) => allowed)) return undefined;
  const [first] = decisions;
  return first && !first.allowed ? first.reason : { code: 'ground-missing', wanted: ['own-unit'] };
};

interface Decided {
  readonly state: LpProcessState;
  readonly events: readonly LpProcessEvent[];
}

const decideAll = (
  request: CommandRequest,
  region: RegionCode,
  before: LpProcessState,
  registered: ReadonlySet<string>,
): Result<Decided, CommandRefusal> => {
  const context = { today: request.today };
  let state = before;
  const events: LpProcessEvent[] = [];
  for (const [commandIndex, command] of request.commands.entries()) {
    const reason = accessRefusal(command, state, region, request.posts);
    if (reason) return err({ kind: 'not-allowed', reason });
    if ('unit' in command && !registered.has(command.unit))
      return err({
        kind: 'refused',
        error: { code: 'unit-not-in-register', unit: command.unit },
        commandIndex,
      });
    const decision = lpProcess.decide(command, state, context);
    if (!decision.ok) return err({ kind: 'refused', error: { ...decision.error }, commandIndex });
    events.push(...decision.value);
    state = decision.value.reduce(lpProcess.evolve, state);
  }
  return ok({ state, events });
};

const audit = (inside: RegionTransaction, request: CommandRequest, outcome: 'allowed' | 'refused') =>
  appendAudit(inside, {
    at: request.now,
    subject: request.subject,
    action: 'record-case-work',
    ...purpose,
    resource: `process:${request.process}`,
    outcome,
  });

const carryOut = async (inside: RegionTransaction, request: CommandRequest): Promise<Outcome> => {
  await takeLock(inside, 'tally', 'shared');
  const past = await readProcess(inside, request.process);
  const units = request.commands.flatMap((command) => ('unit' in command ? [command.unit] : []));
  const registered = await registeredUnits(inside, units);
  const decided = decideAll(request, inside.region, replay(lpProcess, past), registered);
  if (!decided.ok) {
    await audit(inside, request, decided.error.kind === 'not-allowed' ? 'refused' : 'allowed');
    return decided;
  }
  const { state, events } = decided.value;
  const version = past.length + events.length;
  // Commands carried out before make no events: repeating them is answered as the first time, whatever version was expected.
  if (events.length > 0) {
    if (request.expectedVersion !== undefined && request.expectedVersion !== past.length)
      return err({ kind: 'conflict' });
    await appendEvents(inside, [{ process: request.process, version: past.length, events }], {
      actor: request.subject,
      recordedAt: request.now,
    });
    await addToTally(inside, tallyOf(events.flatMap(countsOfEvent)));
  }
  await audit(inside, request, 'allowed');
  return ok({
    format: 1,
    version,
    events: events.map(({ type }) => type),
    warnings: lpProcess.warnings(state, { today: request.today }).map((warning) => ({ ...warning })),
  });
};

/**
 * Carries out commands to one process, all or none: rights, rules, events, counts and the audit row in one transaction.
 * When somebody else records in the process at the same moment, the newest state is read and the commands are judged again.
 * Refuses with `not-allowed`, `refused` (the first broken rule and its command) or `conflict`.
 * @source ARCHITECTURE §4, steps 2–5
 */
export async function recordCommands(
  store: Store,
  region: RegionCode,
  request: CommandRequest,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inRegion(store, region, (inside) => carryOut(inside, request));
    } catch (error) {
      if (!isConcurrencyFault(error)) throw error;
      if (tries === mostTries) return err({ kind: 'conflict' });
    }
  }
}
