import type { AccessRefusal } from '../../access/index.js';
import type { NamedRight } from '../../commands/refusalOf.js';
import { err, ok, type Day, type Issue, type Result } from '../../kernel/index.js';
import { uuidForm } from '../../kernel/forms.js';
import {
  countBy,
  expectedBy,
  figureOf,
  gapsOf,
  matrixOf,
  valuesIn,
  type AnyRecord,
  type BatchId,
  type EntryEventView,
  type EntryView,
  type Expected,
  type ExpectedValues,
  type FieldCount,
  type FigureCount,
  type Gap,
  type MatrixCount,
  type RawRegisterQuery,
  type RegisterEntryId,
  type RegisterEvent,
  type RegisterQuery,
  type StandingEntry,
} from '../../registers/index.js';
import { storedFields } from '../../schema/index.js';
import type { Asker, Scope } from './scope.js';
import type { RegisterWorld, StoredRegister } from './storedRegister.js';

/** Which entries a store is asked for: those of a scope that match, in order, from one place on. */
export interface WantedEntries extends Pick<RegisterQuery, 'search' | 'where' | 'withdrawn' | 'sort'> {
  readonly scope: Scope;
  readonly batch?: BatchId;
  readonly offset: number;
  /** @default all of them */
  readonly limit?: number;
}

/** What a store must answer, so that registers can be read and written: server and memory alike. */
export interface RegisterStore extends RegisterWorld {
  readonly find: (
    register: StoredRegister,
    wanted: WantedEntries,
  ) => Promise<{ readonly total: number; readonly entries: readonly StandingEntry[] }>;
  /** Texts by their references; one that was deleted is left out. */
  readonly texts: (textRefs: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  readonly expected: (values: readonly ExpectedValues[]) => Promise<Expected>;
}

/** Why nothing is shown. */
export type ReadingRefusal =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'not-allowed'; readonly reason: AccessRefusal }
  | { readonly kind: 'not-found' };

/** An answer with the right that was asked for, which the audit keeps; none where the question was faulty. */
export interface Reading<Answer> {
  readonly right?: NamedRight;
  readonly answer: Result<Answer, ReadingRefusal>;
}

/** Who reads which register, and when. */
export interface Reader extends Asker {
  readonly register: StoredRegister;
  readonly store: RegisterStore;
  readonly today: Day;
}

type Texts = Readonly<Record<string, string>>;

/** Some of the entries, by a query. */
export interface EntriesPage {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly entries: readonly EntryView[];
  /** The words of the texts, by their references. */
  readonly texts: Texts;
}

/** What is missing or stale, and the numbers of the register. */
export interface EntriesSummary {
  readonly entries: number;
  readonly gaps: readonly Gap[];
  readonly counts: readonly FieldCount[];
  readonly matrices: Readonly<Record<string, MatrixCount>>;
  readonly figures: Readonly<Record<string, FigureCount>>;
}

/** One entry with its words. */
export interface OneEntry {
  readonly entry: EntryView;
  readonly texts: Texts;
}

/** What happened to one entry, oldest first, with its words. */
export interface EntryHistory {
  readonly events: readonly EntryEventView[];
  readonly texts: Texts;
}

/** The texts of records, as far as the reader sees the fields they stand in. */
const textsOf = ({ register, store }: Reader, records: readonly AnyRecord[]): Promise<Texts> => {
  const fields = storedFields(register.register.fields);
  const refs = records.flatMap((record) =>
    valuesIn(fields, record).flatMap(({ field, value }) =>
      field.kind === 'reference' && field.to === 'text' && typeof value === 'string' ? [value] : [],
    ),
  );
  return store.texts([...new Set(refs)]);
};

const refused = (
  right: NamedRight,
  refusal: ReadingRefusal,
): { readonly right: NamedRight; readonly answer: Result<never, ReadingRefusal> } => ({
  right,
  answer: err(refusal),
});

/**
 * Some of the entries of a register, filtered, sorted and searched where they are kept. Flags and status are judged anew each day, so a
 * query by them looks at every entry that matches the rest.
 */
export async function readEntriesPage(reader: Reader, raw: RawRegisterQuery): Promise<Reading<EntriesPage>> {
  const { register, store, today } = reader;
  const scope = register.scope(reader);
  if (!scope.ok) return refused(scope.error.right, { kind: 'not-allowed', reason: scope.error.reason });
  const { right } = scope.value;
  const query = register.query(raw, reader);
  if (!query.ok) return refused(right, { kind: 'invalid', issues: query.error });
  const { page, pageSize, flag, status, ...wanted } = query.value;
  const start = (page - 1) * pageSize;
  const view = (entry: StandingEntry): EntryView => register.view(entry, reader, today);
  const judged = flag !== undefined || status !== undefined;
  const found = await store.find(register, {
    ...wanted,
    scope: scope.value.scope,
    ...(judged ? { offset: 0 } : { offset: start, limit: pageSize }),
  });
  const matching = found.entries
    .map(view)
    .filter((entry) => flag === undefined || entry.flags.includes(flag))
    .filter((entry) => status === undefined || entry.status === status);
  const entries = judged ? matching.slice(start, start + pageSize) : matching;
  return {
    right,
    answer: ok({
      total: judged ? matching.length : found.total,
      page,
      pageSize,
      entries,
      texts: await textsOf(
        reader,
        entries.map(({ record }) => record),
      ),
    }),
  };
}

