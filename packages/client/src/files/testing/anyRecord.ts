import fc from 'fast-check';
import type { TextRef } from '@puheeksi/core/kernel';
import type { CasesField, Field, FieldKinds, Fields, Kind, PerKind } from '@puheeksi/core/schema';
import { fieldFixtures, testUuid, type FieldFixture } from '@puheeksi/core/testing';

/** The place of every invented text. */
export const anyTextRef = testUuid<TextRef>(8);

/** What a spreadsheet would take for a formula, a cell, a line, a day or an escape. */
const oddParts = [
  ...['=1+1', '+358', '-', '@SUM', "'", "'=", '\t', '\r', '\r\n', '\n', '"', ';', ',', '_x0041_', '\u0001'],
  ...['<b>&', ' ', '007', '1.2.2026', '👩‍👶', 'äö', '\u00a0'],
];

/** Words that a person may write, ending in a letter. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...oddParts), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `${parts.join('').replaceAll('\u0000', '')}a`);

const anyLine: fc.Arbitrary<string> = anyWords.map((words) =>
  words.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim(),
);
const fixtureOf = (kind: Kind): FieldFixture<Field> | undefined =>
  Object.values<FieldFixture<Field>>(fieldFixtures[kind])[0];
const known = <F extends Field>({ kind }: F): fc.Arbitrary<unknown> =>
  fc.constantFrom(...(fixtureOf(kind)?.valid.map(([value]) => value) ?? []));

const anyCase = ({ by, cases, within }: CasesField): fc.Arbitrary<object> =>
  fc.constantFrom(...Object.keys(cases)).chain((code) => {
    const further = within?.[code];
    return fc
      .tuple(anyRecordOf(cases[code] ?? {}), further ? anyCase(further) : fc.constant({}))
      .map(([own, more]) => ({ [by]: code, ...own, ...more }));
  });

const makers: PerKind<{ readonly [K in Kind]: (field: FieldKinds[K]) => fc.Arbitrary<unknown> }> = {
  area: known,
  cases: anyCase,
  code: ({ codes }) => fc.constantFrom(...codes),
  codeOrReference: ({ codes }) => fc.constantFrom(...codes, testUuid(7)),
  codes: ({ codes, min = 0, when }) =>
    fc.shuffledSubarray([...codes], { minLength: Math.max(min, when ? 1 : 0) }),
  count: ({ min = 0, max = 1_000_000 }) => fc.integer({ min, max }),
  day: known,
  group: ({ fields }) => anyRecordOf(fields),
  indicator: known,
  language: known,
  length: ({ max }) => fc.integer({ min: 1, max: max * 2 }).map((halves) => halves / 2),
  list: ({ item, min = 0, max, when }) => {
    const minLength = Math.max(min, when ? 1 : 0);
    const maxLength = Math.max(minLength, max === undefined || max === 'none' ? 3 : Math.min(3, max));
    return fc.array(anyValueOf(item), { minLength, maxLength });
  },
  month: known,
  municipality: known,
  reference: known,
  region: known,
  registerCode: known,
  registerEntry: known,
  shortText: ({ max = 200 }) =>
    anyLine
      .map((line) => line.slice(0, max))
      .filter((line) => line.trim() === line && !/\p{Surrogate}/u.test(line)),
  text: () => anyWords.map((text) => ({ textRef: anyTextRef, text })),
  truth: () => fc.boolean(),
  unit: known,
  year: known,
};

/** Any value of a field. */
export const anyValueOf = (field: Field): fc.Arbitrary<unknown> =>
  (makers[field.kind] as (field: Field) => fc.Arbitrary<unknown>)(field);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/**
 * Any record of fields. What is empty is absent in a field that may be left out; what a condition asks for is there, and what it does not
 * ask for too: see `withoutHidden`.
 */
export const anyRecordOf = (fields: Fields): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValueOf(field)])), {
      requiredKeys: Object.keys(fields).filter((name) => !fields[name]?.optional),
    })
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).filter(([name, value]) => !(fields[name]?.optional && isEmptyList(value))),
      ),
    );
