export { may, mayInAnyPost, refusalOrder } from './may.js';
export { accessMatrix } from './matrix.js';
export { assignmentsOn, bodyKinds, roles, rolesWithoutPost } from './assignment.js';
export { actions, breakGlassReasons, careRelations, purposes } from './request.js';

export type { AccessDecision, AccessRefusal, Obligation } from './may.js';
export type { AccessRow, Grant, Ground } from './matrix.js';
export type { Assignment, Role, Seat, BodyKind } from './assignment.js';
export type {
  Action,
  Purpose,
  Resource,
  StatisticsResource,
  UnitResource,
  ProcessResource,
  CollaborationResource,
  RegionResource,
  ControllerResource,
  CareRelation,
  BreakGlassReason,
  FamilyRelation,
  AccessContext,
} from './request.js';
