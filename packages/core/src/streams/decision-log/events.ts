import type { Brand, Day, Place } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact, TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import type { AnsweringBodyKind, GuidingQuestionId } from './questions.js';

/** Id of a question that a body added itself, made by the client (UUID). */
export type OwnQuestionId = Brand<string, 'OwnQuestionId'>;
/** A guiding question or one of the body's own. */
export type QuestionId = GuidingQuestionId | OwnQuestionId;
/** Where a body's decisions hold: the region, or the area of an area management group. */
export type LogPlace = Extract<Place, { readonly level: 'region' | 'area' }>;
/** Where a question stands in a body. */
export type QuestionStatus = 'open' | 'discussed' | 'decided';

interface LogEntry extends Fact {
  readonly entry: EntryId;
  readonly on: Day;
  readonly body: BodyId;
  readonly bodyKind: AnsweringBodyKind;
  readonly place: LogPlace;
}

/** A body began its log: all 24 questions are open. */
export interface LogOpened extends LogEntry {
  readonly type: 'decision-log-opened';
}

/** The body added a question of its own; its text is in the deletable store. */
export interface OwnQuestionAdded extends LogEntry {
  readonly type: 'own-question-added';
  readonly question: OwnQuestionId;
  readonly textRef: TextRef;
}

/** The body talked about a question. `from`: where it stood before; `decided` when recorded after the decision it led to. */
export interface QuestionDiscussed extends LogEntry {
  readonly type: 'question-discussed';
  readonly question: QuestionId;
  readonly from: QuestionStatus;
  readonly textRef?: TextRef;
}

/** The body decided: answer, owner, and the bodies it decided together with. */
export interface QuestionDecided extends LogEntry {
  readonly type: 'question-decided';
  readonly question: QuestionId;
  readonly from: Exclude<QuestionStatus, 'decided'>;
  readonly owner: WorkerId;
  readonly jointlyWith: readonly BodyId[];
  readonly textRef: TextRef;
}

/** A decided question was taken up again. */
export interface QuestionReopened extends LogEntry {
  readonly type: 'question-reopened';
  readonly question: QuestionId;
}

/** Something that happened in a decision log. */
export type DecisionLogFact =
  LogOpened | OwnQuestionAdded | QuestionDiscussed | QuestionDecided | QuestionReopened;

/** Everything the stream of a decision log holds. */
export type DecisionLogEvent = DecisionLogFact | EntryRetracted<DecisionLogFact>;
