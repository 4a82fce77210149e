/* Written by `npm run generate`; do not edit. */
/** The id of a register: its file, its part of the address and the value of its column. */
// prettier-ignore
export type RegisterId =
  | 'communication-plan'
  | 'family-centre-action-plan';
