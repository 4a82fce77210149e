import type { AccessWays } from './registerAccess.js';

/** Whoever may read work between organisations somewhere reads these lists whole: they hold nothing of a family. */
export const readByCollaboration = [
  { action: 'read-collaboration-work', purpose: 'manage-by-knowledge', on: 'anywhere' },
] as const satisfies AccessWays<never, never>;

/** Kept by those who plan and lead embedding in an area; what names no area is of the whole region and theirs who answer for it. */
export const writtenInArea = [
  {
    action: 'record-embedding',
    purpose: 'manage-by-knowledge',
    on: { area: 'area', body: 'area-management-group' },
  },
] as const satisfies AccessWays<never, 'area'>;

/** Kept by the supervisor of a unit, or by those who answer for embedding in the region. */
export const writtenInUnit = [
  { action: 'record-embedding', purpose: 'supervise-work', on: { unit: 'unit' } },
  { action: 'record-embedding', purpose: 'manage-by-knowledge', on: { body: 'coordination-group' } },
] as const satisfies AccessWays<'unit', never>;

/** Training is recorded by trainers, education providers and the coordination group. */
export const writtenByTrainers = [
  { action: 'record-training', purpose: 'arrange-training', on: 'region' },
] as const satisfies AccessWays<never, never>;
