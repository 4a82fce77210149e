import type { EndReason } from './codes.js';

/** What must be on record before a process can end for a reason. */
export interface EndRequirement {
  readonly discussion: boolean;
  /** The plan given in writing, or the family's refusal of it. */
  readonly writtenPlan: boolean;
  /** A responsible worker, once a network meeting was held. */
  readonly responsibleWorker: boolean;
  /** The family's own view on the need, whatever it is, on record since the last network meeting, once one was held. */
  readonly familyView: boolean;
  /** The family's own answer that nothing further is needed, its last word since the last meeting or discussion. */
  readonly familyAnswer: boolean;
  /** Nothing may have been done. */
  readonly nothingDone: boolean;
}

const nothing: EndRequirement = {
  discussion: false,
  writtenPlan: false,
  responsibleWorker: false,
  familyView: false,
  familyAnswer: false,
  nothingDone: false,
};

/**
 * What each reason for ending requires. Who withdraws, is out of reach, moves away or comes of age cannot be made to wait for
 * a plan; who ends because the plan is enough has it in writing.
 * @source docs/settled-questions.md "Process"; R0-P6–R0-P8, F05, F06, F13; the distribution over the reasons is our reading
 * @example endRequirements['plan-enough'].writtenPlan // true
 */
export const endRequirements: Readonly<Record<EndReason, EndRequirement>> = {
  'plan-enough': {
    ...nothing,
    discussion: true,
    writtenPlan: true,
    responsibleWorker: true,
    familyView: true,
  },
  'no-further-need': {
    ...nothing,
    discussion: true,
    writtenPlan: true,
    responsibleWorker: true,
    familyView: true,
    familyAnswer: true,
  },
  'family-withdrew': nothing,
  'contact-lost': nothing,
  moved: nothing,
  'turned-18': nothing,
  'started-in-error': { ...nothing, nothingDone: true },
};
