import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '@puheeksi/core';
import { planImport } from '@puheeksi/core/imports';
import { languages } from '@puheeksi/core/kernel';
import { registers, type AnyRegister } from '@puheeksi/core/registers';
import { withoutHidden } from '@puheeksi/core/schema';
import { plantedRooms, testUuid } from '@puheeksi/core/testing';
import { readRecords, writeRecords, type RecordFileForm } from './index.js';
import { anyRecordOf } from './testing/anyRecord.js';
import { formatOf } from './testing/formatOf.js';

/** The planted one has every kind of field that a register can hold. */
const all: readonly AnyRegister[] = [...Object.values(registers), plantedRooms];
const forms = ['csv', 'xlsx', 'json'] as const satisfies readonly RecordFileForm[];
const ways = all.flatMap((register) =>
  forms.flatMap((form) =>
    languages.map((language): [string, RecordFileForm, Language, AnyRegister] => [
      register.id,
      form,
      language,
      register,
    ]),
  ),
);

describe('every register comes back as it went', () => {
  test.each(ways)('%s through %s in %s changes nothing', async (_, form, language, { fields }) => {
    const format = formatOf(fields);
    // The ids of texts and rows are new: what is the same keeps the one it has
    const newId = () => testUuid(999);
    const records = fc.array(anyRecordOf(fields), { maxLength: 4 }).map((rows) =>
      rows.map((record, index) => ({
        key: testUuid(100 + index),
        record: withoutHidden(fields, record).record,
      })),
    );
    await fc.assert(
      fc.asyncProperty(records, async (entries) => {
        const files = writeRecords(entries, format, { form, language });
        const read = await readRecords(files, format, { newId });
        expect(read.ok ? read.value.faults : read.error).toEqual([]);
        if (!read.ok) return;
        const standing = new Map(entries.map(({ key, record }) => [key, { version: 1, record }]));
        const covered = read.value.fields;
        expect(planImport(read.value.records, { fields, covered, standing, newId, judge: () => [] })).toEqual(
          { ok: true, value: { enter: [], change: [], unchanged: entries.length, hidden: [] } },
        );
      }),
      { numRuns: 25 },
    );
  });
});
