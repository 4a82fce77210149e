import * as v from 'valibot';
import { roles, type Role } from '../access/index.js';
import type { Day, Instant, Issue, Result } from '../kernel/index.js';
import {
  changeReasons,
  withdrawalReasons,
  type BatchId,
  type EntryEventView,
  type EntryView,
  type FieldCount,
  type FigureCount,
  type Gap,
  type MatrixCount,
  type RegisterEntryId,
} from '../registers/index.js';
import { read } from './read.js';
import { daySchema, instantSchema, uuidSchema } from './schemas.js';
import { sealed, type Wire } from './sealed.js';

const text = v.string('not-a-text');
const whole = (min: number) =>
  v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(min, 'too-small'));
/** What is in a record is known to the descriptors of its register. */
const record = v.looseObject({});
const texts = v.record(text, text);
const issues = v.array(
  v.strictObject({
    path: v.array(v.union([v.string(), v.number()])),
    code: text,
    expected: v.exactOptional(text),
    received: v.exactOptional(text),
  }),
);
const head = {
  format: v.literal(1),
  register: text,
  asOf: instantSchema,
  synthetic: v.boolean('not-a-truth-value'),
};
const entryView = v.strictObject({
  entry: uuidSchema<RegisterEntryId>(),
  version: whole(1),
  withdrawn: v.boolean('not-a-truth-value'),
  record,
  faults: issues,
  flags: v.array(text),
  status: v.exactOptional(text),
});

/** What every answer about a register says of itself. */
export interface RegisterAnswer {
  readonly format: 1;
  readonly register: string;
  readonly asOf: Instant;
  /** The entries are made up. */
  readonly synthetic: boolean;
}

/** The words of texts by their references; one that was deleted is not there. */
export interface TextsByRef {
  readonly [textRef: string]: string;
}

/** Some of the entries of a register, format 1. */
export interface RegisterPage extends RegisterAnswer {
  /** How many match. */
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly entries: readonly EntryView[];
  readonly texts: TextsByRef;
}

/** One entry, format 1. */
export interface RegisterEntryAnswer extends RegisterAnswer {
  readonly entry: EntryView;
  readonly texts: TextsByRef;
}

/** What happened to one entry, oldest first, format 1. */
export interface RegisterHistory extends RegisterAnswer {
  readonly entry: RegisterEntryId;
  readonly events: readonly EntryEventView[];
  readonly texts: TextsByRef;
}

/** What is missing or stale in a register, and its numbers, format 1. */
export interface RegisterSummary extends RegisterAnswer {
  /** The day on which flags were judged. */
  readonly day: Day;
  readonly entries: number;
  readonly gaps: readonly Gap[];
  readonly counts: readonly FieldCount[];
  readonly matrices: Readonly<Record<string, MatrixCount>>;
  readonly figures: Readonly<Record<string, FigureCount>>;
}

/** What is told about a command to a register. */
export interface EntryNotice {
  readonly code: 'hidden-fields-removed';
  readonly commandIndex: number;
  readonly entry: RegisterEntryId;
  readonly fields: readonly string[];
}

/** What came of commands to a register, format 1. */
export interface RegisterReceipt {
  readonly format: 1;
  readonly register: string;
  /** The entries that changed, each with the version it has now; none where everything was as wanted. */
  readonly entries: readonly { readonly entry: RegisterEntryId; readonly version: number }[];
  readonly notices: readonly EntryNotice[];
  /** Nothing was recorded: this is what would come of the commands. */
  readonly dryRun?: true;
}

/** What is sent to a register; the commands are read by the codec of the register. */
export interface EntryBatch {
  /** 1–10 000 commands, unread. */
  readonly commands: readonly unknown[];
  /** Where true, nothing is recorded: the answer says what would come of it. */
  readonly dryRun?: boolean;
  /** The id of the sending, so that what came in together can be found together. */
  readonly batch?: BatchId;
}

const forWhom = v.array(v.picklist<readonly Role[], string>(roles, 'not-in-the-list'));
const gap = v.variant('kind', [
  v.strictObject({ kind: v.literal('flag'), code: text, entry: uuidSchema<RegisterEntryId>(), forWhom }),
  v.strictObject({
    kind: v.literal('misfit'),
    entry: uuidSchema<RegisterEntryId>(),
    faults: issues,
    forWhom,
  }),
  v.strictObject({ kind: v.literal('cover'), code: text, cell: v.record(text, text), forWhom }),
]);
const figure = v.variant('kind', [
  v.strictObject({ kind: v.literal('known'), value: v.number('not-a-number'), n: whole(0) }),
  v.strictObject({ kind: v.literal('no-data') }),
]);

