import type { Day } from '@puheeksi/core';

/**
 * What a cell of a file holds, whatever the file's form: words, a number, a day, or a formula, whose result nobody has checked. An
 * empty cell is no cell.
 */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'formula'; readonly text: string };

/** One row that holds something. `place` from 1, empty rows counted: the number that a spreadsheet shows. */
export interface SheetRow {
  readonly place: number;
  /** By column from 0; a missing cell is empty. */
  readonly cells: readonly (Cell | undefined)[];
}

/** A table as it stands in a file. */
export interface Sheet {
  /** Of the sheet or the file; empty where it has none. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** How much of a file is read. */
export interface FileLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of a spreadsheet once it is unpacked. */
  readonly unpacked: number;
  /** Rows with something in them, of one table. */
  readonly rows: number;
  /** Cells of one row. */
  readonly cells: number;
}

/** The limits used unless others are given: far above any real register. */
export const defaultFileLimits: FileLimits = {
  bytes: 20_000_000,
  unpacked: 100_000_000,
  rows: 20_000,
  cells: 400,
};

/** Why a file is no table at all. `line` from 1. */
export type SheetFault =
  | { readonly code: 'file-empty' | 'not-a-spreadsheet' | 'old-or-locked' | 'not-json' }
  | { readonly code: 'file-too-large' | 'too-many-rows' | 'too-many-cells'; readonly limit: number }
  | { readonly code: 'quote-open'; readonly line: number };

/** A cell of words. @example textCell('a') // { type: 'text', text: 'a' } */
export const textCell = (text: string): Cell => ({ type: 'text', text });