/** A fault of a field that somebody does not see everywhere tells nothing of it. */
const seenFaults = (reader: Reader, { faults }: { readonly faults: readonly Issue[] }): readonly Issue[] =>
  faults.filter(({ path: [field] }) => reader.register.mayRead(String(field), {}, reader));

/** What is missing or stale in the entries somebody may read, and their numbers. */
export async function readEntriesSummary(reader: Reader): Promise<Reading<EntriesSummary>> {
  const { register, store, today } = reader;
  const declared = register.register;
  const scope = register.scope(reader);
  if (!scope.ok) return refused(scope.error.right, { kind: 'not-allowed', reason: scope.error.reason });
  const { entries } = await store.find(register, {
    scope: scope.value.scope,
    where: {},
    withdrawn: false,
    offset: 0,
  });
  const read = entries.map(({ entry, record, format }) => ({ entry, ...register.record(record, format) }));
  // Of what somebody sees only a part nobody can say what is missing: gaps of the whole are for those who see all
  const isWhole = scope.value.scope.kind === 'all';
  const expected = isWhole ? await store.expected(expectedBy(declared)) : {};
  const gaps = gapsOf(declared, read, expected, today)
    .filter(({ kind }) => isWhole || kind !== 'cover')
    .map((gap) => (gap.kind === 'misfit' ? { ...gap, faults: seenFaults(reader, gap) } : gap));
  const records = read.filter(({ faults }) => faults.length === 0).map(({ record }) => record);
  return {
    right: scope.value.right,
    answer: ok({
      entries: entries.length,
      gaps,
      counts: (declared.countsBy ?? []).map((field) => countBy(declared, field, records)),
      matrices: Object.fromEntries(
        Object.entries(declared.matrices ?? {}).map(([name, matrix]) => [
          name,
          matrixOf(declared, matrix, records, expected),
        ]),
      ),
      figures: Object.fromEntries(
        Object.entries(declared.figures ?? {}).map(([name, figure]) => [
          name,
          figureOf(declared, figure, records, today, expected),
        ]),
      ),
    }),
  };
}

/** The entry by its id, where it is there and somebody may read it. */
const standing = async (reader: Reader, id: string): Promise<Reading<StandingEntry>> => {
  const { register, store } = reader;
  if (!uuidForm.test(id))
    return { answer: err({ kind: 'invalid', issues: [{ path: ['entry'], code: 'not-a-uuid' }] }) };
  const [entry] = await store.entries(register.id, [id as RegisterEntryId]);
  const { right, refusal } = register.rightToRead(
    entry ? register.record(entry.record, entry.format).record : {},
    reader,
  );
  if (refusal) return refused(right, { kind: 'not-allowed', reason: refusal });
  return entry ? { right, answer: ok(entry) } : refused(right, { kind: 'not-found' });
};

/** One entry as it stands, withdrawn or not. */
export async function readOneEntry(reader: Reader, id: string): Promise<Reading<OneEntry>> {
  const { right, answer } = await standing(reader, id);
  const asked = right ? { right } : {};
  if (!answer.ok) return { ...asked, answer };
  const entry = reader.register.view(answer.value, reader, reader.today);
  return { ...asked, answer: ok({ entry, texts: await textsOf(reader, [entry.record]) }) };
}

/** Everything that happened to one entry, each record read with the format it was written in. */
export async function readEntryHistory(reader: Reader, id: string): Promise<Reading<EntryHistory>> {
  const { right, answer } = await standing(reader, id);
  const asked = right ? { right } : {};
  if (!answer.ok) return { ...asked, answer };
  const { register, store } = reader;
  const history = await store.history(register.id, answer.value.entry);
  const events = history.map((event) => eventView(register, event, reader));
  const texts = await textsOf(
    reader,
    events.map(({ record }) => record),
  );
  return { ...asked, answer: ok({ events, texts }) };
}

const eventView = (register: StoredRegister, event: RegisterEvent, asker: Asker): EntryEventView => {
  const { record, faults } = register.record(event.record, event.format);
  const seen = register.shown(record, asker);
  const isSeen = (field: string): boolean => register.mayRead(field, record, asker);
  return {
    version: event.version,
    type: event.type,
    on: event.on,
    record: seen,
    faults: faults.filter(({ path: [field] }) => isSeen(String(field))),
    ...('fields' in event ? { fields: event.fields.filter(isSeen) } : {}),
    ...('reason' in event ? { reason: event.reason } : {}),
    ...('to' in event ? { to: event.to } : {}),
  };
};
