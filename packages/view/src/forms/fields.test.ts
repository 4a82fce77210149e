import { describe, expect, it } from 'vitest';
import { languages } from '@puheeksi/core';
import { day } from '@puheeksi/core/kernel';
import { testUuid } from '@puheeksi/core/testing';
import { readRecord } from '@puheeksi/core/wire';
import { fixtureChoices, formFixtures } from '../testing/formFixtures.js';
import { formHtml } from './formHtml.js';
import { faultsOf, formModel, readForm, typedOf } from './formSpec.js';
import type { FieldModel } from './formModel.js';
import { formWordsFor } from './words/formWordsFor.js';

const idOf = () => testUuid(8);
const today = day('2026-12-01');
const reading = { today, idOf };
const every = (fields: readonly FieldModel[]): readonly FieldModel[] =>
  fields.flatMap((field) => [
    field,
    ...(field.control.kind === 'group' ? every(field.control.fields) : []),
    ...(field.control.kind === 'rows' ? field.control.rows.flatMap((row) => every(row.fields)) : []),
  ]);
/** Kinds that are chosen by name: a box to type an id or a code into would be a fault. */
const chosen =
  /^(area|code|codeOrReference|codes|indicator|language|municipality|reference|region|registerCode|registerEntry|truth|unit):/;

describe.each(
  languages.flatMap((language) => formFixtures(language).map((form) => [language, form.name, form] as const)),
)('in %s a field of the kind %s', (language, name, { spec, fixture }) => {
  const words = formWordsFor(language);
  const html = (typed = {}, faults = faultsOf(spec, typed, [])) =>
    formHtml(formModel(spec, typed, { choices: fixtureChoices, faults }), {
      words,
      action: '/',
      submit: 'OK',
    });

  it('reads back from the form what was stored, and shows it', () => {
    for (const [value] of fixture.valid) {
      const typed = typedOf(spec, { field: value });
      expect(readForm(spec, typed, reading)).toEqual({ record: { field: value }, removed: [] });
      for (const shown of Object.values(typed).flat())
        expect(html(typed)).toContain(shown.replace(/&/g, '&amp;').replace(/"/g, '&quot;'));
    }
  });

  it('what no longer fits is shown, and its fault stands at a control of the form', () => {
    for (const { value } of fixture.invalid) {
      const typed = typedOf(spec, { field: value });
      const read = readRecord(spec.fields, readForm(spec, typed, reading).record);
      // What no form can write down (a list that is none, a stray name) is gone by then, or has become what fits
      if (read.ok) continue;
      const faults = faultsOf(spec, typed, read.error);
      const model = formModel(spec, typed, { choices: fixtureChoices, faults });
      expect(faults.others).toEqual([]);
      const controls = every(model.fields).map((field) => field.name);
      for (const control of Object.keys(faults.byName)) expect(controls).toContain(control);
      expect(model.faults.length).toBe(Object.keys(faults.byName).length);
      for (const { text, name: control } of model.faults) {
        expect(text).not.toMatch(/undefined|^field|\b[a-z]+-[a-z]+-[a-z]+\b/);
        expect(html(typed, faults)).toContain(`href="#form-${control}"`);
        expect(html(typed, faults)).toContain(`id="form-${control}-error"`);
      }
    }
  });

  it('what is empty is absent, and told where it is asked for', () => {
    const { record } = readForm(spec, {}, reading);
    // A group and a list that must be there are there, with nothing in them
    expect(JSON.stringify(Object.values(record))).toMatch(/^\[(\{\}|\[\])?\]$/);
    const optional = { ...spec, fields: { field: { ...fixture.field, optional: true } as const } };
    expect(readForm(optional, {}, reading).record).toEqual({});
    expect(readForm(optional, typedOf(optional, {}), reading).record).toEqual({});
    const blank = Object.fromEntries(
      every(formModel(optional, {}).fields).map((field) => [field.name, [' ']]),
    );
    if (!chosen.test(name))
      expect(JSON.stringify(readForm(optional, blank, reading).record)).not.toContain('""');
  });

  it('escapes what was typed', () => {
    const nasty = '"><script>alert(1)</script>';
    const typed = Object.fromEntries(every(formModel(spec, {}).fields).map((field) => [field.name, [nasty]]));
    expect(html(typed)).not.toContain('<script');
    expect(html(typed)).not.toMatch(/ style=| on[a-z]+=/);
  });
});

const chosenForms = formFixtures('fi').filter(({ name }) => chosen.test(name));

describe('what is chosen by name', () => {
  it('is known for every kind that has one', () => {
    expect(new Set(chosenForms.map(({ name }) => name.split(':')[0]))).toHaveLength(13);
  });
  it.each(chosenForms.map((form) => [form.name, form] as const))(
    'has no box to type into: %s',
    (_name, { spec }) => {
      const model = formModel(spec, {}, { choices: fixtureChoices });
      const html = formHtml(model, { words: formWordsFor('fi'), action: '/', submit: 'OK' });
      expect(html).toMatch(/<select|type="radio"|type="checkbox"/);
      expect(html).not.toMatch(/<input[^>]*type="text"|<textarea/);
    },
  );
});
