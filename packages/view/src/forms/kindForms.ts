import type { Field, FieldKinds, Kind } from '@puheeksi/core/schema';
import type { FieldModel, Option } from './formModel.js';
import type { At, Inner, KindForm, KindForms } from './kindForm.js';
import { codeForm, codeOrNamedForm, codesForm, namedForm, truthForm } from './kinds/choices.js';
import { casesForm, groupForm, listForm } from './kinds/containers.js';
import { shortTextForm } from './kinds/shortText.js';
import { countForm, dayForm, lengthForm, monthForm, textForm, yearForm } from './kinds/lines.js';

/** Kinds whose values are chosen by name or code: a list of them is chosen too, and has no rows. */
const listedKinds: Readonly<Partial<Record<Kind, true>>> = {
  area: true,
  code: true,
  codeOrReference: true,
  indicator: true,
  language: true,
  municipality: true,
  reference: true,
  region: true,
  registerCode: true,
  registerEntry: true,
  unit: true,
};
const isListed = (item: Field): boolean => listedKinds[item.kind] === true;

/** What a form does with each kind of field; a kind without an entry does not compile. */
const kindForms: KindForms = {
  area: namedForm(() => 'area'),
  cases: casesForm(innerForms()),
  code: codeForm,
  codeOrReference: codeOrNamedForm,
  codes: codesForm,
  count: countForm,
  day: dayForm,
  group: groupForm(innerForms()),
  indicator: namedForm(() => 'indicator'),
  language: namedForm(() => 'language'),
  length: lengthForm,
  list: listForm(innerForms(), optionsOfItem, isListed),
  month: monthForm,
  municipality: namedForm(() => 'municipality'),
  reference: namedForm(({ to }) => to),
  region: namedForm(() => 'region'),
  registerCode: namedForm(({ register }) => register),
  registerEntry: namedForm(({ register }) => register),
  shortText: shortTextForm,
  text: textForm,
  truth: truthForm,
  unit: namedForm(() => 'unit'),
  year: yearForm,
};

/** The form of a field's own kind. */
function formOf<K extends Kind>(field: { readonly [P in K]: FieldKinds[P] }[K]): KindForm<typeof field> {
  return kindForms[field.kind as K] as unknown as KindForm<typeof field>;
}

function optionsOfItem(item: Field, at: At): readonly Option[] {
  const control = formOf(item).draw(item, { ...at, typed: {} });
  return control.kind === 'choice' ? control.options : [];
}

function drawField(field: Field, at: At, asked: boolean, condition?: string): readonly FieldModel[] {
  const { asks, draw, after } = formOf(field);
  const { wording, name, form } = at;
  const control = draw(field, at);
  const hints = [
    wording.hint ?? form.words.hints[asks],
    'guarded' in control && control.guarded ? form.words.noPersonalData : undefined,
    'options' in control && control.options.length === 0 ? form.words.nothingToChoose : undefined,
  ].filter((hint) => hint !== undefined);
  const error = Object.hasOwn(form.errors, name) ? form.errors[name] : undefined;
  const model: FieldModel = {
    name,
    label: wording.label,
    ...(hints.length > 0 && { hint: hints.join(' ') }),
    ...(error !== undefined && { error }),
    optional: field.optional === true,
    asked,
    ...(condition !== undefined && { condition }),
    control,
  };
  return [model, ...(after?.(field, at) ?? []).map((inner) => ({ ...inner, asked: inner.asked && asked }))];
}

/** What kinds that hold other fields ask of theirs; asked for by functions, because the table holds them as well. */
export function innerForms(): Inner {
  return {
    draw: drawField,
    read: (field, from) => formOf(field).read(field, from),
    write: (field, value, name, language) => formOf(field).write(field, value, name, language),
    find: (field, path, where) =>
      formOf(field).find?.(field, path, where) ?? {
        name: where.name,
        wording: where.wording,
        asks: formOf(field).asks,
      },
  };
}
