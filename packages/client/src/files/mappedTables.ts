import { err, ok, type Result } from '@puheeksi/core';
import type { Fields } from '@puheeksi/core/schema';
import type { SheetMapping } from './mapColumns.js';
import type { OpenedSheet } from './openFiles.js';
import type { Cell, SheetRow } from './sheet.js';
import { keyColumn, type Table } from './tables.js';

/** Why the columns of a file do not make records. `columns` are keys of columns, or paths of tables. */
export type MappingFault =
  | { readonly code: 'no-known-columns' }
  | { readonly code: 'columns-missing' | 'column-twice'; readonly columns: readonly string[] };

/** A table of the records and the rows that a file has of it. */
export interface MappedTable {
  readonly table: Table;
  readonly rows: readonly SheetRow[];
  /** The places of the columns that the file has. */
  readonly places: ReadonlyMap<string, number>;
  /** Cells from this place on have no heading, in a file where they can only come from a separator that nobody quoted. */
  readonly end: number;
}

/** The tables of a file, and the fields that they hold. */
export interface MappedTables {
  readonly tables: ReadonlyMap<string, MappedTable>;
  readonly fields: readonly string[];
}

const belongsTo = (field: string, column: string): boolean =>
  column === field || column.startsWith(`${field}.`) || column.startsWith(`${field}#`);

/**
 * Tables with the rows that were mapped to them. A field that stands in several columns or tables comes with all of them or not at all,
 * so that nothing is emptied because its column is missing. Refuses with `no-known-columns`, `columns-missing`, `column-twice`.
 */
export function mappedTables(
  sheets: readonly OpenedSheet[],
  tables: readonly Table[],
  mapping: readonly SheetMapping[],
  fields: Fields,
): Result<MappedTables, MappingFault> {
  const found = new Map<string, MappedTable>();
  const twice: string[] = [];
  for (const [index, { table: path, headingRow, columns }] of mapping.entries()) {
    const table = tables.find((one) => one.path === path);
    const sheet = sheets[index];
    if (!table || !sheet) continue;
    if (found.has(table.path)) twice.push(table.path === '' ? keyColumn : table.path);
    const places = new Map<string, number>();
    columns.forEach(({ column }, place) => {
      if (column === undefined) return;
      if (places.has(column)) twice.push(column);
      places.set(column, place);
    });
    found.set(table.path, {
      table,
      rows: sheet.rows.filter(({ place }) => place > headingRow),
      places,
      end: sheet.isSeparated ? columns.length : Number.POSITIVE_INFINITY,
    });
  }
  if (twice.length > 0) return err({ code: 'column-twice', columns: twice });
  const main = found.get('');
  const held = Object.keys(fields).filter((name) =>
    [...found.values()].some(
      ({ table, places }) =>
        belongsTo(name, table.path) || [...places.keys()].some((key) => belongsTo(name, key)),
    ),
  );
  if (!main || held.length === 0) return err({ code: 'no-known-columns' });
  const missing = tables.flatMap((table) => {
    const mine = found.get(table.path);
    const wanted = table.columns.filter(({ key }) => held.some((name) => belongsTo(name, key)));
    if (table.path === '') return wanted.filter(({ key }) => !main.places.has(key)).map(({ key }) => key);
    if (!held.some((name) => belongsTo(name, table.path))) return [];
    if (!mine) return [table.path];
    const needed = [keyColumn, ...neededNumbers(table, tables), ...wanted.map(({ key }) => key)].filter(
      (key) => !key.endsWith('#') || neededNumbers(table, tables).includes(key),
    );
    return [...new Set(needed)].filter((key) => !mine.places.has(key));
  });
  return missing.length > 0
    ? err({ code: 'columns-missing', columns: missing })
    : ok({ tables: found, fields: held });
}

/** The numbers of rows are needed where another table refers to them; elsewhere the order of the rows tells. */
const neededNumbers = ({ path, lists }: Table, tables: readonly Table[]): readonly string[] => [
  ...lists.slice(0, -1).map((list) => `${list}#`),
  ...(tables.some((other) => other.path !== path && other.lists.includes(path)) ? [`${path}#`] : []),
];

/** The cell of a column; nothing where the file has no such column. */
export function cellIn({ places }: MappedTable, row: SheetRow, column: string): Cell | undefined {
  const place = places.get(column);
  return place === undefined ? undefined : row.cells[place];
}
