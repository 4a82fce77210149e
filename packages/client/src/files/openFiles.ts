import { err, ok, type Result } from '@puheeksi/core';
import { textOfBytes } from '@puheeksi/core/kernel';
import { isFormula, readCsvAsWritten, withoutGuard } from './csv.js';
import { textCell, type Cell, type FileLimits, type Sheet, type SheetFault } from './sheet.js';
import { readXlsx } from './xlsx/readXlsx.js';

/** A file that somebody gives. */
export interface GivenFile {
  /** Without the path; the ending does not matter, the bytes tell what the file is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file is not read. */
export type FileFault = SheetFault & { readonly file: string };

/** What files hold: tables as they stand, or the rows of a list in JSON. */
export type OpenedFiles =
  | { readonly form: 'tables'; readonly sheets: readonly OpenedSheet[] }
  | { readonly form: 'json'; readonly rows: readonly unknown[] };

/** A table and whether a cell beyond its heading means a separator that nobody quoted. */
export interface OpenedSheet extends Sheet {
  readonly isSeparated: boolean;
}

const zipMark = [0x50, 0x4b];
/** Of compound files: the .xls of old, and workbooks with a password. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const csvCell = (cell: string): Cell | undefined => {
  if (cell === '') return undefined;
  return isFormula(cell) ? { type: 'formula', text: cell } : textCell(withoutGuard(cell));
};

const readTable = (name: string, text: string, limits: FileLimits): OpenedSheet | SheetFault => {
  const table = readCsvAsWritten(text, limits);
  if ('code' in table) return table;
  const rows = table.map(({ place, cells }) => ({ place, cells: cells.map(csvCell) }));
  return { name: name.replace(/\.[a-z]+$/i, ''), rows, isSeparated: true };
};

const readJsonRows = (text: string, max: number): readonly unknown[] | SheetFault => {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return { code: 'not-json' };
    return rows.length > max ? { code: 'too-many-rows', limit: max } : rows;
  } catch {
    return { code: 'not-json' };
  }
};

type Opened = readonly OpenedSheet[] | { readonly json: readonly unknown[] } | SheetFault;

const openOne = ({ name, bytes }: GivenFile, limits: FileLimits): Opened => {
  if (bytes.length > limits.bytes) return { code: 'file-too-large', limit: limits.bytes };
  if (beginsWith(bytes, compoundMark)) return { code: 'old-or-locked' };
  if (beginsWith(bytes, zipMark)) {
    const sheets = readXlsx(bytes, limits);
    return 'code' in sheets ? sheets : sheets.map((sheet) => ({ ...sheet, isSeparated: false }));
  }
  const text = textOfBytes(bytes);
  const [first] = /\S/.exec(text) ?? [];
  if (first === undefined) return { code: 'file-empty' };
  if (first === '[' || first === '{') {
    const json = readJsonRows(text, limits.rows);
    return 'code' in json ? json : { json };
  }
  const table = readTable(name, text, limits);
  return 'code' in table ? table : [table];
};

/**
 * What stands in files: CSV as any spreadsheet writes it (separator, mark, UTF-8, UTF-16 or Windows-1252), XLSX, or JSON; the bytes
 * tell which. Several CSV files or workbooks are the tables of one import; JSON stands alone.
 */
export function openFiles(files: readonly GivenFile[], limits: FileLimits): Result<OpenedFiles, FileFault> {
  const sheets: OpenedSheet[] = [];
  for (const file of files) {
    const opened = openOne(file, limits);
    if ('code' in opened) return err({ ...opened, file: file.name });
    if (!('json' in opened)) sheets.push(...opened);
    else if (files.length === 1) return ok({ form: 'json', rows: opened.json });
    else return err({ code: 'not-a-spreadsheet', file: file.name });
  }
  return ok({ form: 'tables', sheets });
}
