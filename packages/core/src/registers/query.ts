import { err, ok, type Issue, type Result } from '../kernel/index.js';
import { uuidForm } from '../kernel/forms.js';
import type { BatchId } from './commands.js';
import type { Kind } from '../schema/index.js';
import { isIndexed, type EntryIndex } from './entryIndex.js';
import type { AnyRegister } from './register.js';

/** Which entries somebody asks for, and in which order. */
export interface RegisterQuery {
  /** From 1. */
  readonly page: number;
  /** 1–500. */
  readonly pageSize: number;
  readonly sort?: { readonly field: string; readonly descending: boolean };
  /** A part of a name or code; capitals do not matter. */
  readonly search?: string;
  /** Values by field: entries that have one of them in every field named. A range of days, months or years is written `from..until`. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly flag?: string;
  readonly status?: string;
  /** The entries that were withdrawn instead of those that stand. */
  readonly withdrawn: boolean;
  /** What came in with one sending. */
  readonly batch?: BatchId;
}

/** A query as it stands in an address: every value a text; `where` repeated as `field:value`. */
export interface RawRegisterQuery {
  readonly [name: string]: string | readonly string[] | undefined;
}

/** The rows that a page has at the utmost. */
export const maxPageSize = 500;
/** The rows of a page where nobody says how many. */
export const defaultPageSize = 100;
const ranged: readonly Kind[] = ['day', 'month', 'year'];
const maxSearch = 100;
const maxWhere = 50;

const wholeNumber = (text: string | undefined, standard: number): number =>
  text === undefined ? standard : /^[0-9]{1,6}$/.test(text) ? Number(text) : Number.NaN;

/**
 * Reads a query, or tells every fault of it at once. `mayAskBy` says which fields the person sees in every entry: by another one
 * nobody may filter or sort, for the order would tell what is in it.
 * @example readQuery(communicationPlan, { sort: '-plannedFor', where: 'audience:families' }, () => true)
 */
