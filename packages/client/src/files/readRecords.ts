import { err, ok, type Result } from '@puheeksi/core';
import type { Fields } from '@puheeksi/core/schema';
import { recordReader } from '@puheeksi/core/wire';
import { faultsOfCells, faultsOfRecord, type RowFault } from './faults.js';
import { readFields } from './kinds.js';
import { guessMapping, type SheetMapping } from './mapColumns.js';
import { mappedTables, type MappingFault } from './mappedTables.js';
import { openFiles, type FileFault, type GivenFile, type OpenedSheet } from './openFiles.js';
import { rowReaders, type RowOfRecord } from './rowReaders.js';
import { defaultFileLimits, type FileLimits } from './sheet.js';
import { tablesOf, type RecordFormat } from './tables.js';
import { wordingOf } from './wording.js';

/** How far the reading is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the reader needs besides the files. */
export interface ReadOptions {
  /** A new id (UUID), for words that go into the text store and for rows of lists that have none yet. */
  readonly newId: () => string;
  /** As `guessMapping` gave it in an earlier reading, changed by the person who imports. */
  readonly mapping?: readonly SheetMapping[];
  readonly limits?: Partial<FileLimits>;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the reading with `cancelled`. */
  readonly signal?: AbortSignal;
}

/** A record that was read. */
export interface ReadRecord {
  /** Of its row in the file, from 1; in JSON of its place in the list. */
  readonly row: number;
  /** The key of the record it is; nothing for a new one. */
  readonly key?: string;
  /** Only the fields that the file has; what is empty is absent. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** What was read: every record without a fault, and every fault of the others. Nothing is recorded. */
export interface RecordReading {
  readonly mapping: readonly SheetMapping[];
  /** The fields that the file has; others are not touched by it. */
  readonly fields: readonly string[];
  readonly records: readonly ReadRecord[];
  readonly faults: readonly RowFault[];
  /** Faults beyond the greatest number that is told. */
  readonly faultsLeftOut: number;
}

/** Why nothing is read at all. */
export type ReadFault = FileFault | MappingFault | { readonly code: 'cancelled' };

/** Rows between two looks at the clock of the page, so that it stays alive. */
const rowsAtOnce = 250;
const maxFaults = 20_000;

/**
 * Records from files: CSV, XLSX or JSON, as `writeRecords` writes them or as people and spreadsheets change them: columns in any order,
 * named by key or by label in any of the three languages; days as serial numbers, decimal commas, names of codes. All faults are found,
 * each with its row, column and what stands there; formulas are faults. Gives the page its turn every 250 rows.
 * Refuses whole files with `file-empty`, `file-too-large`, `not-a-spreadsheet`, `old-or-locked`, `too-many-rows`, `too-many-cells`,
 * `quote-open`, `not-json`, `no-known-columns`, `columns-missing`, `column-twice`, `cancelled`.
 * @source docs/settled-questions.md "Declarations"
 * @example await readRecords([{ name: 'suunnitelma.csv', bytes }], format, { newId }) // { ok: true, value: { records: […], faults: [] } }
 */
export async function readRecords(
  files: readonly GivenFile[],
  format: RecordFormat,
  options: ReadOptions,
): Promise<Result<RecordReading, ReadFault>> {
  const opened = openFiles(files, { ...defaultFileLimits, ...options.limits });
  if (!opened.ok) return opened;
  if (opened.value.form === 'json') return readObjects(opened.value.rows, format, options);
  return readSheets(opened.value.sheets, format, options);
}

async function readSheets(
  sheets: readonly OpenedSheet[],
  format: RecordFormat,
  options: ReadOptions,
): Promise<Result<RecordReading, ReadFault>> {
  const tables = tablesOf(format.fields);
  const mapping = options.mapping ?? guessMapping(sheets, tables, format);
  const mapped = mappedTables(sheets, tables, mapping, format.fields);
  if (!mapped.ok) return mapped;
  const { tables: found, fields } = mapped.value;
  const known = fieldsNamed(format.fields, fields);
  const wording = wordingOf(format.texts, 'fi');
  const { rows, faults: lost } = rowReaders(found, { wording, newId: options.newId });
  const cellFaults = faultsOfCells(found);
  const told = [...cellFaults, ...lost];
  const faultyRows = new Set(told.map(({ table, row }) => `${table}#${row}`));
  const faultyCells = new Set(told.map(({ table, row, column }) => `${table}#${row}#${column ?? ''}`));
  const judge = recordReader(known);
  const step = (row: RowOfRecord): Judged => {
    const read = judge(readFields(known, { path: '', steps: [] }, row.reader()));
    if (!read.ok) return { faults: faultsOfRecord(read.error, row, known, faultyCells) };
    if (faultyRows.size > 0 && row.places().some((place) => faultyRows.has(place))) return { faults: [] };
    return {
      faults: [],
      record: { row: row.place, ...(row.key === undefined ? {} : { key: row.key }), record: read.value },
    };
  };
  return judgeAll(rows, step, { mapping, fields, faults: told }, options);
}

function readObjects(
  rows: readonly unknown[],
  format: RecordFormat,
  options: ReadOptions,
): Promise<Result<RecordReading, ReadFault>> {
  const judge = recordReader(format.fields);
  const numbered = rows.map((value, index) => ({ value, row: index + 1 }));
  const step = ({ value, row }: (typeof numbered)[number]): Judged => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { faults: [{ table: '', row, code: 'not-a-row' }] };
    const { [format.key]: key, ...record } = value as Readonly<Record<string, unknown>>;
    const read = judge(record);
    if (!read.ok)
      return {
        faults: read.error.map(({ path, code, expected }) => ({
          table: '',
          row,
          column: path.filter((one) => typeof one === 'string').join('.'),
          code,
          ...(expected === undefined ? {} : { expected }),
        })),
      };
    return { faults: [], record: { row, ...(typeof key === 'string' ? { key } : {}), record: read.value } };
  };
  return judgeAll(numbered, step, { mapping: [], fields: Object.keys(format.fields), faults: [] }, options);
}

interface Judged {
  readonly faults: readonly RowFault[];
  readonly record?: ReadRecord;
}

async function judgeAll<Row>(
  rows: readonly Row[],
  step: (row: Row) => Judged,
  start: Pick<RecordReading, 'mapping' | 'fields' | 'faults'>,
  { onProgress, signal }: ReadOptions,
): Promise<Result<RecordReading, ReadFault>> {
  const records: ReadRecord[] = [];
  const faults: RowFault[] = [...start.faults];
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    onProgress?.({ done: at, of: rows.length });
    await turn();
    if (signal?.aborted) return err({ code: 'cancelled' });
    for (const row of rows.slice(at, at + rowsAtOnce)) {
      const judged = step(row);
      faults.push(...judged.faults);
      if (judged.record) records.push(judged.record);
    }
  }
  onProgress?.({ done: rows.length, of: rows.length });
  faults.sort((a, b) => (a.table === b.table ? a.row - b.row : a.table < b.table ? -1 : 1));
  return ok({
    ...start,
    records,
    faults: faults.slice(0, maxFaults),
    faultsLeftOut: Math.max(0, faults.length - maxFaults),
  });
}

const fieldsNamed = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));

/** Lets the page draw and listen before the next rows. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
