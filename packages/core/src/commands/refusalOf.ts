import { mayInAnyPost, type AccessRefusal, type Actor, type Resource } from '../access/index.js';
import type { RegionCode, UnitId } from '../kernel/index.js';
import type { AccessDemand, LocalResource } from '../streams/definition.js';

/** What the actor's own posts are about: something that is not there is asked of them alone. */
const ownResources = (posts: readonly Actor[]): readonly LocalResource[] => [
  ...posts.flatMap(({ units }) => units.map((unit): LocalResource => ({ kind: 'unit', unit }))),
  ...posts.flatMap(({ seats = [] }) =>
    seats.map(({ kind, body, area }): LocalResource => ({
      kind: 'collaboration',
      bodyKind: kind,
      body,
      ...(area === undefined ? {} : { area }),
    })),
  ),
  { kind: 'region' },
];

/**
 * Why the demand is refused, or nothing where it is met: by all its resources, or, where it names none, by any that the actor's own
 * posts are about.
 * @example refusalOf({ action: 'record-team-work', purpose: 'manage-by-knowledge', resources: [] }, [], region) // { code: 'not-signed-in' }
 */
export function refusalOf(
  { action, purpose, resources, careRelation }: AccessDemand,
  posts: readonly Actor[],
  region: RegionCode,
): AccessRefusal | undefined {
  const context = { purpose, ...(careRelation === undefined ? {} : { careRelation }) };
  const refusalAt = (resource: LocalResource): AccessRefusal | undefined => {
    const decision = mayInAnyPost(posts, action, { ...resource, region } as Resource, context);
    return decision.allowed ? undefined : decision.reason;
  };
  if (resources.length > 0) return resources.map(refusalAt).find((refusal) => refusal !== undefined);
  const own = ownResources(posts).map(refusalAt);
  if (own.includes(undefined)) return undefined;
  // The reason that came furthest: of another kind of resource only where there is no better one
  return (
    own.find((refusal) => refusal?.code !== 'wrong-resource') ??
    refusalAt({ kind: 'unit', unit: '' as UnitId })
  );
}
