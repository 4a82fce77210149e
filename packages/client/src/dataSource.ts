import type { Issue, PeriodKey, PlaceKey, PublishedTable, Result, UnitId, WorkView } from '@puheeksi/core';
import type { Streams } from '@puheeksi/core/stored';
import type { TextRef } from '@puheeksi/core/kernel';
import type { BatchId, RawRegisterQuery, RegisterCommand } from '@puheeksi/core/registers';
import type { RegisterId } from '@puheeksi/core/schema';
import type {
  CommandReceipt,
  Publication,
  RegisterEntryAnswer,
  RegisterHistory,
  RegisterPage,
  RegisterReceipt,
  RegisterSummary,
  StreamView,
  TableListing,
  TextView,
} from '@puheeksi/core/wire';

/** Why a source has no answer. The texts of the view make a sentence of it, with the way out. */
export type Problem =
  /** The network or the server did not answer; trying again may help. */
  | { readonly kind: 'unreachable' }
  /** The session has ended or there never was one. */
  | { readonly kind: 'not-signed-in' }
  /** Signed in, but without the right; `reason` is a code of access. */
  | { readonly kind: 'not-allowed'; readonly reason?: { readonly code: string } }
  /** There is no such table, place, unit or stream, or nothing has been published or recorded of it. */
  | { readonly kind: 'not-found' }
  /** The input has faults: all of them. */
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** A rule of the domain refuses; nothing was recorded. */
  | {
      readonly kind: 'refused';
      readonly error: { readonly code: string; readonly [fact: string]: unknown };
      readonly commandIndex: number;
    }
  /**
   * Somebody else recorded in the same stream, or in one that the rules have read, at the same moment: read again and retry. With `error` it is something else that is
   * under way, a publication (`publication-under-way`). With `issues` it names the fields of a register's entry that somebody else has
   * changed since the version that was seen.
   */
  | {
      readonly kind: 'conflict';
      readonly error?: { readonly code: string };
      readonly issues?: readonly Issue[];
    }
  /** The answer was not what the contract says: a wrong address or an incompatible version. */
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }
  /** The answer has more bytes than a page can read at once; a shorter period or a smaller place may fit. */
  | { readonly kind: 'answer-too-large'; readonly maxBytes: number }
  /** The source cannot do this at all: static files take no commands. */
  | { readonly kind: 'not-supported' }
  /** The server failed. */
  | { readonly kind: 'server-error'; readonly status: number };

/** Which published table: the newest period unless one is named. */
export interface TableQuery {
  readonly table: string;
  readonly place: PlaceKey;
  readonly period?: PeriodKey;
}

/** An abort signal of the caller: every call can be cancelled; it then rejects with the signal's own reason. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** The id of a kind of stream. */
export type StreamId = keyof Streams;
/** A command to a kind of stream. */
export type CommandOf<Id extends StreamId> = Streams[Id]['command'];

type PartOf<Shown> = Shown extends unknown ? Partial<Shown> : never;

/** One stream as it stands: of what there is, the fields that its allow-list opens. */
export interface StreamViewOf<Id extends StreamId> extends StreamView {
  readonly stream: Id;
  readonly content: StreamView['content'] & PartOf<Streams[Id]['shown']>;
}

/** How commands are sent. */
export interface SendOptions extends CallOptions {
  /** Nothing is recorded: the receipt says what would come of the commands. */
  readonly dryRun?: boolean;
  /** The version of the stream that the sender has seen: `conflict` when it is another. */
  readonly expectedVersion?: number;
}

/** How commands to a register are sent. */
export interface SendEntriesOptions extends CallOptions {
  /** Nothing is recorded: the receipt says what would come of the commands. */
  readonly dryRun?: boolean;
  /** The id of the sending, so that what came in together can be found together. */
  readonly batch?: BatchId;
}

/** The lists that a region keeps. Every one is asked for in the same way: what is in it, its own descriptors say. */
export interface RegisterSource {
  /** Some of the entries: filtered, sorted, searched and paged where they are kept. */
  readonly page: (
    register: RegisterId,
    query?: RawRegisterQuery,
    options?: CallOptions,
  ) => Promise<Result<RegisterPage, Problem>>;
  /** What is missing or stale, and the numbers of the register. */
  readonly summary: (
    register: RegisterId,
    options?: CallOptions,
  ) => Promise<Result<RegisterSummary, Problem>>;
  /** One entry, withdrawn or not. */
  readonly entry: (
    register: RegisterId,
    entry: string,
    options?: CallOptions,
  ) => Promise<Result<RegisterEntryAnswer, Problem>>;
  /** Everything that happened to one entry. */
  readonly history: (
    register: RegisterId,
    entry: string,
    options?: CallOptions,
  ) => Promise<Result<RegisterHistory, Problem>>;
  /** Carries out 1–10 000 commands, together or not at all. The same commands again change nothing. */
  readonly send: (
    register: RegisterId,
    commands: readonly RegisterCommand[],
    options?: SendEntriesOptions,
  ) => Promise<Result<RegisterReceipt, Problem>>;
}

/**
 * Where widgets get their data: the same contract for a server, for static files and for memory. Answers are values or typed
 * problems; only a cancelled call rejects.
 */
export interface DataSource {
  /** One published table. */
  readonly publishedTable: (
    query: TableQuery,
    options?: CallOptions,
  ) => Promise<Result<PublishedTable, Problem>>;
  /** What has been published of a place, newest first. */
  readonly listTables: (
    place: PlaceKey,
    options?: CallOptions,
  ) => Promise<Result<readonly TableListing[], Problem>>;
  /** The discussions of a unit, for its own workers. */
  readonly unitDiscussions: (unit: UnitId, options?: CallOptions) => Promise<Result<WorkView, Problem>>;
  /** Carries out commands to one stream, together or not at all. The same commands again change nothing. */
  readonly send: <Id extends StreamId>(
    stream: Id,
    key: string,
    commands: readonly CommandOf<Id>[],
    options?: SendOptions,
  ) => Promise<Result<CommandReceipt, Problem>>;
  /** One stream as it stands, for those who may read it; `not-found` where it has not begun. */
  readonly stream: <Id extends StreamId>(
    stream: Id,
    key: string,
    options?: CallOptions,
  ) => Promise<Result<StreamViewOf<Id>, Problem>>;
  /** One free text of a stream, for those who may read its texts; `not-found` where it has been deleted. */
  readonly streamText: (
    stream: StreamId,
    key: string,
    textRef: TextRef,
    options?: CallOptions,
  ) => Promise<Result<TextView, Problem>>;
  readonly registers: RegisterSource;
  /** Publishes the region's tables now; for those entitled. */
  readonly publishNow: (options?: CallOptions) => Promise<Result<Publication, Problem>>;
}
