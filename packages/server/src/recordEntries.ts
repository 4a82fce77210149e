import { err, type Day, type Instant, type RegionCode, type Result } from '@puheeksi/core';
import type { Assignment } from '@puheeksi/core/access';
import type { BatchId } from '@puheeksi/core/registers';
import {
  recordEntriesOnce,
  triedAnew,
  type EntriesRefusal,
  type RegisterOutcome,
  type StoredRegister,
} from '@puheeksi/core/stored';
import type { RegisterReceipt } from '@puheeksi/core/wire';
import { registerStore } from './registerStore.js';
import { appendRight } from './store/audit.js';
import { inRegion, type RegionTransaction } from './store/inRegion.js';
import { readControllers } from './store/inputs.js';
import { appendRegisterEvents, EntryMoved, holdEntries } from './store/registers.js';
import { isConcurrencyFault } from './store/sqlState.js';
import type { Store } from './store/store.js';
import { storeTexts, takenText } from './store/texts.js';

/** Commands to one register with everything the core may not fetch itself. */
export interface EntriesRequest {
  readonly register: StoredRegister;
  /** A list of 1–10 000 commands, unread. */
  readonly commands: readonly unknown[];
  /** Nothing is recorded but that somebody asked: the receipt says what would come of the commands. */
  readonly dryRun?: boolean;
  readonly batch?: BatchId;
  readonly subject: string;
  readonly posts: readonly Assignment[];
  readonly now: Instant;
  readonly today: Day;
}

type Outcome = Result<RegisterReceipt, EntriesRefusal>;

/** What the audit names: the register, and the entry where there is one alone. */
export const resourceOfEntries = (register: string, entries: readonly string[]): string => {
  const [only, ...more] = new Set(entries);
  return only === undefined || more.length > 0 ? `register/${register}` : `register/${register}:${only}`;
};

const write = async (
  inside: RegionTransaction,
  { register, subject, now }: EntriesRequest,
  { events, texts, read }: RegisterOutcome,
): Promise<void> => {
  const before = new Map<string, { entry: (typeof events)[number]['entry']; version: number }>();
  for (const { entry, version } of events)
    if (!before.has(entry)) before.set(entry, { entry, version: version - 1 });
  await holdEntries(
    inside,
    register.id,
    [...before.values()].filter(({ version }) => version > 0),
    'to-write',
  );
  for (const other of new Set(read.map((version) => version.register)))
    await holdEntries(
      inside,
      other,
      read.filter((version) => version.register === other && !before.has(version.entry)),
      'to-read',
    );
  await storeTexts(
    inside,
    texts.map((text) => ({ ...text, stream: `register/${register.id}`, key: text.entry })),
  );
  await appendRegisterEvents(inside, register, events, { actor: subject, recordedAt: now });
};

const record = async (inside: RegionTransaction, request: EntriesRequest): Promise<Outcome> => {
  const { register, commands, posts, today, batch, dryRun, now: at, subject } = request;
  const sending = {
    register,
    commands,
    posts,
    region: inside.region,
    today,
    dryRun,
    controllerOf: await readControllers(inside),
    world: registerStore(inside, today),
    ...(batch === undefined ? {} : { batch }),
  };
  const { outcome, rights, entries } = await recordEntriesOnce(sending, {
    takenText: (texts) => takenText(inside, texts),
    append: (decided) => write(inside, request, decided),
  });
  const isRefused = !outcome.ok && outcome.error.kind === 'not-allowed';
  const by = { at, subject, resource: resourceOfEntries(register.id, entries) };
  for (const right of rights)
    await appendRight(inside, right, { ...by, outcome: isRefused ? 'refused' : 'allowed' });
  return outcome;
};

/**
 * Carries out commands to one register, all or none: rights, rules, events, texts and the audit rows in one transaction. When somebody
 * else records in the same entries at the same moment, the newest is read and the commands are judged again.
 * Refuses with `invalid` (every fault of every command), `not-allowed`, `refused` (the id of a text is in use) or `conflict` (the
 * fields that somebody else has changed since).
 */
export async function recordEntries(
  store: Store,
  region: RegionCode,
  request: EntriesRequest,
): Promise<Outcome> {
  const outcome = await triedAnew(async () => {
    try {
      return await inRegion(store, region, (inside) => record(inside, request));
    } catch (error) {
      if (error instanceof EntryMoved || isConcurrencyFault(error)) return 'moved';
      throw error;
    }
  });
  return outcome === 'moved' ? err({ kind: 'conflict', issues: [] }) : outcome;
}
