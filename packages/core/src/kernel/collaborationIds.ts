import type { Brand } from './brand.js';
import { registerCodeForm } from './forms.js';
import { err, ok, type Result } from './result.js';

/** Code of a body (local team, management group, council …) in the region's own register; form as in `UnitId`. */
export type BodyId = Brand<string, 'BodyId'>;
/** Pseudonymous id of a worker, made by the region (UUID). Names live in the region's own staff register. */
export type WorkerId = Brand<string, 'WorkerId'>;
/** Id of one observation, made by the client (UUID). */
export type ObservationId = Brand<string, 'ObservationId'>;
/** Id of one phenomenon, made by the client (UUID). */
export type PhenomenonId = Brand<string, 'PhenomenonId'>;
/** Id of one interface between services in the register, made by the client (UUID). */
export type InterfaceId = Brand<string, 'InterfaceId'>;
/** Code of an organisation in the region's own register; form as in `UnitId`. Its people are never named by it. */
export type OrganisationId = Brand<string, 'OrganisationId'>;
/** Code of a division of the county's organisation (toimialue) in the region's own register; form as in `UnitId`. */
export type DivisionId = Brand<string, 'DivisionId'>;

/**
 * Reads a code of a region's register as an id of the wanted kind.
 * Refuses with `not-a-register-code`.
 * @example parseRegisterCode<BodyId>('joensuu-area-group').ok // true
 */
export function parseRegisterCode<Id extends Brand<string, string>>(
  text: string,
): Result<Id, { readonly code: 'not-a-register-code' }> {
  return registerCodeForm.test(text) ? ok(text as Id) : err({ code: 'not-a-register-code' });
}
