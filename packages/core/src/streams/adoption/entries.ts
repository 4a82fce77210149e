import {
  body,
  code,
  codes,
  count,
  dayField,
  entryTable,
  makesOf,
  newText,
  optional,
  textRef,
  unit,
  worker,
  type EntryTable,
} from '../../schema/index.js';
import { adoptedParts, adoptionEndReasons, adoptionSteps, reviewResults } from './codes.js';
import type { AdoptionEntryCommand } from './commands.js';
import type { AdoptionFact } from './events.js';

const every = { unit } as const;
const decision = { by: body, parts: codes(adoptedParts), supervisor: worker, reviewOn: dayField } as const;
const step = { step: code(adoptionSteps) } as const;
const review = { result: code(reviewResults), nextReviewOn: dayField } as const;
const ending = { reason: code(adoptionEndReasons) } as const;

const table = entryTable<AdoptionEntryCommand, AdoptionFact>()({
  every: { command: every, fact: every },
  commands: {
    'consider-adoption': { makes: ['adoption-considered'], fields: {} },
    'decide-adoption': {
      makes: ['adoption-decided'],
      fields: { ...decision, explanation: optional(newText) },
    },
    'take-adoption-step': { makes: ['adoption-step-taken'], fields: step },
    'review-adoption': { makes: ['adoption-reviewed'], fields: review },
    'end-adoption': { makes: ['adoption-ended'], fields: ending },
  },
  facts: {
    'adoption-considered': { fields: {} },
    'adoption-decided': { fields: { ...decision, textRef: optional(textRef) } },
    'adoption-step-taken': { fields: step },
    'adoption-reviewed': { fields: { ...review, lateDays: count } },
    'adoption-ended': { fields: ending },
  },
} as const satisfies EntryTable);

/** What the commands and facts of a unit's adoption hold. */
export const adoptionEntries: EntryTable = table;

/** Which facts each command of an adoption can make. */
export const adoptionMakes = makesOf(table);
