import { placeKey } from '../kernel/index.js';
import { totalCode, type RawCell, type RawTable } from '../tally/index.js';
import { isSupported } from './derivedValues.js';
import { partsInOrder } from './partsInOrder.js';
import type { ThresholdPolicy } from './policy.js';
import { protectTable, type ProtectableCell, type SumRelation } from './protectTable.js';
import { publishedTable } from './publishedTable.js';
import type { PublishedTable } from './publishedTable.js';

const protectable = (cell: RawCell): ProtectableCell[] =>
  cell.count === undefined
    ? []
    : [{ key: cell.code, count: cell.count, ...(cell.alsoTells ? { alsoTells: cell.alsoTells } : {}) }];

const sameTable = ({ head }: RawTable, earlier: PublishedTable): boolean =>
  earlier.table === head.table &&
  earlier.period.key === head.period.key &&
  placeKey(earlier.place) === placeKey(head.place);

/** The codes that the earlier publication of this table, place and period hid. */
const hiddenIn = (table: RawTable, earlier: readonly PublishedTable[]): ReadonlySet<string> =>
  new Set(
    earlier
      .filter((one) => sameTable(table, one))
      .flatMap(({ cells }) => cells)
      .filter(({ value }) => value.kind === 'suppressed')
      .flatMap(({ at }) => at[table.dimension] ?? []),
  );

const hiddenCodes = (
  table: RawTable,
  policy: ThresholdPolicy,
  hiddenBefore: ReadonlySet<string>,
): ReadonlySet<string> => {
  if (table.protect === 'open') return new Set();
  const cells = [...table.cells, ...(table.total ? [table.total.cell] : [])];
  const relations: SumRelation[] =
    table.total?.cell.count === undefined ? [] : [{ total: totalCode, parts: partsInOrder(table) }];
  const unsupported = cells.filter((cell) => !isSupported(cell, policy)).map(({ code }) => code);
  const secret = new Set([...hiddenBefore, ...unsupported]);
  return protectTable(cells.flatMap(protectable), relations, policy, secret);
};

/**
 * The only way from one computed table to a table that may be shown: hides what is too small and what would give it away,
 * with one symbol for every hidden cell. A cell that an `earlier` publication of the same table, place and period hid stays
 * hidden, because its new count beside the old total would tell the old count. Tables that share counts go through
 * `publishFamily`.
 * @source docs/architecture.md "Protection of small numbers"; W-14 (docs/sources.md)
 * @example publish(rawTable, defaultPolicy).cells[0] // { at: { setting: 'social' }, value: { kind: 'suppressed' } }
 */
export function publish(
  table: RawTable,
  policy: ThresholdPolicy,
  earlier: readonly PublishedTable[] = [],
): PublishedTable {
  return publishedTable(table, hiddenCodes(table, policy, hiddenIn(table, earlier)), policy);
}
