import type { AreaCode, ControllerId, Day, RegionCode, UnitId } from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';

/**
 * What a person is in the LP service model, as the region's own sign-in says it. A responsible worker is not a role: it is a
 * relation to one process and arrives in the context (`careRelation`).
 * @source R0-B1…R0-B7 and the actors of the model (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const roles = [
  'parent',
  'young-person',
  'important-adult',
  'practitioner',
  'student',
  'trainer',
  'supervisor',
  'coordination-group-member',
  'family-centre-coordinator',
  'meeting-place-coordinator',
  'facilitator',
  'local-team-member',
  'area-management-group-member',
  'steering-group-member',
  'child-family-council-member',
  'hyte-steering-group-member',
  'hyte-committee-member',
  'division-management-group-member',
  'development-worker',
  'education-provider',
  'statistics-publisher',
  'data-protection-officer',
  'administrator',
] as const;

/** One role of the list `roles`. */
export type Role = (typeof roles)[number];

/** The bodies of the knowledge chain, lowest first, and the two bodies beside it. @source R0-B1…R0-B7 */
export const bodyKinds = [
  'local-team',
  'area-management-group',
  'steering-group',
  'child-family-council',
  'hyte-steering-group',
  'hyte-committee',
  'division-management-group',
  'coordination-group',
] as const;

/** One kind of body of the list `bodyKinds`. */
export type BodyKind = (typeof bodyKinds)[number];

/**
 * A seat in one body: the body's kind, its id in the region's register and, for an area's body, the family-centre area.
 * `role`: in which role it is held, where one person sits in several bodies in different roles; it then serves that role alone.
 */
export interface Seat {
  readonly kind: BodyKind;
  readonly body: BodyId;
  readonly area?: AreaCode;
  readonly role?: Role;
}

/**
 * One post of a signed-in person: pseudonymous subject of the sign-in, roles, the units where the roles hold, whose post it is, the
 * region ('14') and the seats in bodies. Somebody with two posts has two assignments, never one with the sum of both: see
 * `mayInAnyPost`.
 */
export interface Assignment {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly units: readonly UnitId[];
  /** Code of the wellbeing services county, two digits. */
  readonly region: RegionCode;
  /**
   * Whose post it is: every post has one. Left out for family members and for somebody who is signed in without a post; then no
   * ground that goes by unit holds.
   */
  readonly controller?: ControllerId;
  readonly seats?: readonly Seat[];
  /** First day of the post. @default it has begun */
  readonly from?: Day;
  /** Last day of the post. @default it goes on */
  readonly lastDay?: Day;
}

/** Roles that somebody has in a family, and not in a post of a controller. */
export const rolesWithoutPost = [
  'parent',
  'young-person',
  'important-adult',
] as const satisfies readonly Role[];

/** One role of the list `rolesWithoutPost`. */
export type RoleWithoutPost = (typeof rolesWithoutPost)[number];

/**
 * What somebody may go by on a day: the posts that hold. Whose posts have ended or have not begun is a plain signed-in reader, as who
 * never had one; who has none at all is nobody.
 * @example assignmentsOn([{ ...post, lastDay: day('2026-07-31') }], day('2026-08-01')) // [{ subject: post.subject, region: post.region, roles: [], units: [] }]
 */
export function assignmentsOn(posts: readonly Assignment[], today: Day): readonly Assignment[] {
  const held = posts.filter(
    ({ from, lastDay }) =>
      (from === undefined || from <= today) && (lastDay === undefined || today <= lastDay),
  );
  const [first] = posts;
  if (held.length > 0 || first === undefined) return held;
  return [{ subject: first.subject, region: first.region, roles: [], units: [] }];
}
