import fc from 'fast-check';
import type { Dice } from './dice.js';

/** Any throw of the dice. */
export const anyDice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.nat(23),
  days: fc.nat(20),
  a: fc.nat(5),
  b: fc.nat(3),
  pick: fc.nat(30),
  old: fc.boolean(),
});
