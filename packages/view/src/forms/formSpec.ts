import type { Day, Issue, Language } from '@puheeksi/core';
import { textFault } from '@puheeksi/core/identifiers';
import { withoutHidden, type Fields } from '@puheeksi/core/schema';
import { formatDay } from '../format/day.js';
import { boundOf, ownSentence } from '../text/byCode.js';
import type { FaultModel, FieldModel, FormModel } from './formModel.js';
import { wordingOf, type FormTexts, type FormWording } from './formTexts.js';
import type { Choices, Path } from './kindForm.js';
import { innerForms } from './kindForms.js';
import { drawFields, findField, readFields, writeFields } from './kinds/containers.js';
import { readTypedDay } from './kinds/lines.js';
import { withTyped, type Typed } from './typed.js';
import { formWordsFor } from './words/formWordsFor.js';

const inner = innerForms();

/** A form in one language: what it asks for, and how. Plain data; HTML and React are drawn of it. */
export interface FormSpec {
  readonly language: Language;
  readonly fields: Fields;
  readonly wording: FormWording;
  /** Names of day fields of what has happened, wherever they stand. */
  readonly past: readonly string[];
}

/**
 * A form made of field descriptors and their texts, which are complete by type.
 * @example formSpec('fi', { on: dayField }, { fields: { on: { label: 'Päivä' } }, codes: {} }, { past: ['on'] })
 */
export const formSpec = <const F extends Fields>(
  language: Language,
  fields: F,
  texts: FormTexts<F>,
  { past = [] }: { readonly past?: readonly string[] } = {},
): FormSpec => ({ language, fields, wording: wordingOf(texts), past });

/** What must be put right: sentences by the control that they belong to, and those that belong to none. */
export interface FormFaults {
  readonly byName: Readonly<Record<string, string>>;
  readonly others: readonly string[];
}

/** A form in which nothing is wrong. */
export const noFaults: FormFaults = { byName: {}, others: [] };

/** Whether anything is wrong. */
export const hasFaults = ({ byName, others }: FormFaults): boolean =>
  others.length > 0 || Object.keys(byName).length > 0;

/** Two lots of faults as one, so that everything to put right is told at once; a control keeps its first sentence. */
export const faultsTogether = (first: FormFaults, second: FormFaults): FormFaults => ({
  byName: { ...second.byName, ...first.byName },
  others: [...new Set([...first.others, ...second.others])],
});

const everyField = (fields: readonly FieldModel[]): readonly FieldModel[] =>
  fields.flatMap((field): readonly FieldModel[] => {
    const { control } = field;
    if (control.kind === 'group') return [field, ...everyField(control.fields)];
    if (control.kind === 'rows') return [field, ...control.rows.flatMap((row) => everyField(row.fields))];
    return [field];
  });

/** Whether anything has been typed or chosen in a field. */
const filled = ({ control }: FieldModel): boolean => {
  if (control.kind === 'group') return control.fields.some(filled);
  if (control.kind === 'rows') return control.rows.length > 0;
  return control.kind === 'choices' ? control.values.length > 0 : control.value.trim() !== '';
};

/**
 * A form as it stands: what has been typed, what is wrong, what is asked for by now. Draw it with `formHtml`, or with the React
 * parts of the widgets.
 * @example formModel(spec, { on: ['31.2.'] }, { choices: {}, faults: faultsOf(spec, typed, issues) }).faults[0].text
 */
export function formModel(
  spec: FormSpec,
  typed: Typed,
  { choices = {}, faults = noFaults }: { readonly choices?: Choices; readonly faults?: FormFaults } = {},
): FormModel {
  const { language, fields, wording, past } = spec;
  const words = formWordsFor(language);
  const form = { language, words, choices, past, errors: faults.byName };
  const models = drawFields(fields, wording, { name: '', typed, form }, inner);
  const all = everyField(models);
  const wrong: readonly FaultModel[] = [
    ...all.flatMap(({ name, error }) => (error === undefined ? [] : [{ text: error, name }])),
    ...faults.others.map((text) => ({ text })),
  ];
  const hidden = models.filter((model) => !model.asked && filled(model)).map(({ label }) => label);
  const hiddenWithin = all
    .filter((model) => !models.includes(model) && !model.asked && filled(model))
    .map(({ label }) => label);
  const leaving = [...new Set([...hidden, ...hiddenWithin])];
  return {
    fields: models,
    faults: wrong,
    ...(wrong.length > 0 && { faultsTitle: words.faultsTitle(wrong.length) }),
    ...(leaving.length > 0 && { leaving: words.leaving(leaving) }),
  };
}

