import { err, ok, tallyOf, type Day, type Instant, type RegionCode, type Result } from '@puheeksi/core';
import type { Assignment } from '@puheeksi/core/access';
import {
  regionPorts,
  storedStreams,
  type NamedRight,
  type StoredStream,
  type StreamRefusal,
} from '@puheeksi/core/stored';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { regionReader, type Declared } from './regionReader.js';
import { appendRight } from './store/audit.js';
import { appendEvents, readStream } from './store/events.js';
import { holdHeads, StreamMoved } from './store/heads.js';
import { inRegion, takeLock, type RegionTransaction } from './store/inRegion.js';
import { readControllers } from './store/inputs.js';
import { isConcurrencyFault } from './store/sqlState.js';
import type { Store } from './store/store.js';
import { addToTally } from './store/tally.js';
import { storeTexts, takenText } from './store/texts.js';

/** Commands to one stream with everything the core may not fetch itself. */
export interface CommandRequest {
  readonly stream: StoredStream;
  /** As `readKey` of the stream has read it. */
  readonly key: string;
  /** A list of 1–50 commands, unread. */
  readonly commands: unknown;
  /** Nothing is recorded but that somebody asked: the receipt says what would come of the commands. */
  readonly dryRun?: boolean;
  /** The version the sender has seen; without it the commands are judged against the newest state. */
  readonly expectedVersion?: number;
  readonly subject: string;
  readonly posts: readonly Assignment[];
  readonly now: Instant;
  readonly today: Day;
  readonly declared: Declared;
}

/** Why nothing was recorded. */
export type CommandRefusal = StreamRefusal | { readonly kind: 'conflict' };

type Outcome = Result<CommandReceipt, CommandRefusal>;

/** How often the newest state is read anew when others record at the same moment in what it rests on. */
const maxTries = 5;

/**
 * What the audit names: the stream and its key. A code of a register that nothing has been recorded under is not on record: what
 * somebody puts into an address may be anything, also a name.
 */
export const resourceOf = ({ id, key: kind }: StoredStream, key: string, isOnRecord: boolean): string =>
  `${id}:${isOnRecord || kind === 'uuid' ? key : 'not-on-record'}`;

const record = async (
  inside: RegionTransaction,
  request: CommandRequest,
  streams: readonly StoredStream[],
): Promise<Outcome> => {
  await takeLock(inside, 'tally', 'shared');
  const { stream, key, commands, posts, today, expectedVersion, declared, dryRun } = request;
  const history = await readStream(inside, stream, key);
  const controllerOf = await readControllers(inside);
  const done = await stream.carryOut({
    key,
    history,
    commands,
    posts,
    region: inside.region,
    today,
    controllerOf,
    ports: regionPorts(regionReader(inside, streams, declared, today, controllerOf)),
  });
  const audit = async (
    rights: readonly NamedRight[],
    outcome: 'allowed' | 'refused',
    isOnRecord = history.length > 0,
  ): Promise<void> => {
    const resource = resourceOf(stream, key, isOnRecord);
    const { now: at, subject } = request;
    for (const right of rights) await appendRight(inside, right, { at, subject, resource, outcome });
  };
  if (!done.ok) {
    if (done.error.kind === 'not-allowed') await audit([done.error.right], 'refused');
    if (done.error.kind === 'refused') await audit(done.error.rights, 'allowed');
    return done;
  }
  const { events, version, texts, counts, warnings, read, rights, disclosures } = done.value;
  // Commands carried out before make no events: repeating them is answered as the first time, whatever version was expected.
  if (events.length > 0) {
    if (expectedVersion !== undefined && expectedVersion !== history.length) {
      await audit(rights, 'allowed');
      return err({ kind: 'conflict' });
    }
    const taken = await takenText(inside, texts);
    if (taken) {
      await audit(rights, 'allowed');
      const { textRef, commandIndex } = taken;
      return err({ kind: 'refused', error: { code: 'text-ref-taken', textRef }, commandIndex, rights });
    }
    if (!dryRun) {
      await holdHeads(inside, { stream: stream.id, key, version: history.length }, read);
      await storeTexts(inside, { stream: stream.id, key }, texts);
      const recording = { actor: request.subject, recordedAt: request.now };
      await appendEvents(inside, stream, [{ key, version: history.length, events }], recording);
      await addToTally(inside, tallyOf(counts));
    }
  }
  await audit(rights, 'allowed', history.length > 0 || (events.length > 0 && !dryRun));
  if (!dryRun)
    for (const { right, ...disclosure } of disclosures)
      await appendRight(
        inside,
        { ...right, action: 'hand-over-case' },
        {
          at: request.now,
          subject: request.subject,
          resource: resourceOf(stream, key, true),
          outcome: 'allowed',
          disclosure,
        },
      );
  return ok({
    format: 1,
    version,
    events: events.map(({ type }) => type),
    warnings,
    ...(dryRun ? { dryRun } : {}),
  });
};

/**
 * Carries out commands to one stream, all or none: rights, rules, events, texts, counts and the audit rows in one transaction.
 * When somebody else records at the same moment in the stream, or in one that was read for the decision, the newest is read and the
 * commands are judged again.
 * Refuses with `invalid`, `not-allowed`, `refused` (the first broken rule and its command) or `conflict`.
 * @source README "How one datum travels", steps 2–5
 */
export async function recordCommands(
  store: Store,
  region: RegionCode,
  request: CommandRequest,
  streams: readonly StoredStream[] = storedStreams,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inRegion(store, region, (inside) => record(inside, request, streams));
    } catch (error) {
      if (!(error instanceof StreamMoved) && !isConcurrencyFault(error)) throw error;
      if (tries === maxTries) return err({ kind: 'conflict' });
    }
  }
}
