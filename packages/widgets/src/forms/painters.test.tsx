import axe from 'axe-core';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { day } from '@puheeksi/core/kernel';
import { testUuid } from '@puheeksi/core/testing';
import { readRecord } from '@puheeksi/core/wire';
import {
  faultsOf,
  formHtml,
  formModel,
  formWordsFor,
  noFaults,
  readForm,
  typedFrom,
  typedOf,
  type FormFaults,
  type FormSpec,
  type Typed,
} from '@puheeksi/view/forms';
import { fixtureChoices, formFixtures } from '@puheeksi/view/testing';
import { sourceWith } from '../testing/renderWidget.js';
import { LpProvider } from '../provider/LpProvider.js';
import { FormFields } from './FormFields.js';
import '../styles/index.css';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const reading = { today: day('2026-12-01'), idOf: () => testUuid(8) };
const nothing = (): void => undefined;

const drawReact = (spec: FormSpec, typed: Typed, faults: FormFaults): HTMLElement => {
  const { fields } = formModel(spec, typed, { choices: fixtureChoices, faults });
  const form = { id: 'form', change: nothing, addRow: nothing, removeRow: nothing };
  const { container } = render(
    <LpProvider source={sourceWith({})} language={spec.language} today={() => reading.today}>
      <div className="lp-root" lang={spec.language}>
        <FormFields fields={fields} form={form} />
      </div>
    </LpProvider>,
  );
  return container;
};
const drawHtml = (spec: FormSpec, typed: Typed, faults: FormFaults): HTMLElement => {
  const place = document.createElement('div');
  place.className = 'lp-root';
  place.lang = spec.language;
  const model = formModel(spec, typed, { choices: fixtureChoices, faults });
  place.innerHTML = formHtml(model, { words: formWordsFor(spec.language), action: '/', submit: 'OK' });
  document.body.append(place);
  return place;
};
const complaints = async (place: HTMLElement): Promise<readonly string[]> => {
  const { violations } = await axe.run(place, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
const faultsIn = (spec: FormSpec, typed: Typed): FormFaults => {
  const read = readRecord(spec.fields, readForm(spec, typed, reading).record);
  return read.ok ? noFaults : faultsOf(spec, typed, read.error);
};
/** What a person fills in: the value of each control by its id. */
const values = (place: HTMLElement): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...place.querySelectorAll<HTMLInputElement>('input[id], select[id], textarea[id]')].map((control) => [
      control.id,
      control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value,
    ]),
  );
const described = (place: HTMLElement, control: string): string => {
  const itself = place.querySelector(`#${CSS.escape(control)}`);
  const holder = itself?.closest('[aria-describedby]');
  const ids = holder?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => place.querySelector(`#${CSS.escape(id)}`)?.textContent).join(' ');
};

/** Of names and codes each is chosen once, in the order of the list, and none of them is no value. */
const asChosen = (value: unknown): unknown =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? [...new Set<string>(value)].sort()
    : (value ?? []);

const forms = [...formFixtures('fi'), ...formFixtures('fi', { optional: true })].map((form) => [
  `${form.name}${form.spec.fields['field']?.optional ? ', optional' : ''}`,
  form,
]) as readonly (readonly [string, ReturnType<typeof formFixtures>[number]])[];

describe.each(forms)('a field of the kind %s', (_name, { spec, fixture }) => {
  const stored = fixture.valid.map(([value]) => value);

  it('posts from a page without script exactly what was stored', () => {
    for (const value of stored) {
      const place = drawHtml(spec, typedOf(spec, { field: value }), noFaults);
      const posted = [...new FormData(place.querySelector('form')!)] as [string, string][];
      const { field } = readForm(spec, typedFrom(posted), reading).record;
      expect(asChosen(field)).toEqual(asChosen(value));
      place.remove();
    }
  });

  it('is filled in alike in both, with nothing to complain about', async () => {
    for (const typed of [{}, ...stored.slice(0, 1).map((value) => typedOf(spec, { field: value }))]) {
      const [react, html] = [drawReact(spec, typed, noFaults), drawHtml(spec, typed, noFaults)];
      // React leaves out what is not asked for and has helpers of its own; what it shows is the same
      expect(values(html)).toMatchObject(values(react));
      expect(await complaints(react)).toEqual([]);
      react.remove();
      expect(await complaints(html)).toEqual([]);
      html.remove();
      cleanup();
    }
  });

  it('shows what is wrong at its control in both', async () => {
    const typed = typedOf(spec, { field: fixture.invalid[0]?.value });
    const faults = faultsIn(spec, typed);
    for (const draw of [drawReact, drawHtml]) {
      const place = draw(spec, typed, faults);
      for (const [name, sentence] of Object.entries(faults.byName))
        expect(described(place, `form-${name}`)).toContain(sentence);
      expect(await complaints(place)).toEqual([]);
      place.remove();
      cleanup();
    }
  });
});
