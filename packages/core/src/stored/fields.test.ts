import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Field } from '../schema/index.js';
import { fieldFixtures, type FieldFixture } from '../testing/fieldFixtures.js';
import { entriesOf } from '../wire/fieldCodec.js';
import { read } from '../wire/read.js';

const fixtures = Object.entries(fieldFixtures).flatMap(([kind, named]) =>
  Object.entries(named as Readonly<Record<string, FieldFixture<Field>>>).map(
    ([name, fixture]) => [`${kind}: ${name}`, fixture] as const,
  ),
);
const reader = (field: Field) => (record: object) => read(v.strictObject(entriesOf({ field })), record);

describe.each(fixtures)('a field of the kind %s', (_name, { field, valid, invalid }) => {
  const readIt = reader(field);
  const readOptional = reader({ ...field, optional: true });

  test('reads what is stored, and stores what was read', () => {
    expect(valid.length).toBeGreaterThan(0);
    for (const [value, stored] of valid) {
      expect(JSON.stringify(value)).toBe(stored);
      expect(readIt({ field: JSON.parse(stored) as unknown })).toEqual({ ok: true, value: { field: value } });
      expect(readOptional({ field: value })).toEqual({ ok: true, value: { field: value } });
    }
  });

  test.each(invalid.map((fault, index) => [`${fault.code}, ${index + 1}`, fault] as const))(
    'refuses by code: %s',
    (_code, { value, path, code }) => {
      const wanted = path === undefined || path === '' ? ['field'] : ['field', ...path.split('.')];
      for (const readEither of [readIt, readOptional]) {
        const answer = readEither({ field: value });
        expect(
          answer.ok ? [] : answer.error.map((issue) => [issue.path.map(String), issue.code]),
        ).toContainEqual([wanted, code]);
      }
    },
  );

  test('what is empty is absent: no key, and never null, an empty text or undefined in its place', () => {
    expect(readOptional({})).toEqual({ ok: true, value: {} });
    expect(readIt({})).toMatchObject({ ok: false, error: [{ path: ['field'], code: 'missing' }] });
    for (const empty of ['', null, undefined])
      for (const readEither of [readIt, readOptional]) expect(readEither({ field: empty }).ok).toBe(false);
  });

  test('a field that is asked for only now and then may be absent', () => {
    expect(reader({ ...field, when: { field: 'other', in: ['a'] } })({})).toEqual({ ok: true, value: {} });
  });
});
