import type { RowFault } from './faults.js';
import { cellIn, type MappedTable } from './mappedTables.js';
import type { Place, RowReader } from './rows.js';
import type { Cell, SheetRow } from './sheet.js';
import { keyColumn, numberColumn } from './tables.js';
import type { Wording } from './wording.js';
import { idOf, numberOf, type ReadableCell } from './written.js';

/** Where a value of a record was read: the table, the row, the column, and what stands there. */
export interface Origin {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly value?: string;
}

/** The row of one record, with the rows of its lists. */
export interface RowOfRecord {
  readonly place: number;
  readonly key?: string;
  /** `told` hears where each value comes from, by its steps. */
  readonly reader: (told?: (steps: Place['steps'], origin: Origin) => void) => RowReader;
  /** The rows that the record is made of: 'table#row'. */
  readonly places: () => readonly string[];
}

/** A row of a table and the rows of the lists in it. */
interface Node {
  readonly table: MappedTable;
  readonly row: SheetRow;
  readonly lists: Map<string, Node[]>;
}

interface Shared {
  readonly wording: Wording;
  readonly newId: () => string;
}

const readable = (cell: Cell | undefined): ReadableCell | undefined => {
  if (cell === undefined || cell.type === 'formula') return undefined;
  return cell.type === 'text' && cell.text.trim() === '' ? undefined : cell;
};

/** What stands in a cell, for the person who wrote it. */
export const shown = (cell: Cell | undefined): string | undefined => {
  if (cell === undefined) return undefined;
  const text = cell.type === 'number' ? String(cell.value) : cell.type === 'day' ? cell.day : cell.text;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const keyOf = (table: MappedTable, row: SheetRow, column: string): string | undefined => {
  const cell = readable(cellIn(table, row, column));
  if (cell === undefined) return undefined;
  return column === keyColumn ? idOf(cell) : String(numberOf(cell));
};

/** Whether anything stands in a row under a path, by table: the columns are looked up once. */
const anyUnder = () => {
  const known = new Map<MappedTable, Map<string, readonly number[]>>();
  return (table: MappedTable, row: SheetRow, path: string): boolean => {
    const paths = known.get(table) ?? new Map<string, readonly number[]>();
    known.set(table, paths);
    const found =
      paths.get(path) ??
      [...table.places]
        .filter(([key]) => key === path || key.startsWith(`${path}.`))
        .map(([, place]) => place);
    paths.set(path, found);
    return found.some((place) => {
      const cell = row.cells[place];
      return cell !== undefined && (cell.type !== 'text' || cell.text.trim() !== '');
    });
  };
};

/**
 * The rows of the records, each with the rows of its lists in their order, and the faults of rows that belong to no record:
 * `key-twice`, `no-such-record`, `row-twice`, `missing`.
 */
export function rowReaders(
  tables: ReadonlyMap<string, MappedTable>,
  shared: Shared,
): { readonly rows: readonly RowOfRecord[]; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const byRef = new Map<string, Node>();
  const main: Node[] = [];
  const isAny = anyUnder();
  const ordered = [...tables.values()].sort((a, b) => a.table.lists.length - b.table.lists.length);
  for (const table of ordered) {
    const { path, lists } = table.table;
    const own = lists.at(-1);
    for (const row of table.rows) {
      const key = keyOf(table, row, keyColumn);
      const node: Node = { table, row, lists: new Map() };
      const fault = (code: string, column: string): void => {
        const value = shown(cellIn(table, row, column));
        faults.push({ table: path, row: row.place, column, code, ...(value === undefined ? {} : { value }) });
      };
      if (own === undefined) {
        main.push(node);
        if (key === undefined) continue;
        if (byRef.has(key)) fault('key-twice', keyColumn);
        else byRef.set(key, node);
        continue;
      }
      const above = [key, ...lists.slice(0, -1).map((list) => keyOf(table, row, numberColumn(list)))];
      const lacking = above.indexOf(undefined);
      if (lacking >= 0) {
        fault('missing', lacking === 0 ? keyColumn : numberColumn(lists[lacking - 1] ?? ''));
        continue;
      }
      const parentPath = lists.at(-2) ?? '';
      const parent = byRef.get(refOf(parentPath, above));
      if (!parent) {
        fault('no-such-record', above.length === 1 ? keyColumn : numberColumn(parentPath));
        continue;
      }
      const number = keyOf(table, row, numberColumn(own));
      if (number !== undefined) {
        const ref = refOf(own, [...above, number]);
        if (byRef.has(ref)) {
          fault('row-twice', numberColumn(own));
          continue;
        }
        byRef.set(ref, node);
      }
      parent.lists.set(own, [...(parent.lists.get(own) ?? []), node]);
    }
  }
  for (const node of byRef.values()) for (const [list, nodes] of node.lists) sortRows(list, nodes);
  return { rows: main.map((node) => rowOfRecord(node, shared, isAny)), faults };
}

/** A record by its key, a row of a list by the path of the list, the key and the numbers. */
const refOf = (path: string, above: readonly (string | undefined)[]): string =>
  path === '' ? (above[0] ?? '') : [path, ...above].join('\u0000');

/** By their numbers where all have one, else as they stand. */
const sortRows = (list: string, nodes: Node[]): void => {
  const numbered = nodes.map((node) => Number(keyOf(node.table, node.row, numberColumn(list)) ?? Number.NaN));
  if (numbered.some((number) => Number.isNaN(number))) return;
  const order = nodes.map((node, index) => ({ node, number: numbered[index] ?? 0 }));
  order.sort((a, b) => a.number - b.number);
  nodes.splice(0, nodes.length, ...order.map(({ node }) => node));
};

const rowOfRecord = (node: Node, shared: Shared, isAny: ReturnType<typeof anyUnder>): RowOfRecord => {
  const key = keyOf(node.table, node.row, keyColumn);
  const reader = (of: Node, told?: (steps: Place['steps'], origin: Origin) => void): RowReader => ({
    ...shared,
    get: ({ path, steps }) => {
      const cell = cellIn(of.table, of.row, path);
      const value = told && shown(cell);
      told?.(steps, {
        table: of.table.table.path,
        row: of.row.place,
        column: path,
        ...(value === undefined ? {} : { value }),
      });
      return readable(cell);
    },
    hasAny: (path) =>
      isAny(of.table, of.row, path) ||
      [...of.lists.keys()].some((list) => list === path || list.startsWith(`${path}.`)),
    rows: (list) => (of.lists.get(list) ?? []).map((inner) => reader(inner, told)),
  });
  const places = (of: Node): readonly string[] => [
    `${of.table.table.path}#${of.row.place}`,
    ...[...of.lists.values()].flatMap((nodes) => nodes.flatMap(places)),
  ];
  return {
    place: node.row.place,
    ...(key === undefined ? {} : { key }),
    reader: (told) => reader(node, told),
    places: () => places(node),
  };
};
