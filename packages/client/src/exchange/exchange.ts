import type { Day, Result } from '@puheeksi/core';
import { err, ok } from '@puheeksi/core';
import { textOfBytes } from '@puheeksi/core/kernel';
import {
  exchangeColumns,
  phenomenonColumns,
  readExchangeRows,
  readPhenomenonRows,
  toExchangeRow,
  toPhenomenonRow,
  type ExchangedObservation,
  type ExchangedPhenomenon,
  type ExchangeFileError,
  type ExchangeReading,
  type PhenomenonReading,
} from '@puheeksi/core/streams/phenomenon';
import { readCsv, writeCsv, type CsvRow } from '../files/csv.js';

/** How a file of observations or phenomena is written. */
export type ExchangeForm = 'csv' | 'json';

/** What the reader needs: the day on which it reads, and limits where the usual ones do not fit. */
export interface ExchangeReadOptions {
  readonly today: Day;
  readonly limits?: Partial<ExchangeLimits>;
}

/** How much of a foreign file is read. `fileSize` in bytes, or in UTF-16 units of a text. */
export interface ExchangeLimits {
  readonly fileSize: number;
  readonly rows: number;
}

/** The limits used unless others are given: far above any real export. */
export const defaultExchangeLimits: ExchangeLimits = { fileSize: 20_000_000, rows: 10_000 };

const maxCells = 100;
const noHeading: CsvRow = { place: 0, cells: [] };
/** Columns a tool may leave out. */
const optional: readonly string[] = [
  'ageGroups',
  'interfaceNeed',
  'themes',
  'priorities',
  'indicators',
  'observations',
];
const finnishDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * Observations as a file for another tool: CSV for a spreadsheet, or a JSON list of rows.
 * @source R0-K9, F105 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023: Näkymä-työkalu)
 * @example writeObservations(all, 'csv') // '\ufeffformat;id;on;place;origin;themes;ageGroups;interfaceNeed;text\r\n…'
 */
export function writeObservations(all: readonly ExchangedObservation[], form: ExchangeForm): string {
  return write(exchangeColumns, all.map(toExchangeRow), form);
}

/** Phenomena as a file for another tool, as `writeObservations`. @example writePhenomena(all, 'json') */
export function writePhenomena(all: readonly ExchangedPhenomenon[], form: ExchangeForm): string {
  return write(phenomenonColumns, all.map(toPhenomenonRow), form);
}

/**
 * Observations of another tool, from CSV or JSON; which of them it is the file itself tells. Nothing is recorded: a person looks at
 * them first. Rows that cannot be read are in `refused`, by number from 1 below the heading, empty rows counted. Give the file's
 * bytes where you have them: they are read by their byte order mark, as UTF-8, or as Windows-1252, which Excel writes as CSV. A
 * row in which characters were lost before (U+FFFD) is refused.
 * Refuses with `file-empty`, `file-too-large`, `too-many-rows`, `too-many-cells`, `quote-open`, `not-json`, `columns-missing`,
 * `column-twice`.
 * @source R0-K8, R0-K9, F105
 * @example readObservations(file, { today }) // { ok: true, value: { observations: […], refused: [] } }
 */
export function readObservations(
  file: string | Uint8Array,
  options: ExchangeReadOptions,
): Result<ExchangeReading, ExchangeFileError> {
  const rows = read(file, exchangeColumns, options);
  if (!rows.ok) return rows;
  const { observations, refused } = readExchangeRows(rows.value.map(cellsOf), options.today);
  return ok({ observations, refused: inTheFile(refused, rows.value) });
}

/** Phenomena of another tool, as `readObservations`. @example readPhenomena(file, { today }) */
export function readPhenomena(
  file: string | Uint8Array,
  options: ExchangeReadOptions,
): Result<PhenomenonReading, ExchangeFileError> {
  const rows = read(file, phenomenonColumns, options);
  if (!rows.ok) return rows;
  const { phenomena, refused } = readPhenomenonRows(rows.value.map(cellsOf), options.today);
  return ok({ phenomena, refused: inTheFile(refused, rows.value) });
}

/** One row of a file, and its number there. */
interface FileRow {
  readonly number: number;
  readonly cells: unknown;
}

const cellsOf = ({ cells }: FileRow): unknown => cells;

/** Refusals by the number that their rows have in the file, where empty rows count too. */
function inTheFile(
  refused: ExchangeReading['refused'],
  rows: readonly FileRow[],
): ExchangeReading['refused'] {
  return refused.map(({ row, issues }) => ({ row: rows[row - 1]?.number ?? row, issues }));
}

function write<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
  form: ExchangeForm,
): string {
  if (form === 'json') return `${JSON.stringify(rows, undefined, 2)}\n`;
  return writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

function read(
  file: string | Uint8Array,
  columns: readonly string[],
  { limits }: ExchangeReadOptions,
): Result<readonly FileRow[], ExchangeFileError> {
  const { fileSize, rows } = { ...defaultExchangeLimits, ...limits };
  if (file.length > fileSize) return err({ code: 'file-too-large', limit: fileSize });
  const text = (typeof file === 'string' ? file : textOfBytes(file)).replace(/^\ufeff/, '');
  const [first] = /\S/.exec(text) ?? [];
  if (first === undefined) return err({ code: 'file-empty' });
  return first === '[' || first === '{' ? readJson(text, rows) : readTable(text, columns, rows);
}

function readJson(text: string, max: number): Result<readonly FileRow[], ExchangeFileError> {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return err({ code: 'not-json' });
    if (rows.length > max) return err({ code: 'too-many-rows', limit: max });
    return ok(rows.map((cells: unknown, index) => ({ number: index + 1, cells })));
  } catch {
    return err({ code: 'not-json' });
  }
}

function readTable(
  text: string,
  columns: readonly string[],
  max: number,
): Result<readonly FileRow[], ExchangeFileError> {
  const table = readCsv(text, { rows: max, cells: maxCells });
  if ('code' in table) return err(table);
  const [heading = noHeading, ...rows] = table;
  const named = heading.cells.map((cell) => columns.find((one) => isSameName(one, cell)));
  const missing = columns.filter((one) => !named.includes(one) && !optional.includes(one));
  if (missing.length > 0) return err({ code: 'columns-missing', columns: missing });
  const twice = columns.filter((one) => named.indexOf(one) !== named.lastIndexOf(one));
  if (twice.length > 0) return err({ code: 'column-twice', columns: twice });
  return ok(rows.map(({ place, cells }) => ({ number: place - heading.place, cells: rowOf(named, cells) })));
}

/** A row by its columns. More cells than the heading means a separator that was not quoted: such a row is none. */
function rowOf(
  columns: readonly (string | undefined)[],
  cells: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (cells.slice(columns.length).some((cell) => cell !== '')) return undefined;
  const named = columns.flatMap((column, index): readonly (readonly [string, string])[] =>
    column === undefined ? [] : [[column, cellOf(column, cells[index] ?? '')]],
  );
  return Object.fromEntries(named);
}

/** Spreadsheets turn days into their own form and add spaces; texts are left as they are. */
function cellOf(column: string, cell: string): string {
  if (column === 'text') return cell;
  const trimmed = cell.trim();
  const [, day = '', month = '', year = ''] = (column === 'on' && finnishDay.exec(trimmed)) || [];
  return year === '' ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isSameName(column: string, cell: string): boolean {
  return column.toLowerCase() === cell.trim().toLowerCase();
}
