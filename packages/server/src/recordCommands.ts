import { tallyOf, type Day, type Instant, type RegionCode } from '@puheeksi/core';
import type { Assignment } from '@puheeksi/core/access';
import {
  recordOnce,
  regionPorts,
  storedStreams,
  untilUnmoved,
  type CommandOutcome,
  type Moved,
  type StoredStream,
} from '@puheeksi/core/stored';
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
): Promise<CommandOutcome | Moved> => {
  await takeLock(inside, 'tally', 'shared');
  const { stream, key, commands, posts, today, expectedVersion, declared, dryRun } = request;
  const controllerOf = await readControllers(inside);
  const ports = regionPorts(regionReader(inside, streams, declared, today, controllerOf));
  const { region } = inside;
  const done = await recordOnce(
    { stream, key, commands, posts, region, today, controllerOf, ports, dryRun, expectedVersion },
    {
      history: () => readStream(inside, stream, key),
      takenText: (texts) => takenText(inside, texts),
      append: async ({ history, events, texts, counts, read }) => {
        const version = history.length;
        await holdHeads(inside, { stream: stream.id, key, version }, read);
        await storeTexts(
          inside,
          texts.map((text) => ({ ...text, stream: stream.id, key })),
        );
        const recording = { actor: request.subject, recordedAt: request.now };
        await appendEvents(inside, stream, [{ key, version, events }], recording);
        await addToTally(inside, tallyOf(counts));
        return 'recorded';
      },
    },
  );
  if (done === 'moved') return done;
  const { outcome, rights, isOnRecord, disclosures } = done;
  const by = { at: request.now, subject: request.subject, resource: resourceOf(stream, key, isOnRecord) };
  const isRefused = !outcome.ok && outcome.error.kind === 'not-allowed';
  for (const right of rights)
    await appendRight(inside, right, { ...by, outcome: isRefused ? 'refused' : 'allowed' });
  for (const { right, ...disclosure } of disclosures)
    await appendRight(
      inside,
      { ...right, action: 'hand-over-case' },
      { ...by, outcome: 'allowed', disclosure },
    );
  return outcome;
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
): Promise<CommandOutcome> {
  return untilUnmoved(async () => {
    try {
      return await inRegion(store, region, (inside) => record(inside, request, streams));
    } catch (error) {
      if (error instanceof StreamMoved || isConcurrencyFault(error)) return 'moved';
      throw error;
    }
  });
}
