import * as v from 'valibot';
import type { Issue, Result } from '../../kernel/index.js';
import {
  adoptedParts,
  adoptionSteps,
  adoptionEndReasons,
  reviewResults,
  type AdoptionCommand,
  type AdoptionEvent,
} from '../../streams/adoption/index.js';
import { read } from '../read.js';
import { daySchema, unitIdSchema } from '../schemas.js';
import { sealed } from '../sealed.js';
import {
  bodyId,
  code,
  count,
  entry,
  list,
  optionalText,
  retract,
  retraction,
  textRef,
  workerId,
} from './fields.js';

const unit = { unit: unitIdSchema };
const decision = {
  ...unit,
  by: bodyId,
  parts: list(code(adoptedParts)),
  supervisor: workerId,
  reviewOn: daySchema,
};
const step = { ...unit, step: code(adoptionSteps) };
const review = { ...unit, result: code(reviewResults), nextReviewOn: daySchema };
const ending = { ...unit, reason: code(adoptionEndReasons) };

const commands = v.variant('type', [
  entry('consider-adoption', unit),
  entry('decide-adoption', { ...decision, explanation: optionalText }),
  entry('take-adoption-step', step),
  entry('review-adoption', review),
  entry('end-adoption', ending),
  retract,
]);

/** One command to a unit's adoption of the service model. */
export const adoptionCommandSchema = sealed<AdoptionCommand>()(commands);

const facts = [
  entry('adoption-considered', unit),
  entry('adoption-decided', { ...decision, textRef: v.exactOptional(textRef) }),
  entry('adoption-step-taken', step),
  entry('adoption-reviewed', { ...review, lateDays: count(0) }),
  entry('adoption-ended', ending),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of a unit's adoption of the service model. */
export const adoptionEventSchema = sealed<AdoptionEvent>()(events);

/**
 * Reads a command to a unit's adoption from unknown input: the command, or every issue at once with its path. A text may
 * have 1–10 000 characters (`empty-text`, `too-long`).
 * @example parseAdoptionCommand({ type: 'consider-adoption' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseAdoptionCommand(input: unknown): Result<AdoptionCommand, readonly Issue[]> {
  return read(adoptionCommandSchema, input);
}

/** Reads a stored event of a unit's adoption. @example parseAdoptionEvent(row.data).ok // true */
export function parseAdoptionEvent(input: unknown): Result<AdoptionEvent, readonly Issue[]> {
  return read(adoptionEventSchema, input);
}
