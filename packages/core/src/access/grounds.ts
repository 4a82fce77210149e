import type { Assignment, BodyKind, Role, Seat } from './assignment.js';
import type { Ground } from './matrix.js';
import {
  breakGlassReasons,
  careRelations,
  type AccessContext,
  type FamilyRelation,
  type CollaborationResource,
  type Resource,
} from './request.js';

/** The kind of body a role is about: a seat in another kind of body gives the role nothing. */
const homeOf: Readonly<Partial<Record<Role, BodyKind>>> = {
  facilitator: 'local-team',
  'local-team-member': 'local-team',
  'area-management-group-member': 'area-management-group',
  'steering-group-member': 'steering-group',
  'child-family-council-member': 'child-family-council',
  'hyte-steering-group-member': 'hyte-steering-group',
  'hyte-committee-member': 'hyte-committee',
  'division-management-group-member': 'division-management-group',
  'coordination-group-member': 'coordination-group',
};

const relationOf: Readonly<Partial<Record<Role, FamilyRelation>>> = {
  parent: 'guardian',
  'young-person': 'child',
  'important-adult': 'important-adult',
};

const sits = (seat: Seat, resource: CollaborationResource): boolean =>
  seat.kind === resource.bodyKind && seat.body === resource.body;

/**
 * The seats that serve a role: those in its home kind of body. A coordinator, developer or other guest without a home sits
 * where the region gave the seat, but never on a seat that belongs to another role of the same actor.
 */
const seatsOf = (role: Role, actor: Assignment): readonly Seat[] => {
  const home = homeOf[role];
  return (actor.seats ?? []).filter((seat) => {
    if (seat.role !== undefined && seat.role !== role) return false;
    if (home !== undefined) return seat.kind === home;
    return seat.role === role || !actor.roles.some((other) => homeOf[other] === seat.kind);
  });
};

const inOwnBody = (role: Role, actor: Assignment, resource: CollaborationResource): boolean => {
  const home = homeOf[role];
  return (
    (home === undefined || home === resource.bodyKind) &&
    seatsOf(role, actor).some((seat) => sits(seat, resource))
  );
};

const inOwnArea = (role: Role, actor: Assignment, resource: CollaborationResource): boolean =>
  resource.area !== undefined && seatsOf(role, actor).some((seat) => seat.area === resource.area);

/** The seat of a messenger is in the management group, which is not the facilitators' home. */
const carriesMessage = (role: Role, actor: Assignment, resource: CollaborationResource): boolean =>
  resource.bodyKind === 'area-management-group' &&
  (actor.seats ?? []).some((seat) => (seat.role ?? role) === role && sits(seat, resource));

const isOneOf = (list: readonly string[], word: string | undefined): boolean =>
  word !== undefined && list.includes(word);

/** Whether a ground holds for one role of an actor. The actor's region has been checked before. */
export function groundHolds(
  ground: Ground,
  role: Role,
  actor: Assignment,
  resource: Resource,
  context: AccessContext,
): boolean {
  switch (ground) {
    case 'signed-in':
    case 'entitlement':
    case 'own-region':
      return true;
    case 'own-unit':
      return resource.kind === 'unit' && actor.units.includes(resource.unit);
    case 'named-role':
      return (resource.kind === 'unit' || resource.kind === 'process') && actor.units.includes(resource.unit);
    case 'care-relation':
      return resource.kind === 'process' && isOneOf(careRelations, context.careRelation);
    case 'break-glass':
      return resource.kind === 'process' && isOneOf(breakGlassReasons, context.breakGlass);
    case 'family-relation':
      return (
        resource.kind === 'process' &&
        context.familyView === 'open' &&
        context.familyRelation !== undefined &&
        context.familyRelation === relationOf[role]
      );
    case 'own-body':
      return resource.kind === 'collaboration' && inOwnBody(role, actor, resource);
    case 'own-area':
      return resource.kind === 'collaboration' && inOwnArea(role, actor, resource);
    case 'messenger':
      return resource.kind === 'collaboration' && carriesMessage(role, actor, resource);
  }
}
