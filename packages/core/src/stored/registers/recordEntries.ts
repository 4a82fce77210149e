import type { NamedRight } from '../../commands/refusalOf.js';
import { err, ok, type Result } from '../../kernel/index.js';
import type { RegisterEntryId } from '../../registers/index.js';
import type { RegisterReceipt } from '../../wire/registers.js';
import type {
  EntryText,
  RegisterOutcome,
  RegisterRefusal,
  RegisterRequest,
  StoredRegister,
} from './storedRegister.js';

/** Commands to one register, as they are recorded. */
export interface EntriesSending extends RegisterRequest {
  readonly register: StoredRegister;
  /** Nothing is recorded: the receipt says what would come of the commands. */
  readonly dryRun?: boolean | undefined;
}

/** Where entries are recorded: a transaction of a store, or arrays in memory. */
export interface EntriesRecorder {
  /** The first of some texts whose reference names another text. */
  readonly takenText: (texts: readonly EntryText[]) => Promise<EntryText | undefined>;
  /** Appends all of it, or throws and leaves nothing. */
  readonly append: (outcome: RegisterOutcome) => Promise<void>;
}

/** Why nothing was recorded. */
export type EntriesRefusal =
  | RegisterRefusal
  | {
      readonly kind: 'refused';
      readonly error: { readonly code: string; readonly [fact: string]: unknown };
      readonly commandIndex: number;
    };

/** What came of a sending, with what the audit names. */
export interface RecordedEntries {
  readonly outcome: Result<RegisterReceipt, EntriesRefusal>;
  readonly rights: readonly NamedRight[];
  /** The entries that are on record now because of it. */
  readonly entries: readonly RegisterEntryId[];
}

/**
 * Carries out one sending through a recorder: rights and rules, texts whose reference is in use, and unless it is a dry run the
 * recording itself.
 * Refuses with `invalid` (every fault of every command), `not-allowed`, `refused` (`text-ref-taken`) or `conflict`.
 * @example await recordEntriesOnce({ register, commands, … }, recorder) // { outcome: ok({ format: 1, register: 'rooms', … }), … }
 */
export async function recordEntriesOnce(
  { register, dryRun = false, ...request }: EntriesSending,
  recorder: EntriesRecorder,
): Promise<RecordedEntries> {
  const done = await register.carryOut(request);
  if (!done.ok)
    return {
      outcome: done,
      rights: done.error.kind === 'not-allowed' ? [done.error.right] : [],
      entries: [],
    };
  const { events, texts, notices, rights } = done.value;
  const taken = await recorder.takenText(texts);
  if (taken) {
    const { textRef, commandIndex } = taken;
    const error = { code: 'text-ref-taken', textRef };
    return { outcome: err({ kind: 'refused', error, commandIndex }), rights, entries: [] };
  }
  if (!dryRun && events.length > 0) await recorder.append(done.value);
  const versions = new Map(events.map(({ entry, version }) => [entry, { entry, version }]));
  return {
    outcome: ok({
      format: 1,
      register: register.id,
      entries: [...versions.values()],
      notices,
      ...(dryRun ? { dryRun } : {}),
    }),
    rights,
    entries: dryRun ? [] : events.map(({ entry }) => entry),
  };
}