export function readQuery(
  register: AnyRegister,
  raw: RawRegisterQuery,
  mayAskBy: (field: string) => boolean,
): Result<RegisterQuery, readonly Issue[]> {
  const issues: Issue[] = [];
  const known = ['page', 'pageSize', 'sort', 'search', 'where', 'flag', 'status', 'withdrawn', 'batch'];
  for (const name of Object.keys(raw))
    if (!known.includes(name)) issues.push({ path: [name], code: 'unknown-field' });
  const single = (name: string): string | undefined => {
    const value = raw[name];
    if (value === undefined || typeof value === 'string') return value;
    issues.push({ path: [name], code: 'too-many' });
    return undefined;
  };
  const bounded = (name: string, standard: number, max: number): number => {
    const value = wholeNumber(single(name), standard);
    if (Number.isNaN(value)) issues.push({ path: [name], code: 'not-whole' });
    else if (value < 1) issues.push({ path: [name], code: 'too-small', expected: '>=1' });
    else if (value > max) issues.push({ path: [name], code: 'too-great', expected: `<=${max}` });
    return value;
  };
  const askedBy = (path: Issue['path'], field: string): boolean => {
    const isKnown = isIndexed(register.fields[field]);
    if (!isKnown) issues.push({ path, code: 'not-in-the-list' });
    else if (!mayAskBy(field)) issues.push({ path, code: 'field-not-allowed' });
    return isKnown;
  };
  const named = (name: 'flag' | 'status', list: readonly string[]): string | undefined => {
    const value = single(name);
    if (value !== undefined && !list.includes(value)) issues.push({ path: [name], code: 'not-in-the-list' });
    return value;
  };

  const page = bounded('page', 1, 999_999);
  const pageSize = bounded('pageSize', defaultPageSize, maxPageSize);
  // Without a wish entries stand by their names
  const [byName] = register.label.filter((key) => isIndexed(register.fields[key]));
  const order = single('sort') ?? byName;
  const field = order?.replace(/^-/, '');
  const sort =
    field !== undefined && askedBy(['sort'], field) && order !== undefined
      ? { field, descending: order.startsWith('-') }
      : undefined;
  const where: Record<string, string[]> = {};
  const conditions = [raw.where ?? []].flat();
  if (conditions.length > maxWhere)
    issues.push({ path: ['where'], code: 'too-many', expected: `<=${maxWhere}` });
  for (const condition of conditions.slice(0, maxWhere)) {
    const [, name = '', value = ''] = /^([A-Za-z0-9]+):(.+)$/.exec(condition) ?? [];
    if (value === '') issues.push({ path: ['where'], code: 'wrong-shape', expected: 'field:value' });
    else if (askedBy(['where', name], name)) {
      if (rangeOf(value) && !ranged.includes(register.fields[name]!.kind))
        issues.push({ path: ['where', name], code: 'wrong-shape' });
      (where[name] ??= []).push(value);
    }
  }
  const search = single('search');
  if (search !== undefined && search.length > maxSearch)
    issues.push({ path: ['search'], code: 'too-long', expected: `<=${maxSearch}` });
  const flag = named('flag', Object.keys(register.flags ?? {}));
  const status = named('status', register.status?.codes ?? []);
  const withdrawn = single('withdrawn');
  if (withdrawn !== undefined && !['true', 'false'].includes(withdrawn))
    issues.push({ path: ['withdrawn'], code: 'not-a-truth-value' });
  const batch = single('batch');
  if (batch !== undefined && !uuidForm.test(batch)) issues.push({ path: ['batch'], code: 'not-a-uuid' });
  if (issues.length > 0) return err(issues);
  return ok({
    page,
    pageSize,
    ...(sort ? { sort } : {}),
    ...(search !== undefined && search.trim() !== '' ? { search: search.trim().toLowerCase() } : {}),
    where,
    ...(flag === undefined ? {} : { flag }),
    ...(status === undefined ? {} : { status }),
    withdrawn: withdrawn === 'true',
    ...(batch === undefined ? {} : { batch: batch as BatchId }),
  });
}

/** A range `from..until` of days, months or years, either end open; nothing where a value is one value. */
export function rangeOf(value: string): { readonly from: string; readonly until: string } | undefined {
  const [, from = '', until = ''] = /^([0-9-]*)\.\.([0-9-]*)$/.exec(value) ?? [];
  return from === '' && until === '' ? undefined : { from, until };
}

const hasValue = (own: readonly string[], wanted: string): boolean => {
  const range = rangeOf(wanted);
  if (!range) return own.includes(wanted);
  return own.some(
    (value) => (range.from === '' || value >= range.from) && (range.until === '' || value <= range.until),
  );
};

/** Whether an entry is asked for by its values and names; flags and status are judged where the record is. */
export function isAskedFor(
  { where, search }: Pick<RegisterQuery, 'where' | 'search'>,
  index: EntryIndex,
): boolean {
  return (
    Object.entries(where).every(([field, wanted]) =>
      wanted.some((value) => hasValue(index.values[field] ?? [], value)),
    ) &&
    (search === undefined || index.search.includes(search))
  );
}

/** What an entry is ordered by: what it is sorted by, and its id where two are alike. */
export interface Ordered {
  readonly entry: string;
  readonly index: EntryIndex;
}

/**
 * The order of two entries; one without a value stands last whichever way it is sorted.
 * @example entries.sort(orderOf({ field: 'plannedFor', descending: true }))
 */
export function orderOf(sort: RegisterQuery['sort']): (a: Ordered, b: Ordered) => number {
  const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => {
    if (!sort) return compared(a.entry, b.entry);
    const [left, right] = [a.index.sort[sort.field], b.index.sort[sort.field]];
    if (left === undefined || right === undefined)
      return left === right ? compared(a.entry, b.entry) : left === undefined ? 1 : -1;
    return (sort.descending ? compared(right, left) : compared(left, right)) || compared(a.entry, b.entry);
  };
}
