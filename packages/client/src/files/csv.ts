/** Why a text is no table. `line` from 1. */
export type CsvFault =
  | { readonly code: 'quote-open'; readonly line: number }
  | { readonly code: 'too-many-rows' | 'too-many-cells'; readonly limit: number };

/** How much of a table is read. */
export interface CsvLimits {
  readonly rows: number;
  /** Cells of one row. */
  readonly cells: number;
}

/** One row that holds something, and its place among all rows from 1, empty ones counted: the number a spreadsheet shows. */
export interface CsvRow {
  readonly place: number;
  readonly cells: readonly string[];
}

/** What a spreadsheet computes when it opens the file: a cell that was not guarded. */
const formula = /^[=＝]/u;
const startsFormula = /^[=+\-@\t\r\n'＝＋－＠]/u;
const guarded = /^'[=+\-@\t\r\n'＝＋－＠]/u;
const needsQuotes = /["\r\n;,\t]/;
/** What a spreadsheet writes above the table to name its separator. */
const separatorLine = /^"?sep=([;,\t|])"?(?:\r\n|\r|\n|$)/i;

/**
 * One table as CSV (RFC 4180) for a spreadsheet set to Finnish: semicolons, CRLF and a byte order mark. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe, which `readCsv` takes away again.
 * @source OWASP, CSV Injection
 * @example writeCsv([['id', 'text'], ['1', '=1+1']]) // "\ufeffid;text\r\n1;'=1+1\r\n"
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`;
}

function writeCell(cell: string): string {
  const safe = startsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The cells of a CSV text, row by row: with or without byte order mark, whatever the line ends, separated by what its `sep=` line
 * names or else by semicolons, commas or tabs (the one that the first line with text has most of). Rows without text are left out but
 * counted, the `sep=` line is not. Linear in the length of the text.
 * Cells are as they stand: see `withoutGuard` and `isFormula`.
 * @example readCsvAsWritten("a,b\n\n1,'=x", { rows: 10, cells: 10 })
 * // [{ place: 1, cells: ['a', 'b'] }, { place: 3, cells: ['1', "'=x"] }]
 */
export function readCsvAsWritten(text: string, limits: CsvLimits): readonly CsvRow[] | CsvFault {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const [named = '', separator = separatorOf(body)] = separatorLine.exec(body) ?? [];
  const rows: CsvRow[] = [];
  let row: string[] = [];
  let place = 0;
  let line = named === '' ? 1 : 2;
  let at = named.length;
  while (at < body.length) {
    const cell = body[at] === '"' ? quotedCell(body, at, separator) : plainCell(body, at, separator);
    if (!cell) return { code: 'quote-open', line };
    if (row.length >= limits.cells) return { code: 'too-many-cells', limit: limits.cells };
    row.push(cell.value);
    line += cell.lines;
    at = cell.end;
    const next = body[at];
    if (next === separator) {
      at += 1;
      if (at < body.length) continue;
      row.push('');
    }
    at += next === '\r' && body[at + 1] === '\n' ? 2 : 1;
    line += 1;
    place += 1;
    if (row.some((one) => one.trim() !== '')) {
      if (rows.length > limits.rows) return { code: 'too-many-rows', limit: limits.rows };
      rows.push({ place, cells: row });
    }
    row = [];
  }
  return rows;
}

/**
 * The cells of a CSV text as `readCsvAsWritten`, without the apostrophes that guard them.
 * @example readCsv('a,b\n\n1,"x ""y"""', { rows: 10, cells: 10 })
 * // [{ place: 1, cells: ['a', 'b'] }, { place: 3, cells: ['1', 'x "y"'] }]
 */
export function readCsv(text: string, limits: CsvLimits): readonly CsvRow[] | CsvFault {
  const table = readCsvAsWritten(text, limits);
  if ('code' in table) return table;
  return table.map(({ place, cells }) => ({ place, cells: cells.map(withoutGuard) }));
}

/** A cell without the apostrophe that keeps a spreadsheet from computing it. @example withoutGuard("'=1+1") // '=1+1' */
export function withoutGuard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}

/** Whether a cell as written is a formula that nobody guarded. @example isFormula('=SUM(A1:A9)') // true */
export function isFormula(cell: string): boolean {
  return formula.test(cell);
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly lines: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end, lines: 0 };
}

/** What stands between the closing quote and the separator belongs to the cell: some tools write so. */
function quotedCell(text: string, start: number, separator: string): Cell | undefined {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, separator);
      return { value: value + rest.value, end: rest.end, lines: value.split('\n').length - 1 };
    }
    value += '"';
    at = quote + 2;
  }
}

function separatorOf(text: string): string {
  const written = Math.max(0, text.search(/\S/));
  const start = Math.max(text.lastIndexOf('\n', written), text.lastIndexOf('\r', written)) + 1;
  const [first = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const counted = [';', ',', '\t'].map((one) => ({ one, n: first.split(one).length }));
  return counted.reduce((max, next) => (next.n > max.n ? next : max)).one;
}
