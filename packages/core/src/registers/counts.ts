import type { Day } from '../kernel/index.js';
import { offeredCodes, type AnyCover, type AnyFigure, type AnyRecord, type AnyRegister } from './register.js';
import type { Expected, ExpectedValues } from './expected.js';

/** How many entries have a value of a list. */
export interface ValueCount {
  readonly value: string;
  readonly n: number;
}

/** Entries by the values of one field; one without a value is counted in `without`. */
export interface FieldCount {
  readonly field: string;
  readonly counts: readonly ValueCount[];
  readonly without: number;
}

/** Entries by two lists: a cell for every row and column. */
export interface MatrixCount {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `n[row][column]` */
  readonly n: readonly (readonly number[])[];
}

const yearLength = 4;

const valuesOf = ({ fields }: AnyRegister, record: AnyRecord, field: string): readonly string[] => {
  const value = record[field];
  if (value === undefined) return [];
  const texts = [value].flat().map(String);
  // A day is counted by its year
  return fields[field]?.kind === 'day' ? texts.map((text) => text.slice(0, yearLength)) : texts;
};

/** Every value that a list can have: its offered codes, what is expected, and what stands in the entries. */
const listed = (
  register: AnyRegister,
  field: string,
  records: readonly AnyRecord[],
  expected: readonly string[] = [],
): readonly string[] => {
  const known = [...offeredCodes(register.fields[field]!), ...expected];
  const found = [...new Set(records.flatMap((record) => valuesOf(register, record, field)))].sort();
  return [...known, ...found.filter((value) => !known.includes(value))];
};

/**
 * Entries by the values of a list field: every code, with zeros, and every other value that stands.
 * @example countBy(communicationPlan, 'audience', records).counts[0] // { value: 'families', n: 2 }
 */
export function countBy(register: AnyRegister, field: string, records: readonly AnyRecord[]): FieldCount {
  const values = records.map((record) => new Set(valuesOf(register, record, field)));
  return {
    field,
    counts: listed(register, field, records).map((value) => ({
      value,
      n: values.filter((own) => own.has(value)).length,
    })),
    without: values.filter((own) => own.size === 0).length,
  };
}

/**
 * Entries by two lists, with a cell for every pair. `expected` gives rows that no entry may have, such as the units of a region.
 * @example matrixOf(communicationPlan, { rows: 'audience', columns: 'channel' }, records).n[0][0] // 1
 */
export function matrixOf(
  register: AnyRegister,
  { rows, columns }: { readonly rows: string; readonly columns: string },
  records: readonly AnyRecord[],
  expected: Expected = {},
): MatrixCount {
  const values = (field: string): readonly string[] => {
    const asked = expectedOf(register, field);
    return listed(register, field, records, asked ? expected[asked] : []);
  };
  const [rowValues, columnValues] = [values(rows), values(columns)];
  const cells = new Map<string, number>();
  for (const record of records)
    for (const row of new Set(valuesOf(register, record, rows)))
      for (const column of new Set(valuesOf(register, record, columns))) {
        const cell = JSON.stringify([row, column]);
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
      }
  return {
    rows: rowValues,
    columns: columnValues,
    n: rowValues.map((row) => columnValues.map((column) => cells.get(JSON.stringify([row, column])) ?? 0)),
  };
}

const expectedByKind: Readonly<Record<string, ExpectedValues>> = {
  unit: 'units',
  municipality: 'municipalities',
  area: 'areas',
};

/** What the region is asked for the values of a field; nothing where its codes are all there are. */
const expectedOf = ({ fields }: AnyRegister, field: string): ExpectedValues | undefined =>
  expectedByKind[fields[field]!.kind];

/** What a register asks the region for, each question once. @example expectedBy(communicationPlan) // [] */
export function expectedBy(register: AnyRegister): readonly ExpectedValues[] {
  const covers = Object.values(register.covers ?? {}).flatMap(({ by, expected }) => {
    const keys = by.filter((key) => key !== undefined);
    return expected ? [expected] : keys.flatMap((key) => expectedOf(register, key) ?? []);
  });
  const matrices = Object.values(register.matrices ?? {}).flatMap(({ rows, columns }) =>
    [rows, columns].flatMap((key) => expectedOf(register, key) ?? []),
  );
  const figures = Object.values(register.figures ?? {}).flatMap((figure) =>
    figure.kind === 'share' && figure.outOf !== undefined ? (expectedOf(register, figure.outOf) ?? []) : [],
  );
  return [...new Set([...covers, ...matrices, ...figures])];
}

