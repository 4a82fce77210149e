import type { Language } from '@puheeksi/core';
import type { LedgerError, LedgerTypes, Retract } from '@puheeksi/core/kernel';
import type { TextFault } from '@puheeksi/core/identifiers';
import type { FieldPath } from '../fieldPath.js';
import type { FieldWords } from '../issues/fieldWords.js';
import type { FieldText } from '../workingTexts.js';

/** Names of teams, groups, units and organisations by their code in the region's register, as far as the reader may know them. */
export type RegisterNames = Readonly<Record<string, string>>;

interface Coded {
  readonly code: string;
}
type KeyOfAny<T> = T extends unknown ? keyof T : never;

/**
 * What a sentence may use: the facts that the core gives with the code, and no others. None is certain to be there, nor to be
 * of the right kind, for a server sent them.
 */
export type FactsOf<E extends Coded, Code extends E['code']> = Coded & {
  readonly [Fact in Exclude<KeyOfAny<Extract<E, { readonly code: Code }>>, 'code'>]?: unknown;
};

/** One sentence for every code of a union of refusals, warnings or faults. */
export type SentencesOf<E extends Coded, Code extends E['code'] = E['code']> = {
  readonly [C in Code]: (facts: FactsOf<E, C>, names: RegisterNames) => string;
};

/** A field of a form: its label and, where one helps, a hint; and how it is spoken of in the sentence of a fault. */
export interface Field extends FieldText, FieldWords {}

/** Refusals that every stream of network work shares. */
export type SharedError = LedgerError | TextFault;

/** Fields that commands of several streams have and that mean the same in each. */
export type SharedField =
  | FieldPath<Retract>
  | 'area'
  | 'by.body'
  | 'by.level'
  | 'dueOn'
  | 'explanation'
  | 'place'
  | 'place.code'
  | 'place.level'
  | 'text'
  | 'textRef'
  | 'themes';

/** Fields that a stream finds words for: a text within a field is spoken of as that field, so it needs none. */
export type OwnField<L extends LedgerTypes> = Exclude<
  FieldPath<L['command']>,
  SharedField | `${string}.text` | `${string}.textRef`
>;

/** The sentences of one stream in one language: what it refuses and warns of, what its fields, commands and events are called. */
export interface StreamSentences<L extends LedgerTypes> {
  readonly refusals: SentencesOf<L['error'], Exclude<L['error']['code'], SharedError['code']>>;
  readonly warnings: SentencesOf<L['warning']>;
  readonly fields: Readonly<Record<OwnField<L>, Field>>;
  /** What a button that opens the command says. */
  readonly commands: Readonly<Record<L['command']['type'], string>>;
  /** What a line of the history says. */
  readonly events: Readonly<Record<L['fact']['type'], string>>;
}

/** The sentences of one stream, each side by side in every language, so that a new code is put into words in one place. */
export type SideBySide<L extends LedgerTypes> = {
  readonly [Part in keyof StreamSentences<L>]: {
    readonly [Name in keyof StreamSentences<L>[Part]]: Readonly<
      Record<Language, StreamSentences<L>[Part][Name]>
    >;
  };
};

/** The sentences of a stream in one language. @example sentencesIn('fi', teamSentences).commands['end-team'] // 'Päätä tiimin toiminta' */
export function sentencesIn<L extends LedgerTypes>(
  language: Language,
  sentences: SideBySide<L>,
): StreamSentences<L> {
  const ofPart = (part: Readonly<Record<string, Readonly<Record<Language, unknown>>>>) =>
    Object.fromEntries(Object.entries(part).map(([name, texts]) => [name, texts[language]]));
  return Object.fromEntries(
    Object.entries(sentences).map(([part, texts]) => [part, ofPart(texts)]),
  ) as unknown as StreamSentences<L>;
}
