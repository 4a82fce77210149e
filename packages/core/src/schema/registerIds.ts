/* Written by `npm run generate`; do not edit. */
/** The id of a register: its file, its part of the address and the value of its column. */
// prettier-ignore
export type RegisterId =
  | 'area-meeting-visits'
  | 'care-chains'
  | 'common-understanding'
  | 'communication-plan'
  | 'coordination-group'
  | 'data-duties'
  | 'family-centre-action-plan'
  | 'indicator-sets'
  | 'job-descriptions'
  | 'qualified-students'
  | 'supervisor-infos';
