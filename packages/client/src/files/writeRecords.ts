import type { Language } from '@puheeksi/core';
import { writeCsv } from './csv.js';
import { writeFields } from './kinds.js';
import type { RowWriter } from './rows.js';
import { textCell, type Cell } from './sheet.js';
import {
  headingsOf,
  keyColumn,
  numberColumn,
  tablesOf,
  titleOf,
  type RecordFormat,
  type Table,
} from './tables.js';
import { wordingOf } from './wording.js';
import { cellText } from './written.js';
import { writeXlsx } from './xlsx/writeXlsx.js';

/** A record and the key by which it is known. */
export interface KeyedRecord {
  readonly key: string;
  readonly record: object;
}

/** The forms in which records are written. */
export type RecordFileForm = 'csv' | 'xlsx' | 'json';

/** A file: its name without the ending, as every computer takes it; its ending, and its bytes. */
export interface WrittenFile {
  readonly name: string;
  readonly form: RecordFileForm;
  readonly bytes: Uint8Array;
}

interface FilledTable {
  readonly table: Table;
  readonly rows: (Cell | undefined)[][];
}

/**
 * Records as files for a spreadsheet (CSV with semicolons and a byte order mark, or one XLSX workbook) or for a program (JSON). Headings
 * and codes are words of the language; a list that does not fit into a cell is a table of its own, in CSV a file of its own, with the
 * key of its record. What `readRecords` reads from it in any of the languages is what was written.
 * @source docs/settled-questions.md "Declarations", OWASP "CSV Injection"
 * @example writeRecords([{ key: id, record }], format, { form: 'xlsx', language: 'fi' }) // [{ name: 'Viestintäsuunnitelma', form: 'xlsx', bytes }]
 */
export function writeRecords(
  records: readonly KeyedRecord[],
  format: RecordFormat,
  { form, language }: { readonly form: RecordFileForm; readonly language: Language },
): readonly WrittenFile[] {
  const { title } = format.texts[language];
  if (form === 'json') {
    const rows = records.map(({ key, record }) => ({ [format.key]: key, ...record }));
    return [{ name: nameOf(title), form, bytes: bytesOf(`${JSON.stringify(rows, undefined, 2)}\n`) }];
  }
  const filled = fill(records, format, language);
  if (form === 'csv')
    return filled.map(({ table, rows }) => {
      const cells = rows.map((row) => row.map((cell) => (cell ? cellText(cell, language) : '')));
      return {
        name: nameOf(title, ...(table.path === '' ? [] : [titleOf(table, format, language)])),
        form,
        bytes: bytesOf(writeCsv([headingsOf(table, format, language), ...cells])),
      };
    });
  const wording = wordingOf(format.texts, language);
  const sheets = filled.map(({ table, rows }) => {
    const headings = headingsOf(table, format, language);
    return {
      name: titleOf(table, format, language),
      columns: table.columns.map(({ key, isText, choices }, index) => ({
        heading: headings[index] ?? key,
        isText,
        ...(choices ? { choices: choices.map((code) => wording.writeCode(key, choices, code)) } : {}),
      })),
      rows,
    };
  });
  return [{ name: nameOf(title), form, bytes: writeXlsx(sheets) }];
}

/** Without the marks that some computer forbids in names. */
const nameOf = (...titles: readonly string[]): string =>
  titles
    .map((title) =>
      title
        .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' - ');

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function fill(
  records: readonly KeyedRecord[],
  { fields, texts }: RecordFormat,
  language: Language,
): readonly FilledTable[] {
  const wording = wordingOf(texts, language);
  const filled = tablesOf(fields).map(
    (table): FilledTable & { readonly places: ReadonlyMap<string, number> } => ({
      table,
      rows: [],
      places: new Map(table.columns.map(({ key }, index) => [key, index])),
    }),
  );
  const byPath = new Map(filled.map((one) => [one.table.path, one]));
  const newRow = (path: string, key: string, numbers: readonly number[]): RowWriter => {
    const target = byPath.get(path);
    if (!target) throw new Error(`No table for the list ${path}`);
    const cells: (Cell | undefined)[] = target.table.columns.map(() => undefined);
    target.rows.push(cells);
    const put = (column: string, cell: Cell): void => {
      const place = target.places.get(column);
      if (place !== undefined) cells[place] = cell;
    };
    put(keyColumn, textCell(key));
    numbers.forEach((value, index) => {
      put(numberColumn(target.table.lists[index] ?? ''), { type: 'number', value });
    });
    const counts = new Map<string, number>();
    return {
      wording,
      put,
      row: (list) => {
        const number = (counts.get(list) ?? 0) + 1;
        counts.set(list, number);
        return newRow(list, key, [...numbers, number]);
      },
    };
  };
  for (const { key, record } of records) writeFields(fields, record, '', newRow('', key, []));
  return filled;
}
