import { err, ok, parseDay, parseUnitId, type Day, type RegionCode, type Result } from '@puheeksi/core';
import {
  assignmentsOn,
  bodyKinds,
  roles,
  rolesWithoutPost,
  type Assignment,
  type Role,
} from '@puheeksi/core/access';
import { guardValue } from '@puheeksi/core/identifiers';
import { parseAreaCode, parseRegisterCode, type BodyId, type ControllerId } from '@puheeksi/core/kernel';
import { regionCodeSchema } from '@puheeksi/core/wire';
import * as v from 'valibot';

/** A signed-in person: the pseudonymous subject and the posts, which are never merged. */
export interface Person {
  readonly subject: string;
  readonly posts: readonly Assignment[];
}

const known: ReadonlySet<string> = new Set(roles);
const isRole = (role: string): role is Role => known.has(role);

/** A text that a rule of the core reads: its codes are checked there, and nowhere a second time. */
const readBy = <T>(read: (text: string) => Result<T, { readonly code: string }>) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const found = read(dataset.value);
      if (found.ok) return found.value;
      addIssue({ message: found.error.code });
      return NEVER;
    }),
  );

const postSchema = v.object({
  // A role that this version does not know gives no right; the others still do.
  roles: v.pipe(
    v.array(v.string()),
    v.transform((given) => given.filter(isRole)),
  ),
  units: v.array(readBy(parseUnitId)),
  region: regionCodeSchema,
  controller: v.exactOptional(readBy(parseRegisterCode<ControllerId>)),
  from: v.exactOptional(readBy(parseDay)),
  lastDay: v.exactOptional(readBy(parseDay)),
  seats: v.exactOptional(
    v.array(
      v.object({
        kind: v.picklist(bodyKinds),
        body: readBy(parseRegisterCode<BodyId>),
        area: v.exactOptional(readBy(parseAreaCode)),
      }),
    ),
  ),
});

const claimsSchema = v.object({
  /** Visible ASCII, as OpenID Connect has it, and short enough for a row of the audit. */
  sub: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/)),
  lp_posts: v.optional(v.pipe(v.array(postSchema), v.maxLength(50)), []),
});

/** Why the claims of a genuine token are not taken. */
export type ClaimsFault =
  'claims-malformed' | 'claims-identify' | 'subject-identifies' | 'post-without-controller';

/** A post of work, in a unit or by a role; who has none belongs to a family or only reads. */
const isOfWork = ({ roles: held, units }: Pick<Assignment, 'roles' | 'units'>): boolean =>
  units.length > 0 || held.some((role) => !(rolesWithoutPost as readonly Role[]).includes(role));

/**
 * The person that the claims of a checked token describe: `sub` (pseudonymous) and
 * `lp_posts: [{ roles, units, region, controller, from?, lastDay?, seats? }]`. A post that has ended or has not begun counts no more
 * than none; without posts somebody is a plain signed-in reader.
 * Refuses with `claims-malformed`, with `post-without-controller` when a post of work does not say whose it is, and with `subject-identifies` when `sub` is an e-mail address, an identity code or the
 * like: it would be written into events and the audit. The same in a post is `claims-identify`.
 * @example personOf({ sub: 's-1', lp_posts: [] }, region, today) // one post without roles
 */
export function personOf(claims: unknown, region: RegionCode, today: Day): Result<Person, ClaimsFault> {
  const read = v.safeParse(claimsSchema, claims);
  if (!read.success) return err('claims-malformed');
  const { sub: subject, lp_posts: given } = read.output;
  if (guardValue(['sub'], subject).length > 0) return err('subject-identifies');
  if (guardValue(['lp_posts'], given).length > 0) return err('claims-identify');
  if (given.some((post) => isOfWork(post) && post.controller === undefined))
    return err('post-without-controller');
  const reader: Assignment = { subject, roles: [], units: [], region };
  const posts = given.length > 0 ? given.map((post): Assignment => ({ subject, ...post })) : [reader];
  return ok({ subject, posts: assignmentsOn(posts, today) });
}
