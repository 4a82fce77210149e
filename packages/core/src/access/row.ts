import type { Role } from './assignment.js';
import type { AccessRow, Grant, Ground } from './matrix.js';
import type { Purpose, Resource } from './request.js';

/** A cell of the matrix, written in one line. */
export const grant = (role: Role, purpose: Purpose, ...grounds: readonly Ground[]): Grant => ({
  role,
  purpose,
  grounds,
});

/** A row of the matrix for the named kinds of resources. */
export const row = (resources: readonly Resource['kind'][], ...grants: readonly Grant[]): AccessRow => ({
  resources,
  everyone: false,
  grants,
});
