import {
  mayInAnyPost,
  refusalOrder,
  type AccessRefusal,
  type Action,
  type Assignment,
  type Purpose,
  type Resource,
} from '../access/index.js';
import type { RegionCode, UnitId } from '../kernel/index.js';
import type { AccessDemand, AccessDemands, LocalResource } from '../streams/definition.js';

/** What the actor's own posts are about: something that is not there is asked of them alone. */
const ownResources = (posts: readonly Assignment[]): readonly LocalResource[] => [
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
  posts: readonly Assignment[],
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

/** A right by its name, as the audit keeps it. */
export interface NamedRight {
  readonly action: Action;
  readonly purpose: Purpose;
}

const reach = ({ refusal }: { readonly refusal: AccessRefusal | undefined }): number =>
  refusal ? refusalOrder.indexOf(refusal.code) : refusalOrder.length;

/**
 * The first way that is met; where none is, why the way that came furthest was refused.
 * @example rightTo(demand, posts, region).refusal // undefined: it is met
 */
export function rightTo(
  demands: AccessDemands,
  posts: readonly Assignment[],
  region: RegionCode,
): { readonly right: NamedRight; readonly refusal: AccessRefusal | undefined } {
  const ways: readonly AccessDemand[] = 'action' in demands ? [demands] : demands;
  const tried = ways.map(({ action, purpose, ...demand }) => ({
    right: { action, purpose },
    refusal: refusalOf({ action, purpose, ...demand }, posts, region),
  }));
  const met = tried.find(({ refusal }) => refusal === undefined);
  return met ?? tried.reduce((furthest, way) => (reach(way) > reach(furthest) ? way : furthest));
}
