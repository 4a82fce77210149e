import type { CountRange } from '../tally/index.js';
import type { SumRelation } from './protectTable.js';

/**
 * One count of a family of linked tables. The same key in two tables is the same count; the same key in an earlier
 * publication is the same count as it was then.
 */
export interface FamilyCell {
  readonly key: string;
  /** A whole number from 0. */
  readonly count: number;
  /** Other counts that its publication would give away and that are no cells themselves. */
  readonly alsoTells?: readonly CountRange[];
  /**
   * False for a count that stands in no table but must not be computable when it is small, such as the rest n − x of a share.
   * @default true
   */
  readonly printed?: boolean;
  /** `open` counts (staff, structures, inhabitants) are shown whatever their size. @default 'family' */
  readonly protect?: 'family' | 'open';
  /** Never hidden to keep others company, only when it is small itself; what cannot be protected so is refused. @default false */
  readonly keep?: boolean;
  /**
   * Stands with small counts by a rule that looks at no size (`protectTable`), so that nobody who knows the rule can tell the small
   * ones from their company: as secret as they are.
   * @default false
   */
  readonly company?: boolean;
}

/** Any linear relation that everybody knows to hold: the sum of times × count over its terms equals a whole number. */
export interface LinearRelation {
  readonly terms: readonly { readonly key: string; readonly times: number }[];
  readonly equals: number;
}

/** All that is published together and linked: counts, and how they add up (margins, areas, periods, cumulative months). */
export interface Family {
  /** In order of importance within a level: when a choice is open, the last cells are hidden first. */
  readonly cells: readonly FamilyCell[];
  readonly relations: readonly (SumRelation | LinearRelation)[];
}

/** Why a family is not a family. */
export type FamilyFault =
  | { readonly code: 'not-a-count'; readonly cell: string }
  | { readonly code: 'repeated-cell'; readonly cell: string }
  | { readonly code: 'unknown-cell'; readonly cell: string; readonly relation: number }
  | { readonly code: 'does-not-add-up'; readonly relation: number; readonly difference: number };

/**
 * A sum written as a linear relation.
 * @example linear({ total: 'all', parts: ['a', 'b'] }).equals // 0
 */
export function linear(relation: SumRelation | LinearRelation): LinearRelation {
  if ('terms' in relation) return relation;
  const parts = relation.parts.map((key) => ({ key, times: -1 }));
  return { terms: [{ key: relation.total, times: 1 }, ...parts], equals: 0 };
}

/**
 * The first fault of a family, if it has one: `not-a-count`, `repeated-cell`, `unknown-cell`, or `does-not-add-up` with how
 * much the left side exceeds the right.
 * @example familyFault({ cells: [{ key: 'a', count: 1 }], relations: [] }) // undefined
 */
export function familyFault({ cells, relations }: Family): FamilyFault | undefined {
  const counts = new Map<string, number>();
  for (const { key, count } of cells) {
    if (!Number.isSafeInteger(count) || count < 0) return { code: 'not-a-count', cell: key };
    if (counts.has(key)) return { code: 'repeated-cell', cell: key };
    counts.set(key, count);
  }
  for (const [index, relation] of relations.entries()) {
    const { terms, equals } = linear(relation);
    let difference = -equals;
    for (const { key, times } of terms) {
      const count = counts.get(key);
      if (count === undefined) return { code: 'unknown-cell', cell: key, relation: index };
      difference += times * count;
    }
    if (difference !== 0) return { code: 'does-not-add-up', relation: index, difference };
  }
  return undefined;
}
