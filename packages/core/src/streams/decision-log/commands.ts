import type { NewText } from '../../identifiers/textFault.js';
import type { Day } from '../../kernel/index.js';
import type { EntryId, Retract, TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import type { LogPlace, OwnQuestionId, QuestionId } from './events.js';
import type { AnsweringBodyKind } from './questions.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}

/** Begin the decision log of a body. */
export interface OpenDecisionLog extends Entry {
  readonly type: 'open-decision-log';
  readonly body: BodyId;
  readonly bodyKind: AnsweringBodyKind;
  readonly place: LogPlace;
}

/** Add a question of the body's own. */
export interface AddOwnQuestion extends Entry, NewText<TextRef> {
  readonly type: 'add-own-question';
  readonly question: OwnQuestionId;
}

/** Record that a question was talked about. */
export interface DiscussQuestion extends Entry {
  readonly type: 'discuss-question';
  readonly question: QuestionId;
  readonly minutes?: NewText<TextRef>;
}

/** Record a decision: the answer, who owns it, and the bodies it was made together with. */
export interface DecideQuestion extends Entry, NewText<TextRef> {
  readonly type: 'decide-question';
  readonly question: QuestionId;
  readonly owner: WorkerId;
  readonly jointlyWith: readonly BodyId[];
}

/** Take a decided question up again. */
export interface ReopenQuestion extends Entry {
  readonly type: 'reopen-question';
  readonly question: QuestionId;
}

/** What can be asked of a decision log, retraction aside. */
export type DecisionLogEntryCommand =
  OpenDecisionLog | AddOwnQuestion | DiscussQuestion | DecideQuestion | ReopenQuestion;

/** What can be asked of a decision log. */
export type DecisionLogCommand = DecisionLogEntryCommand | Retract;
