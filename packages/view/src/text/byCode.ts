import type { Issue } from '@puheeksi/core';
import type { FieldWords, IssueFacts } from './issues/fieldWords.js';
import type { CodeWithFacts } from './workingTexts.js';

const own = <Code extends string, T>(table: Readonly<Record<Code, T>>, code: string): T | undefined =>
  Object.hasOwn(table, code) ? table[code as Code] : undefined;

/** What a table has under a code; nothing for names that objects inherit ('constructor'). */
export function ownSentence<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return own(table, code);
}

/** What the sentence of an issue is made of: the words of the fields, and a sentence for each code. */
interface IssueWording {
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly anyField: FieldWords;
  readonly byCode: Readonly<Record<string, (facts: IssueFacts) => string>>;
  readonly general: (facts: IssueFacts) => string;
}

interface NamedField {
  readonly words: FieldWords;
  /** Before the sentence: empty where the words tell which field it is. */
  readonly path: string;
}

/** By the whole path first, then by its last step; a text within a field is spoken of as that field. */
const fieldOf = (path: Issue['path'], { fields, anyField }: IssueWording): NamedField => {
  const names = path.filter((step) => typeof step === 'string');
  const steps = names.length > 1 && names[0] === 'commands' ? names.slice(1) : names;
  const holder = steps.at(-1) === 'text' ? steps.slice(0, -1) : [];
  const words = [steps.join('.'), holder.join('.'), steps.at(-1) ?? ''].flatMap(
    (name) => own(fields, name) ?? [],
  )[0];
  if (words) return { words, path: '' };
  return { words: anyField, path: names.length === 0 ? '' : `${names.join('.')}: ` };
};

/** The bound of an issue, from the form in which the codecs give it: '>=1', '<=20'. */
export const boundOf = ({ expected }: Issue): { readonly bound?: string } => {
  const bound = /^[<>]=?(\d+)$/.exec(expected ?? '')?.[1];
  return bound === undefined ? {} : { bound };
};

/** The sentence of an input issue. A code without a sentence of its own gets the general one. */
export function issueSentence(issue: Issue, sentences: IssueWording): string {
  const { words, path } = fieldOf(issue.path, sentences);
  const sentence = own(sentences.byCode, issue.code) ?? sentences.general;
  const received = issue.received === undefined ? {} : { received: issue.received };
  return `${path}${sentence({ ...words, ...boundOf(issue), ...received })}`;
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

/** The sentence under the code that a fact holds; nothing when the answer did not carry a known one. */
export function byFact<Code extends string>(
  sentences: Readonly<Record<Code, string>>,
  facts: CodeWithFacts,
  name: string,
): string | undefined {
  const value = facts[name];
  return typeof value === 'string' ? own(sentences, value) : undefined;
}
