import type { Language } from '@puheeksi/core';
import { boundOf, ownSentence } from '../text/byCode.js';
import { formWordsFor } from '../forms/words/formWordsFor.js';
import type { RecordTexts } from './recordTexts.js';
import type { FileFacts } from './words/fileWords.js';
import { fileWordsFor } from './words/fileWordsFor.js';

/** A fault of a row as the reader of files and the plan of an import give it. */
export interface RowFaultFacts {
  /** The path of the list whose table it is; empty or missing for the records. */
  readonly table?: string;
  readonly row: number;
  readonly column?: string;
  readonly value?: string;
  readonly code: string;
  readonly expected?: string;
}

/** A fault for the person who imports. */
export interface RowFaultText {
  /** Where: 'Rivi 4, Päivä'. */
  readonly place: string;
  /** What stands there, in quotation marks; nothing for an empty cell. */
  readonly value?: string;
  /** What is wrong with it and the way out. */
  readonly sentence: string;
}

/** A longer list is looked up in the form, or in the list of the workbook's own column. */
const maxChoices = 12;

const labelOf = (column: string, { labels, key, number }: RecordTexts): string => {
  if (column === '#key') return key;
  if (column.endsWith('#')) return `${labels[column.slice(0, -1)] ?? column}: ${number}`;
  return labels[column] ?? column;
};

/**
 * A fault of a row in words: its place, what stands there, what is wrong and the way out. The sentences of values are those of forms.
 * @example rowFaultText({ row: 4, column: 'on', value: '30.2.2026', code: 'not-a-day' }, texts, 'fi').sentence // 'Päivää ei löydy kalenterista. …'
 */
export function rowFaultText(fault: RowFaultFacts, texts: RecordTexts, language: Language): RowFaultText {
  const words = fileWordsFor(language);
  const form = formWordsFor(language);
  const { table = '', row, column, value, code } = fault;
  const label = column === undefined ? undefined : labelOf(column, texts);
  const place = [
    words.row(row),
    ...(table === '' ? [] : [words.inSheet(texts.labels[table] ?? table)]),
    ...(label === undefined ? [] : [label]),
  ].join(', ');
  const spoken = label === undefined ? form.anyField : form.spoken.text(label);
  const sentence =
    ownSentence(words.cell, code) ??
    (ownSentence(form.byCode, code) ?? form.general)({
      ...spoken,
      label: label ?? spoken.name,
      ...boundOf({ ...fault, path: [] }),
    });
  const names = code === 'not-in-the-list' ? Object.values(texts.codes[column ?? ''] ?? {}) : [];
  const choices = names.length > 0 && names.length <= maxChoices ? [words.choices(names)] : [];
  return {
    place,
    ...(value === undefined ? {} : { value: words.quoted(value) }),
    sentence: [sentence, ...choices].join(' '),
  };
}

/** Why a file as a whole is not read, with the way out. Columns are named by their labels. */
export function fileFaultText(
  fault: FileFacts & { readonly code: string },
  texts: RecordTexts,
  language: Language,
): string {
  const words = fileWordsFor(language);
  const columns = fault.columns?.map((column) => labelOf(column, texts));
  return (
    ownSentence(words.file, fault.code)?.({ ...fault, ...(columns ? { columns } : {}) }) ?? words.general
  );
}

/** Why an import cannot be undone. @example undoFaultText({ code: 'changed-since' }, 'en') */
export function undoFaultText({ code }: { readonly code: string }, language: Language): string {
  const words = fileWordsFor(language);
  return ownSentence(words.undo, code) ?? words.general;
}
