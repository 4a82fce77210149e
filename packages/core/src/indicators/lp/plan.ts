import { flowOfFacts } from './counted.js';

/** Processes in which a plan was made, counted once each. */
export const firstPlans = flowOfFacts(
  { hears: ['plan-agreed'], id: 'first-plans', direction: 'more', source: 'R0-P6' },
  (fact) => (fact.type === 'plan-agreed' && fact.first ? [{}] : []),
);

const versions = 'docs/settled-questions.md "A plan has versions"';

/** Plans that were made, each version for itself. */
export const plans = flowOfFacts(
  { hears: ['plan-agreed'], id: 'plans', source: `R0-P6; ${versions}` },
  ({ type }) => (type === 'plan-agreed' ? [{}] : []),
);

/** Actions that were agreed on, by developmental context. */
export const planActions = flowOfFacts(
  { hears: ['plan-agreed'], id: 'plan-actions', dimensions: ['context'], source: 'L-7, F04' },
  (fact) =>
    fact.type === 'plan-agreed' ? fact.actions.map(({ context }) => ({ dimensions: { context } })) : [],
);

/** Plans that somebody of the family received in writing, each version once. */
export const plansInWriting = flowOfFacts(
  { hears: ['plan-given'], id: 'plans-in-writing', direction: 'more', source: `R0-P6, F05; ${versions}` },
  (fact) => (fact.type === 'plan-given' && fact.first ? [{}] : []),
);

/** Deliveries of plans, by channel and language. */
export const planDeliveries = flowOfFacts(
  { hears: ['plan-given'], id: 'plan-deliveries', dimensions: ['channel', 'language'], source: 'R0-P6, F05' },
  (fact) =>
    fact.type === 'plan-given' ? [{ dimensions: { channel: fact.channel, language: fact.language } }] : [],
);

/** Times a family declined the plan in writing. */
export const plansDeclined = flowOfFacts(
  { hears: ['plan-declined'], id: 'plans-declined', source: 'F05' },
  ({ type }) => (type === 'plan-declined' ? [{}] : []),
);
