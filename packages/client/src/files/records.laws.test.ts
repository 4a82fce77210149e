import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '@puheeksi/core';
import { languages } from '@puheeksi/core/kernel';
import type { Field, Fields } from '@puheeksi/core/schema';
import { fieldFixtures, testUuid } from '@puheeksi/core/testing';
import { readCsvAsWritten } from './csv.js';
import { readRecords, writeRecords, type GivenFile, type RecordFileForm, type WrittenFile } from './index.js';
import type { KeyedRecord } from './writeRecords.js';
import { defaultFileLimits, type Cell } from './sheet.js';
import { anyRecordOf, anyTextRef } from './testing/anyRecord.js';
import { formatOf } from './testing/formatOf.js';
import { readXlsx } from './xlsx/readXlsx.js';
import { writeXlsx } from './xlsx/writeXlsx.js';

const newId = () => anyTextRef;

/** One field for each fixture of each kind, all of which may be left out; then lists in lists, and what must be there. */
const everyFixture = Object.entries(fieldFixtures).flatMap(([kind, fixtures]) =>
  Object.entries<{ readonly field: Field }>(fixtures).map(([name, { field }]) => [
    `${kind}Of${name}`,
    { ...field, optional: true } as Field,
  ]),
);
const fields: Fields = {
  ...Object.fromEntries(everyFixture),
  must: { kind: 'codes', codes: ['other', 'a-b'] },
  words: { kind: 'text', optional: true },
  deep: {
    kind: 'list',
    item: {
      kind: 'group',
      fields: {
        note: { kind: 'text', optional: true },
        inner: {
          kind: 'list',
          item: { kind: 'group', fields: { n: { kind: 'count' }, t: { kind: 'text', optional: true } } },
        },
      },
    },
  },
  several: { kind: 'list', item: { kind: 'codes', codes: ['x', 'y'] }, optional: true },
};
const format = formatOf(fields);

const anyRecords: fc.Arbitrary<readonly KeyedRecord[]> = fc
  .array(anyRecordOf(fields), { maxLength: 4 })
  .map((records) => records.map((record, index) => ({ key: testUuid(100 + index), record })));

const shuffled = <T>(order: readonly number[], row: readonly T[]): T[] =>
  order.filter((at) => at < row.length).map((at) => row[at] as T);

/** The same file with its columns in another order. */
const mixed = ({ name, form, bytes }: WrittenFile, seed: number): GivenFile => {
  const orderOf = (length: number) =>
    Array.from({ length }, (_, at) => at).sort(
      (a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101) || a - b,
    );
  if (form === 'csv') {
    const rows = readCsvAsWritten(new TextDecoder().decode(bytes), { rows: 1_000, cells: 1_000 });
    if ('code' in rows) throw new Error(rows.code);
    const order = orderOf(rows[0]?.cells.length ?? 0);
    const text = rows
      .map(({ cells }) =>
        shuffled(order, cells)
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(';'),
      )
      .join('\n');
    return { name: 'muutettu.csv', bytes: new TextEncoder().encode(text) };
  }
  if (form === 'json') return { name, bytes };
  const sheets = readXlsx(bytes, defaultFileLimits);
  if ('code' in sheets) throw new Error(sheets.code);
  const changed = sheets.map((sheet) => {
    const [heading, ...rows] = sheet.rows;
    const order = orderOf(heading?.cells.length ?? 0);
    const words = (cell: Cell | undefined) => (cell?.type === 'text' ? cell.text : '');
    return {
      name: sheet.name,
      columns: shuffled(order, heading?.cells ?? []).map((cell) => ({ heading: words(cell), isText: true })),
      rows: rows.map(({ cells }) => order.map((at) => cells[at])),
    };
  });
  return { name: 'muutettu.xlsx', bytes: writeXlsx([...changed].reverse()) };
};

const ways: readonly (readonly [RecordFileForm, Language])[] = (['csv', 'xlsx', 'json'] as const).flatMap(
  (form) => languages.map((language) => [form, language] as const),
);

describe('what is exported is imported as it was', () => {
  test.each(ways)('through %s in %s, columns in any order', async (form, language) => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.nat(100), async (records, seed) => {
        const files = writeRecords(records, format, { form, language }).map((file) =>
          seed % 3 === 0 ? { name: `${file.name}.${form}`, bytes: file.bytes } : mixed(file, seed),
        );
        const read = await readRecords(files, format, { newId });
        expect(read.ok ? read.value.faults : read.error).toEqual([]);
        expect(read.ok && read.value.records.map(({ key, record }) => ({ key, record }))).toEqual(records);
      }),
      { numRuns: 40 },
    );
  });
});
