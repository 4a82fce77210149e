import { totalCode, type RawCell, type RawTable } from '../tally/index.js';
import type { ThresholdPolicy } from './policy.js';
import { protectTable, type ProtectableCell, type SumRelation } from './protect.js';
import type { Axis, PublishedCell, PublishedTable, PublishedTableContent } from './publishedTable.js';

const protectable = (cell: RawCell): ProtectableCell[] =>
  cell.count === undefined
    ? []
    : [{ key: cell.code, count: cell.count, ...(cell.alsoTells ? { alsoTells: cell.alsoTells } : {}) }];

const hiddenCodes = (table: RawTable, policy: ThresholdPolicy): ReadonlySet<string> => {
  if (table.protect === 'open') return new Set();
  const cells = [...table.cells, ...(table.total ? [table.total.cell] : [])];
  const relations: SumRelation[] = table.total?.cell.count
    ? [
        {
          total: totalCode,
          parts: table.cells.filter((cell) => cell.count !== undefined).map((cell) => cell.code),
        },
      ]
    : [];
  return protectTable(cells.flatMap(protectable), relations, policy);
};

/** A shown zero beside a hidden total must not carry the total as its n. */
const withoutHiddenTotal = (cell: RawCell, totalHidden: boolean): RawCell['value'] => {
  if (!totalHidden || cell.value.kind !== 'known') return cell.value;
  return { kind: 'known', value: cell.value.value };
};

/**
 * The only way from computed numbers to a table that may be shown: hides what is too small and what would give it away,
 * with one symbol for every hidden cell.
 * @source ARCHITECTURE §7; DOMAIN W-14
 * @example publish(rawTable, defaultPolicy).cells[0] // { at: { setting: 'social' }, value: { kind: 'suppressed' } }
 */
export function publish(table: RawTable, policy: ThresholdPolicy): PublishedTable {
  const hidden = hiddenCodes(table, policy);
  const totalHidden = table.total !== undefined && hidden.has(totalCode);
  const shown = table.total?.shown ? [...table.cells, table.total.cell] : table.cells;
  const axis: Axis = {
    dimension: table.dimension,
    codes: table.cells.map((cell) => cell.code),
    total: table.total?.shown ?? false,
  };
  const cells: PublishedCell[] = shown.map((cell) => ({
    at: { [table.dimension]: cell.code },
    value: hidden.has(cell.code) ? { kind: 'suppressed' } : withoutHiddenTotal(cell, totalHidden),
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
