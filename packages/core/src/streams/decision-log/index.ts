export { decisionLog } from './decisionLog.js';
export { guidingQuestionIds, answeringBodyKinds } from './questions.js';
export { questionCounts } from './state.js';

export type {
  DecisionLogContext,
  DecisionLogError,
  DecisionLogTypes,
  DecisionLogWarning,
} from './decisionLog.js';
export type { AnsweringBodyKind, GuidingQuestionId } from './questions.js';
export type { DecisionLogCommand, DecisionLogEntryCommand } from './commands.js';
export type {
  DecisionLogEvent,
  DecisionLogFact,
  LogPlace,
  OwnQuestionId,
  QuestionId,
  QuestionStatus,
} from './events.js';
export type {
  Answer,
  DecisionLog,
  DecisionLogState,
  EarlierAnswer,
  LoggedQuestion,
  QuestionCounts,
} from './state.js';
