import { err, ok, type Result } from '../kernel/index.js';
import { totalCode, type RawTable } from '../tally/index.js';
import type { Family, FamilyCell, FamilyFault, LinearRelation } from './family.js';
import { familyOfTables, type FamilyOfTables } from './familyOfTables.js';
import type { FamilyPolicy } from './policy.js';
import { protect, type WouldDisclose } from './protect.js';
import type { SumRelation } from './protectTable.js';
import { publishedTable } from './publishedTable.js';
import type { PublishedTable } from './publishedTable.js';
import { emptyRegister, type PublicationRegister, type RegisterEntry } from './register.js';

/** Tables that were protected together, and what the register has to keep of them. */
export interface PublishedFamily {
  readonly tables: readonly PublishedTable[];
  readonly entry: RegisterEntry;
}

/** A count that is known as a range alone takes no part in sums; its table goes through `publish`. */
export interface NotExact {
  readonly code: 'not-an-exact-count';
  readonly cell: string;
}

/** How tables are linked beyond their own totals and the names of their counts. */
export interface FamilyLinks {
  /** Relations between counts of the tables and those below, by key. */
  readonly relations: readonly (SumRelation | LinearRelation)[];
  /** Counts that stand in none of the tables and are needed to say how they are linked. */
  readonly counts?: readonly FamilyCell[];
}

/** Without the total, an n beside a shown part would be the total again. */
const withoutTotal = (table: RawTable): RawTable => ({
  ...table,
  cells: table.cells.map((cell) => {
    if (cell.value.kind !== 'known' || table.head.unit === 'share') return cell;
    const { n: _total, ...value } = cell.value;
    return { ...cell, value };
  }),
});

/**
 * The first time, counts that many cells show may give way where they cannot all be kept. Later they may not: a total that is
 * hidden for one night takes the counts of the night before and after with it, and more every night. Waiting for more entries
 * loses less, so such a publication is refused.
 */
const withoutKept = ({ cells, relations }: Family): Family => ({
  cells: cells.map((cell) => ({ ...cell, keep: false })),
  relations,
});

/** The family that tables and links make together. @example linkedFamily(familyOfTables(tables, policy), links).cells.length */
export function linkedFamily(
  own: Pick<FamilyOfTables, 'cells' | 'relations'>,
  { relations, counts = [] }: FamilyLinks,
): Family {
  const there = new Set(own.cells.map(({ key }) => key));
  return {
    cells: [...own.cells, ...counts.filter(({ key }) => !there.has(key))],
    relations: [...own.relations, ...relations],
  };
}

/**
 * Publishes tables that are linked: by their own totals, by counts that several of them tell (`RawCell.tells`), and by `links`,
 * relations between any of their counts (a region is the sum of its areas, a year of its quarters), named by `familyKey`. A cell
 * is hidden as soon as one count it tells is hidden, or a number it rests on is small.
 *
 * Refuses with `would-disclose` and the cell when the auditor cannot prove the whole safe, with `not-an-exact-count` for a
 * count known as a range, and with the faults of `protect`.
 * @source docs/architecture.md "Protection of small numbers"
 * @example publishFamily([bySetting, byMonth], { relations: [sameTotal] }, defaultPolicy, register, '2026-11')
 */
export function publishFamily(
  tables: readonly RawTable[],
  links: FamilyLinks,
  policy: FamilyPolicy,
  register: PublicationRegister = emptyRegister,
  id = '',
): Result<PublishedFamily, WouldDisclose | FamilyFault | NotExact> {
  const own = familyOfTables(tables, policy);
  if (own.notExact !== undefined) return err({ code: 'not-an-exact-count', cell: own.notExact });
  const family = linkedFamily(own, links);
  const kept = protect(family, policy, register, id);
  const isFirst = register.entries.length === 0;
  const mayGiveWay = isFirst && !kept.ok && kept.error.code === 'would-disclose';
  const result = mayGiveWay ? protect(withoutKept(family), policy, register, id) : kept;
  if (!result.ok) return result;
  const hidden = new Set(result.value.hidden);
  const shown = new Set<string>();
  const published = tables.map((table) => {
    if (table.protect === 'open') return publishedTable(table, new Set(), policy);
    const codes = new Set<string>();
    for (const { code, tells, unsupported } of own.printed.get(table)!)
      if (unsupported || tells.some((key) => hidden.has(key))) codes.add(code);
      else if (code !== totalCode || table.total?.shown) tells.forEach((key) => shown.add(key));
    const totalIsSecret = codes.has(totalCode) || table.total?.shown === false;
    return publishedTable(totalIsSecret ? withoutTotal(table) : table, codes, policy);
  });
  const { entry } = result.value;
  const open = new Set(own.cells.flatMap(({ key, protect: kind }) => (kind === 'open' ? [key] : [])));
  // A count that protection would have let out, but whose every cell is hidden for another count, is not known
  const cells = entry.cells.map((cell) => ({ ...cell, hidden: !shown.has(cell.key) && !open.has(cell.key) }));
  return ok({ tables: published, entry: { ...entry, cells } });
}
