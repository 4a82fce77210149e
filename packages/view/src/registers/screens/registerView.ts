import type { Language } from '@puheeksi/core';
import type { TextsByRef } from '@puheeksi/core/wire';
import { withTexts, type AnyRecord, type AnyRegister } from '@puheeksi/core/registers';
import { formModel, typedOf, type FormSpec } from '../../forms/formSpec.js';
import type { Control, ControlKind, Controls, FieldModel, PerControl } from '../../forms/formModel.js';
import type { FormWording } from '../../forms/formTexts.js';
import type { Choices } from '../../forms/kindForm.js';
import { screenWordsFor, type ScreenWords } from './screenWords.js';

/** The words of whichever register, in one language. */
export interface AnyRegisterWords extends FormWording {
  readonly title: string;
  readonly about: string;
  readonly entry: string;
  readonly addEntry: string;
  readonly empty: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly covers: Readonly<Record<string, string>>;
  readonly matrices: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string>>;
}

/** A register as it is drawn: its definition, its words, and what there is to choose from. */
export interface RegisterView {
  readonly register: AnyRegister;
  readonly words: AnyRegisterWords;
  readonly language: Language;
  readonly choices: Choices;
}

/** The form of an entry: its own fields in its own words. */
export const entryForm = ({ register, words, language }: RegisterView): FormSpec => ({
  language,
  fields: register.fields,
  wording: words,
  past: [],
});

/** A stored record with the words of its texts beside their references; of a text that was deleted the words are empty. */
export const withWords = ({ register }: RegisterView, record: AnyRecord, texts: TextsByRef): AnyRecord =>
  withTexts(register.fields, record, (ref) =>
    typeof ref === 'string' ? { textRef: ref, text: texts[ref] ?? '' } : ref,
  );

const labelOf = (
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string => options.find((option) => option.value === value)?.label ?? '';

const printControl = <K extends ControlKind>(control: Controls[K]): string =>
  printers[control.kind as K](control);
const printField = ({ label, control }: FieldModel): readonly string[] => {
  const text = printControl(control);
  return text === '' ? [] : [`${label}: ${text}`];
};

/** How what each control holds is written in a cell; empty where it holds nothing. */
const printers: PerControl<{ readonly [K in ControlKind]: (control: Controls[K]) => string }> = {
  line: ({ value }) => value,
  area: ({ value }) => value,
  day: ({ value }) => value,
  choice: ({ value, options }) => labelOf(options, value),
  choices: ({ values, options }) => values.map((value) => labelOf(options, value)).join(', '),
  group: ({ fields }) => fields.flatMap(printField).join(', '),
  rows: ({ rows }) => rows.map(({ fields }) => fields.flatMap(printField).join(', ')).join('; '),
};

/** What a control holds, as it is written in a cell. @example printed({ kind: 'day', value: '1.12.2026', past: false }) // '1.12.2026' */
export const printed = (control: Control): string => printControl(control);

/** The fields of a stored record as they stand, printed the way its form shows them. */
export const shownFields = (
  view: RegisterView,
  record: AnyRecord,
  texts: TextsByRef,
): readonly FieldModel[] => {
  const spec = entryForm(view);
  return formModel(spec, typedOf(spec, withWords(view, record, texts)), { choices: view.choices }).fields;
};

/** The fields that are asked for, each with what it holds; empty where it holds nothing. */
export const writtenFields = (
  fields: readonly FieldModel[],
): readonly { readonly label: string; readonly text: string }[] =>
  fields
    .map(({ label, control, asked }) => ({ label, asked, text: printed(control) }))
    .filter(({ asked, text }) => asked || text !== '')
    .map(({ label, text }) => ({ label, text }));

/** What an entry is called in lists and menus: its naming fields. */
export const entryName = ({ register, words }: RegisterView, fields: readonly FieldModel[]): string =>
  fields
    .filter(({ name }) => register.label.includes(name))
    .map(({ control }) => printed(control))
    .filter((text) => text !== '')
    .join(', ') || words.entry;

/** The words of its screens. */
export const screenWordsOf = ({ language }: RegisterView): ScreenWords => screenWordsFor(language);
