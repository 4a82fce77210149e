import { err, ok, placeKey, type Result } from '../kernel/index.js';
import { totalCode, type RawCell, type RawTable } from '../tally/index.js';
import type { FamilyCell, FamilyFault, LinearRelation } from './family.js';
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

/**
 * The key of a cell in a family: table, place, period and code. Use it to write down how tables are linked.
 * @example familyKey(rawTable, 'school') // 'discussions-by-setting|region:14|2026|school'
 */
export function familyKey({ head }: Pick<RawTable, 'head'>, code: string): string {
  return `${head.table}|${placeKey(head.place)}|${head.period.key}|${code}`;
}

const cellsOf = (table: RawTable): readonly { readonly cell: RawCell; readonly printed: boolean }[] => [
  ...(table.total ? [{ cell: table.total.cell, printed: table.total.shown }] : []),
  ...table.cells.map((cell) => ({ cell, printed: true })),
];

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
 * Publishes tables that are linked: by their own totals, and by `links`, relations between any of their cells (a region is
 * the sum of its areas, a year of its quarters, two tables have one total), named by `familyKey`.
 *
 * Refuses with `would-disclose` and the cell when the auditor cannot prove the whole safe, with `not-an-exact-count` for a
 * count known as a range, and with the faults of `protect`.
 * @source docs/architecture.md "Protection of small numbers"
 * @example publishFamily([bySetting, byMonth], [sameTotal], defaultPolicy, register, '2026-11')
 */
export function publishFamily(
  tables: readonly RawTable[],
  links: readonly (SumRelation | LinearRelation)[],
  policy: FamilyPolicy,
  register: PublicationRegister = emptyRegister,
  id = '',
): Result<PublishedFamily, WouldDisclose | FamilyFault | NotExact> {
  const cells: FamilyCell[] = [];
  const relations: (SumRelation | LinearRelation)[] = [...links];
  for (const table of tables) {
    for (const { cell, printed } of cellsOf(table)) {
      if (cell.count === undefined) continue;
      const key = familyKey(table, cell.code);
      if (cell.count.least !== cell.count.greatest) return err({ code: 'not-an-exact-count', cell: key });
      cells.push({
        key,
        count: cell.count.least,
        printed,
        protect: table.protect,
        ...(cell.alsoTells ? { alsoTells: cell.alsoTells } : {}),
      });
    }
    if (table.total?.cell.count !== undefined)
      relations.push({
        total: familyKey(table, totalCode),
        parts: table.cells
          .filter(({ count }) => count !== undefined)
          .map(({ code }) => familyKey(table, code)),
      });
  }
  const result = protect({ cells, relations }, policy, register, id);
  if (!result.ok) return result;
  const hidden = new Set(result.value.hidden);
  const published = tables.map((table) => {
    const codes = cellsOf(table).flatMap(({ cell }) =>
      hidden.has(familyKey(table, cell.code)) ? [cell.code] : [],
    );
    const totalIsSecret = codes.includes(totalCode) || table.total?.shown === false;
    return publishedTable(totalIsSecret ? withoutTotal(table) : table, new Set(codes), policy);
  });
  return ok({ tables: published, entry: result.value.entry });
}
