import {
  areaOrRegion,
  code,
  count,
  dayField,
  entryRef,
  entryTable,
  makesOf,
  reference,
  textRef,
  truth,
  unit,
  worker,
  type EntryTable,
} from '../../schema/index.js';
import { phases, solutionIds } from './codes.js';
import type { EmbeddingPlanEntryCommand } from './commands.js';
import type { EmbeddingPlanFact, EmbeddingPlanId } from './events.js';

const plan = {
  plan: reference<EmbeddingPlanId>('embedding-plan'),
  place: { ...areaOrRegion, cases: { ...areaOrRegion.cases, unit: { code: unit } } },
} as const;
const phase = { phase: code(phases) } as const;
const adding = {
  ...phase,
  solution: code(solutionIds),
  must: truth,
  owner: worker,
  dueOn: dayField,
} as const;
const task = { task: entryRef } as const;
const weight = { ...task, must: truth } as const;

const table = entryTable<EmbeddingPlanEntryCommand, EmbeddingPlanFact>()({
  every: { command: {}, fact: plan },
  commands: {
    'begin-embedding-plan': { makes: ['embedding-plan-begun'], fields: plan },
    'add-embedding-task': { makes: ['embedding-task-added'], fields: adding, bringsText: true },
    'finish-embedding-task': { makes: ['embedding-task-done'], fields: task },
    'drop-embedding-task': { makes: ['embedding-task-dropped'], fields: task, bringsText: true },
    'weigh-embedding-task': { makes: ['embedding-task-weighed'], fields: weight },
    'finish-embedding-phase': { makes: ['embedding-phase-done'], fields: phase },
  },
  facts: {
    'embedding-plan-begun': { fields: {} },
    'embedding-task-added': { fields: { ...adding, textRef } },
    'embedding-task-done': { fields: { ...weight, ...phase, lateDays: count } },
    'embedding-task-dropped': { fields: { ...task, ...phase, textRef } },
    'embedding-task-weighed': { fields: { ...weight, ...phase } },
    'embedding-phase-done': { fields: phase },
  },
} as const satisfies EntryTable);

/** What the commands and facts of an embedding plan hold. */
export const embeddingPlanEntries: EntryTable = table;

/** Which facts each command of an embedding plan can make. */
export const embeddingPlanMakes = makesOf(table);
