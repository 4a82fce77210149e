import type { Issue, Language } from '@puheeksi/core';
import type {
  ActionPlanFault,
  IndicatorSetError,
  TrainingPlanFault,
} from '@puheeksi/core/streams/collaboration-records';
import type { AdoptionTypes } from '@puheeksi/core/streams/adoption';
import type { DecisionLogTypes } from '@puheeksi/core/streams/decision-log';
import type { EmbeddingPlanTypes } from '@puheeksi/core/streams/embedding-plan';
import type {
  ExchangeFileError,
  ExchangeRow,
  ObservationTypes,
  PhenomenonRow,
  PhenomenonTypes,
} from '@puheeksi/core/streams/phenomenon';
import type { InterfaceTypes } from '@puheeksi/core/streams/service-interface';
import type { LedgerTypes, Retract } from '@puheeksi/core/kernel';
import type { TeamTypes } from '@puheeksi/core/streams/team';
import type { DaySentences } from '../days/daySentences.js';
import type { FieldPath } from '../fieldPath.js';
import type { ChoiceSentences, IssueFacts, IssueSentences } from '../issues/fieldWords.js';
import type { CodeWithFacts, FieldText } from '../workingTexts.js';
import type { CollaborationWords } from './collaborationWords.js';
import type {
  Field,
  OwnField,
  RegisterNames,
  SentencesOf,
  SharedError,
  SharedField,
  StreamSentences,
} from './streamSentences.js';

/** The texts of one stream of network work. */
export interface StreamTexts<L extends LedgerTypes> {
  /** Labels of the fields of its commands, by their path: 'place.level'. A text within a field has the label of that field. */
  readonly fields: Readonly<
    Record<OwnField<L> | Extract<SharedField, FieldPath<L['command'] | Retract>>, FieldText>
  >;
  /** What a button that opens the command says. */
  readonly commands: Readonly<Record<L['command']['type'] | 'retract', string>>;
  /** What a line of the history says. */
  readonly events: Readonly<Record<L['fact']['type'] | 'entry-retracted', string>>;
  /** One or two sentences: the field, the problem, the way out. */
  readonly issue: (issue: Issue) => string;
  /** What is wrong and the way out. `names`: of teams, groups, units and organisations by their code. */
  readonly refusal: (refusal: CodeWithFacts, names?: RegisterNames) => string;
  readonly warning: (warning: CodeWithFacts, names?: RegisterNames) => string;
}

/** Faults of the records of network work: plans, duties and sets that have no life cycle of their own. */
export interface RecordFaults {
  readonly actionPlan: SentencesOf<ActionPlanFault>;
  readonly trainingPlan: SentencesOf<TrainingPlanFault>;
  readonly indicatorSet: SentencesOf<IndicatorSetError>;
}

/** Sentences of the records of network work. */
export interface RecordTexts {
  /** Why a record with words of its own is not taken in. */
  readonly entry: (refusal: CodeWithFacts) => string;
  readonly actionPlan: (fault: CodeWithFacts, names?: RegisterNames) => string;
  readonly trainingPlan: (fault: CodeWithFacts, names?: RegisterNames) => string;
  readonly indicatorSet: (refusal: CodeWithFacts, names?: RegisterNames) => string;
}

/** A column of a file that tools exchange. */
export type ExchangeColumn = keyof ExchangeRow | keyof PhenomenonRow;

/** Texts for a file of observations or phenomena that comes from another tool. */
export interface ExchangeTexts {
  readonly columns: Readonly<Record<ExchangeColumn, FieldText>>;
  /** Why the file as a whole is not read, and the way out. */
  readonly file: (fault: CodeWithFacts) => string;
  readonly issue: (issue: Issue) => string;
  /** Before the issues of a row: 'Row 3'. */
  readonly row: (row: number) => string;
}

/** Every text of network work in one language. */
export interface CollaborationTexts {
  readonly language: Language;
  readonly team: StreamTexts<TeamTypes>;
  readonly observation: StreamTexts<ObservationTypes>;
  readonly phenomenon: StreamTexts<PhenomenonTypes>;
  readonly adoption: StreamTexts<AdoptionTypes>;
  readonly decisionLog: StreamTexts<DecisionLogTypes>;
  readonly serviceInterface: StreamTexts<InterfaceTypes>;
  readonly embeddingPlan: StreamTexts<EmbeddingPlanTypes>;
  readonly records: RecordTexts;
  readonly exchange: ExchangeTexts;
  readonly words: CollaborationWords;
}

/** Issue codes that network work has alone. */
export type CollaborationIssueCode =
  | 'not-a-row'
  | 'unknown-format'
  | 'not-a-collaboration-place'
  | 'not-an-area'
  | 'day-in-future'
  | 'day-too-early'
  | 'not-an-origin'
  | 'not-an-opening-level'
  | 'not-a-register-code'
  | 'not-an-indicator'
  | 'unknown-code'
  | 'text-empty'
  | 'text-too-long'
  | 'identifier-in-text'
  | 'identifier-in-code'
  | 'characters-lost'
  | 'id-twice';

/** What every stream of network work shares in one language. */
export interface SharedSentences {
  /** `event`: the fact that an entry made, and its day, in brackets after a space; empty when neither is known. */
  readonly refusals: (event: (type: unknown, on?: unknown) => string) => SentencesOf<SharedError>;
  /** What is asked about a day before it is recorded. */
  readonly doubts: DaySentences['doubts'];
  readonly fields: Readonly<Record<SharedField, Field>>;
  readonly issues: Readonly<Record<CollaborationIssueCode, (facts: IssueFacts) => string>>;
  readonly columns: Readonly<Record<ExchangeColumn, Field>>;
  readonly file: SentencesOf<ExchangeFileError>;
  readonly row: (row: number) => string;
  readonly retract: string;
  readonly retracted: string;
}

/** All sentences of network work in one language, before they are made into functions. */
export interface CollaborationPack {
  readonly language: Language;
  readonly shared: SharedSentences;
  readonly issues: IssueSentences;
  readonly choices: ChoiceSentences;
  readonly generalRefusal: (code: string) => string;
  readonly generalWarning: (code: string) => string;
  readonly team: StreamSentences<TeamTypes>;
  readonly observation: StreamSentences<ObservationTypes>;
  readonly phenomenon: StreamSentences<PhenomenonTypes>;
  readonly adoption: StreamSentences<AdoptionTypes>;
  readonly decisionLog: StreamSentences<DecisionLogTypes>;
  readonly serviceInterface: StreamSentences<InterfaceTypes>;
  readonly embeddingPlan: StreamSentences<EmbeddingPlanTypes>;
  readonly records: RecordFaults;
  readonly words: CollaborationWords;
}
