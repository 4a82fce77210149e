import type { Issue } from '@puheeksi/core';
import type { LedgerTypes } from '@puheeksi/core/kernel';
import { issueSentence, ownSentence } from '../byCode.js';
import type { FieldWords } from '../issues/fieldWords.js';
import type { CodeWithFacts } from '../workingTexts.js';
import type { CollaborationPack, StreamTexts } from './collaborationTexts.js';
import type { RegisterNames, StreamSentences } from './streamSentences.js';
import { bracketed, quoted, writtenDay } from './wording.js';

type Sentence = (facts: CodeWithFacts, names: RegisterNames) => string;
type Table = Readonly<Record<string, Sentence>>;

/** A sentence of a table by its code, or the general one: a code that nobody knows is named, never swallowed. */
export function sentenceOf(
  tables: readonly Table[],
  general: (code: string) => string,
): (facts: CodeWithFacts, names?: RegisterNames) => string {
  return (facts, names = {}) => {
    const sentence = tables.flatMap((table) => ownSentence(table, facts.code) ?? [])[0];
    return sentence?.(facts, names) ?? general(facts.code);
  };
}

/** The sentences of issues of network work: the codes of every form, and those of the exchange, over the given fields. */
export function issuesOver(
  fields: Readonly<Record<string, FieldWords>>,
  { issues, choices, shared }: CollaborationPack,
): (issue: Issue) => string {
  const sentences = { ...issues, fields, byCode: { ...issues.byCode, ...choices, ...shared.issues } };
  return (issue) => issueSentence(issue, sentences);
}

/** The texts of one stream: its own sentences with those that all streams share. */
export function streamTexts<L extends LedgerTypes>(
  own: StreamSentences<L>,
  pack: CollaborationPack,
): StreamTexts<L> {
  const { shared, language } = pack;
  const fields = { ...shared.fields, ...own.fields };
  const events = { ...own.events, 'entry-retracted': shared.retracted };
  const event = (type: unknown, on?: unknown): string => {
    const words = typeof type === 'string' ? ownSentence(events, type) : undefined;
    return bracketed([words === undefined ? undefined : quoted(language, words), writtenDay(language, on)]);
  };
  return {
    fields,
    commands: { ...own.commands, retract: shared.retract },
    events,
    issue: issuesOver(fields, pack),
    refusal: sentenceOf([own.refusals, shared.refusals(event)], pack.generalRefusal),
    warning: sentenceOf([own.warnings, shared.doubts], pack.generalWarning),
  };
}
