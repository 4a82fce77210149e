import type { Action, BodyKind, Purpose } from '../access/index.js';

/**
 * What a right over an entry is asked of.
 *
 * - `region`: the region as a whole
 * - `anywhere`: whatever the person's own posts are about: who has the right somewhere has it over every entry
 * - `unit`: the unit that a field of the entry names
 * - `area`: the work of a kind of body in the area that a field names; an entry that names none is of the whole region
 * - `body`: the work of a kind of body
 */
export type AskedOf<UnitKey extends string = string, AreaKey extends string = string> =
  | 'region'
  | 'anywhere'
  | { readonly unit: UnitKey }
  | { readonly area: AreaKey; readonly body: BodyKind }
  | { readonly body: BodyKind };

/** One way to a right over entries. */
export interface AccessWay<UnitKey extends string = string, AreaKey extends string = string> {
  readonly action: Action;
  readonly purpose: Purpose;
  readonly on: AskedOf<UnitKey, AreaKey>;
}

/** One way, or several of which one is enough. */
export type AccessWays<UnitKey extends string = string, AreaKey extends string = string> = readonly [
  AccessWay<UnitKey, AreaKey>,
  ...AccessWay<UnitKey, AreaKey>[],
];

/** Who may see or change one field, where it is not everybody who may read or write the entry. */
export interface FieldAccess<UnitKey extends string = string, AreaKey extends string = string> {
  readonly read?: AccessWays<UnitKey, AreaKey>;
  readonly write?: AccessWays<UnitKey, AreaKey>;
}

/** Who may read and write the entries of a register. Rights stand around the kinds of fields, never in them. */
export interface RegisterAccess<
  Key extends string = string,
  UnitKey extends string = string,
  AreaKey extends string = string,
> {
  readonly read: AccessWays<UnitKey, AreaKey>;
  readonly write: AccessWays<UnitKey, AreaKey>;
  readonly fields?: { readonly [Name in Key]?: FieldAccess<UnitKey, AreaKey> };
}
