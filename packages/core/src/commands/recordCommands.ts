import { err, ok, type Result } from '../kernel/index.js';
import type { CommandReceipt } from './receipt.js';
import type { NamedRight } from './refusalOf.js';
import type {
  BroughtText,
  StoredStream,
  StreamEvent,
  StreamOutcome,
  StreamRefusal,
  StreamRequest,
} from './storedStream.js';

/** Commands to one stream, as they are recorded. */
export interface Sending extends Omit<StreamRequest, 'history'> {
  readonly stream: StoredStream;
  /** Nothing is recorded: the receipt says what would come of the commands. */
  readonly dryRun?: boolean | undefined;
  /** The version the sender has seen; without it the commands are judged against the newest state. */
  readonly expectedVersion?: number | undefined;
}

/** What is appended, all or none: events with their texts and counts, upon the history they were decided on. */
export interface Recording extends Pick<StreamOutcome, 'events' | 'texts' | 'counts' | 'read'> {
  readonly history: readonly StreamEvent[];
}

/** Another recording has moved the stream, or one that was read for the decision: what was decided holds no longer. */
export type Moved = 'moved';

/** Where a sending is recorded: a transaction of a store, or arrays in memory. */
export interface Recorder {
  /** The events of the stream as they stand now. */
  readonly history: () => Promise<readonly StreamEvent[]>;
  /** The first of some texts whose reference names another text. */
  readonly takenText: (texts: readonly BroughtText[]) => Promise<BroughtText | undefined>;
  /** Appends while neither the stream nor one that was read has moved; otherwise nothing is written. */
  readonly append: (recording: Recording) => Promise<'recorded' | Moved>;
}

/** Why nothing was recorded. */
export type CommandRefusal = StreamRefusal | { readonly kind: 'conflict' };

/** What came of a sending. */
export type CommandOutcome = Result<CommandReceipt, CommandRefusal>;

/** What came of one try, with what the audit names. */
export interface RecordedOnce extends Pick<StreamOutcome, 'rights' | 'disclosures'> {
  readonly outcome: CommandOutcome;
  /** Whether the stream has begun, so that its key is one that was recorded. */
  readonly isOnRecord: boolean;
}

const rightsOf = (refusal: StreamRefusal): readonly NamedRight[] => {
  if (refusal.kind === 'not-allowed') return [refusal.right];
  return refusal.kind === 'refused' ? refusal.rights : [];
};

/**
 * Carries out one sending through a recorder: rights and rules, the version the sender has seen, texts whose reference is in use, and
 * unless it is a dry run the recording itself. Commands carried out before make no events: repeating them is answered as the first
 * time, whatever version was expected.
 * Refuses with `invalid`, `not-allowed`, `refused` (the first broken rule and its command) or `conflict`.
 * @example await recordOnce({ stream, key, commands, … }, recorder) // { outcome: ok({ format: 1, version: 2, … }), rights: [ … ], … }
 */
export async function recordOnce(
  { stream, dryRun = false, expectedVersion, ...request }: Sending,
  recorder: Recorder,
): Promise<RecordedOnce | Moved> {
  const history = await recorder.history();
  const hasBegun = history.length > 0;
  const done = await stream.carryOut({ ...request, history });
  if (!done.ok) return { outcome: done, rights: rightsOf(done.error), isOnRecord: hasBegun, disclosures: [] };
  const { events, version, texts, counts, warnings, read, rights, disclosures } = done.value;
  const refused = (refusal: CommandRefusal): RecordedOnce => ({
    outcome: err(refusal),
    rights,
    isOnRecord: hasBegun,
    disclosures: [],
  });
  if (events.length > 0) {
    if (expectedVersion !== undefined && expectedVersion !== history.length)
      return refused({ kind: 'conflict' });
    const taken = await recorder.takenText(texts);
    if (taken) {
      const { textRef, commandIndex } = taken;
      return refused({ kind: 'refused', error: { code: 'text-ref-taken', textRef }, commandIndex, rights });
    }
    if (!dryRun && (await recorder.append({ history, events, texts, counts, read })) === 'moved')
      return 'moved';
  }
  return {
    outcome: ok({
      format: 1,
      version,
      events: events.map(({ type }) => type),
      warnings,
      ...(dryRun ? { dryRun } : {}),
    }),
    rights,
    isOnRecord: hasBegun || (events.length > 0 && !dryRun),
    disclosures: dryRun ? [] : disclosures,
  };
}

/** How often the newest state is read anew when others record at the same moment in what it rests on. */
const maxTries = 5;

/**
 * Tries until nobody has moved what the decision rests on, at most five times.
 * @example await triedAnew(async () => 'moved') // 'moved'
 */
export async function triedAnew<Outcome>(attempt: () => Promise<Outcome | Moved>): Promise<Outcome | Moved> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const outcome = await attempt();
    if (outcome !== 'moved') return outcome;
  }
  return 'moved';
}

/**
 * As `triedAnew`, of commands to a stream: what moves every time is a `conflict`.
 * @example await untilUnmoved(async () => 'moved') // err({ kind: 'conflict' })
 */
export async function untilUnmoved(attempt: () => Promise<CommandOutcome | Moved>): Promise<CommandOutcome> {
  const outcome = await triedAnew(attempt);
  return outcome === 'moved' ? err({ kind: 'conflict' }) : outcome;
}
