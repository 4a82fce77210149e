import {
  carryOut,
  countsOfEvent,
  err,
  ok,
  tallyOf,
  type Day,
  type Instant,
  type LpProcessCommand,
  type LpRegionRules,
  type NotCarriedOut,
  type ProcessId,
  type RegionCode,
  type Result,
} from '@puheeksi/core';
import type { Actor } from '@puheeksi/core/access';
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
  /** What is known of the leaders' rights, and the region's settings. */
  readonly rules: LpRegionRules;
}

/** Why nothing was recorded. */
export type CommandRefusal = NotCarriedOut | { readonly kind: 'conflict' };

type Outcome = Result<CommandReceipt, CommandRefusal>;

/** How often the newest state is read anew when others record in the same process at the same moment. */
const maxTries = 5;

const audit = (inside: RegionTransaction, request: CommandRequest, outcome: 'allowed' | 'refused') =>
  appendAudit(inside, {
    at: request.now,
    subject: request.subject,
    action: 'record-case-work',
    purpose: 'serve-family',
    resource: `process:${request.process}`,
    outcome,
  });

const record = async (inside: RegionTransaction, request: CommandRequest): Promise<Outcome> => {
  await takeLock(inside, 'tally', 'shared');
  const { process, commands, posts, today, expectedVersion, rules } = request;
  const past = await readProcess(inside, process);
  const registered = await registeredUnits(inside);
  const { region } = inside;
  const done = carryOut(past, commands, {
    posts,
    region,
    today,
    ...rules,
    isRegistered: (unit) => registered.has(unit),
  });
  if (!done.ok) {
    await audit(inside, request, done.error.kind === 'not-allowed' ? 'refused' : 'allowed');
    return done;
  }
  const { events, version, warnings } = done.value;
  // Commands carried out before make no events: repeating them is answered as the first time, whatever version was expected.
  if (events.length > 0) {
    if (expectedVersion !== undefined && expectedVersion !== past.length) {
      await audit(inside, request, 'allowed');
      return err({ kind: 'conflict' });
    }
    const recording = { actor: request.subject, recordedAt: request.now };
    await appendEvents(inside, [{ process, version: past.length, events }], recording);
    await addToTally(inside, tallyOf(events.flatMap(countsOfEvent)));
  }
  await audit(inside, request, 'allowed');
  return ok({
    format: 1,
    version,
    events: events.map(({ type }) => type),
    warnings: warnings.map((warning) => ({ ...warning })),
  });
};

/**
 * Carries out commands to one process, all or none: rights, rules, events, counts and the audit row in one transaction.
 * When somebody else records in the process at the same moment, the newest state is read and the commands are judged again.
 * Refuses with `not-allowed`, `refused` (the first broken rule and its command) or `conflict`.
 * @source README "How one datum travels", steps 2–5
 */
export async function recordCommands(
  store: Store,
  region: RegionCode,
  request: CommandRequest,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inRegion(store, region, (inside) => record(inside, request));
    } catch (error) {
      if (!isConcurrencyFault(error)) throw error;
      if (tries === maxTries) return err({ kind: 'conflict' });
    }
  }
}
