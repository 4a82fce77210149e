import type { Day } from '../../kernel/index.js';
import { unreachable } from '../../kernel/index.js';
import type { TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import type { LogPlace, DecisionLogFact, QuestionDecided, QuestionId, QuestionStatus } from './events.js';
import { guidingQuestionIds, type AnsweringBodyKind } from './questions.js';

/** A body's answer to a question. */
export interface Answer {
  readonly on: Day;
  readonly owner: WorkerId;
  readonly jointlyWith: readonly BodyId[];
  readonly textRef: TextRef;
}

/** An answer that was taken up again, and the day of that. */
export interface EarlierAnswer extends Answer {
  readonly reopened: Day;
}

/** One question in a body's log. An answer that was taken up again stays among the earlier ones. */
export interface LoggedQuestion {
  readonly question: QuestionId;
  /** The text of an own question; guiding questions have theirs in terms. */
  readonly ownTextRef?: TextRef;
  readonly status: QuestionStatus;
  readonly discussedOn: readonly Day[];
  readonly answer?: Answer;
  readonly earlierAnswers: readonly EarlierAnswer[];
}

/** The decision log of one body. */
export interface DecisionLog {
  readonly status: 'open';
  readonly body: BodyId;
  readonly bodyKind: AnsweringBodyKind;
  readonly place: LogPlace;
  readonly opened: Day;
  readonly questions: readonly LoggedQuestion[];
}

/** What stands in the stream of a decision log. */
export type DecisionLogState = { readonly status: 'none' } | DecisionLog;

/** What stands after one more fact. */
export function applyDecisionLog(state: DecisionLogState, fact: DecisionLogFact): DecisionLogState {
  if (fact.type === 'decision-log-opened') {
    const { body, bodyKind, place, on } = fact;
    return { status: 'open', body, bodyKind, place, opened: on, questions: guidingQuestionIds.map(fresh) };
  }
  if (state.status === 'none') return state;
  if (fact.type === 'own-question-added')
    return {
      ...state,
      questions: [...state.questions, { ...fresh(fact.question), ownTextRef: fact.textRef }],
    };
  return {
    ...state,
    questions: state.questions.map((question) =>
      question.question === fact.question ? applyQuestion(question, fact) : question,
    ),
  };
}

function fresh(question: QuestionId): LoggedQuestion {
  return { question, status: 'open', discussedOn: [], earlierAnswers: [] };
}

type QuestionFact = Exclude<DecisionLogFact, { readonly type: 'decision-log-opened' | 'own-question-added' }>;

function applyQuestion(loggedQuestion: LoggedQuestion, fact: QuestionFact): LoggedQuestion {
  switch (fact.type) {
    case 'question-discussed':
      return {
        ...loggedQuestion,
        status: loggedQuestion.status === 'decided' ? 'decided' : 'discussed',
        discussedOn: [...loggedQuestion.discussedOn, fact.on],
      };
    case 'question-decided':
      return { ...loggedQuestion, status: 'decided', answer: answerOf(fact) };
    case 'question-reopened': {
      const { answer, ...rest } = loggedQuestion;
      const earlierAnswers = answer
        ? [...loggedQuestion.earlierAnswers, { ...answer, reopened: fact.on }]
        : loggedQuestion.earlierAnswers;
      return {
        ...rest,
        status: loggedQuestion.discussedOn.length > 0 ? 'discussed' : 'open',
        earlierAnswers,
      };
    }
    default:
      return unreachable(fact);
  }
}

function answerOf({ on, owner, jointlyWith, textRef }: QuestionDecided): Answer {
  return { on, owner, jointlyWith, textRef };
}

/** How many questions of a log stand where. */
export type QuestionCounts = Readonly<Record<QuestionStatus, number>>;

/**
 * Counts a body's questions by where they stand; own questions count like the guiding ones.
 * @source F39; 24 guiding questions (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example questionCounts(log) // { open: 20, discussed: 3, decided: 1 }
 */
export function questionCounts(log: DecisionLog): QuestionCounts {
  const count = (status: QuestionStatus) =>
    log.questions.filter((question) => question.status === status).length;
  return { open: count('open'), discussed: count('discussed'), decided: count('decided') };
}
