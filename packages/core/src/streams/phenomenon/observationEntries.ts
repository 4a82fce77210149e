import {
  areaOrRegion,
  body,
  code,
  codes,
  count,
  entryRef,
  entryTable,
  makesOf,
  newText,
  optional,
  recipient,
  reference,
  textRef,
  worker,
  type EntryTable,
} from '../../schema/index.js';
import type { InterfaceId } from '../../kernel/collaborationIds.js';
import { observationAgeGroups, observationAnswers } from './codes.js';
import { observationRef, origin, owner, phenomenonRef, themes } from './fields.js';
import { feedbackOwners } from './levels.js';
import type { ObservationEntryCommand } from './observationCommands.js';
import type { ObservationFact } from './observationEvents.js';

const here = { observation: observationRef, place: areaOrRegion } as const;
const noting = {
  origin,
  themes,
  ageGroups: codes(observationAgeGroups),
  author: optional(worker),
  interfaceNeed: optional(reference<InterfaceId>('interface')),
} as const;
const answer = {
  by: owner,
  answer: code(observationAnswers),
  phenomenon: optional(phenomenonRef),
} as const;
const from = { origin: code(['team', 'worker-without-team', 'top-down']) } as const;

const table = entryTable<ObservationEntryCommand, ObservationFact>()({
  every: { command: {}, fact: here },
  commands: {
    'note-observation': {
      makes: ['observation-noted'],
      fields: { ...here, ...noting },
      bringsText: true,
    },
    'pass-observation-on': { makes: ['observation-passed-on'], fields: { to: body } },
    'discuss-in-team': { makes: ['observation-discussed-in-team'], fields: { team: body } },
    'answer-observation': {
      makes: ['observation-answered'],
      fields: { ...answer, explanation: optional(newText) },
    },
    'give-observation-feedback': {
      makes: ['observation-feedback-given'],
      fields: { answerEntry: entryRef },
    },
  },
  facts: {
    'observation-noted': { fields: { ...noting, textRef } },
    'observation-passed-on': { fields: { ...from, to: body, teamDays: count } },
    'observation-discussed-in-team': { fields: { ...from, team: body } },
    'observation-answered': {
      fields: {
        ...from,
        ...answer,
        awaitedDays: count,
        textRef: optional(textRef),
        owedTo: optional(recipient),
      },
    },
    'observation-feedback-given': {
      fields: {
        ...from,
        answerEntry: entryRef,
        by: code(feedbackOwners),
        recipient,
        feedbackDays: count,
      },
    },
  },
} as const satisfies EntryTable);

/** What the commands and facts of an observation hold. */
export const observationEntries: EntryTable = table;

/** Which facts each command of an observation can make. */
export const observationMakes = makesOf(table);
