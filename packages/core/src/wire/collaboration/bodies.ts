import * as v from 'valibot';
import type { FeedbackOwner } from '../../streams/phenomenon/index.js';
import { unitIdSchema } from '../schemas.js';
import { bodyId, code, list, observationId } from './fields.js';

/** Who owes word of what was done to those who saw it. */
export const feedbackOwners = [
  'area-management-group',
  'steering-group',
] as const satisfies readonly FeedbackOwner[];

/** A body and the level it stands on. @example bodyAt(['steering-group']) */
export const bodyAt = <const Levels extends readonly [string, ...string[]]>(levels: Levels) =>
  v.strictObject({ level: code(levels), body: bodyId });

const team = v.strictObject({ kind: v.literal('team'), team: bodyId });

/** Where an observation came from. */
export const observationOrigin = v.variant('kind', [
  team,
  v.strictObject({ kind: v.literal('worker-without-team'), unit: unitIdSchema }),
  v.strictObject({ kind: v.literal('top-down'), by: bodyAt(feedbackOwners), teams: list(bodyId) }),
]);

const unit = v.strictObject({ kind: v.literal('unit'), unit: unitIdSchema });

/** Who is owed word. */
export const recipient = v.variant('kind', [team, unit]);

const seen = { observation: v.exactOptional(observationId) };
/** Who is owed word, and the observation in which they said so. */
export const raisedBy = v.variant('kind', [
  v.strictObject({ ...team.entries, ...seen }),
  v.strictObject({ ...unit.entries, ...seen }),
]);
