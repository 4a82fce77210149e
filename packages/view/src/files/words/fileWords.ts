/** What the sentence of a fault in a file may use: whatever facts came with it. */
export interface FileFacts {
  readonly file?: string;
  readonly limit?: number;
  readonly line?: number;
  /** Headings of columns, or names of sheets. */
  readonly columns?: readonly string[];
}

/** Why a file as a whole is not read. */
export type FileFaultCode =
  | 'file-empty'
  | 'file-too-large'
  | 'not-a-spreadsheet'
  | 'old-or-locked'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'quote-open'
  | 'not-json'
  | 'no-known-columns'
  | 'columns-missing'
  | 'column-twice'
  | 'cancelled';

/** Faults of rows and cells that no form has. */
export type RowFaultCode =
  | 'formula'
  | 'characters-lost'
  | 'not-a-row'
  | 'key-twice'
  | 'no-such-record'
  | 'row-twice'
  | 'not-an-entry'
  | 'withdrawn';

/** Why an import cannot be undone. */
export type UndoFaultCode = 'changed-since' | 'withdrawn-since';

/** The words of files in one language: each sentence says what is wrong and the way out. */
export interface FileWords {
  /** Over the column that tells which record a row is. */
  readonly key: string;
  /** Of a row in a list. */
  readonly number: string;
  readonly yes: string;
  readonly no: string;
  readonly row: (row: number) => string;
  readonly inSheet: (sheet: string) => string;
  readonly quoted: (value: string) => string;
  readonly file: Readonly<Record<FileFaultCode, (facts: FileFacts) => string>>;
  readonly cell: Readonly<Record<RowFaultCode, string>>;
  readonly undo: Readonly<Record<UndoFaultCode, string>>;
  /** Added where what stands in a cell is none of the names of a list. */
  readonly choices: (names: readonly string[]) => string;
  /** For a code that has no sentence of its own. */
  readonly general: string;
  /** Over the faults: nothing has been taken in. */
  readonly faultsTitle: (faults: number, leftOut: number) => string;
}
