import type { AreaCode, ControllerId, ProcessId, RegionCode, UnitId } from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import type { BodyKind } from './assignment.js';

/** What somebody wants to do. What each action works on and who may do it: see `accessMatrix`. */
export const actions = [
  'read-statistics',
  'publish-statistics',
  'deliver-statistics',
  'record-case-work',
  'read-work-view',
  'read-case-text',
  'arrange-meeting',
  'hand-over-case',
  'read-own-process',
  'answer-own-invitation',
  'request-own-log',
  'record-observation',
  'read-collaboration-work',
  'record-team-work',
  'decide-initiative',
  'escalate-initiative',
  'return-feedback',
  'answer-guiding-question',
  'record-training',
  'read-training-register',
  'record-adoption',
  'record-embedding',
  'change-settings',
  'read-broken-glass',
  'read-access-log',
] as const;

/** One action of the list `actions`. */
export type Action = (typeof actions)[number];

/**
 * Why it is done. Data of a family may be handled for the task it was collected for and for no other.
 * @source Act 703/2023 on the processing of client data: only data needed for a statutory task, in a client relation
 */
export const purposes = [
  'serve-family',
  'supervise-work',
  'manage-by-knowledge',
  'arrange-training',
  'own-matter',
  'oversee-data-protection',
  'maintain-service',
] as const;

/** One purpose of the list `purposes`. */
export type Purpose = (typeof purposes)[number];

/** Published or publishable statistics of a region. */
export interface StatisticsResource {
  readonly kind: 'statistics';
  readonly region: RegionCode;
}

/** The case work of one unit as a whole: its work list, or a process that is about to begin there. */
export interface UnitResource {
  readonly kind: 'unit';
  readonly region: RegionCode;
  readonly unit: UnitId;
  /** Whose unit it is; `undefined` where the register does not know it, and then it is opened to nobody by a unit. */
  readonly controller: ControllerId | undefined;
}

/** One family's pseudonymous process, with the unit that carries it now and whose unit that is. */
export interface ProcessResource {
  readonly kind: 'process';
  readonly region: RegionCode;
  readonly unit: UnitId;
  readonly controller: ControllerId | undefined;
  readonly process: ProcessId;
}

/**
 * Work of one body with others: observations, phenomena, initiatives, decisions. Never data of a family. Without a `body` it is the
 * work of whichever body of that kind, and nobody has a right to it by a seat in one body.
 */
export interface CollaborationResource {
  readonly kind: 'collaboration';
  readonly region: RegionCode;
  readonly bodyKind: BodyKind;
  readonly body?: BodyId;
  readonly area?: AreaCode;
}

/** Everything of a region that belongs to no unit, no body and no controller alone: settings, registers. */
export interface RegionResource {
  readonly kind: 'region';
  readonly region: RegionCode;
}

/** What belongs to one controller as a whole: its access log, doors that were broken open in it. */
export interface ControllerResource {
  readonly kind: 'controller';
  readonly region: RegionCode;
  readonly controller: ControllerId;
}

/** What an action is done to. */
export type Resource =
  | StatisticsResource
  | UnitResource
  | ProcessResource
  | CollaborationResource
  | RegionResource
  | ControllerResource;

/** How the actor can take part in a process, as the process itself remembers it. */
export const careRelations = [
  'responsible-worker',
  'discussion-leader',
  'meeting-leader',
  'plan-doer',
] as const;

/** One care relation of the list `careRelations`. */
export type CareRelation = (typeof careRelations)[number];

/**
 * Why a door is opened without a care relation: every use is shown to the supervisor and to the data protection officer. A
 * word that is not on the list is no reason.
 */
export const breakGlassReasons = [
  'child-in-danger',
  'worker-unavailable',
  'request-of-the-family',
  'error-in-record',
] as const;

/** One reason of the list `breakGlassReasons`. */
export type BreakGlassReason = (typeof breakGlassReasons)[number];

/**
 * How the actor belongs to the family of the one process. A guardian whose right to know is restricted, or whom a
 * non-disclosure for safety concerns, is a `restricted-guardian` and sees nothing by this way.
 */
export type FamilyRelation = 'guardian' | 'restricted-guardian' | 'child' | 'important-adult';

/** What the caller knows and `may` cannot: the purpose, and the facts of the process at this moment. */
export interface AccessContext {
  readonly purpose: Purpose;
  /**
   * Whose data the act touches beside its resource: a discussion that is held in one unit belongs to a process that another unit
   * carries. A ground that goes by unit must stay within all of them.
   */
  readonly touches?: readonly (ControllerId | undefined)[];
  /** Set when the process names the actor. */
  readonly careRelation?: CareRelation;
  readonly breakGlass?: BreakGlassReason;
  readonly familyRelation?: FamilyRelation;
  /** Whether the region has opened the family's own view. Default `closed`: it is prepared, and a decision opens it. */
  readonly familyView?: 'open' | 'closed';
}
