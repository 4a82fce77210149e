/* Written by `npm run generate`; do not edit. */
import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of each register, loaded when somebody opens it. */
// prettier-ignore
export const registerTexts: {
  readonly [Id in keyof Registers]: () => Promise<RegisterTexts<Registers[Id]>>;
} = {
  'communication-plan': async () => (await import('./communication-plan.js')).texts,
  'family-centre-action-plan': async () => (await import('./family-centre-action-plan.js')).texts,
};
