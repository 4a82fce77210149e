import { logBookVariants, origins, settings } from '../../kernel/index.js';
import { code, codes, dayField, list, optional, worker } from '../../schema/index.js';
import { participants } from './codes.js';

const max = 50;

/** What the opening of a process holds. */
export const openingFields = { origin: code(origins), concernDay: optional(dayField) } as const;

/** What a discussion that was held holds. */
export const discussionFields = {
  setting: code(settings),
  children: { kind: 'count', min: 1, max: 20 },
  variant: optional(code(logBookVariants)),
  present: optional({ ...codes(participants), max } as const),
  leaders: optional({ ...list(worker), max } as const),
} as const;
