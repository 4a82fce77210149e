import type { Language } from '@puheeksi/core';

/** The words of a table in one language. Paths are the names of fields, inner ones after a point: 'rows.priority'. */
export interface RecordTexts {
  /** The name of the sheet or the file. */
  readonly title: string;
  /** Over the column that tells which record a row is. */
  readonly key: string;
  /** Of a row in a list: '{label}: {number}' stands over its column. */
  readonly number: string;
  readonly yes: string;
  readonly no: string;
  /** By path; a field without a label is headed by its path. */
  readonly labels: Readonly<Record<string, string>>;
  /** By path, then by code; a code without a name is written as it is. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of a table in the three languages. */
export type RecordTextsByLanguage = Readonly<Record<Language, RecordTexts>>;

const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text without what people neither see nor mean: case, direction marks, kinds and numbers of spaces. @example alike(' Päivä\u00a0 ') // 'päivä' */
export function alike(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
