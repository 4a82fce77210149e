import type { AccessRefusal } from '../../access/index.js';
import type { StreamText } from '../../commands/entryFields.js';
import type { NamedRight } from '../../commands/refusalOf.js';
import type { Day, Issue, Result } from '../../kernel/index.js';
import {
  entryIndex,
  flagsOf,
  readQuery,
  statusOf,
  type AnyRecord,
  type AnyRegister,
  type BatchId,
  type EntryIndex,
  type EntryView,
  type RawRegisterQuery,
  type RegisterCommand,
  type RegisterEntryId,
  type RegisterEvent,
  type RegisterQuery,
  type StandingEntry,
} from '../../registers/index.js';
import { carryOut } from './carryOut.js';
import { registerCodec, type ReadRecord, type RegisterCodec } from './registerCodec.js';
import { hasRight, rightToEntry, scopeOf, type Asker, type Scope } from './scope.js';

/** What the rules ask of the store: each question is answered by server and memory. */
export interface RegisterWorld {
  /** Entries of a register as they stand, withdrawn ones too; one that is not there is left out. */
  readonly entries: (
    register: string,
    entries: readonly RegisterEntryId[],
  ) => Promise<readonly StandingEntry[]>;
  /** Everything that happened to an entry, oldest first. */
  readonly history: (register: string, entry: RegisterEntryId) => Promise<readonly RegisterEvent[]>;
}

/** Commands to one register, with everything that the rules may not fetch themselves. */
export interface RegisterRequest extends Asker {
  /** A list of 1–10 000 commands, unread. */
  readonly commands: unknown;
  readonly today: Day;
  readonly batch?: BatchId;
  readonly world: RegisterWorld;
}

/** An entry that a decision rests on, as it was read: an append fails with `conflict` when it has moved. */
export interface EntryVersion {
  readonly register: string;
  readonly entry: RegisterEntryId;
  readonly version: number;
}

/** What is told about a command that was carried out. */
export interface RegisterNotice {
  readonly code: 'hidden-fields-removed';
  readonly commandIndex: number;
  readonly entry: RegisterEntryId;
  readonly fields: readonly string[];
}

/** A text for the text store, with the command that brought it and the entry it is of. */
export interface EntryText extends StreamText {
  readonly commandIndex: number;
  readonly entry: RegisterEntryId;
}

/** What came of commands to a register: all of them or none. */
export interface RegisterOutcome {
  /** New events, in order; none where everything was as wanted before. */
  readonly events: readonly RegisterEvent[];
  readonly texts: readonly EntryText[];
  readonly notices: readonly RegisterNotice[];
  readonly read: readonly EntryVersion[];
  readonly rights: readonly NamedRight[];
}

/** Why nothing was recorded; faults of all commands at once. */
export type RegisterRefusal =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'not-allowed';
      readonly reason: AccessRefusal;
      readonly commandIndex: number;
      readonly right: NamedRight;
    }
  /** Somebody else has changed the same fields since the version that was seen. */
  | { readonly kind: 'conflict'; readonly issues: readonly Issue[] };

/** What store, routes, memory and audit see of a register: unknown in, JSON out. */
export interface StoredRegister {
  readonly id: string;
  readonly register: AnyRegister;
  readonly schemas: RegisterCodec['schemas'];
  /** Reads one command, as a form or an import checks it before it is sent. */
  readonly command: (input: unknown) => Result<RegisterCommand, readonly Issue[]>;
  readonly carryOut: (request: RegisterRequest) => Promise<Result<RegisterOutcome, RegisterRefusal>>;
  readonly record: (data: unknown, format: number) => ReadRecord;
  readonly index: (record: AnyRecord) => EntryIndex;
  /** Which entries somebody may read, or why none. */
  readonly scope: (
    asker: Asker,
  ) => Result<
    { readonly right: NamedRight; readonly scope: Scope },
    { readonly right: NamedRight; readonly reason: AccessRefusal }
  >;
  readonly query: (raw: RawRegisterQuery, asker: Asker) => Result<RegisterQuery, readonly Issue[]>;
  /** The right to read one entry, and whether it is there. */
  readonly rightToRead: (
    record: AnyRecord,
    asker: Asker,
  ) => { readonly right: NamedRight; readonly refusal: AccessRefusal | undefined };
  readonly view: (standing: StandingEntry, asker: Asker, today: Day) => EntryView;
  /** Of a record what somebody may see. */
  readonly shown: (record: AnyRecord, asker: Asker) => AnyRecord;
  /** Whether somebody may see a field of a record. */
  readonly mayRead: (field: string, record: AnyRecord, asker: Asker) => boolean;
}

/**
 * A register as a server or a memory source keeps it.
 * @example storedRegister(communicationPlan).id // 'communication-plan'
 */
export function storedRegister(register: AnyRegister): StoredRegister {
  const codec = registerCodec(register);
  const { access, fields } = register;
  const mayRead = (field: string, record: AnyRecord, asker: Asker): boolean => {
    const ways = access.fields?.[field]?.read;
    return ways === undefined || hasRight(ways, record, asker);
  };
  const shown = (record: AnyRecord, asker: Asker): AnyRecord =>
    Object.fromEntries(Object.entries(record).filter(([field]) => mayRead(field, record, asker)));
  return {
    id: register.id,
    register,
    schemas: codec.schemas,
    command: codec.command,
    record: codec.record,
    index: (record) => entryIndex(register, record),
    carryOut: (request) => carryOut(register, codec, request),
    scope: (asker) => scopeOf(access.read, asker),
    query: (raw, asker) => readQuery(register, raw, (field) => field in fields && mayRead(field, {}, asker)),
    rightToRead: (record, asker) => rightToEntry(access.read, record, asker),
    view: ({ entry, version, withdrawn, record: data, format }, asker, today) => {
      const read = codec.record(data, format);
      const { record, faults } = read;
      const status = statusOf(register, read, today);
      return {
        entry,
        version,
        withdrawn,
        record: shown(record, asker),
        faults: faults.filter(({ path: [field] }) => mayRead(String(field), record, asker)),
        flags: withdrawn ? [] : flagsOf(register, read, today),
        ...(status === undefined ? {} : { status }),
      };
    },
    shown,
    mayRead,
  };
}
