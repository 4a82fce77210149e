import type { Issue } from '@puheeksi/core';
import { hasLostCharacters } from '@puheeksi/core/kernel';
import type { Fields } from '@puheeksi/core/schema';
import { readFields } from './kinds.js';
import { cellIn, type MappedTable } from './mappedTables.js';
import { shown, type Origin, type RowOfRecord } from './rowReaders.js';

/**
 * One fault of a file: where it is, what stands there, and why it cannot be so. The sentence and the way out are the view's. `value`
 * is for the person who wrote it: never logged, never sent.
 */
export interface RowFault {
  /** The path of the table: empty for the records, else the list. */
  readonly table: string;
  /** As a spreadsheet numbers it, from 1; in JSON the place in the list. */
  readonly row: number;
  /** The key of the column or the path of the field; nothing where the fault is of the row. */
  readonly column?: string;
  /** At most 80 characters of what stands there. */
  readonly value?: string;
  readonly code: string;
  /** A bound, as the codecs give it: '<=200'. */
  readonly expected?: string;
}

/** The faults that cells have by themselves: `formula`, `characters-lost`, and `not-a-row` where a cell has no heading. */
export function faultsOfCells(tables: ReadonlyMap<string, MappedTable>): readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const table of tables.values()) {
    const { path } = table.table;
    for (const row of table.rows) {
      if (row.cells.some((cell, place) => place >= table.end && cell !== undefined))
        faults.push({ table: path, row: row.place, code: 'not-a-row' });
      for (const column of table.places.keys()) {
        const cell = cellIn(table, row, column);
        const code =
          cell?.type === 'formula'
            ? 'formula'
            : cell?.type === 'text' && hasLostCharacters(cell.text)
              ? 'characters-lost'
              : undefined;
        const value = shown(cell);
        if (code !== undefined)
          faults.push({
            table: path,
            row: row.place,
            column,
            code,
            ...(value === undefined ? {} : { value }),
          });
      }
    }
  }
  return faults;
}

/** The issues of a record as faults of the cells they come from. A cell that has a fault of its own gets no second one. */
export function faultsOfRecord(
  issues: readonly Issue[],
  row: RowOfRecord,
  fields: Fields,
  known: ReadonlySet<string>,
): readonly RowFault[] {
  const origins = new Map<string, Origin>();
  readFields(
    fields,
    { path: '', steps: [] },
    row.reader((steps, origin) => origins.set(steps.join('.'), origin)),
  );
  const originOf = (path: Issue['path']): Origin | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const origin = origins.get(path.slice(0, length).join('.'));
      if (origin) return origin;
    }
    return undefined;
  };
  const told = new Set<string>();
  return issues.flatMap(({ path, code, expected }): readonly RowFault[] => {
    const origin = originOf(path) ?? {
      table: '',
      row: row.place,
      column: path.filter((step) => typeof step === 'string').join('.'),
    };
    const cell = `${origin.table}#${origin.row}#${origin.column}`;
    if (known.has(cell) || told.has(`${cell}#${code}`)) return [];
    told.add(`${cell}#${code}`);
    return [{ ...origin, code, ...(expected === undefined ? {} : { expected }) }];
  });
}
