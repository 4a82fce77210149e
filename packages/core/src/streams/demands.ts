import type { Action } from '../access/index.js';
import type { AreaCode, Place, UnitId } from '../kernel/index.js';
import type { EntryId, Fact } from '../kernel/ledger.js';
import type { AccessDemand, AccessDemands, LocalResource } from './definition.js';

/** A body with its kind, and its area where it has one. */
export type AtBody = Omit<Extract<LocalResource, { readonly kind: 'collaboration' }>, 'kind'>;

/**
 * The right to do something as a body; without one the role alone must be entitled.
 * @example asBody('record-team-work', { bodyKind: 'local-team', body: team, area })
 */
export const asBody = (action: Action, at: AtBody | undefined): AccessDemand => ({
  action,
  purpose: 'manage-by-knowledge',
  resources: at ? [{ kind: 'collaboration', ...at }] : [],
});

/** The right to do something as the supervision of a unit; without a unit the role alone must be entitled. */
export const inUnit = (action: Action, unit: UnitId | undefined): AccessDemand => ({
  action,
  purpose: 'supervise-work',
  resources: unit === undefined ? [] : [{ kind: 'unit', unit }],
});

/** Several ways, of which one is enough; where there is none, the last resort. */
export const oneOf = (ways: readonly AccessDemand[], otherwise: AccessDemand): AccessDemands => {
  const [first = otherwise, ...others] = ways;
  return [first, ...others];
};

/** The area of a place, where it is one. @example areaOf({ level: 'area', code }) // { area: code } */
export const areaOf = (place: Place): { readonly area?: AreaCode } =>
  place.level === 'area' ? { area: place.code } : {};

/** What an entry recorded first: whoever may make an entry may take it back. */
export const factOf = <F extends Fact>(facts: readonly F[], entry: EntryId): F | undefined =>
  facts.find((fact) => fact.entry === entry);
