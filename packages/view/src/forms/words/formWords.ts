import type { FieldWords, IssueFacts } from '../../text/issues/fieldWords.js';

/** What a field asks for, as far as sentences about it differ. */
export type AskedFor = 'text' | 'number' | 'day' | 'month' | 'choice' | 'list';

/** What the sentence of a fault may use. */
export interface FaultFacts extends IssueFacts {
  readonly label: string;
}

/** The words that all forms share, in one language. */
export interface FormWords {
  readonly optional: string;
  /** First line of a menu. */
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  /** Examples under fields that have no hint of their own. */
  readonly hints: Readonly<Partial<Record<AskedFor, string>>>;
  /** Under every text that goes to the text store. */
  readonly noPersonalData: string;
  /** How a fault speaks of a field by its label. */
  readonly spoken: Readonly<Record<AskedFor, (label: string) => FieldWords>>;
  /** Sentences of faults, where they are not those of other input. */
  readonly byCode: Readonly<Record<string, (facts: FaultFacts) => string>>;
  /** For a code that has no sentence of its own. */
  readonly general: (facts: FaultFacts) => string;
  /** For a fault that belongs to no field of the form. */
  readonly anyField: FieldWords;
  /** Over a list of faults. */
  readonly faultsTitle: (count: number) => string;
  /** A stored value that is in no list any more. */
  readonly unfit: (label: string) => string;
  /** In place of the value, where it is an id that says nothing. */
  readonly nameless: string;
  /** When a field is asked for. */
  readonly condition: (label: string, answers: readonly string[]) => string;
  /** That fields with something in them are no longer asked for. */
  readonly leaving: (labels: readonly string[]) => string;
  readonly row: string;
  readonly add: string;
  readonly remove: (row: string) => string;
  /** Over the part of a name that narrows a list. */
  readonly search: (label: string) => string;
  readonly found: (count: number) => string;
  /** Where there is nothing to choose from. */
  readonly nothingToChoose: string;
  readonly pick: string;
  readonly chosen: string;
  readonly removeChosen: (label: string) => string;
  /** Asked of somebody who is about to leave a form that is not finished. */
  readonly leave: {
    readonly title: string;
    readonly text: string;
    readonly stay: string;
    readonly go: string;
  };
  /** Over what deserves a second look before anything is recorded. */
  readonly doubts: { readonly title: string; readonly correct: string };
  readonly restored: string;
  readonly startAnew: string;
}
