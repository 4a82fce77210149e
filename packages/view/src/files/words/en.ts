import { formatNumber } from '../../format/number.js';
import { listOf } from '../../text/list.js';
import { plural } from '../../text/plural.js';
import type { FileWords } from './fileWords.js';

const counted = (count: number): string => formatNumber(count, 'en');
const atMost = (limit: number | undefined): string =>
  limit === undefined ? '' : ` (at most ${counted(limit)})`;
const named = (columns: readonly string[] = []): string =>
  columns.length === 0
    ? ''
    : `: ${listOf(
        columns.map((column) => `“${column}”`),
        'and',
      )}`;

/** English words of files. */
export const fileWordsEn: FileWords = {
  key: 'Id',
  number: 'no.',
  yes: 'yes',
  no: 'no',
  row: (row) => `Row ${row}`,
  inSheet: (sheet) => `sheet “${sheet}”`,
  quoted: (value) => `“${value}”`,
  file: {
    'file-empty': () => 'The file is empty. Choose a file with a row of headings and the data below it.',
    'file-too-large': () => 'The file is too large. Divide it and import the parts one at a time.',
    'not-a-spreadsheet': () =>
      'The file could not be read as a table: it may be damaged or of another kind. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV.',
    'old-or-locked': () =>
      'The file is of the old Excel kind (.xls) or has a password. Remove the password and save it as an Excel workbook (.xlsx).',
    'too-many-rows': ({ limit }) =>
      `The file has too many rows${atMost(limit)}. Divide it and import the parts one at a time.`,
    'too-many-cells': ({ limit }) =>
      `The table has too many columns${atMost(limit)}. Remove the columns that are not needed and import the file again.`,
    'quote-open': ({ line }) =>
      `A text begins with a quotation mark and does not end with one${line === undefined ? '' : ` (line ${line})`}. Add the missing mark and import the file again.`,
    'not-json': () =>
      'The file is not a list in JSON. Check that it is the right file, or import the data as a CSV or Excel file.',
    'no-known-columns': () =>
      'No column was recognised. Choose what each column means, or check that the file has a row of headings.',
    'columns-missing': ({ columns }) =>
      `Columns are missing from the table${named(columns)}. Add them, or choose which columns they are. This way nothing is emptied by mistake.`,
    'column-twice': ({ columns }) => `Two columns mean the same${named(columns)}. Choose only one of them.`,
    cancelled: () => 'You stopped the import. Nothing was saved.',
  },
  cell: {
    formula: 'The cell has a formula, and formulas are not imported. Type the value that the formula gives.',
    'characters-lost':
      'Some letters were lost earlier, when the file was saved. Type the text again, or save the original file as CSV UTF-8.',
    'not-a-row':
      'The row has more cells than the row of headings. If a text has a semicolon or a comma in it, put the text in quotation marks.',
    'key-twice': 'Two rows have the same id. Combine the rows, or leave the id of the new entry empty.',
    'no-such-record':
      'No row of the main table has this id. Use the same id as in the main table, or remove the row.',
    'row-twice': 'Two rows have the same number. Give them different numbers.',
    'not-an-entry':
      'This id is not recognised. Do not change ids that came with the export; a new row may have an empty id.',
    withdrawn: 'This entry has been taken off the list. Restore it first, or remove the row from the file.',
  },
  undo: {
    'changed-since':
      'The entry has been changed since the import, so the import cannot be undone as a whole. Correct the entries one by one.',
    'withdrawn-since':
      'The entry has been taken off the list since the import, so the import cannot be undone as a whole. Correct the entries one by one.',
  },
  choices: (names) => `Choices: ${listOf(names, 'and')}.`,
  general: 'This cannot be accepted. Check the cell.',
  faultsTitle: (faults, leftOut) =>
    `Nothing was saved: the file has ${counted(faults + leftOut)} ${plural('en', faults + leftOut, { one: 'fault', other: 'faults' })}. Correct ${faults + leftOut === 1 ? 'it' : 'them'} and import the file again.${leftOut > 0 ? ` ${counted(faults)} of them are shown below.` : ''}`,
};
