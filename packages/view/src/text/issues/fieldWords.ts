import type { FieldName, KnownIssueCode } from '../workingTexts.js';

/** How a field is spoken of within a sentence; its label stands above it and is not repeated. */
export interface FieldWords {
  /** Begins a sentence: 'Lasten määrä'. */
  readonly name: string;
  /** What to do, without a full stop: 'Kirjaa lasten määrä'. */
  readonly fill: string;
}

/** What the sentence of an input issue may use. */
export interface IssueFacts extends FieldWords {
  /** The bound of a number or a length, as it is written. */
  readonly bound?: string;
  /** What kind of thing was found; never the thing itself. */
  readonly received?: string;
}

/** The sentences of input issues in one language. */
export interface IssueSentences {
  readonly fields: Readonly<Record<FieldName, FieldWords>>;
  /** For a field that has no words of its own: its path stands before the sentence. */
  readonly anyField: FieldWords;
  readonly byCode: Readonly<Record<KnownIssueCode, (facts: IssueFacts) => string>>;
  /** For a code that has no sentence of its own. */
  readonly general: (facts: IssueFacts) => string;
}

/** Faults of a field in which somebody chooses: the way out is to choose again, not to open the form anew. */
export type ChoiceSentences = Readonly<Record<'not-a-uuid' | 'too-many', (facts: IssueFacts) => string>>;
