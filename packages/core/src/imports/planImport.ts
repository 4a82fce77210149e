import { err, ok, type Issue, type Result } from '../kernel/index.js';
import { uuidForm } from '../kernel/forms.js';
import { withoutHidden, type Fields } from '../schema/index.js';
import { sameContent, withKnownTexts, withReferences } from './texts.js';

type Values = Readonly<Record<string, unknown>>;

/** A row that was read, and the key it gives: that of an entry, or for a new one a number of its own or nothing. */
export interface ImportRow {
  readonly row: number;
  readonly key?: string;
  /** Texts with their words; what is empty is absent. */
  readonly record: Values;
}

/** An entry as it stands, its texts with their words, as they were exported. */
export interface StandingRecord {
  readonly version: number;
  readonly record: Values;
  /** No longer on the list. */
  readonly withdrawn?: boolean;
}

/** Why a row cannot be taken in. */
export interface ImportFault {
  readonly row: number;
  /** The path of the field, or '#key'; nothing where the row as a whole is wrong. */
  readonly column?: string;
  readonly code: string;
  readonly expected?: string;
}

/** What the plan needs of the world; all of it is asked before anything is written. */
export interface ImportContext {
  readonly fields: Fields;
  /** The fields that the file has; others stay as they are. */
  readonly covered: readonly string[];
  readonly standing: ReadonlyMap<string, StandingRecord>;
  /** An id for a new entry (UUID). */
  readonly newId: () => string;
  /** What is wrong with a whole record, by the rules of the list. */
  readonly judge: (record: Values) => readonly Issue[];
}

/** An entry that the import adds. */
export interface PlannedEntry {
  readonly row: number;
  readonly entry: string;
  readonly record: Values;
}

/** An entry that the import changes: the fields that differ, on top of the version that stands; words that stood before by reference. */
export interface PlannedChange {
  readonly row: number;
  readonly entry: string;
  readonly version: number;
  readonly set: Values;
  readonly clear: readonly string[];
}

/** What an import would do, all of it. */
export interface ImportPlan {
  readonly enter: readonly PlannedEntry[];
  readonly change: readonly PlannedChange[];
  /** Rows that say what stands already. */
  readonly unchanged: number;
  /** Values that go because other answers of their row hide them: told before anything is saved. */
  readonly hidden: readonly { readonly row: number; readonly column: string }[];
}

/** A number that somebody gave to a row of a new entry, so that the rows of its lists can name it. */
const ownNumber = /^\d{1,6}$/;

const columnOf = (path: Issue['path']): string => path.filter((step) => typeof step === 'string').join('.');

/**
 * What an import would do, decided before anything is written: this is the dry run, and carrying the plan out is the import. Either
 * every row can be taken in, or all faults come back and nothing is done. An entry is found by its key; a key that nobody knows is a new
 * entry of that key, so that what one region exported another can take in. A field that the file lacks stays as it is; an empty cell
 * empties its field. Words that say the same keep their place in the text store.
 * Refuses with the faults of rows: `not-an-entry`, `key-twice`, `withdrawn`, and whatever `judge` finds.
 * @source docs/settled-questions.md "Declarations": import all or nothing
 * @example planImport([{ row: 2, record: { on: '2026-02-02' } }], context) // { ok: true, value: { enter: [{ row: 2, … }], change: [], unchanged: 0, hidden: [] } }
 */
export function planImport(
  rows: readonly ImportRow[],
  context: ImportContext,
): Result<ImportPlan, readonly ImportFault[]> {
  const faults: ImportFault[] = [];
  const enter: PlannedEntry[] = [];
  const change: PlannedChange[] = [];
  const hidden: { readonly row: number; readonly column: string }[] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const one of rows) {
    const { row, key } = one;
    const keyFault = faultOfKey(key, seen, context);
    if (keyFault !== undefined) {
      faults.push({ row, column: '#key', code: keyFault });
      continue;
    }
    if (key !== undefined) seen.add(key);
    const before = key === undefined ? undefined : context.standing.get(key);
    const { record, removed } = withoutHidden(context.fields, merged(one.record, before, context));
    const issues = context.judge(record);
    faults.push(...issues.map((issue) => faultOf(row, issue)));
    if (issues.length > 0) continue;
    for (const path of removed)
      if (typeof path[0] === 'string' && Object.hasOwn(one.record, path[0]))
        hidden.push({ row, column: columnOf(path) });
    if (before === undefined || key === undefined) {
      const isOwn = key !== undefined && uuidForm.test(key);
      enter.push({ row, entry: isOwn ? key : context.newId(), record });
      continue;
    }
    const { set, clear } = difference(context.fields, before.record, record);
    if (Object.keys(set).length === 0 && clear.length === 0) unchanged += 1;
    else change.push({ row, entry: key, version: before.version, set, clear });
  }
  return faults.length > 0 ? err(faults) : ok({ enter, change, unchanged, hidden });
}

function faultOfKey(
  key: string | undefined,
  seen: ReadonlySet<string>,
  { standing }: ImportContext,
): string | undefined {
  if (key === undefined) return undefined;
  if (!uuidForm.test(key) && !ownNumber.test(key)) return 'not-an-entry';
  if (seen.has(key)) return 'key-twice';
  return standing.get(key)?.withdrawn ? 'withdrawn' : undefined;
}

const faultOf = (row: number, { path, code, expected }: Issue): ImportFault => ({
  row,
  ...(path.length === 0 ? {} : { column: columnOf(path) }),
  code,
  ...(expected === undefined ? {} : { expected }),
});

/** What the file says of the fields it has, over what stands in the others. */
function merged(given: Values, before: StandingRecord | undefined, { covered }: ImportContext): Values {
  const kept = Object.entries(before?.record ?? {}).filter(([name]) => !covered.includes(name));
  const said = Object.entries(given).map(
    ([name, value]) => [name, withKnownTexts(value, before?.record[name])] as const,
  );
  return Object.fromEntries([...kept, ...said]);
}

function difference(fields: Fields, before: Values, after: Values): Pick<PlannedChange, 'set' | 'clear'> {
  const names = Object.keys(fields);
  const differs = names.filter((name) => !sameContent(before[name], after[name]));
  return {
    set: Object.fromEntries(
      differs
        .filter((name) => after[name] !== undefined)
        .map((name) => [name, withReferences(after[name], before[name])]),
    ),
    clear: differs.filter((name) => after[name] === undefined),
  };
}
