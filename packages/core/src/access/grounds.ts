import type { Actor, BodyKind, Role, Seat } from './actor.js';
import type { Ground } from './matrix.js';
import type { AccessContext, FamilyRelation, NetworkResource, Resource } from './request.js';

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
};

const relationOf: Readonly<Partial<Record<Role, FamilyRelation>>> = {
  parent: 'guardian',
  'young-person': 'child',
  'important-adult': 'important-adult',
};

const sits = (seat: Seat, resource: NetworkResource): boolean =>
  seat.kind === resource.bodyKind && seat.body === resource.body;

/** A developer or another guest without a home body sits where the region gave the seat. */
const inOwnBody = (role: Role, actor: Actor, resource: NetworkResource): boolean => {
  const home = homeOf[role];
  return (
    (home === undefined || home === resource.bodyKind) &&
    (actor.seats ?? []).some((seat) => sits(seat, resource))
  );
};

const inOwnArea = (actor: Actor, resource: NetworkResource): boolean =>
  resource.area !== undefined && (actor.seats ?? []).some((seat) => seat.area === resource.area);

const carriesMessage = (actor: Actor, resource: NetworkResource): boolean =>
  resource.bodyKind === 'area-management-group' && (actor.seats ?? []).some((seat) => sits(seat, resource));

/** Whether a ground holds for one role of an actor. The actor's region has been checked before. */
export function groundHolds(
  ground: Ground,
  role: Role,
  actor: Actor,
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
      return resource.kind === 'process' && context.careRelation !== undefined;
    case 'break-glass':
      return resource.kind === 'process' && context.breakGlass !== undefined;
    case 'family-relation':
      return (
        resource.kind === 'process' &&
        context.familyView === 'open' &&
        context.familyRelation !== undefined &&
        context.familyRelation === relationOf[role]
      );
    case 'own-body':
      return resource.kind === 'network' && inOwnBody(role, actor, resource);
    case 'own-area':
      return resource.kind === 'network' && inOwnArea(actor, resource);
    case 'messenger':
      return resource.kind === 'network' && carriesMessage(actor, resource);
  }
}
