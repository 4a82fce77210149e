import { isIndexed } from '@puheeksi/core/registers';
import type { Fields } from '@puheeksi/core/schema';
import type { FormSpec } from '../../forms/formSpec.js';
import { textOf, valuesOf, type Typed } from '../../forms/typed.js';
import { screenWordsOf, type RegisterView } from './registerView.js';

const asCodes = (names: readonly string[]): readonly [string, ...string[]] | undefined => {
  const [first, ...rest] = names;
  return first === undefined ? undefined : [first, ...rest];
};

/** Fields of the filter that are none of the register; a dot is in no name of a field. */
const own = {
  search: 'filter.search',
  status: 'filter.status',
  flag: 'filter.flag',
  withdrawn: 'filter.withdrawn',
};

/**
 * The form that narrows a list of entries: a part of a name, the lists that entries are counted by, status, what needs attention. It is
 * made of the register like the form of an entry.
 */
export function filterForm(view: RegisterView): FormSpec {
  const { register, words, language } = view;
  const { filter } = screenWordsOf(view);
  const flags = asCodes(Object.keys(register.flags ?? {}));
  const status = asCodes(register.status?.codes ?? []);
  const counted = (register.countsBy ?? []).flatMap((name) => {
    const field = register.fields[name];
    if (!isIndexed(field)) return [];
    const { when: _when, ...asked } = field;
    return [[name, { ...asked, optional: true }] as const];
  });
  const fields = {
    [own.search]: { kind: 'shortText', optional: true },
    ...Object.fromEntries(counted),
    ...(status && { [own.status]: { kind: 'code', codes: status, optional: true } }),
    ...(flags && { [own.flag]: { kind: 'code', codes: flags, optional: true } }),
    [own.withdrawn]: { kind: 'codes', codes: ['true'], optional: true },
  } as Fields;
  return {
    language,
    fields,
    wording: {
      fields: {
        ...words.fields,
        [own.search]: { label: filter.search },
        [own.status]: { label: filter.status },
        [own.flag]: { label: filter.flag },
        [own.withdrawn]: { label: filter.withdrawn },
      },
      codes: {
        ...words.codes,
        [own.status]: words.status,
        [own.flag]: words.flags,
        [own.withdrawn]: { true: filter.withdrawn },
      },
    },
    past: [],
  };
}

/** A query as it is asked: every value a text, `where` as `field:value`. */
export interface EntriesQuery {
  readonly [name: string]: string | readonly string[];
}

/** What was chosen in the filter, as a query. @example filterQuery({ audience: ['families'] }, 1) // { where: ['audience:families'], page: '1' } */
export function filterQuery(
  typed: Typed,
  { page, pageSize, sort }: { readonly page: number; readonly pageSize: number; readonly sort?: string },
): EntriesQuery {
  const taken = new Set(Object.values(own));
  const where = Object.keys(typed)
    .filter((name) => !taken.has(name))
    .flatMap((name) => valuesOf(typed, name).map((value) => `${name}:${value}`));
  const single = (name: string, control: string): EntriesQuery => {
    const text = textOf(typed, control).trim();
    return text === '' ? {} : { [name]: text };
  };
  return {
    page: String(page),
    pageSize: String(pageSize),
    ...(sort === undefined ? {} : { sort }),
    ...single('search', own.search),
    ...single('status', own.status),
    ...single('flag', own.flag),
    ...single('withdrawn', own.withdrawn),
    ...(where.length > 0 && { where }),
  };
}

/** The filter that shows the entries of one flag. */
export const flagFilter = (flag: string): Typed => ({ [own.flag]: [flag] });
