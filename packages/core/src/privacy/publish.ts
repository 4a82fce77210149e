import { totalCode, type RawCell, type RawTable } from '../tally/index.js';
import type { ThresholdPolicy } from './policy.js';
import { protectTable, type ProtectableCell, type SumRelation } from './protectTable.js';
import type { Axis, PublishedCell, PublishedTable, PublishedTableContent } from './publishedTable.js';

const protectable = (cell: RawCell): ProtectableCell[] =>
  cell.count === undefined
    ? []
    : [{ key: cell.code, count: cell.count, ...(cell.alsoTells ? { alsoTells: cell.alsoTells } : {}) }];

/** The parts of the total in the order they are hidden in; codes that `hideFirst` does not name come last. */
const partsInOrder = ({ cells, hideFirst }: RawTable): readonly string[] => {
  const counted = cells.filter((cell) => cell.count !== undefined).map((cell) => cell.code);
  if (!hideFirst) return counted.reverse();
  const named = hideFirst.filter((code) => counted.includes(code));
  return [...named, ...counted.filter((code) => !named.includes(code))];
};

const hiddenCodes = (table: RawTable, policy: ThresholdPolicy): ReadonlySet<string> => {
  if (table.protect === 'open') return new Set();
  const cells = [...table.cells, ...(table.total ? [table.total.cell] : [])];
  const relations: SumRelation[] =
    table.total?.cell.count === undefined ? [] : [{ total: totalCode, parts: partsInOrder(table) }];
  return protectTable(cells.flatMap(protectable), relations, policy);
};

/**
 * The only way from computed numbers to a table that may be shown: hides what is too small and what would give it away,
 * with one symbol for every hidden cell.
 * @source ARCHITECTURE §7; DOMAIN W-14
 * @example publish(rawTable, defaultPolicy).cells[0] // { at: { setting: 'social' }, value: { kind: 'suppressed' } }
 */
export function publish(table: RawTable, policy: ThresholdPolicy): PublishedTable {
  const hidden = hiddenCodes(table, policy);
  const shown = table.total?.shown ? [...table.cells, table.total.cell] : table.cells;
  const axis: Axis = {
    dimension: table.dimension,
    codes: table.cells.map((cell) => cell.code),
    total: table.total?.shown ?? false,
  };
  const cells: PublishedCell[] = shown.map((cell) => ({
    at: { [table.dimension]: cell.code },
    value: hidden.has(cell.code) ? { kind: 'suppressed' } : cell.value,
  }));
  const content: PublishedTableContent = {
    ...table.head,
    format: 1,
    policy: { id: policy.id, version: policy.version, threshold: policy.threshold },
    axes: [axis],
    cells,
  };
  return content as PublishedTable;
}
