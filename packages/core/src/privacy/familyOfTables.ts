import { placeKey } from '../kernel/index.js';
import { exactly, totalCode, type CountRange, type RawCell, type RawTable } from '../tally/index.js';
import { isSupported } from './derivedValues.js';
import type { FamilyCell, LinearRelation } from './family.js';
import type { FamilyPolicy } from './policy.js';
import { partsInOrder } from './partsInOrder.js';
import { protectTable, type SumRelation } from './protectTable.js';

/** The counts that a cell of a table lets out while it is shown. */
export interface PrintedCell {
  readonly code: string;
  /** Keys of the counts that whoever sees the cell knows. */
  readonly tells: readonly string[];
  /** Hidden whatever becomes of its counts: a derived value without the support it needs. */
  readonly unsupported: boolean;
}

/**
 * Tables as one family: their counts by key, how they add up, and which cell lets out which. A count that several cells show
 * is one to keep: hidden for company it would cost all of them.
 */
export interface FamilyOfTables {
  readonly cells: readonly FamilyCell[];
  readonly relations: readonly (SumRelation | LinearRelation)[];
  readonly printed: ReadonlyMap<RawTable, readonly PrintedCell[]>;
  /** A cell whose count is known as a range alone, if there is one. */
  readonly notExact?: string;
}

/**
 * The key of a cell in a family: the name of its count where it has one, else table, place, period and code.
 * @example familyKey(rawTable, 'school') // 'discussions-by-setting|region:14|2026|school'
 */
export function familyKey(table: Pick<RawTable, 'head'> & Partial<RawTable>, code: string): string {
  const cell = code === totalCode ? table.total?.cell : table.cells?.find((one) => one.code === code);
  const told = cell?.tells?.counts;
  const [own] = told ?? [];
  if (own && told?.length === 1) return own.name;
  const { head } = table;
  return `${head.table}|${placeKey(head.place)}|${head.period.key}|${code}`;
}

/** Codes in order of importance: those that are hidden first come last. */
const byImportance = ({ cells, hideFirst }: RawTable): readonly RawCell[] => {
  if (!hideFirst) return cells;
  const rank = (code: string): number => hideFirst.length - hideFirst.indexOf(code);
  const named = cells.filter(({ code }) => hideFirst.includes(code));
  const others = cells.filter(({ code }) => !hideFirst.includes(code));
  return [...others, ...named.sort((a, b) => rank(a.code) - rank(b.code))];
};

/** A count while tables are gathered: shown as soon as one cell shows it, open as soon as one table has it open. */
interface Gathered {
  readonly count: number;
  printed: boolean;
  open: boolean;
  /** In how many cells it is shown. */
  cells: number;
  readonly alsoTells: CountRange[];
}

/**
 * What stands with the small parts of a total by the rule of `protectTable`, which looks at places and not at sizes. Companions that are
 * chosen as few or as small as can be tell a reader who knows the rule which cells are small, and sometimes how small.
 *
 * Months have no company by place: their places move with the year, so the newest month would be hidden for an old one, then be told by
 * the totals of two years, and draw the next one after it.
 */
const companyIn = (
  table: RawTable,
  counts: ReadonlyMap<string, Gathered>,
  policy: FamilyPolicy,
): readonly string[] => {
  const { protect, dimension } = table;
  if (protect === 'open' || dimension === 'month' || table.total?.cell.count === undefined) return [];
  const total = familyKey(table, totalCode);
  const parts = partsInOrder(table).map((code) => familyKey(table, code));
  const cells = [...new Set([total, ...parts])].map((key) => {
    const { count, alsoTells } = counts.get(key)!;
    return { key, count: exactly(count), alsoTells };
  });
  const hidden = protectTable(cells, [{ total, parts }], policy);
  return [...hidden].filter((key) => counts.get(key)!.cells === 1);
};

/**
 * The family that tables make: each count once, by its name, whatever number of tables tell it. Throws when two tables tell two
 * counts by one name: a bug of whoever named them.
 */
export function familyOfTables(tables: readonly RawTable[], policy: FamilyPolicy): FamilyOfTables {
  const counts = new Map<string, Gathered>();
  const relations: SumRelation[] = [];
  const printed = new Map<RawTable, PrintedCell[]>();
  let notExact: string | undefined;

  const gather = (key: string, count: number, isPrinted: boolean, open: boolean): Gathered => {
    const known = counts.get(key);
    if (known && known.count !== count) throw new Error(`Two counts have the name ${key}.`);
    const gathered = known ?? { count, printed: false, open: false, cells: 0, alsoTells: [] };
    gathered.printed ||= isPrinted;
    if (isPrinted) gathered.cells++;
    gathered.open ||= open;
    counts.set(key, gathered);
    return gathered;
  };

  const addNamed = (cell: RawCell, shown: boolean, open: boolean): PrintedCell | undefined => {
    const { tells } = cell;
    if (!tells) return undefined;
    const unsupported = !open && !isSupported(cell, policy);
    const differences = (tells.differences ?? []).map((n) => ({ lower: n, upper: n }));
    for (const { name, count } of tells.counts)
      gather(name, count, shown && !unsupported, open).alsoTells.push(...differences);
    for (const { name, count, whole, part } of tells.rests ?? []) {
      gather(name, count, false, open);
      relations.push({ total: whole, parts: [part, name] });
    }
    return { code: cell.code, tells: tells.counts.map(({ name }) => name), unsupported };
  };

  for (const table of tables) {
    const open = table.protect === 'open';
    const cells: PrintedCell[] = [];
    const add = (cell: RawCell, shown: boolean): void => {
      const { count } = cell;
      if (count === undefined) return;
      const key = familyKey(table, cell.code);
      if (count.lower !== count.upper) notExact ??= key;
      const named = addNamed(cell, shown, open);
      if (!named) gather(key, count.lower, shown, open).alsoTells.push(...(cell.alsoTells ?? []));
      cells.push(named ?? { code: cell.code, tells: [key], unsupported: false });
    };
    if (table.total) add(table.total.cell, table.total.shown);
    for (const cell of byImportance(table)) add(cell, true);
    printed.set(table, cells);
    if (table.total?.cell.count !== undefined)
      relations.push({
        total: familyKey(table, totalCode),
        parts: table.cells
          .filter(({ count }) => count !== undefined)
          .map(({ code }) => familyKey(table, code)),
      });
  }
  const company = new Set(tables.flatMap((table) => companyIn(table, counts, policy)));
  return {
    cells: [...counts].map(([key, { count, printed: isPrinted, open, cells, alsoTells }]): FamilyCell => ({
      key,
      count,
      printed: isPrinted,
      protect: open ? 'open' : 'family',
      ...(cells > 1 ? { keep: true } : {}),
      ...(company.has(key) ? { company: true } : {}),
      ...(alsoTells.length > 0 ? { alsoTells } : {}),
    })),
    relations,
    printed,
    ...(notExact === undefined ? {} : { notExact }),
  };
}
