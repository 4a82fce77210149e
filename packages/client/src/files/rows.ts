import type { Codes } from '@puheeksi/core/schema';
import type { Cell } from './sheet.js';
import type { Wording } from './wording.js';
import type { ReadableCell } from './written.js';

/** Where a field stands: its path among the fields, and the steps to its value in the record. */
export interface Place {
  readonly path: string;
  readonly steps: readonly (string | number)[];
}

/** Gathers the columns and tables that fields need. */
export interface ColumnList {
  readonly add: (path: string, look?: { readonly isText?: boolean; readonly choices?: Codes }) => void;
  /** A table of its own for a list. */
  readonly table: (path: string, columns: (list: ColumnList) => void) => void;
}

/** Takes the cells of one row. */
export interface RowWriter {
  readonly wording: Wording;
  readonly put: (path: string, cell: Cell) => void;
  /** A row more in the table of a list. */
  readonly row: (path: string) => RowWriter;
}

/** Gives the cells of one row. */
export interface RowReader {
  readonly wording: Wording;
  readonly newId: () => string;
  /** Nothing for an empty cell and for a formula. */
  readonly get: (place: Place) => ReadableCell | undefined;
  /** Whether anything stands under a path, in this row or in the tables of its lists. */
  readonly hasAny: (path: string) => boolean;
  /** The rows of a list, in their order. */
  readonly rows: (path: string) => readonly RowReader[];
}