/** What was typed with its days shown back whole, as they are read; what is no day stays as it is. */
export function shownBack(spec: FormSpec, typed: Typed, today: Day): Typed {
  let shown = typed;
  for (const { name, control } of everyField(formModel(spec, typed).fields)) {
    const day = control.kind === 'day' ? readTypedDay(control.value, today, control.past) : undefined;
    if (day !== undefined) shown = withTyped(shown, name, [formatDay(day, spec.language)]);
  }
  return shown;
}

/** A record that was read from a form, and what its own answers took out of it. */
export interface ReadForm {
  readonly record: Readonly<Record<string, unknown>>;
  readonly removed: readonly Path[];
}

/**
 * What was typed as a record: empty is absent, what the answers hide is left out and named, what cannot be read stays as it was
 * typed, for the codec to refuse (`readRecord` of `@puheeksi/core/wire`).
 * @example readForm(spec, { on: ['1.12.'], children: ['kaksi'] }, { today, idOf }).record // { on: '2026-12-01', children: 'kaksi' }
 */
export function readForm(
  { fields, past }: FormSpec,
  typed: Typed,
  reading: { readonly today: Day; readonly idOf: (name: string) => string },
): ReadForm {
  return withoutHidden(
    fields,
    readFields(fields, { name: '', field: '', typed, reading: { ...reading, past } }, inner),
  );
}

/** A stored record as it would have been typed, whatever it holds: what no longer fits is shown and can be put right. */
export const typedOf = ({ fields, language }: FormSpec, record: object): Typed =>
  writeFields(fields, record, '', language, inner);

const nowhere = { name: '', field: '', wording: { label: '' }, labels: {} };
/** The step within the form: a command that was sent with others, and what its fields stand in, are passed over. */
const inForm = (fields: Fields, path: Path): Path => {
  const [first, second] = path;
  const steps = first === 'commands' && typeof second === 'number' ? path.slice(2) : path;
  const isField = (step: string | number | undefined): boolean => Object.hasOwn(fields, String(step));
  return !isField(steps[0]) && isField(steps[1]) ? steps.slice(1) : steps;
};

/**
 * Issues as sentences beside their controls, the first of each; those of no field stand by themselves. What a sent command wraps
 * around a field (`commands`, its number, `record`) is passed over.
 * @example faultsOf(spec, typed, [{ path: ['on'], code: 'missing' }]).byName.on // 'Kirjaa päivä kohtaan ”Päivä”.'
 */
export function faultsOf(spec: FormSpec, typed: Typed, issues: readonly Issue[]): FormFaults {
  const { fields, wording, language } = spec;
  const words = formWordsFor(language);
  const byName: Record<string, string> = {};
  const others = new Set<string>();
  for (const issue of issues) {
    const found = findField(fields, inForm(fields, issue.path), wording, { ...nowhere, typed }, inner);
    const facts = found
      ? { ...words.spoken[found.asks](found.wording.label), ...found.wording }
      : { ...words.anyField, label: words.anyField.name };
    const sentence = (ownSentence(words.byCode, issue.code) ?? words.general)({
      ...facts,
      ...boundOf(issue),
      ...(issue.received !== undefined && { received: issue.received }),
    });
    if (found) byName[found.name] ??= sentence;
    else others.add(sentence);
  }
  return { byName, others: [...others] };
}

/**
 * What the guard of texts finds, beside the texts, before anything is sent: nothing that tells who somebody is goes any further.
 * @source R0-K8; F29, F63: an identity code typed is blocked, with help
 */
export function guardFaults(spec: FormSpec, typed: Typed): FormFaults {
  const words = formWordsFor(spec.language);
  const byName: Record<string, string> = {};
  for (const { name, label, asked, control } of everyField(formModel(spec, typed).fields)) {
    if (!asked || !('guarded' in control)) continue;
    const fault = textFault(control.value);
    if (fault?.code !== 'text-identifies') continue;
    const { code, received } = fault.issues[0] ?? { code: 'identifier-in-text' };
    const sentence = ownSentence(words.byCode, code) ?? words.general;
    byName[name] = sentence({
      ...words.spoken.text(label),
      label,
      ...(received !== undefined && { received }),
    });
  }
  return { byName, others: [] };
}
