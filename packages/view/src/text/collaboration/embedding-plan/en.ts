import type { EmbeddingPlanTypes } from '@puheeksi/core/streams/embedding-plan';
import { embeddingPhases } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, itemsOf, wordsOf } from '../wording.js';
import { problemsEn } from './shortNames.js';

const on = (fact: unknown): string => bracketedDay('en', fact);
const phase = (fact: unknown): string =>
  bracketed(
    wordsOf(fact, {
      beginning: embeddingPhases.beginning.name.en,
      embedding: embeddingPhases.embedding.name.en,
      maintenance: embeddingPhases.maintenance.name.en,
    }),
  );

/** English sentences for an embedding plan. */
export const embeddingPlanEn: StreamSentences<EmbeddingPlanTypes> = {
  refusals: {
    'plan-already-begun': () => 'The embedding plan has been begun already. Make the entry there.',
    'plan-not-begun': () => 'The embedding plan has not been begun yet. Begin the plan first.',
    'before-beginning': ({ begun }) =>
      `The date is earlier than the day the plan was begun${on(begun)}. Check the date.`,
    'phase-done': ({ phase: done, on: day }) =>
      `The phase${phase(done)} is done already${on(day)}. Add the task to the present phase, or retract the end of that phase first.`,
    'due-day-past': ({ dueOn }) =>
      `The due date${on(dueOn)} is before the day being recorded. Choose a later due date.`,
    'task-unknown': () => 'There is no such task in the plan. Choose the task from the plan.',
    'task-ended': ({ status }) =>
      status === 'dropped'
        ? 'The task has been given up already. If it is to be done after all, retract that entry.'
        : 'The task is marked as done already. If that is wrong, retract the entry.',
    'task-is-must': () =>
      'The task is marked as a must, so it cannot be given up. Make it a wish first, if that was agreed.',
    'phase-not-current': ({ phase: asked, current }) =>
      `The phase${phase(asked)} has not begun yet. Finish the present one first${phase(current)}.`,
    'musts-open': ({ phase: asked, tasks }) => {
      const count = itemsOf(tasks).length;
      return `The phase${phase(asked)} cannot be finished yet: ${
        amount('en', count === 0 ? undefined : count, {
          one: 'task that must be done is',
          other: 'tasks that must be done are',
        }) ?? 'tasks that must be done are'
      } still open. Complete what is open, or agree that it is not a must.`;
    },
  },
  warnings: {
    'task-late': ({ dueOn, lateDays }) =>
      `The due date of the task${on(dueOn)} has passed, and it is ${
        amount('en', lateDays, { one: 'day', other: 'days' }) ?? 'already'
      } late. Mark it as done, or agree on how to get on with it.`,
    'phases-without-work': ({ phases }) => {
      const several = itemsOf(phases).length > 1;
      return `The finished ${several ? 'phases' : 'phase'}${phase(phases)} ${several ? 'have' : 'has'} no task that was done. If work was done, retract the finishing and record the tasks first.`;
    },
    'problems-unanswered': ({ problems }) => {
      const open = wordsOf(problems, problemsEn);
      return `The plan does not have a task for every point that calls for a solution${
        open.length === 0 ? '' : `. Without a task: ${listOf(open, 'and')}`
      }. Add a task, or agree together that none is needed.`;
    },
  },
  fields: {
    plan: {
      label: 'Id of the plan',
      name: 'The id of the plan',
      fill: 'Open the form again to give the plan an id',
    },
    phase: { label: 'Phase', name: 'The phase', fill: 'Choose the phase' },
    solution: {
      label: 'Solution the task carries out',
      name: 'The solution',
      fill: 'Choose the solution the task carries out',
    },
    must: {
      label: 'This task must be done',
      hint: 'A phase is not finished before its musts are done',
      name: 'The weight of the task',
      fill: 'Choose whether the task must be done',
    },
    owner: { label: 'Owner of the task', name: 'The owner', fill: 'Choose the owner of the task' },
    task: { label: 'Task', name: 'The task', fill: 'Choose the task' },
  },
  commands: {
    'begin-embedding-plan': 'Begin an embedding plan',
    'add-embedding-task': 'Add a task',
    'finish-embedding-task': 'Mark as done',
    'drop-embedding-task': 'Give the task up',
    'weigh-embedding-task': 'Change the weight of the task',
    'finish-embedding-phase': 'Finish the phase',
  },
  events: {
    'embedding-plan-begun': 'The embedding plan was begun',
    'embedding-task-added': 'A task was added',
    'embedding-task-done': 'A task was done',
    'embedding-task-dropped': 'A task was given up',
    'embedding-task-weighed': 'The weight of a task was changed',
    'embedding-phase-done': 'A phase was finished',
  },
};
