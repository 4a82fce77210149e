/* Written by `npm run generate`; do not edit. */
import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of each register, loaded when somebody opens it. */
// prettier-ignore
export const registerTexts: {
  readonly [Id in keyof Registers]: () => Promise<RegisterTexts<Registers[Id]>>;
} = {
  'area-meeting-visits': async () => (await import('./area-meeting-visits.js')).texts,
  'care-chains': async () => (await import('./care-chains.js')).texts,
  'common-understanding': async () => (await import('./common-understanding.js')).texts,
  'communication-plan': async () => (await import('./communication-plan.js')).texts,
  'coordination-group': async () => (await import('./coordination-group.js')).texts,
  'data-duties': async () => (await import('./data-duties.js')).texts,
  'family-centre-action-plan': async () => (await import('./family-centre-action-plan.js')).texts,
  'indicator-sets': async () => (await import('./indicator-sets.js')).texts,
  'job-descriptions': async () => (await import('./job-descriptions.js')).texts,
  'qualified-students': async () => (await import('./qualified-students.js')).texts,
  'supervisor-infos': async () => (await import('./supervisor-infos.js')).texts,
};
