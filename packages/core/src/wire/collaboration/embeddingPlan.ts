import * as v from 'valibot';
import type { Issue, Result } from '../../kernel/index.js';
import {
  phases,
  solutionIds,
  type EmbeddingPlanCommand,
  type EmbeddingPlanEvent,
  type EmbeddingPlanId,
} from '../../streams/embedding-plan/index.js';
import { read } from '../read.js';
import { daySchema, unitIdSchema } from '../schemas.js';
import { sealed } from '../sealed.js';
import {
  areaOrRegion,
  code,
  count,
  entry,
  entryId,
  newText,
  retract,
  retraction,
  textRef,
  truth,
  uuid,
  workerId,
} from './fields.js';

const plan = {
  plan: uuid<EmbeddingPlanId>(),
  place: v.variant('level', [
    ...areaOrRegion,
    v.strictObject({ level: v.literal('unit'), code: unitIdSchema }),
  ]),
};
const phase = code(phases);
const adding = { phase, solution: code(solutionIds), must: truth, owner: workerId, dueOn: daySchema };
const task = { task: entryId };
const weight = { ...task, must: truth };

const commands = v.variant('type', [
  entry('begin-embedding-plan', plan),
  entry('add-embedding-task', { ...adding, ...newText }),
  entry('finish-embedding-task', task),
  entry('drop-embedding-task', { ...task, ...newText }),
  entry('weigh-embedding-task', weight),
  entry('finish-embedding-phase', { phase }),
  retract,
]);

/** One command to an embedding plan. */
export const embeddingPlanCommandSchema = sealed<EmbeddingPlanCommand>()(commands);

const facts = [
  entry('embedding-plan-begun', plan),
  entry('embedding-task-added', { ...plan, ...adding, textRef }),
  entry('embedding-task-done', { ...plan, ...weight, phase, lateDays: count(0) }),
  entry('embedding-task-dropped', { ...plan, ...task, phase, textRef }),
  entry('embedding-task-weighed', { ...plan, ...weight, phase }),
  entry('embedding-phase-done', { ...plan, phase }),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of an embedding plan. */
export const embeddingPlanEventSchema = sealed<EmbeddingPlanEvent>()(events);

/**
 * Reads a command to an embedding plan from unknown input: the command, or every issue at once with its path. A text may
 * have 1–10 000 characters (`empty-text`, `too-long`).
 * @example parseEmbeddingPlanCommand({ type: 'finish-embedding-task' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseEmbeddingPlanCommand(input: unknown): Result<EmbeddingPlanCommand, readonly Issue[]> {
  return read(embeddingPlanCommandSchema, input);
}

/** Reads a stored event of an embedding plan. @example parseEmbeddingPlanEvent(row.data).ok // true */
export function parseEmbeddingPlanEvent(input: unknown): Result<EmbeddingPlanEvent, readonly Issue[]> {
  return read(embeddingPlanEventSchema, input);
}
