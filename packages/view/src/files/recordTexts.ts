import type { Language } from '@puheeksi/core';
import type { Field, Fields } from '@puheeksi/core/schema';
import type { FieldWording, FormWording } from '../forms/formTexts.js';
import { fileWordsFor } from './words/fileWordsFor.js';

/** The words of a table of records: what `@puheeksi/client/files` writes over its columns and into its cells. */
export interface RecordTexts {
  readonly title: string;
  readonly key: string;
  readonly number: string;
  readonly yes: string;
  readonly no: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Gathered {
  /** The id of a row, which no form shows. */
  readonly rowId: string;
  readonly labels: Record<string, string>;
  readonly codes: Record<string, Readonly<Record<string, string>>>;
}

type Names = Readonly<Record<string, string>>;

const addFields = (fields: Fields, wording: Partial<FormWording>, path: string, into: Gathered): void => {
  for (const [name, field] of Object.entries(fields)) {
    const inner = path === '' ? name : `${path}.${name}`;
    const words = wording.fields?.[name];
    into.labels[inner] =
      words?.label ?? (isRowId(field) ? `${into.labels[path] ?? path}: ${into.rowId}` : name);
    const codes = wording.codes?.[name];
    if (codes) into.codes[inner] = codes;
    if (words) addWithin(field, words, codes, inner, into);
  }
};

const isRowId = (field: Field): boolean => 'to' in field && field.to === 'row';

/** What stands within a field: by what its descriptor holds, whatever its kind. */
const addWithin = (
  field: Field,
  words: FieldWording,
  codes: Names | undefined,
  path: string,
  into: Gathered,
): void => {
  if ('fields' in field) addFields(field.fields, words, path, into);
  if ('item' in field) addWithin(field.item, words, codes, path, into);
  if (!('cases' in field)) return;
  into.labels[`${path}.${field.by}`] = words.label;
  if (codes) into.codes[`${path}.${field.by}`] = codes;
  for (const [code, fields] of Object.entries(field.cases))
    addFields(fields, words.cases?.[code] ?? {}, path, into);
  for (const [code, within] of Object.entries(field.within ?? {})) {
    const own = words.within?.[code];
    if (own) addWithin(within, own, own.labels, path, into);
  }
};

/**
 * The words of a file, made of those of the form: a label for each column, a name for each code, so that a heading reads as the field
 * on the screen does.
 * @example recordTexts(register.fields, wordingOf(texts.fi), { title: 'Viestintäsuunnitelma', language: 'fi' }).labels.channel // 'Missä kanavassa'
 */
export function recordTexts(
  fields: Fields,
  wording: FormWording,
  { title, language }: { readonly title: string; readonly language: Language },
): RecordTexts {
  const { key, number, yes, no } = fileWordsFor(language);
  const into: Gathered = { rowId: key.toLowerCase(), labels: {}, codes: {} };
  addFields(fields, wording, '', into);
  return { title, key, number, yes, no, labels: into.labels, codes: into.codes };
}
