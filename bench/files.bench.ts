/**
 * Ten thousand records from a file to the plan of what the import would do: reading, judging every row, comparing with what stands.
 * A yardstick is about a millisecond on a quiet computer of 2024.
 */
import { readRecords, writeRecords, type RecordFormat, type RecordTexts } from '@puheeksi/client/files';
import { planImport } from '@puheeksi/core/imports';
import type { Fields } from '@puheeksi/core/schema';
import { recordReader } from '@puheeksi/core/wire';
import { withinAsync, type BenchRow } from './lib/measure.ts';

const fields = {
  on: { kind: 'day' },
  until: { kind: 'day', optional: true },
  channel: { kind: 'code', codes: ['meeting', 'letter', 'event', 'website', 'other'] },
  audience: { kind: 'codes', codes: ['families', 'staff', 'supervisors'], min: 1 },
  people: { kind: 'count', optional: true },
  hours: { kind: 'length', max: 100, optional: true },
  done: { kind: 'truth' },
  municipality: { kind: 'municipality', optional: true },
  unit: { kind: 'unit', optional: true },
  month: { kind: 'month', optional: true },
  year: { kind: 'year', optional: true },
  languages: { kind: 'list', item: { kind: 'language' } },
  words: { kind: 'text', optional: true },
  reason: { kind: 'text', optional: true },
  otherChannel: { kind: 'text', when: { field: 'channel', in: ['other'] } },
} as const satisfies Fields;
const texts: RecordTexts = {
  title: 'Suunnitelma',
  key: 'Tunnus',
  number: 'nro',
  yes: 'kyllä',
  no: 'ei',
  labels: Object.fromEntries(Object.keys(fields).map((name) => [name, `Kenttä ${name}`])),
  codes: { channel: Object.fromEntries(fields.channel.codes.map((code) => [code, `Kanava ${code}`])) },
};
const format: RecordFormat = { fields, key: 'entry', texts: { fi: texts, sv: texts, en: texts } };

let made = 0;
const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
const two = (n: number) => String(n).padStart(2, '0');
const records = Array.from({ length: 10_000 }, (_, index) => ({
  key: newId(),
  record: {
    on: `2026-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
    channel: fields.channel.codes[index % 4]!,
    audience: ['families', 'staff'].slice(0, 1 + (index % 2)),
    people: index % 40,
    hours: 0.5 + (index % 7),
    done: index % 2 === 0,
    municipality: two(index % 90).padStart(3, '0'),
    unit: `unit-${index % 300}`,
    month: `2026-${two(1 + (index % 12))}`,
    year: '2026',
    languages: ['fi', 'sv', 'en'].slice(0, 1 + (index % 3)),
    words: { textRef: newId(), text: `Kirje koteihin, luokka ${index % 9}; ohjaajat mukana.` },
  },
}));
const standing = new Map(records.map(({ key, record }) => [key, { version: 1, record }]));
const judge = recordReader(fields);

const rows: BenchRow[] = [];
for (const form of ['csv', 'xlsx', 'json'] as const) {
  const files = writeRecords(records, format, { form, language: 'fi' });
  const run = async () => {
    const read = await readRecords(files, format, { newId });
    if (!read.ok || read.value.faults.length > 0 || read.value.records.length !== records.length)
      throw new Error(`The ${form} file of the bench is not read`);
    const plan = planImport(read.value.records, {
      fields,
      covered: read.value.fields,
      standing,
      newId,
      judge: (record) => {
        const judged = judge(record);
        return judged.ok ? [] : judged.error;
      },
    });
    if (!plan.ok || plan.value.unchanged !== records.length) throw new Error('What was exported is changed');
  };
  rows.push(
    await withinAsync(`10 000 records of 15 fields from ${form} to the plan of an import`, run, 1_500, {
      rounds: 3,
      warmUp: 1,
    }),
  );
}
console.log(JSON.stringify(rows));
