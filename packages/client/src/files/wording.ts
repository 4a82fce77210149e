import type { Language } from '@puheeksi/core';
import type { Codes } from '@puheeksi/core/schema';
import { alike, type RecordTextsByLanguage } from './recordTexts.js';

/** The words of cells: names of codes and of yes and no, written in one language and read in any. */
export interface Wording {
  readonly language: Language;
  /** The name of a code, or the code itself where the name could be taken for another one. */
  readonly writeCode: (path: string, codes: Codes, code: string) => string;
  /** The code of a name in any language; the text itself where it is none. */
  readonly readCode: (path: string, codes: Codes, text: string) => string;
  readonly writeTruth: (value: boolean) => string;
  /** The text itself where it says neither. */
  readonly readTruth: (text: string) => boolean | string;
}

/** Between several values of one cell; a line break is read too. */
export const separator = ';';
const separators = /[;\n\r]/;
/** How spreadsheets and people write it besides the words of the languages. */
const spokenTruth = { true: ['true', 'tosi', 'sant', '1', 'x'], false: ['false', 'epätosi', 'falskt', '0'] };

/** The words of cells in a language. @example wordingOf(texts, 'fi').writeTruth(true) // 'kyllä' */
export function wordingOf(texts: RecordTextsByLanguage, language: Language): Wording {
  const all = Object.values(texts);
  const named = new Map<string, ReadonlyMap<string, string | undefined>>();
  /** By what a person reads alike; nothing under a name that two codes share. */
  const namesOf = (path: string, codes: Codes): ReadonlyMap<string, string | undefined> => {
    const found = named.get(path);
    if (found) return found;
    const names = new Map<string, string | undefined>();
    const add = (name: string, code: string): void => {
      const key = alike(name);
      names.set(key, names.has(key) && names.get(key) !== code ? undefined : code);
    };
    for (const code of codes)
      for (const name of [code, ...all.flatMap((one) => one.codes[path]?.[code] ?? [])]) add(name, code);
    named.set(path, names);
    return names;
  };
  const readCode: Wording['readCode'] = (path, codes, text) => {
    const written = text.trim();
    if (codes.includes(written)) return written;
    return namesOf(path, codes).get(alike(text)) ?? written;
  };
  const truths = new Map([
    ...[...spokenTruth.true, ...all.map(({ yes }) => yes)].map((word) => [alike(word), true] as const),
    ...[...spokenTruth.false, ...all.map(({ no }) => no)].map((word) => [alike(word), false] as const),
  ]);
  return {
    language,
    readCode,
    writeCode: (path, codes, code) => {
      const name = texts[language].codes[path]?.[code] ?? code;
      return readCode(path, codes, name) === code && !separators.test(name) ? name : code;
    },
    writeTruth: (value) => (value ? texts[language].yes : texts[language].no),
    readTruth: (text) => truths.get(alike(text)) ?? text.trim(),
  };
}

/** The values of a cell that holds several. @example partsOf('a; b\nc') // ['a', 'b', 'c'] */
export function partsOf(text: string): readonly string[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
