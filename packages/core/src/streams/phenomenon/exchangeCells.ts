import { identifiesInCode } from '../../identifiers/indicatorRef.js';
import { textFault } from '../../identifiers/textFault.js';
import type { Day, DayFault, Issue, Result } from '../../kernel/index.js';
import { dayFaults, err, hasLostCharacters, parseDay, parsePlaceKey } from '../../kernel/index.js';
import type { CollaborationPlace } from './origin.js';

/** The cells of one row by their column; a missing or foreign cell reads as empty. Nothing when it is no row at all. */
export function cellsOf(row: unknown): ((column: string) => string) | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const cells: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(row));
  return (column) => {
    const value = cells[column];
    return typeof value === 'string' ? value : '';
  };
}

/** Reads many rows: every row stands alone, and an id that comes twice is refused the second time. */
export function readRows<T>(
  rows: readonly unknown[],
  readRow: (
    row: unknown,
  ) => { readonly id: string; readonly value: T } | { readonly issues: readonly Issue[] },
): {
  readonly read: readonly T[];
  readonly refused: readonly { readonly row: number; readonly issues: readonly Issue[] }[];
} {
  const read: T[] = [];
  const refused: { row: number; issues: readonly Issue[] }[] = [];
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const outcome = readRow(row);
    const issues =
      'issues' in outcome ? outcome.issues : seen.has(outcome.id) ? [issue('id', 'id-twice')] : [];
    if (issues.length > 0 || 'issues' in outcome) {
      refused.push({ row: index + 1, issues });
      return;
    }
    seen.add(outcome.id);
    read.push(outcome.value);
  });
  return { read, refused };
}

/** An area or a region by its place key. */
export function readPlace(text: string): CollaborationPlace | undefined {
  const place = parsePlaceKey(text);
  return place.ok && (place.value.level === 'area' || place.value.level === 'region')
    ? place.value
    : undefined;
}

/** The day of something that has happened, as every stream takes it. */
export function readDay(
  text: string,
  today: Day,
): Result<Day, { readonly code: 'not-a-day' | DayFault['code'] }> {
  const day = parseDay(text);
  if (!day.ok) return err({ code: 'not-a-day' });
  const [fault] = dayFaults({ on: day.value }, {}, today);
  return fault ? err({ code: fault.code }) : day;
}

/** The members of a list joined with semicolons, each once. */
export function listOf(text: string): readonly string[] {
  return [...new Set(text.split(';'))].filter((part) => part !== '');
}

/** The codes of a list joined with semicolons, each once, or none when any of them is unknown. */
export function readCodes<C extends string>(text: string, known: readonly C[]): readonly C[] {
  const parts = listOf(text);
  const codes = parts.flatMap((part) => known.find((code) => code === part) ?? []);
  return codes.length === parts.length ? codes : [];
}

/** The issues of a text, with what kind of identifier was found and never the identifier. */
export function textIssues(text: string): readonly Issue[] {
  const fault = textFault(text);
  if (!fault) return [];
  return fault.code === 'text-identifies'
    ? fault.issues.map(({ code, received }) => issue('text', code, received))
    : [issue('text', fault.code)];
}

/** The issues of cells in which characters were lost on the way: nobody can tell what stood there. */
export function lostIssues(cell: (column: string) => string, columns: readonly string[]): readonly Issue[] {
  return columns
    .filter((column) => hasLostCharacters(cell(column)))
    .map((column) => issue(column, 'characters-lost'));
}

/** The issue of a code that hides an identity code, an address or a number: never what was found. */
export function codeIssues(column: string, code: string | undefined): readonly Issue[] {
  return code !== undefined && identifiesInCode(code) ? [issue(column, 'identifier-in-code')] : [];
}

/** One issue of a column. */
export function issue(column: string, code: string, received?: string): Issue {
  return { path: [column], code, ...(received === undefined ? {} : { received }) };
}
