import type { Family } from './family.js';
import { linear, type LinearRelation } from './family.js';

/** One earlier publication as the trust boundary remembers it: every count as it was then, and which were hidden. */
export interface RegisterEntry {
  readonly id: string;
  readonly cells: readonly {
    readonly key: string;
    readonly count: number;
    readonly hidden: boolean;
    /** Hidden because it was small itself, not to keep others company. */
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
