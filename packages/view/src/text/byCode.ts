import type { Issue } from '@puheeksi/core';
import type { FieldWords, IssueSentences } from './issues/fieldWords.js';
import type { CodeWithFacts } from './workingTexts.js';

const own = <Code extends string, T>(table: Readonly<Record<Code, T>>, code: string): T | undefined =>
  Object.hasOwn(table, code) ? table[code as Code] : undefined;

interface NamedField {
  readonly words: FieldWords;
  /** Before the sentence: empty where the words tell which field it is. */
  readonly path: string;
}

const fieldOf = (path: Issue['path'], { fields, anyField }: IssueSentences): NamedField => {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.at(-1);
  const words = name === undefined ? undefined : own(fields, name);
  if (words) return { words, path: '' };
  return { words: anyField, path: names.length === 0 ? '' : `${names.join('.')}: ` };
};

/** The bound of an issue, from the form in which the codecs give it: '>=1', '<=20'. */
const boundOf = ({ expected }: Issue): { readonly bound?: string } => {
  const bound = /^[<>]=?(\d+)$/.exec(expected ?? '')?.[1];
  return bound === undefined ? {} : { bound };
};

/** The sentence of an input issue. A code without a sentence of its own gets the general one. */
export function issueSentence(issue: Issue, sentences: IssueSentences): string {
  const { words, path } = fieldOf(issue.path, sentences);
  const sentence = own(sentences.byCode, issue.code) ?? sentences.general;
  return `${path}${sentence({ ...words, ...boundOf(issue) })}`;
}

/** The sentence of a refusal or warning. A code that nobody knows is named, never swallowed. */
export function codeSentence<Code extends string>(
  facts: CodeWithFacts,
  sentences: Readonly<Record<Code, (facts: CodeWithFacts) => string>>,
  general: (code: string) => string,
): string {
  return own(sentences, facts.code)?.(facts) ?? general(facts.code);
}

/** A fact that should be a day, as text; nothing when the answer did not carry it. */
export function dayFact(
  facts: CodeWithFacts,
  name: string,
  write: (day: string) => string,
): string | undefined {
  const value = facts[name];
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? write(value) : undefined;
}

/** A fact that should be a count; nothing when the answer did not carry it. */
export function countFact(facts: CodeWithFacts, name: string): number | undefined {
  const value = facts[name];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
