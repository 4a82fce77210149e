import type { OpenedSheet } from './openFiles.js';
import { alike } from './recordTexts.js';
import type { Cell, SheetRow } from './sheet.js';
import { namingsOf, type RecordFormat, type Table } from './tables.js';
import { textOf } from './written.js';
import { sheetNames } from './xlsx/writeXlsx.js';

/** One column of a file and what it is taken for. */
export interface MappedColumn {
  readonly heading: string;
  /** The key of a column of the table; nothing where the file's column is left alone. */
  readonly column?: string;
}

/** How a sheet of a file is read: guessed from its headings, changeable by the person who imports. */
export interface SheetMapping {
  /** The name of the sheet or file. */
  readonly sheet: string;
  /** The path of the table; nothing where the sheet is left alone. */
  readonly table?: string;
  /** The row of the headings, from 1. */
  readonly headingRow: number;
  readonly columns: readonly MappedColumn[];
}

/** Rows above the headings that a title may take. */
const maxRowsAbove = 10;

const words = (cell: Cell | undefined): string => (cell && cell.type !== 'formula' ? textOf(cell) : '');

const headingsIn = (row: SheetRow | undefined): readonly string[] => Array.from(row?.cells ?? [], words);

interface Guess {
  readonly row: SheetRow | undefined;
  readonly columns: readonly (string | undefined)[];
  readonly found: number;
}

/** A way of naming the columns of a table, by what is read alike. */
interface Names {
  readonly titles: readonly string[];
  readonly ways: readonly ReadonlyMap<string, string>[];
}

const namesOf = (table: Table, format: RecordFormat): Names => {
  const namings = namingsOf(table, format);
  return {
    titles: namings.map(({ title }) => title),
    ways: namings.map(
      ({ headings }) =>
        new Map(table.columns.map(({ key }, index) => [alike(headings[index] ?? ''), key] as const)),
    ),
  };
};

/** The columns by the way of naming that most headings follow, then by the others where they agree. */
const columnsBy = (headings: readonly string[], { ways }: Names): readonly (string | undefined)[] => {
  const written = headings.map(alike);
  const counts = ways.map((way) => written.filter((heading) => heading !== '' && way.has(heading)).length);
  const main = ways[counts.indexOf(Math.max(...counts))];
  return written.map((heading) => {
    if (heading === '') return undefined;
    const own = main?.get(heading);
    if (own !== undefined) return own;
    const others = new Set(ways.flatMap((way) => way.get(heading) ?? []));
    return others.size === 1 ? [...others][0] : undefined;
  });
};

const guess = (sheet: OpenedSheet, names: Names): Guess => {
  let best: Guess = { row: sheet.rows[0], columns: [], found: 0 };
  for (const row of sheet.rows.slice(0, maxRowsAbove)) {
    const columns = columnsBy(headingsIn(row), names);
    const found = columns.filter((column) => column !== undefined).length;
    if (found > best.found) best = { row, columns, found };
  }
  return best;
};

/** A sheet's name is cut, a file's name ends in it. */
const isNameOf = (name: string, title: string): boolean =>
  alike(name) !== '' &&
  alike(title) !== '' &&
  (alike(sheetNames([title])[0] ?? '') === alike(name) || alike(name).endsWith(` - ${alike(title)}`));

/**
 * What each sheet and each of its columns is taken for: the table that most of its headings belong to, the one of its name where two
 * have as many. Headings are keys or labels in any of the three languages, in any order.
 * @example guessMapping(sheets, tables, format)[0].columns // [{ heading: 'Datum', column: 'on' }, { heading: 'Mitt eget' }]
 */
export function guessMapping(
  sheets: readonly OpenedSheet[],
  tables: readonly Table[],
  format: RecordFormat,
): readonly SheetMapping[] {
  const taken = new Set<string>();
  const all = tables.map((table) => ({ table, names: namesOf(table, format) }));
  const guesses = sheets.map((sheet) =>
    all.map(({ table, names }) => {
      const made = guess(sheet, names);
      const isNamed = names.titles.some((title) => isNameOf(sheet.name, title));
      return { table, ...made, weight: made.found + (isNamed ? 0.5 : 0) };
    }),
  );
  return sheets.map((sheet, index) => {
    const open = (guesses[index] ?? []).filter(({ table, found }) => found > 0 && !taken.has(table.path));
    const best = open.reduce<(typeof open)[number] | undefined>(
      (max, next) => (max === undefined || next.weight > max.weight ? next : max),
      undefined,
    );
    const row = best?.row ?? sheet.rows[0];
    if (best) taken.add(best.table.path);
    return {
      sheet: sheet.name,
      ...(best ? { table: best.table.path } : {}),
      headingRow: row?.place ?? 1,
      columns: headingsIn(row).map((heading, at) => {
        const column = best?.columns[at];
        return { heading, ...(column === undefined ? {} : { column }) };
      }),
    };
  });
}
