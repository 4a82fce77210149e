import type { ControllerId, RegionCode } from '../kernel/index.js';
import type { Assignment, Role } from './assignment.js';
import { groundHolds, staysWithinController } from './grounds.js';
import { accessMatrix, type Ground } from './matrix.js';
import { actions, type AccessContext, type Action, type Purpose, type Resource } from './request.js';

/** Why an action is refused, from the most general fault to the most particular. */
export type AccessRefusal =
  | { readonly code: 'not-signed-in' }
  | { readonly code: 'unknown-action'; readonly expected: readonly Action[] }
  | { readonly code: 'wrong-resource'; readonly expected: readonly Resource['kind'][] }
  | { readonly code: 'role-not-entitled'; readonly entitled: readonly Role[] }
  | { readonly code: 'other-region'; readonly region: RegionCode }
  | { readonly code: 'purpose-not-fitting'; readonly fitting: readonly Purpose[] }
  | { readonly code: 'ground-missing'; readonly wanted: readonly Ground[] }
  | {
      /** The post is in the unit, and the data are another controller's. */
      readonly code: 'other-controller';
      /** Whose the unit is, where a unit was asked for; whose a process is, is not told. */
      readonly controller?: ControllerId;
    };

/** What follows from being let in. Whoever calls `may` has to do it. */
export type Obligation = 'audit' | 'notify-supervisor' | 'notify-data-protection-officer';

/** The answer of `may`, with a reason either way. */
export type AccessDecision =
  | {
      readonly allowed: true;
      readonly ground: Ground;
      /** The role that carries the right; none where being signed in is enough. */
      readonly role?: Role;
      readonly obligations: readonly Obligation[];
    }
  | { readonly allowed: false; readonly reason: AccessRefusal };

const obligationsOf = (ground: Ground, resource: Resource): readonly Obligation[] => {
  if (ground === 'break-glass') return ['audit', 'notify-supervisor', 'notify-data-protection-officer'];
  return resource.kind === 'statistics' && ground === 'signed-in' ? [] : ['audit'];
};

/** Whose data it is, where they are one controller's. */
const ownersOf = (
  resource: Resource,
  { touches = [] }: AccessContext,
): readonly (ControllerId | undefined)[] =>
  resource.kind === 'unit' || resource.kind === 'process' ? [resource.controller, ...touches] : touches;

const otherController = (resource: Resource, post: Assignment): AccessRefusal => {
  const owner = resource.kind === 'unit' ? resource.controller : undefined;
  return {
    code: 'other-controller',
    ...(owner === undefined || owner === post.controller ? {} : { controller: owner }),
  };
};

const refused = (reason: AccessRefusal): AccessDecision => ({ allowed: false, reason });

/**
 * Whether somebody may, by one post, do an action to a resource, with a reason either way. Each role is judged alone, so two roles
 * together never open what neither opens.
 *
 * Refuses with `not-signed-in` (no post), `unknown-action` (a word from outside that no list has), `wrong-resource`, `role-not-entitled`, `other-region`, `purpose-not-fitting`
 * (facts: the purposes that fit), `ground-missing` (facts: the grounds of which one is needed) or `other-controller` (a ground by unit
 * would hold, and the data are another controller's, or of a unit that no register knows).
 * @source Act 703/2023: a client relation or another right based on law; every handling is logged; docs/settled-questions.md "Controllers"
 * @example
 * may({ subject: 's-1', roles: ['practitioner'], units: ['liperi-school'], region: '14', controller: 'liperi' }, 'read-work-view',
 *   { kind: 'unit', region: '14', unit: 'liperi-school', controller: 'liperi' }, { purpose: 'serve-family' })
 * // { allowed: true, ground: 'own-unit', role: 'practitioner', obligations: ['audit'] }
 */
export function may(
  assignment: Assignment | null,
  action: Action,
  resource: Resource,
  context: AccessContext,
): AccessDecision {
  if (!assignment || assignment.subject === '') return refused({ code: 'not-signed-in' });
  if (!actions.includes(action)) return refused({ code: 'unknown-action', expected: actions });
  const row = accessMatrix[action];
  if (!row.resources.includes(resource.kind))
    return refused({ code: 'wrong-resource', expected: row.resources });
  if (row.everyone)
    return { allowed: true, ground: 'signed-in', obligations: obligationsOf('signed-in', resource) };

  const entitled = row.grants.filter((grant) => assignment.roles.includes(grant.role));
  if (entitled.length === 0)
    return refused({ code: 'role-not-entitled', entitled: row.grants.map((grant) => grant.role) });
  if (assignment.region !== resource.region)
    return refused({ code: 'other-region', region: resource.region });
  const fitting = entitled.filter((grant) => grant.purpose === context.purpose);
  if (fitting.length === 0)
    return refused({
      code: 'purpose-not-fitting',
      fitting: [...new Set(entitled.map((grant) => grant.purpose))],
    });
  const owners = ownersOf(resource, context);
  let crosses = false;
  for (const grant of fitting)
    for (const ground of grant.grounds) {
      if (!groundHolds(ground, grant.role, assignment, resource, context)) continue;
      if (staysWithinController(ground, assignment, owners))
        return { allowed: true, ground, role: grant.role, obligations: obligationsOf(ground, resource) };
      crosses = true;
    }
  if (crosses) return refused(otherController(resource, assignment));
  return refused({
    code: 'ground-missing',
    wanted: [...new Set(fitting.flatMap((grant) => grant.grounds))],
  });
}

/**
 * The same question for somebody with several posts: allowed when one post alone is allowed. Posts are never merged, so a
 * practitioner of one unit who is an administrator of another does not become a practitioner there.
 * Refuses as `may` does, with the reason of the post that came furthest; without posts with `not-signed-in`.
 * @example mayInAnyPost([], 'read-statistics', { kind: 'statistics', region: '14' }, { purpose: 'manage-by-knowledge' }).allowed // false
 */
export function mayInAnyPost(
  posts: readonly Assignment[],
  action: Action,
  resource: Resource,
  context: AccessContext,
): AccessDecision {
  const answers = posts.map((post) => may(post, action, resource, context));
  const allowed = answers.find((answer) => answer.allowed);
  if (allowed) return allowed;
  const depth = (answer: AccessDecision) =>
    answer.allowed ? Infinity : refusalOrder.indexOf(answer.reason.code);
  return answers.reduce(
    (best, answer) => (depth(answer) > depth(best) ? answer : best),
    refused({ code: 'not-signed-in' }),
  );
}

/** Refusals by how far a request came: the last one says most of what is missing. */
export const refusalOrder: readonly AccessRefusal['code'][] = [
  'not-signed-in',
  'unknown-action',
  'wrong-resource',
  'role-not-entitled',
  'other-region',
  'purpose-not-fitting',
  'ground-missing',
  'other-controller',
];
