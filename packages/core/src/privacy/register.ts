import type { Family } from './family.js';
import { linear, type LinearRelation } from './family.js';

/** One earlier publication as the trust boundary remembers it: every count as it was then, and which were hidden. */
export interface RegisterEntry {
  readonly id: string;
  readonly cells: readonly {
    readonly key: string;
    readonly count: number;
    readonly hidden: boolean;
    /** Hidden because it was small itself or stood with small ones by rule, not because others needed it. */
    readonly small: boolean;
  }[];
  readonly relations: readonly LinearRelation[];
}

/**
 * Every earlier publication of linked tables, oldest first; plain JSON, and as secret as the counts in it.
 * What a reader may have kept from any of them counts as known for ever.
 */
export interface PublicationRegister {
  readonly entries: readonly RegisterEntry[];
}

/** The register before the first publication. @example emptyRegister.entries.length // 0 */
export const emptyRegister: PublicationRegister = { entries: [] };

/**
 * The register after one more publication.
 * @example withPublication(emptyRegister, protectedFamily.entry).entries.length // 1
 */
export function withPublication(register: PublicationRegister, entry: RegisterEntry): PublicationRegister {
  return { entries: [...register.entries, entry] };
}

const versionOf = ({ key, count }: { readonly key: string; readonly count: number }): string =>
  `${count} ${key}`;

const termsOf = ({ terms, equals }: LinearRelation, countOf: ReadonlyMap<string, number>): string =>
  `${equals}=${terms.map(({ key, times }) => `${times}*${countOf.get(key)} ${key}`).join()}`;

/**
 * An entry without what earlier ones say already: counts that have not changed, relations between the same counts, and relations
 * between shown counts, which tell a reader nothing. Protection with the earlier entries and this one is the same as with the
 * whole, and a register of nightly publications grows by what changed.
 * @example newsOf(entry, [entry]).cells // []
 */
export function newsOf(entry: RegisterEntry, earlier: readonly RegisterEntry[]): RegisterEntry {
  const told = new Set<string>();
  const kept = new Set<string>();
  const linked = new Set<string>();
  for (const { cells, relations } of earlier) {
    const countOf = new Map(cells.map(({ key, count }) => [key, count]));
    for (const cell of cells) (cell.hidden ? kept : told).add(versionOf(cell));
    for (const relation of relations) linked.add(termsOf(relation, countOf));
  }
  const countOf = new Map(entry.cells.map(({ key, count }) => [key, count]));
  const hidden = new Set(entry.cells.filter((cell) => cell.hidden).map(({ key }) => key));
  const relations = entry.relations.filter(
    (relation) =>
      relation.terms.some(({ key }) => hidden.has(key)) && !linked.has(termsOf(relation, countOf)),
  );
  const needed = new Set(relations.flatMap(({ terms }) => terms.map(({ key }) => key)));
  const cells = entry.cells.filter((cell) => {
    const version = versionOf(cell);
    const isKnown = told.has(version) || (cell.hidden && kept.has(version));
    return needed.has(cell.key) || !isKnown;
  });
  return { id: entry.id, cells, relations };
}

/** What the register keeps of a family. @example entryOf('2026-11', family, new Set(['a']), new Set(['a'])).id // '2026-11' */
export function entryOf(
  id: string,
  { cells, relations }: Family,
  hidden: ReadonlySet<string>,
  small: ReadonlySet<string>,
): RegisterEntry {
  return {
    id,
    cells: cells.map(({ key, count, printed = true }) => ({
      key,
      count,
      hidden: !printed || hidden.has(key),
      small: small.has(key),
    })),
    relations: relations.map(linear),
  };
}
