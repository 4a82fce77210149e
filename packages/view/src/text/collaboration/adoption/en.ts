import type { AdoptionTypes } from '@puheeksi/core/streams/adoption';
import { embeddingLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, bracketedSince, quotedLabels } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('en', fact);
const lasting = (fact: unknown): string => bracketedSince('en', fact);
const steps = (fact: unknown): readonly string[] => quotedLabels(fact, embeddingLabels.adoptionSteps, 'en');

/** English sentences for a unit’s decision to take the service model into use. */
export const adoptionEn: StreamSentences<AdoptionTypes> = {
  refusals: {
    'already-considered': () =>
      'It is on record already that the unit considers or has decided the matter. Go on with the decision, or the steps after it.',
    'already-decided': ({ on: day }) =>
      `The unit has decided on adoption already${on(day)}. Record a change as a review of the decision.`,
    'decision-missing': () =>
      'The unit’s decision on adoption is not on record. Record the decision first, so that everybody sees it.',
    'adoption-ended': ({ ended }) =>
      `The unit’s work by the service model has ended${on(ended)}. If the work goes on, retract its ending first.`,
    'other-unit': () =>
      'The entry is about another unit. Open the details of the right unit and make the entry there.',
    'before-decision': ({ decided }) =>
      `The date is earlier than the day of the decision${on(decided)}. Check the date.`,
    'parts-missing': () =>
      'The decision does not say what is taken into use. Choose the discussion, the network meeting or the whole service model.',
    'review-day-past': ({ reviewOn }) =>
      `The day of the review${on(reviewOn)} has to be after the day being recorded. Choose a later date.`,
    'step-already-taken': ({ step }) =>
      `This step is on record already${steps(step)[0] === undefined ? '' : `: ${steps(step)[0]}`}. No new entry is needed.`,
  },
  warnings: {
    'activity-without-decision': ({ activeSince }) =>
      `The unit is doing Let’s Talk work already${lasting(activeSince)}, but no decision on adoption is on record. Record management’s decision for all to see, so that the work has time and support.`,
    'review-late': ({ reviewOn, lateDays }) =>
      `The day for reviewing the decision${on(reviewOn)} has passed, and the review is ${
        amount('en', lateDays, { one: 'day', other: 'days' }) ?? 'already'
      } late. Look together at how the work has begun.`,
    'steps-missing': ({ steps: missing }) => {
      const left = steps(missing);
      return `Not every step of adoption has been taken yet${
        left.length === 0 ? '' : `: still to come ${left.length === 1 ? 'is' : 'are'} ${listOf(left, 'and')}`
      }. Agree on who takes the next step.`;
    },
  },
  fields: {
    unit: { label: 'Unit', name: 'The unit', fill: 'Choose the unit' },
    by: {
      label: 'Who decided',
      name: 'The deciding body',
      fill: 'Choose which management group decided',
    },
    parts: {
      label: 'What is taken into use',
      name: 'The list of what is taken into use',
      fill: 'Choose what is taken into use',
    },
    supervisor: {
      label: 'Who supervises the work',
      hint: 'The supervisor who sees to it that the decision is carried out',
      name: 'The supervisor',
      fill: 'Choose who supervises the work',
    },
    reviewOn: {
      label: 'The decision is reviewed by',
      name: 'The day of the review',
      fill: 'Enter the day by which the decision is reviewed',
    },
    step: { label: 'Step', name: 'The step', fill: 'Choose the step' },
    result: { label: 'Result of the review', name: 'The result', fill: 'Choose how the work goes on' },
    nextReviewOn: {
      label: 'The next review by',
      name: 'The day of the next review',
      fill: 'Enter the day of the next review',
    },
  },
  commands: {
    'consider-adoption': 'Record that adoption is considered',
    'decide-adoption': 'Record the decision on adoption',
    'take-adoption-step': 'Record a step',
    'review-adoption': 'Record a review of the decision',
    'end-adoption': 'Record the ending',
  },
  events: {
    'adoption-considered': 'The unit began to consider adoption',
    'adoption-decided': 'Adoption was decided',
    'adoption-step-taken': 'A step of adoption was taken',
    'adoption-reviewed': 'The decision was reviewed',
    'adoption-ended': 'The unit’s work by the service model ended',
  },
};
