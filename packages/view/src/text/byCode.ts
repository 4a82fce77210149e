import type { Issue } from '@puheeksi/core';
import type { CodeSentences, CodeWithFacts, FieldName, FieldText, IssueFacts } from './workingTexts.js';

const own = <Code extends string, T>(table: Readonly<Record<Code, T>>, code: string): T | undefined =>
  Object.hasOwn(table, code) ? table[code as Code] : undefined;

const fieldOf = (path: Issue['path'], fields: Readonly<Record<FieldName, FieldText>>): string => {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.at(-1);
  if (name === undefined) return '';
  return own(fields, name)?.label ?? names.join('.');
};

/** The bound of an issue, from the form in which the codecs give it: '>=1', '<=20'. */
const boundOf = ({ expected }: Issue): { readonly bound?: string } => {
  const bound = /^[<>]=?(\d+)$/.exec(expected ?? '')?.[1];
  return bound === undefined ? {} : { bound };
};

/** The sentence of an input issue. A code without a sentence of its own gets the general one. */
export function issueSentence(
  issue: Issue,
  fields: Readonly<Record<FieldName, FieldText>>,
  sentences: CodeSentences['issues'],
  general: (facts: IssueFacts) => string,
): string {
  const facts: IssueFacts = { field: fieldOf(issue.path, fields), ...boundOf(issue) };
  return (own(sentences, issue.code) ?? general)(facts);
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
