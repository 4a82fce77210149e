import * as v from 'valibot';
import { type Issue, type Result } from '../kernel/index.js';
import type { LpProcessCommand, LpProcessEvent } from '../processes/lpProcess/index.js';
import { read } from './read.js';
import {
  childrenSchema,
  daySchema,
  discussionIdSchema,
  originSchema,
  processIdSchema,
  retractionReasonSchema,
  settingSchema,
  unitIdSchema,
} from './schemas.js';

/** One command to an LP process. */
export const lpProcessCommandSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('open-process'),
    process: processIdSchema,
    on: daySchema,
    unit: unitIdSchema,
    origin: originSchema,
    concernDay: v.exactOptional(daySchema),
  }),
  v.strictObject({
    type: v.literal('record-discussion'),
    process: processIdSchema,
    discussion: discussionIdSchema,
    on: daySchema,
    unit: unitIdSchema,
    setting: settingSchema,
    children: childrenSchema,
  }),
  v.strictObject({
    type: v.literal('retract-discussion'),
    process: processIdSchema,
    discussion: discussionIdSchema,
    reason: retractionReasonSchema,
  }),
]);

const factsEntries = {
  discussion: discussionIdSchema,
  on: daySchema,
  unit: unitIdSchema,
  setting: settingSchema,
  origin: originSchema,
  children: childrenSchema,
  first: v.boolean(),
  waitDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
};
const factsSchema = v.strictObject(factsEntries);

/** One stored event of an LP process, format 1. */
export const lpProcessEventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('process-opened'),
    process: processIdSchema,
    on: daySchema,
    unit: unitIdSchema,
    origin: originSchema,
    concernDay: v.exactOptional(daySchema),
  }),
  v.strictObject({ type: v.literal('discussion-held'), process: processIdSchema, ...factsEntries }),
  v.strictObject({
    type: v.literal('discussion-retracted'),
    process: processIdSchema,
    ...factsEntries,
    reason: retractionReasonSchema,
  }),
  v.strictObject({
    type: v.literal('discussion-corrected'),
    process: processIdSchema,
    was: factsSchema,
    is: factsSchema,
  }),
]);

/** The integer version of the event format; an older one is brought up to date on reading. */
export const eventFormat = 1;

/**
 * Reads a command to an LP process from unknown input: the command, or every issue at once with its path.
 * @example parseLpProcessCommand({ type: 'retract-discussion' }) // { ok: false, error: [{ path: ['process'], code: 'missing', … }, …] }
 */
export function parseLpProcessCommand(input: unknown): Result<LpProcessCommand, readonly Issue[]> {
  return read(lpProcessCommandSchema, input);
}

/** Reads a stored event of an LP process. @example parseLpProcessEvent(row.data).ok // true */
export function parseLpProcessEvent(input: unknown): Result<LpProcessEvent, readonly Issue[]> {
  return read(lpProcessEventSchema, input);
}
