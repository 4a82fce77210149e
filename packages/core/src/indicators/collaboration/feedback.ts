import type { CollaborationDeclaration } from './counted.js';

/**
 * Word owed and not given, whatever it is about: a `phenomenon`, an answer to an `observation`, or an `interface` that a team or a unit
 * raised. One measure that three streams count, so that nobody who waits is left out of the sum.
 */
export const wordOwed: CollaborationDeclaration = {
  id: 'open-feedback-duties',
  version: 1,
  dimensions: ['about', 'owner'],
  source: 'R0-K7, F33, F111',
  direction: 'less',
};

/** Word given, by the days it took; of the same three. */
export const wordGiven: CollaborationDeclaration = {
  id: 'feedback-days',
  version: 1,
  dimensions: ['about', 'owner', 'days'],
  source: 'R0-K7, F33, F111',
  direction: 'less',
};
