import * as v from 'valibot';
import type { Issue, Result } from '../../kernel/index.js';
import {
  observationAgeGroups,
  observationAnswers,
  observationThemes,
  type ObservationCommand,
  type ObservationEvent,
} from '../../streams/phenomenon/index.js';
import { read } from '../read.js';
import { sealed } from '../sealed.js';
import { bodyAt, feedbackOwners, observationOrigin, recipient } from './bodies.js';
import {
  bodyId,
  code,
  count,
  entry,
  entryId,
  interfaceId,
  list,
  collaborationPlace,
  newText,
  observationId,
  optionalText,
  phenomenonId,
  retract,
  retraction,
  textRef,
  workerId,
} from './fields.js';

const noting = {
  observation: observationId,
  place: collaborationPlace,
  origin: observationOrigin,
  themes: list(code(observationThemes)),
  ageGroups: list(code(observationAgeGroups)),
  author: v.exactOptional(workerId),
  interfaceNeed: v.exactOptional(interfaceId),
};
const answer = {
  by: bodyAt(feedbackOwners),
  answer: code(observationAnswers),
  phenomenon: v.exactOptional(phenomenonId),
};

const commands = v.variant('type', [
  entry('note-observation', { ...noting, ...newText }),
  entry('pass-observation-on', { to: bodyId }),
  entry('discuss-in-team', { team: bodyId }),
  entry('answer-observation', { ...answer, explanation: optionalText }),
  entry('give-observation-feedback', { answerEntry: entryId }),
  retract,
]);

/** One command to an observation. */
export const observationCommandSchema = sealed<ObservationCommand>()(commands);

const here = {
  observation: observationId,
  place: collaborationPlace,
  origin: code(['team', 'worker-without-team', 'top-down']),
};
const facts = [
  entry('observation-noted', { ...noting, textRef }),
  entry('observation-passed-on', { ...here, to: bodyId, teamDays: count(0) }),
  entry('observation-discussed-in-team', { ...here, team: bodyId }),
  entry('observation-answered', {
    ...here,
    ...answer,
    awaitedDays: count(0),
    textRef: v.exactOptional(textRef),
    owedTo: v.exactOptional(recipient),
  }),
  entry('observation-feedback-given', {
    ...here,
    answerEntry: entryId,
    by: code(feedbackOwners),
    recipient,
    feedbackDays: count(0),
  }),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of an observation. */
export const observationEventSchema = sealed<ObservationEvent>()(events);

/**
 * Reads a command to an observation from unknown input: the command, or every issue at once with its path. A text may have
 * 1–10 000 characters (`empty-text`, `too-long`).
 * @example parseObservationCommand({ type: 'discuss-in-team' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseObservationCommand(input: unknown): Result<ObservationCommand, readonly Issue[]> {
  return read(observationCommandSchema, input);
}

/** Reads a stored event of an observation. @example parseObservationEvent(row.data).ok // true */
export function parseObservationEvent(input: unknown): Result<ObservationEvent, readonly Issue[]> {
  return read(observationEventSchema, input);
}
