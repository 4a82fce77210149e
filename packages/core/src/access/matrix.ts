import type { Role } from './assignment.js';
import { caseRows, familyRows } from './caseRights.js';
import { collaborationRows } from './collaborationRights.js';
import type { Action, Purpose, Resource } from './request.js';
import { registerRows, statisticsRows } from './serviceRights.js';

/**
 * What a right rests on.
 *
 * - `signed-in` being signed in
 * - `entitlement` the role itself, named by the region for this task
 * - `own-region` any work of the actor's region
 * - `own-controller` the post is the controller's own (its access log)
 * - `own-unit` the actor works in the unit (its work list, a process that begins there; not a single process)
 * - `named-role` the actor is named for the unit that carries the process: its supervisor or coordinator
 * - `care-relation` the process itself names the actor, of whichever controller: a hand-over or the family brought them in
 * - `break-glass` a door broken open for a stated reason, in the actor's own house
 * - `family-relation` the process is the actor's family's own, and the region has opened the family's view
 * - `own-body` a seat in the body, of the kind the role is about
 * - `own-area` a seat of the role in some body of the same family-centre area
 * - `messenger` a facilitator's seat in the management group of the team's area
 *
 * `own-unit`, `named-role` and `break-glass` never cross controllers: see `staysWithinController`.
 */
export type Ground =
  | 'signed-in'
  | 'entitlement'
  | 'own-region'
  | 'own-controller'
  | 'own-unit'
  | 'named-role'
  | 'care-relation'
  | 'break-glass'
  | 'family-relation'
  | 'own-body'
  | 'own-area'
  | 'messenger';

/** One cell of the matrix: what a role may do, on which of these grounds (the first that holds counts), for which purpose. */
export interface Grant {
  readonly role: Role;
  readonly purpose: Purpose;
  readonly grounds: readonly Ground[];
}

/** One row of the matrix. `everyone` opens the action to all who are signed in, whatever their role and region. */
export interface AccessRow {
  readonly resources: readonly Resource['kind'][];
  readonly everyone: boolean;
  readonly grants: readonly Grant[];
}

/** The whole of the rights: one row an action. `may` reads nothing else, and the reference page is generated from it. */
export const accessMatrix: Readonly<Record<Action, AccessRow>> = {
  ...statisticsRows,
  ...caseRows,
  ...familyRows,
  ...collaborationRows,
  ...registerRows,
};
