import type { Day, Issue, LpProcessCommand, LpProcessError, LpProcessWarning, Month } from '@puheeksi/core';
import type { DayDoubt, RetractionReason } from '@puheeksi/core/kernel';
import type { AccessRefusal } from '@puheeksi/core/access';
import type { SharedRefusal } from '@puheeksi/core/stored';
import type { FieldPath } from './fieldPath.js';
import type { ProcessSentences } from './working/process/processSentences.js';

/** Codes of input issues that have a sentence of their own; any other code gets a general one. */
export type KnownIssueCode =
  | 'missing'
  | 'unknown-field'
  | 'wrong-shape'
  | 'not-a-text'
  | 'not-a-day'
  | 'not-a-month'
  | 'not-an-instant'
  | 'not-a-period'
  | 'not-a-place'
  | 'not-a-uuid'
  | 'not-a-unit-code'
  | 'not-a-code'
  | 'not-in-the-list'
  | 'not-a-number'
  | 'not-a-truth-value'
  | 'not-whole'
  | 'too-small'
  | 'too-great'
  | 'too-long'
  | 'too-many'
  | 'too-large'
  | 'empty-list'
  | 'empty-text'
  | 'other-key'
  | 'identifier-in-text'
  | 'not-a-count'
  | 'not-a-share'
  | 'said-twice'
  | 'not-on-the-axes'
  | 'cells-missing'
  | 'other-grain';

/** A refusal or warning as it comes from a server: a code with facts that are not known by type. */
export interface CodeWithFacts {
  readonly code: string;
  readonly [fact: string]: unknown;
}

/** The commands that the forms of discussions send. */
type DiscussionCommand = Extract<
  LpProcessCommand,
  {
    readonly type: 'open-process' | 'correct-opening' | 'record-discussion' | 'retract';
  }
>;

/** The fields of opening a process and recording a discussion, and the others that an issue may name. */
export type FieldName = FieldPath<DiscussionCommand> | 'commands' | 'period' | 'place';

/** A form field: its label, and a hint where one helps. */
export interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

/** Texts for work with one's own data: forms, faults of input, refusals, warnings, the unit's own view. */
export interface WorkingTexts {
  readonly fields: Readonly<Record<FieldName, FieldText>>;
  /** Beside the label of a field that may be left empty. */
  readonly optional: string;
  /** First line of a menu. */
  readonly choose: string;
  /** Buttons beside a field for a day. */
  readonly dayInput: { readonly today: string; readonly calendar: string };
  /** One or two sentences: the field, the problem, the way out; the same beside the field and in a summary. */
  readonly issue: (issue: Issue) => string;
  /** Over a list of issues. */
  readonly issuesTitle: (count: number) => string;
  /** One or two sentences: what is wrong and the way out. */
  readonly refusal: (refusal: CodeWithFacts) => string;
  readonly warning: (warning: CodeWithFacts) => string;
  readonly retractionReasons: Readonly<Record<RetractionReason, string>>;
  readonly recordDiscussion: {
    readonly title: string;
    readonly intro: string;
    readonly noPersonalData: string;
    readonly submit: string;
    readonly sending: string;
    readonly cancel: string;
    readonly done: string;
    readonly doneBefore: string;
    /** A refusal in words that name the fields of this form and no others. */
    readonly refusal: (refusal: CodeWithFacts) => string;
    /** The question about days that may well be right. */
    readonly doubts: {
      readonly title: (days: number) => string;
      readonly confirm: string;
      readonly correct: (days: number) => string;
    };
  };
  readonly retractDiscussion: {
    readonly open: string;
    readonly title: string;
    readonly submit: string;
    readonly done: string;
  };
  readonly unitView: {
    readonly title: string;
    readonly intro: string;
    readonly columns: {
      readonly day: string;
      readonly setting: string;
      readonly origin: string;
      readonly children: string;
      readonly first: string;
      readonly process: string;
    };
    readonly first: string;
    readonly later: string;
    readonly empty: string;
    readonly discussions: (count: number) => string;
    readonly children: (count: number) => string;
    readonly refresh: string;
  };
  readonly publishing: {
    readonly publishNow: string;
    readonly publishing: string;
    readonly done: (tables: number, asOf: string) => string;
    /** Months that are in no figure yet, oldest first; at least one. It holds whether or not something has been recorded of them. */
    readonly monthsWait: (months: readonly Month[]) => string;
    /** How many tables keep their earlier figures; at least one. */
    readonly tablesWait: (tables: number) => string;
    readonly explained: string;
  };
  /** A day as it is written within a sentence. */
  readonly day: (day: Day) => string;
}

/** Sentences of the refusals and warnings that the steps of a process do not have for themselves. */
export interface OwnSentences {
  readonly refusals: Readonly<
    Record<
      Exclude<
        LpProcessError['code'] | AccessRefusal['code'] | SharedRefusal['code'],
        keyof ProcessSentences['refusals']
      >,
      (facts: CodeWithFacts) => string
    >
  >;
  readonly warnings: Readonly<
    Record<
      Exclude<LpProcessWarning['code'] | DayDoubt['code'], keyof ProcessSentences['warnings']>,
      (facts: CodeWithFacts) => string
    >
  >;
}
