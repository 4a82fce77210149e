import { languages } from '@puheeksi/core/kernel';
import type { Language } from '@puheeksi/core';
import type { Codes, Fields } from '@puheeksi/core/schema';
import { columnsOfFields } from './kinds.js';
import { alike, type RecordTexts, type RecordTextsByLanguage } from './recordTexts.js';
import type { ColumnList } from './rows.js';

/** What records are made of, as data: a register, a list of a stream, anything that field descriptors describe. */
export interface RecordFormat {
  readonly fields: Fields;
  /** Of the column that tells which record a row is, in JSON too: 'entry'. No field has this name. */
  readonly key: string;
  readonly texts: RecordTextsByLanguage;
}

/** A column of a table. */
export interface Column {
  /** Never changes with the language: 'rows.priority'; '#key' and 'rows#' are no fields. */
  readonly key: string;
  readonly isText: boolean;
  readonly choices?: Codes;
}

/** A table of the file: the records themselves (path ''), or a list inside them, with the key of the record it belongs to. */
export interface Table {
  readonly path: string;
  /** The paths of the lists that the rows are in, from the outermost, its own last. */
  readonly lists: readonly string[];
  readonly columns: readonly Column[];
}

/** The column of the record's key. */
export const keyColumn = '#key';
/** The column of a row's number in its list. @example numberColumn('rows') // 'rows#' */
export const numberColumn = (list: string): string => `${list}#`;

/**
 * The tables that records need: one for themselves and one for each list that does not fit into a cell.
 * @example tablesOf(fields).map(({ path }) => path) // ['', 'rows']
 */
export function tablesOf(fields: Fields): readonly Table[] {
  const tables: { path: string; lists: readonly string[]; columns: Column[] }[] = [];
  const listIn = (path: string, lists: readonly string[]): ColumnList => {
    const known = tables.find((one) => one.path === path);
    const columns = known?.columns ?? [
      { key: keyColumn, isText: true },
      ...lists.map((list) => ({ key: numberColumn(list), isText: false })),
    ];
    if (!known) tables.push({ path, lists, columns });
    return {
      add: (key, { isText = true, choices } = {}) => {
        if (!columns.some((one) => one.key === key))
          columns.push({ key, isText, ...(choices ? { choices } : {}) });
      },
      table: (inner, fill) => fill(listIn(inner, [...lists, inner])),
    };
  };
  columnsOfFields(fields, '', listIn('', []));
  return tables;
}

const labelOf = (path: string, { labels }: RecordTexts): string => labels[path] ?? path;

const headingOf = (column: string, format: RecordFormat, texts: RecordTexts): string => {
  if (column === keyColumn) return texts.key;
  return column.endsWith('#')
    ? `${labelOf(column.slice(0, -1), texts)}: ${texts.number}`
    : labelOf(column, texts);
};

/** The key of a column as a heading: '#key' is the name of the key. */
export const plainKey = (column: string, { key }: RecordFormat): string =>
  column === keyColumn ? key : column;

/**
 * The headings of a table's columns in a language, each once: a label that two columns share has the column's key after it.
 * @example headingsOf(table, format, 'fi') // ['Tunnus', 'Päivä']
 */
export function headingsOf({ columns }: Table, format: RecordFormat, language: Language): readonly string[] {
  const texts = format.texts[language];
  const labels = columns.map(({ key }) => headingOf(key, format, texts));
  const isShared = (label: string): boolean => labels.filter((one) => alike(one) === alike(label)).length > 1;
  return columns.map(({ key }, index) => {
    const label = labels[index] ?? key;
    return label.trim() === '' || isShared(label) ? `${label} (${plainKey(key, format)})`.trim() : label;
  });
}

/** The name of a table in a language. @example titleOf(table, format, 'fi') // 'Suunnitelma' */
export function titleOf({ path }: Table, format: RecordFormat, language: Language): string {
  const texts = format.texts[language];
  return path === '' ? texts.title : labelOf(path, texts);
}

/** A way in which the columns of a table are named: by their keys, or in a language. */
export interface Naming {
  readonly headings: readonly string[];
  readonly title: string;
}

/** Every way in which the columns of a table are named: keys, then the languages. */
export function namingsOf(table: Table, format: RecordFormat): readonly Naming[] {
  return [
    { headings: table.columns.map(({ key }) => plainKey(key, format)), title: table.path },
    ...languages.map((language) => ({
      headings: headingsOf(table, format, language),
      title: titleOf(table, format, language),
    })),
  ];
}
