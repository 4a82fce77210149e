import * as v from 'valibot';
import type { Issue, Result } from '../../kernel/index.js';
import {
  answeringBodyKinds,
  guidingQuestionIds,
  type DecisionLogCommand,
  type DecisionLogEvent,
  type OwnQuestionId,
} from '../../streams/decision-log/index.js';
import { read } from '../read.js';
import { sealed } from '../sealed.js';
import {
  bodyId,
  code,
  entry,
  list,
  collaborationPlace,
  newText,
  optionalText,
  retract,
  retraction,
  textRef,
  uuid,
  workerId,
} from './fields.js';

const log = { body: bodyId, bodyKind: code(answeringBodyKinds), place: collaborationPlace };
const ownQuestion = uuid<OwnQuestionId>();
/** A guiding question of the reference material or the body's own. */
const question = v.union([code(guidingQuestionIds), ownQuestion], 'not-in-the-list');
const decision = { question, owner: workerId, jointlyWith: list(bodyId) };

const commands = v.variant('type', [
  entry('open-decision-log', log),
  entry('add-own-question', { question: ownQuestion, ...newText }),
  entry('discuss-question', { question, minutes: optionalText }),
  entry('decide-question', { ...decision, ...newText }),
  entry('reopen-question', { question }),
  retract,
]);

/** One command to a body's decision log. */
export const decisionLogCommandSchema = sealed<DecisionLogCommand>()(commands);

const undecided = ['open', 'discussed'] as const;
const facts = [
  entry('decision-log-opened', log),
  entry('own-question-added', { ...log, question: ownQuestion, textRef }),
  entry('question-discussed', {
    ...log,
    question,
    from: code([...undecided, 'decided']),
    textRef: v.exactOptional(textRef),
  }),
  entry('question-decided', { ...log, ...decision, from: code(undecided), textRef }),
  entry('question-reopened', { ...log, question }),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of a body's decision log. */
export const decisionLogEventSchema = sealed<DecisionLogEvent>()(events);

/**
 * Reads a command to a decision log from unknown input: the command, or every issue at once with its path. A text may have
 * 1–10 000 characters (`empty-text`, `too-long`).
 * @example parseDecisionLogCommand({ type: 'reopen-question' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseDecisionLogCommand(input: unknown): Result<DecisionLogCommand, readonly Issue[]> {
  return read(decisionLogCommandSchema, input);
}

/** Reads a stored event of a decision log. @example parseDecisionLogEvent(row.data).ok // true */
export function parseDecisionLogEvent(input: unknown): Result<DecisionLogEvent, readonly Issue[]> {
  return read(decisionLogEventSchema, input);
}
