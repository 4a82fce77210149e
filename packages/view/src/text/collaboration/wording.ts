import type { Day, Language } from '@puheeksi/core';
import type { Labels } from '@puheeksi/core/kernel';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { plural, type PluralForms } from '../plural.js';
import type { RegisterNames } from './streamSentences.js';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** A fact that should be a day, as it is written; nothing when it is none. */
export function writtenDay(language: Language, fact: unknown): string | undefined {
  return typeof fact === 'string' && dayForm.test(fact) ? formatDay(fact as Day, language) : undefined;
}

/** A fact that should be a day, in brackets after a space; empty when it is none. @example bracketedDay('fi', '2026-03-02') // ' (2.3.2026)' */
export function bracketedDay(language: Language, fact: unknown): string {
  return bracketed([writtenDay(language, fact)]);
}

/** A fact that should be a count, with its noun; nothing when it is none. @example amount('en', 3, { one: 'day', other: 'days' }) // '3 days' */
export function amount(language: Language, fact: unknown, forms: PluralForms): string | undefined {
  return typeof fact === 'number' && Number.isSafeInteger(fact)
    ? `${formatNumber(fact, language)} ${plural(language, fact, forms)}`
    : undefined;
}

/** The members of a fact that should be a list; none when it is none. */
export function itemsOf(fact: unknown): readonly unknown[] {
  return Array.isArray(fact) ? fact : [];
}

/** The texts of a fact that should be a list of texts. */
export function textsOf(fact: unknown): readonly string[] {
  return itemsOf(fact).filter((item) => typeof item === 'string');
}

const atMostForms: Readonly<Record<Language, string>> = { fi: 'enintään', sv: 'högst', en: 'at most' };
const lineForms: Readonly<Record<Language, string>> = { fi: 'rivi', sv: 'rad', en: 'line' };

const withNumber = (words: string, language: Language, fact: unknown): string | undefined =>
  typeof fact === 'number' && Number.isSafeInteger(fact)
    ? `${words} ${formatNumber(fact, language)}`
    : undefined;

/** A fact that should be a limit; nothing when it is none. @example atMost('fi', 100) // 'enintään 100' */
export function atMost(language: Language, fact: unknown): string | undefined {
  return withNumber(atMostForms[language], language, fact);
}

/** A fact that should be the number of a line; nothing when it is none. @example lineOf('sv', 4) // 'rad 4' */
export function lineOf(language: Language, fact: unknown): string | undefined {
  return withNumber(lineForms[language], language, fact);
}

/** The words of one code or of a list of codes; codes without a word are left out. @example wordsOf(['a'], { a: 'yksi' }) // ['yksi'] */
export function wordsOf(fact: unknown, words: Readonly<Record<string, string>>): readonly string[] {
  const codes: readonly unknown[] = Array.isArray(fact) ? fact : [fact];
  return codes.flatMap((code) =>
    typeof code === 'string' && Object.hasOwn(words, code) ? (words[code] ?? []) : [],
  );
}

/** Labels of one code or of a list of codes as they stand within a sentence. @example labelsOf(['parish'], memberSectors, 'sv') // ['församling'] */
export function labelsOf(
  fact: unknown,
  labels: Readonly<Record<string, Labels>>,
  language: Language,
): readonly string[] {
  const codes: readonly unknown[] = Array.isArray(fact) ? fact : [fact];
  return codes.flatMap((code) => {
    const label = typeof code === 'string' && Object.hasOwn(labels, code) ? labels[code] : undefined;
    return label ? [withinSentence(label[language])] : [];
  });
}

/** A label within a sentence: its first letter small, unless it begins with an abbreviation. */
function withinSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** The name of a body, unit or organisation by its code; the code itself where the reader has no name for it. */
export function nameOf(fact: unknown, names: RegisterNames): string | undefined {
  if (typeof fact !== 'string' || fact === '') return undefined;
  return Object.hasOwn(names, fact) ? names[fact] : fact;
}

/** Names in brackets after a space; empty when there are none. @example bracketed(['Liperi']) // ' (Liperi)' */
export function bracketed(words: readonly (string | undefined)[]): string {
  const known = [...new Set(words.flatMap((word) => word ?? []))];
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** The name of a team or a unit that is owed word. */
export function recipientName(fact: unknown, names: RegisterNames): string | undefined {
  if (typeof fact !== 'object' || fact === null) return undefined;
  if ('team' in fact) return nameOf(fact.team, names);
  return 'unit' in fact ? nameOf(fact.unit, names) : undefined;
}

/** The names of those who are owed word, each once; a duty without a readable recipient is left out. */
export function recipientNames(duties: unknown, names: RegisterNames): readonly string[] {
  const found = itemsOf(duties).flatMap((duty) =>
    typeof duty === 'object' && duty !== null && 'recipient' in duty
      ? (recipientName(duty.recipient, names) ?? [])
      : [],
  );
  return [...new Set(found)];
}

const quotationMarks = { fi: ['”', '”'], sv: ['”', '”'], en: ['“', '”'] } as const;

/** A label or an event within a sentence, in the quotation marks of the language. @example quoted('en', 'A meeting was held') // '“A meeting was held”' */
export function quoted(language: Language, words: string): string {
  const [open, close] = quotationMarks[language];
  return `${open}${words}${close}`;
}

/** Labels that are sentences of their own, quoted. */
export function quotedLabels(
  fact: unknown,
  labels: Readonly<Record<string, Labels>>,
  language: Language,
): readonly string[] {
  const words = Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, label[language]]));
  return wordsOf(fact, words).map((word) => quoted(language, word));
}

/** The kinds of identifiers that the issues of a text tell of, each once; the identifiers themselves are never told. */
export function identifierKindsIn(
  issues: unknown,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  return itemsOf(issues).flatMap((issue) =>
    typeof issue === 'object' && issue !== null && 'received' in issue ? wordsOf(issue.received, words) : [],
  );
}

const sinceForms: Readonly<Record<Language, (day: string) => string>> = {
  fi: (day) => `${day} alkaen`,
  sv: (day) => `sedan ${day}`,
  en: (day) => `since ${day}`,
};

/** The day from which something has lasted, in brackets after a space. @example bracketedSince('sv', '2026-03-02') // ' (sedan 2.3.2026)' */
export function bracketedSince(language: Language, fact: unknown): string {
  const day = writtenDay(language, fact);
  return bracketed([day === undefined ? undefined : sinceForms[language](day)]);
}
