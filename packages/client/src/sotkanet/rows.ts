import { err, ok, type Issue, type Result } from '@puheeksi/core';
import { textOfBytes } from '@puheeksi/core/kernel';
import { fieldsOf, isFields, issueAt, itemsOf, type Path, type Read } from './read.js';

/** The genders Sotkanet divides figures by. */
export const sotkanetGenders = ['male', 'female', 'total'] as const;
/** One of them. */
export type SotkanetGender = (typeof sotkanetGenders)[number];

/**
 * One figure. `areaId` is Sotkanet's own id, not a municipality code. `null` is "no figure" (nothing reported, or hidden by
 * the source because it is small): it is never 0.
 */
export interface SotkanetRow {
  readonly indicator: number;
  readonly areaId: number;
  readonly year: number;
  readonly gender: SotkanetGender;
  /** The figure in the indicator's own unit. */
  readonly value: number | null;
  /** The count behind it where the source gives one; name it as such if it is shown instead of the value. */
  readonly absoluteValue: number | null;
}

/** Bounds of an answer: more rows than this are not read. One year of one indicator has about 470. */
export interface SotkanetLimits {
  readonly maxRows: number;
}

const defaultLimits: SotkanetLimits = { maxRows: 200_000 };
const csvHeader = ['indicator', 'region', 'year', 'gender', 'primary value', 'absolute value'] as const;
const decimalForm = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

interface RawRow {
  readonly path: Path;
  readonly names: { readonly region: string; readonly value: string; readonly absolute: string };
  readonly cells: Readonly<
    Record<'indicator' | 'region' | 'year' | 'gender' | 'value' | 'absolute', unknown>
  >;
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !decimalForm.test(value)) return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

function readRow({ path, names, cells }: RawRow): Result<SotkanetRow, readonly Issue[]> {
  const issues: Issue[] = [];
  const integer = (value: unknown, name: string): number => {
    const parsed = numberOf(value);
    if (parsed !== undefined && Number.isSafeInteger(parsed) && parsed >= 0) return parsed;
    issues.push(issueAt([...path, name], 'not-an-integer', 'integer', value));
    return 0;
  };
  const figure = (value: unknown, name: string): number | null => {
    if (isMissing(value)) return null;
    const parsed = numberOf(value);
    if (parsed === undefined)
      issues.push(issueAt([...path, name], 'not-a-number', 'number with a decimal point', value));
    return parsed ?? null;
  };
  const gender = sotkanetGenders.find((known) => known === cells.gender);
  if (!gender)
    issues.push(issueAt([...path, 'gender'], 'unknown-gender', sotkanetGenders.join(' | '), cells.gender));
  const row: SotkanetRow = {
    indicator: integer(cells.indicator, 'indicator'),
    areaId: integer(cells.region, names.region),
    year: integer(cells.year, 'year'),
    gender: gender ?? 'total',
    value: figure(cells.value, names.value),
    absoluteValue: figure(cells.absolute, names.absolute),
  };
  return issues.length > 0 ? err(issues) : ok(row);
}

function readRows(raw: readonly RawRow[]): Read<SotkanetRow> {
  const items: SotkanetRow[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const candidate of raw) {
    const read = readRow(candidate);
    if (!read.ok) {
      issues.push(...read.error);
      continue;
    }
    const { indicator, areaId, year, gender } = read.value;
    const key = `${indicator};${areaId};${year};${gender}`;
    if (seen.has(key)) {
      issues.push({ path: candidate.path, code: 'duplicate-row', received: key });
      continue;
    }
    seen.add(key);
    items.push(read.value);
  }
  return { items, issues };
}

const tooMany = ({ maxRows }: SotkanetLimits): readonly Issue[] => [
  { path: [], code: 'too-many-rows', expected: `at most ${maxRows}` },
];

/**
 * Reads the answer of `/rest/1.1/json`. Faulty and repeated rows are left out and reported; the first of repeated rows
 * stays.
 * Refuses with issue `not-an-array` or `too-many-rows`.
 * @source Sotkanet REST API 1.1, `/json`
 * @example parseSotkanetJson([{ indicator: 127, region: 658, year: 2009, gender: 'total', value: 5351427 }]) // one row, areaId 658
 */
export function parseSotkanetJson(
  answer: unknown,
  limits: SotkanetLimits = defaultLimits,
): Result<Read<SotkanetRow>, readonly Issue[]> {
  if (!Array.isArray(answer)) return err([issueAt([], 'not-an-array', 'array', answer)]);
  if (answer.length > limits.maxRows) return err(tooMany(limits));
  const notObjects: Issue[] = [];
  const raw = itemsOf(answer).flatMap((item, index): readonly RawRow[] => {
    if (!isFields(item)) {
      notObjects.push(issueAt([index], 'not-an-object', 'object', item));
      return [];
    }
    const { indicator, region, year, gender, value, absValue } = fieldsOf(item);
    const names = { region: 'region', value: 'value', absolute: 'absValue' };
    return [{ path: [index], names, cells: { indicator, region, year, gender, value, absolute: absValue } }];
  });
  const read = readRows(raw);
  return ok({ items: read.items, issues: [...notObjects, ...read.issues] });
}

/**
 * Reads the answer of `/rest/1.1/csv`, as text or bytes: semicolons, CRLF or LF, a header, decimal points. The first part of an
 * issue's path is the line, the header being line 1. A last line without a line end is left out and reported (`line-not-ended`):
 * where an answer breaks off in the middle of a number, what is left of it is a number too.
 * Refuses with issue `unexpected-header` or `too-many-rows`.
 * @source Sotkanet REST API 1.1, `/csv`
 * @example parseSotkanetCsv('indicator;region;year;gender;primary value;absolute value\r\n127;658;2009;total;5351427;\r\n') // one row
 */
export function parseSotkanetCsv(
  answer: string | Uint8Array,
  limits: SotkanetLimits = defaultLimits,
): Result<Read<SotkanetRow>, readonly Issue[]> {
  const text = typeof answer === 'string' ? answer : textOfBytes(answer);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/, limits.maxRows + 3);
  const header = (lines[0] ?? '').split(';').map((name) => name.trim());
  if (header.join(';') !== csvHeader.join(';'))
    return err([
      {
        path: [1],
        code: 'unexpected-header',
        expected: csvHeader.join(';'),
        received: header.join(';').slice(0, 120),
      },
    ]);
  const filled = lines.slice(1).flatMap((line, index) => (line === '' ? [] : [{ line, number: index + 2 }]));
  // A line more than header, rows and the last line break means that the text goes on beyond the bound.
  const isCut = lines.length > limits.maxRows + 2;
  if (isCut || filled.length > limits.maxRows) return err(tooMany(limits));
  const notRows: Issue[] = [];
  const raw = filled.flatMap(({ line, number }): readonly RawRow[] => {
    if (number === lines.length) {
      notRows.push({ path: [number], code: 'line-not-ended' });
      return [];
    }
    const cells = line.split(';');
    if (cells.length !== csvHeader.length) {
      const received = String(cells.length);
      notRows.push({ path: [number], code: 'wrong-number-of-cells', expected: '6', received });
      return [];
    }
    const [indicator, region, year, gender, value, absolute] = cells;
    const names = { region: 'region', value: 'primary value', absolute: 'absolute value' };
    return [{ path: [number], names, cells: { indicator, region, year, gender, value, absolute } }];
  });
  const read = readRows(raw);
  return ok({ items: read.items, issues: [...notRows, ...read.issues] });
}
