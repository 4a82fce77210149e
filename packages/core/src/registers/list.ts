/* Written by `npm run generate`; do not edit. */
import { communicationPlan } from './communication-plan.js';
import { familyCentreActionPlan } from './family-centre-action-plan.js';

/** Every register by its id: ask for one, `Registers[Id]`, never for all at once. */
export interface Registers {
  readonly 'communication-plan': typeof communicationPlan;
  readonly 'family-centre-action-plan': typeof familyCentreActionPlan;
}

/** Every register by its id. */
export const registers: Registers = {
  'communication-plan': communicationPlan,
  'family-centre-action-plan': familyCentreActionPlan,
};