/** Values without an entry: by the name of each field. */
export type OpenCell = Readonly<Record<string, string>>;

/**
 * The values, or pairs of two, that should have an entry and have none.
 * @example openCells(communicationPlan, { by: ['audience'] }, records, {}, today) // [{ audience: 'supervisors' }]
 */
export function openCells(
  register: AnyRegister,
  { by, expected: question, counts }: AnyCover,
  records: readonly AnyRecord[],
  expected: Expected,
  today: Day,
): readonly OpenCell[] {
  const counted = counts ? records.filter((record) => counts(record as never, today)) : records;
  const [first, second] = by;
  const wanted = (field: string): readonly string[] => {
    const asked = field === first && question ? question : expectedOf(register, field);
    return asked ? (expected[asked] ?? []) : offeredCodes(register.fields[field]!);
  };
  const filled = new Set(
    counted.flatMap((record) =>
      valuesOf(register, record, first).flatMap((a) =>
        (second === undefined ? [''] : valuesOf(register, record, second)).map((b) => JSON.stringify([a, b])),
      ),
    ),
  );
  return wanted(first).flatMap((a) =>
    (second === undefined ? [''] : wanted(second)).flatMap((b): readonly OpenCell[] => {
      if (filled.has(JSON.stringify([a, b]))) return [];
      return [second === undefined ? { [first]: a } : { [first]: a, [second]: b }];
    }),
  );
}

/** One value of a figure with what it needs beside it; nothing asked is no data, never zero. */
export type FigureValue =
  { readonly kind: 'known'; readonly value: number; readonly n: number } | { readonly kind: 'no-data' };

/** A figure for all entries and, where it has a list, for each of its values. */
export interface FigureCount {
  readonly all: FigureValue;
  readonly by?: readonly { readonly value: string; readonly figure: FigureValue }[];
}

/**
 * A share (how many of the entries asked have it; `n` the entries asked) or a sum (`n` the entries summed up), for all entries and
 * by a list.
 * @example figureOf(communicationPlan, figures.done, records, today).all // { kind: 'known', value: 1, n: 3 }
 */
export function figureOf(
  register: AnyRegister,
  figure: AnyFigure,
  records: readonly AnyRecord[],
  today: Day,
  expected: Expected = {},
): FigureCount {
  const valueOf = (of: readonly AnyRecord[]): FigureValue => {
    if (figure.kind === 'sum')
      return of.length === 0
        ? { kind: 'no-data' }
        : {
            kind: 'known',
            value: of.reduce((sum, record) => sum + figure.of(record as never, today), 0),
            n: of.length,
          };
    const asked = of.filter((record) => figure.of?.(record as never, today) ?? true);
    return asked.length === 0
      ? { kind: 'no-data' }
      : {
          kind: 'known',
          value: asked.filter((record) => figure.has(record as never, today)).length,
          n: asked.length,
        };
  };
  if (figure.kind === 'share' && figure.outOf !== undefined) {
    const { outOf, has } = figure;
    const question = expectedOf(register, outOf);
    const asked = question ? (expected[question] ?? []) : [];
    const having = new Set(
      records
        .filter((record) => has(record as never, today))
        .flatMap((record) => valuesOf(register, record, outOf)),
    );
    const value = asked.filter((one) => having.has(one)).length;
    return { all: asked.length === 0 ? { kind: 'no-data' } : { kind: 'known', value, n: asked.length } };
  }
  const { by } = figure;
  if (by === undefined) return { all: valueOf(records) };
  return {
    all: valueOf(records),
    by: listed(register, by, records).map((value) => ({
      value,
      figure: valueOf(records.filter((record) => valuesOf(register, record, by).includes(value))),
    })),
  };
}
