import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Day, Decider, Result } from '../../kernel/index.js';
import { daysBetween, err, ok } from '../../kernel/index.js';
import { ledger, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { BodyId } from '../../kernel/collaborationIds.js';
import type { DecideQuestion, DecisionLogEntryCommand, DiscussQuestion } from './commands.js';
import { decisionLogMakes } from './entries.js';
import type { DecisionLogFact, QuestionId } from './events.js';
import { applyDecisionLog, type DecisionLogState, type LoggedQuestion } from './state.js';

/** What the rules of a decision log need from outside. `openAfterDays`: a setting, absent where nobody set a limit. */
export interface DecisionLogContext {
  readonly today: Day;
  readonly openAfterDays?: number;
}

/** Why a decision log refuses a command. */
export type DecisionLogError =
  | TextFault
  | { readonly code: 'log-already-opened'; readonly body: BodyId }
  | { readonly code: 'log-not-opened' }
  | { readonly code: 'before-opening'; readonly opened: Day }
  | { readonly code: 'question-already-there'; readonly question: QuestionId }
  | { readonly code: 'question-unknown'; readonly question: QuestionId }
  | { readonly code: 'question-decided'; readonly question: QuestionId; readonly on: Day }
  | { readonly code: 'question-not-decided'; readonly question: QuestionId };

/** What deserves a second look in a decision log. */
export interface DecisionLogWarning {
  readonly code: 'questions-open';
  readonly questions: readonly QuestionId[];
  readonly openDays: number;
}

/** The parts of the stream of one body's decision log. */
export interface DecisionLogTypes extends LedgerTypes {
  readonly command: DecisionLogEntryCommand;
  readonly fact: DecisionLogFact;
  readonly state: DecisionLogState;
  readonly error: DecisionLogError;
  readonly warning: DecisionLogWarning;
  readonly context: DecisionLogContext;
}

type Decision = Result<readonly DecisionLogFact[], DecisionLogError>;

/**
 * The decision log of one body: the 24 guiding questions and its own, each open, discussed or decided.
 * @source R0-B7, A1–C10 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example replay(decisionLog, events).state // { status: 'open', questions: [{ question: 'A1', status: 'open', … }, …] }
 */
export const decisionLog: Decider<LedgerStream<DecisionLogTypes>> = ledger<DecisionLogTypes>({
  initial: { status: 'none' },
  days: {},
  makes: decisionLogMakes,
  decide,
  apply: applyDecisionLog,
  restsOn,
  notBefore,
  warnings,
});

function decide(command: DecisionLogEntryCommand, state: DecisionLogState): Decision {
  const { entry, on } = command;
  if (command.type === 'open-decision-log') {
    if (state.status !== 'none') return err({ code: 'log-already-opened', body: state.body });
    const { body, bodyKind, place } = command;
    return ok([{ type: 'decision-log-opened', entry, on, body, bodyKind, place }]);
  }
  if (state.status === 'none') return err({ code: 'log-not-opened' });
  if (on < state.opened) return err({ code: 'before-opening', opened: state.opened });
  const base = { entry, on, body: state.body, bodyKind: state.bodyKind, place: state.place };
  const { question } = command;
  const known = state.questions.find((loggedQuestion) => loggedQuestion.question === question);
  if (command.type === 'add-own-question') {
    if (known) return err({ code: 'question-already-there', question });
    const fault = textFault(command.text);
    if (fault) return err(fault);
    return ok([
      { type: 'own-question-added', ...base, question: command.question, textRef: command.textRef },
    ]);
  }
  if (!known) return err({ code: 'question-unknown', question });
  if (command.type === 'reopen-question')
    return known.status === 'decided'
      ? ok([{ type: 'question-reopened', ...base, question }])
      : err({ code: 'question-not-decided', question });
  return command.type === 'discuss-question'
    ? discuss(command, known, base)
    : decideQuestion(command, known, base);
}

type Base = Pick<DecisionLogFact, 'entry' | 'on' | 'body' | 'bodyKind' | 'place'>;

/** A discussion may be recorded after the decision it led to; one dated later than a standing decision is refused. */
function discuss({ minutes }: DiscussQuestion, known: LoggedQuestion, base: Base): Decision {
  const { question, status: from, answer } = known;
  const decided =
    answer && answer.on < base.on
      ? answer
      : known.earlierAnswers.find(({ on, reopened }) => on < base.on && base.on < reopened);
  if (decided) return err({ code: 'question-decided', question, on: decided.on });
  const fault = minutes && textFault(minutes.text);
  if (fault) return err(fault);
  const text = minutes === undefined ? {} : { textRef: minutes.textRef };
  return ok([{ type: 'question-discussed', ...base, question, from, ...text }]);
}

function decideQuestion(command: DecideQuestion, known: LoggedQuestion, base: Base): Decision {
  const { question, status: from } = known;
  if (from === 'decided') return err({ code: 'question-decided', question, on: known.answer?.on ?? base.on });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  const { owner, textRef } = command;
  const jointlyWith = [...new Set(command.jointlyWith)];
  return ok([{ type: 'question-decided', ...base, question, from, owner, jointlyWith, textRef }]);
}

/** A fact carries where its question stood before, so whatever comes later about the same question rests on it. */
function restsOn(later: DecisionLogFact, earlier: DecisionLogFact): boolean {
  if (earlier.type === 'decision-log-opened') return true;
  return 'question' in later && later.question === earlier.question;
}

/**
 * A question is not decided before it was last talked about, nor taken up again before it was decided. Its discussions come in
 * any order.
 */
function notBefore(fact: DecisionLogFact, standing: DecisionLogFact): boolean {
  if (fact.type === 'decision-log-opened' || standing.type === 'decision-log-opened') return false;
  if (fact.question !== standing.question) return false;
  return fact.type !== 'question-discussed' || standing.type === 'own-question-added';
}

function warnings(
  state: DecisionLogState,
  { today, openAfterDays }: DecisionLogContext,
): readonly DecisionLogWarning[] {
  if (state.status === 'none' || openAfterDays === undefined) return [];
  const openDays = daysBetween(state.opened, today);
  const questions = state.questions
    .filter(({ status }) => status !== 'decided')
    .map(({ question }) => question);
  return openDays > openAfterDays && questions.length > 0
    ? [{ code: 'questions-open', questions, openDays }]
    : [];
}
