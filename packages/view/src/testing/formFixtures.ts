import { fieldFixtures, type FieldFixture } from '@puheeksi/core/testing';
import type { Language } from '@puheeksi/core';
import type { Field, Fields } from '@puheeksi/core/schema';
import type { FormSpec } from '../forms/formSpec.js';
import type { Choices } from '../forms/kindForm.js';

/** Names for every id and code of a region that the fixtures of fields hold. */
const named = (...values: readonly string[]) => values.map((value) => ({ value, label: `Nimi ${value}` }));

/** What the fixtures of fields choose from: everything valid in them, and a few more. */
export const fixtureChoices: Choices = {
  area: named('liperi', 'rantakyla-utra'),
  region: named('11', '14'),
  municipality: named('426', '167'),
  unit: named('a1', 'b1', 'liperi-school'),
  body: named('joint-group'),
  language: named('fi', 'sms', 'sv'),
  indicator: named('sotkanet:292'),
  observation: named('0190f3a2-7c1e-7c5b-9d11-000000000007'),
  'communication-plan': named('0190f3a2-7c1e-7c5b-9d11-000000000009'),
};

/** One form for each fixture of a kind of field. */
export interface FormFixture {
  readonly name: string;
  readonly fixture: FieldFixture<Field>;
  readonly spec: FormSpec;
}

/**
 * A form with the one field of each fixture, required or not, in a language: the suites of both painters run over all of them. A
 * kind of field without a fixture does not compile.
 */
export function formFixtures(
  language: Language,
  part: { readonly optional?: true } = {},
): readonly FormFixture[] {
  return Object.entries(fieldFixtures).flatMap(([kind, fixtures]) =>
    Object.entries(fixtures as Readonly<Record<string, FieldFixture<Field>>>).map(([name, fixture]) => {
      const fields: Fields = { field: { ...fixture.field, ...part } };
      const wording = { fields: { field: { label: 'Kysytty asia' } }, codes: {} };
      return { name: `${kind}: ${name}`, fixture, spec: { language, fields, wording, past: [] } };
    }),
  );
}
