import type { Brand } from './brand.js';
import { registerCodeForm, uuidForm } from './forms.js';
import { err, ok, type Result } from './result.js';

/** Pseudonymous id of one child's or family's LP process, made by the region: a UUID, so it can never be an identity code. */
export type ProcessId = Brand<string, 'ProcessId'>;
/** Code of a unit (school, clinic, team) in the region's own register: lower-case letters, digits and hyphens, 2–64 characters. */
export type UnitId = Brand<string, 'UnitId'>;

/**
 * Reads a UUID (RFC 9562, lower case) as an id of the wanted kind.
 * Refuses with `not-a-uuid`.
 * @example parseUuid<ProcessId>('0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e').ok // true
 */
export function parseUuid<Id extends Brand<string, string>>(
  text: string,
): Result<Id, { readonly code: 'not-a-uuid' }> {
  return uuidForm.test(text) ? ok(text as Id) : err({ code: 'not-a-uuid' });
}

/**
 * Reads a unit code of a region's register.
 * Refuses with `not-a-unit-code`.
 * @example parseUnitId('liperi-school') // { ok: true, value: 'liperi-school' }
 */
export function parseUnitId(text: string): Result<UnitId, { readonly code: 'not-a-unit-code' }> {
  return registerCodeForm.test(text) ? ok(text as UnitId) : err({ code: 'not-a-unit-code' });
}
