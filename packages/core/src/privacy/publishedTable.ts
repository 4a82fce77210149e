import type { Brand, PublishedValue } from '../kernel/index.js';
import type { RawCell, RawTable, TableHead } from '../tally/index.js';
import { withSupportedEnds } from './derivedValues.js';
import type { ThresholdPolicy } from './policy.js';

/** One dimension of a table: its codes in reading order, and whether a cell for their total is among the cells. */
export interface Axis {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly total: boolean;
}

/** One published cell: which code on each axis (or `total`), and its value. */
export interface PublishedCell {
  readonly at: Readonly<Record<string, string>>;
  readonly value: PublishedValue;
}

/** The content of a published table, as it is stored and sent. */
export interface PublishedTableContent extends TableHead {
  readonly format: 1;
  readonly policy: { readonly id: string; readonly version: number; readonly threshold: number };
  readonly axes: readonly Axis[];
  readonly cells: readonly PublishedCell[];
}

/**
 * Statistics that may leave the server: protected, with place, period, as-of, definition, source and caveats. Made by
 * `publish` and by reading a published file; a raw tally or table is not one and does not compile into a widget.
 */
export type PublishedTable = Brand<PublishedTableContent, 'PublishedTable'>;

/**
 * A computed table with the given codes hidden, and without ends of intervals that rest on too few. It makes the brand and
 * decides nothing else: only `publish` and `publishFamily`,
 * which know what must be hidden, may call it.
 * @example publishedTable(rawTable, new Set(['social']), defaultPolicy).cells.length
 */
export function publishedTable(
  table: RawTable,
  hidden: ReadonlySet<string>,
  policy: ThresholdPolicy,
): PublishedTable {
  const shown = table.total?.shown ? [...table.cells, table.total.cell] : table.cells;
  const axis: Axis = {
    dimension: table.dimension,
    codes: table.cells.map((cell) => cell.code),
    total: table.total?.shown ?? false,
  };
  const valueOf = (cell: RawCell): RawCell['value'] =>
    table.protect === 'open' ? cell.value : withSupportedEnds(cell, policy);
  const cells: PublishedCell[] = shown.map((cell) => ({
    at: { [table.dimension]: cell.code },
    value: hidden.has(cell.code) ? { kind: 'suppressed' } : valueOf(cell),
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
