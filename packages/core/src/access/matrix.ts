import type { Role } from './actor.js';
import type { Action, Purpose, Resource } from './request.js';

/**
 * What a right rests on: being signed in, a named entitlement, the actor's own unit, a care relation to the one process, or
 * a door broken open for a stated reason.
 */
export type Ground = 'signed-in' | 'entitlement' | 'own-unit' | 'care-relation' | 'break-glass';

/** One cell of the matrix: what a role may do, on which of these grounds (the first that holds counts), for which purpose. */
export interface Grant {
  readonly role: Role;
  readonly grounds: readonly Ground[];
  readonly purpose: Purpose;
}

/** One row of the matrix. `everyone` opens the action to all who are signed in, whatever their role and region. */
export interface AccessRow {
  readonly resources: readonly Resource['kind'][];
  readonly everyone: boolean;
  readonly grants: readonly Grant[];
}

const grant = (role: Role, purpose: Purpose, ...grounds: readonly Ground[]): Grant => ({
  role,
  purpose,
  grounds,
});

/** The whole of the rights: one row an action. `may` reads nothing else, and the reference page is generated from it. */
export const accessMatrix: Readonly<Record<Action, AccessRow>> = {
  'read-statistics': { resources: ['statistics'], everyone: true, grants: [] },
  'publish-statistics': {
    resources: ['statistics'],
    everyone: false,
    grants: [grant('statistics-publisher', 'manage-by-knowledge', 'entitlement')],
  },
  'record-case-work': {
    resources: ['unit', 'process'],
    everyone: false,
    grants: [grant('practitioner', 'serve-family', 'care-relation', 'own-unit')],
  },
  'read-work-view': {
    resources: ['unit', 'process'],
    everyone: false,
    grants: [grant('practitioner', 'serve-family', 'care-relation', 'own-unit')],
  },
};
