import type { ControllerId } from '../kernel/index.js';
import type { Assignment, BodyKind, Role, RoleWithoutPost, Seat } from './assignment.js';
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

const relationOf: Readonly<Record<RoleWithoutPost, FamilyRelation>> = {
  parent: 'guardian',
  'young-person': 'child',
  'important-adult': 'important-adult',
};

const sits = (seat: Seat, resource: CollaborationResource): boolean =>
  seat.kind === resource.bodyKind && seat.body === resource.body;

/**
 * The seats that serve a role: those in its home kind of body. A coordinator, developer or other guest without a home sits
 * where the region gave the seat, but never on a seat that belongs to another role of the same post.
 */
const seatsOf = (role: Role, assignment: Assignment): readonly Seat[] => {
  const home = homeOf[role];
  return (assignment.seats ?? []).filter((seat) => {
    if (seat.role !== undefined && seat.role !== role) return false;
    if (home !== undefined) return seat.kind === home;
    return seat.role === role || !assignment.roles.some((other) => homeOf[other] === seat.kind);
  });
};

const inOwnBody = (role: Role, assignment: Assignment, resource: CollaborationResource): boolean => {
  const home = homeOf[role];
  return (
    (home === undefined || home === resource.bodyKind) &&
    seatsOf(role, assignment).some((seat) => sits(seat, resource))
  );
};

const inOwnArea = (role: Role, assignment: Assignment, resource: CollaborationResource): boolean =>
  resource.area !== undefined && seatsOf(role, assignment).some((seat) => seat.area === resource.area);

/** The seat of a messenger is in the management group, which is not the facilitators' home. */
const carriesMessage = (role: Role, assignment: Assignment, resource: CollaborationResource): boolean =>
  resource.bodyKind === 'area-management-group' &&
  (assignment.seats ?? []).some((seat) => (seat.role ?? role) === role && sits(seat, resource));

const isOneOf = (list: readonly string[], word: string | undefined): boolean =>
  word !== undefined && list.includes(word);

/** Grounds that rest on where somebody works: what one controller has trusted them with reaches no other one. */
const groundsByUnit: readonly Ground[] = ['own-unit', 'named-role', 'break-glass'];

/**
 * Whether a ground stays within the controller of the post, where it must. What belongs to a unit that no register knows is nobody's
 * own. A care relation and a family relation are given by the process itself and rest on no unit; bodies and their areas are joint
 * work without data of a family, and have no controller.
 * @source docs/settled-questions.md "Controllers": the ground `unit` never crosses controllers
 */
export function staysWithinController(
  ground: Ground,
  { controller }: Assignment,
  owners: readonly (ControllerId | undefined)[],
): boolean {
  return (
    !groundsByUnit.includes(ground) ||
    (controller !== undefined && owners.every((owner) => owner === controller))
  );
}

/** Whether a ground holds for one role of a post, whoever the controllers are. The region of the post has been checked before. */
export function groundHolds(
  ground: Ground,
  role: Role,
  assignment: Assignment,
  resource: Resource,
  context: AccessContext,
): boolean {
  switch (ground) {
    case 'signed-in':
    case 'entitlement':
    case 'own-region':
      return true;
    case 'own-controller':
      return resource.kind === 'controller' && assignment.controller === resource.controller;
    case 'own-unit':
      return resource.kind === 'unit' && assignment.units.includes(resource.unit);
    case 'named-role':
      return (
        (resource.kind === 'unit' || resource.kind === 'process') && assignment.units.includes(resource.unit)
      );
    case 'care-relation':
      return resource.kind === 'process' && isOneOf(careRelations, context.careRelation);
    case 'break-glass':
      return resource.kind === 'process' && isOneOf(breakGlassReasons, context.breakGlass);
    case 'family-relation':
      return (
        resource.kind === 'process' &&
        context.familyView === 'open' &&
        context.familyRelation !== undefined &&
        context.familyRelation === (relationOf as Partial<Record<Role, FamilyRelation>>)[role]
      );
    case 'own-body':
      return resource.kind === 'collaboration' && inOwnBody(role, assignment, resource);
    case 'own-area':
      return resource.kind === 'collaboration' && inOwnArea(role, assignment, resource);
    case 'messenger':
      return resource.kind === 'collaboration' && carriesMessage(role, assignment, resource);
  }
}