/** What the codec of `EntryBatch` reads. */
export const entryBatchSchema: Wire<EntryBatch> = sealed<EntryBatch>()(
  v.strictObject({
    commands: v.array(v.unknown(), 'wrong-shape'),
    dryRun: v.exactOptional(v.boolean('not-a-truth-value')),
    batch: v.exactOptional(uuidSchema<BatchId>()),
  }),
);
/** What the codec of `RegisterPage` reads. */
export const registerPageSchema: Wire<RegisterPage> = sealed<RegisterPage>()(
  v.strictObject({
    ...head,
    total: whole(0),
    page: whole(1),
    pageSize: whole(1),
    entries: v.array(entryView),
    texts,
  }),
);
/** What the codec of `RegisterEntryAnswer` reads. */
export const registerEntrySchema: Wire<RegisterEntryAnswer> = sealed<RegisterEntryAnswer>()(
  v.strictObject({ ...head, entry: entryView, texts }),
);
/** What the codec of `RegisterHistory` reads. */
export const registerHistorySchema: Wire<RegisterHistory> = sealed<RegisterHistory>()(
  v.strictObject({
    ...head,
    entry: uuidSchema<RegisterEntryId>(),
    events: v.array(
      v.strictObject({
        version: whole(1),
        type: v.picklist(['entered', 'changed', 'withdrawn', 'restored'], 'not-in-the-list'),
        on: daySchema,
        record,
        faults: issues,
        fields: v.exactOptional(v.array(text)),
        reason: v.exactOptional(
          v.picklist<readonly string[], string>([...changeReasons, ...withdrawalReasons], 'not-in-the-list'),
        ),
        to: v.exactOptional(whole(1)),
      }),
    ),
    texts,
  }),
);
/** What the codec of `RegisterSummary` reads. */
export const registerSummarySchema: Wire<RegisterSummary> = sealed<RegisterSummary>()(
  v.strictObject({
    ...head,
    day: daySchema,
    entries: whole(0),
    gaps: v.array(gap),
    counts: v.array(
      v.strictObject({
        field: text,
        counts: v.array(v.strictObject({ value: text, n: whole(0) })),
        without: whole(0),
      }),
    ),
    matrices: v.record(
      text,
      v.strictObject({ rows: v.array(text), columns: v.array(text), n: v.array(v.array(whole(0))) }),
    ),
    figures: v.record(
      text,
      v.strictObject({
        all: figure,
        by: v.exactOptional(v.array(v.strictObject({ value: text, figure }))),
      }),
    ),
  }),
);
/** What the codec of `RegisterReceipt` reads. */
export const registerReceiptSchema: Wire<RegisterReceipt> = sealed<RegisterReceipt>()(
  v.strictObject({
    format: v.literal(1),
    register: text,
    entries: v.array(v.strictObject({ entry: uuidSchema<RegisterEntryId>(), version: whole(1) })),
    notices: v.array(
      v.strictObject({
        code: v.literal('hidden-fields-removed'),
        commandIndex: whole(0),
        entry: uuidSchema<RegisterEntryId>(),
        fields: v.array(text),
      }),
    ),
    dryRun: v.exactOptional(v.literal(true)),
  }),
);

/** Reads what was sent to a register, its commands aside. @example parseEntryBatch({ commands: [command] }).ok // true */
export function parseEntryBatch(input: unknown): Result<EntryBatch, readonly Issue[]> {
  return read(entryBatchSchema, input);
}
/** Reads some of the entries. @example parseRegisterPage(answer).ok // true */
export function parseRegisterPage(input: unknown): Result<RegisterPage, readonly Issue[]> {
  return read(registerPageSchema, input);
}
/** Reads one entry. @example parseRegisterEntry(answer).ok // true */
export function parseRegisterEntry(input: unknown): Result<RegisterEntryAnswer, readonly Issue[]> {
  return read(registerEntrySchema, input);
}
/** Reads the history of an entry. @example parseRegisterHistory(answer).ok // true */
export function parseRegisterHistory(input: unknown): Result<RegisterHistory, readonly Issue[]> {
  return read(registerHistorySchema, input);
}
/** Reads gaps and numbers. @example parseRegisterSummary(answer).ok // true */
export function parseRegisterSummary(input: unknown): Result<RegisterSummary, readonly Issue[]> {
  return read(registerSummarySchema, input);
}
/** Reads a receipt. @example parseRegisterReceipt(answer).ok // true */
export function parseRegisterReceipt(input: unknown): Result<RegisterReceipt, readonly Issue[]> {
  return read(registerReceiptSchema, input);
}
