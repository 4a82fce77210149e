import {
  may,
  refusalOrder,
  type AccessRefusal,
  type Action,
  type Assignment,
  type Purpose,
  type Resource,
} from '../access/index.js';
import type { ControllerId, ControllerOf } from '../kernel/controller.js';
import type { RegionCode, UnitId } from '../kernel/index.js';
import type { AccessDemand, AccessDemands, LocalResource } from '../streams/definition.js';

/** Where a right is asked for: the region, and whose its units are. */
export interface AccessPlace {
  readonly region: RegionCode;
  readonly controllerOf: ControllerOf;
}

/** What a post is about: something that is not there is asked of it alone. */
const ownResources = ({ units, seats = [] }: Assignment): readonly LocalResource[] => [
  ...units.map((unit): LocalResource => ({ kind: 'unit', unit })),
  ...seats.map(({ kind, body, area }): LocalResource => ({
    kind: 'collaboration',
    bodyKind: kind,
    body,
    ...(area === undefined ? {} : { area }),
  })),
  { kind: 'region' },
];

/**
 * Why the demand is refused to one post, or nothing where it is met: by all its resources, or, where it names none, by any that the
 * post is about. Posts are never merged, so one post meets the whole of a demand.
 * @example refusalOf({ action: 'record-team-work', purpose: 'manage-by-knowledge', resources: [] }, post, place) // undefined: it is met
 */
export function refusalOf(
  { action, purpose, resources, touches = [], careRelation }: AccessDemand,
  post: Assignment,
  { region, controllerOf }: AccessPlace,
): AccessRefusal | undefined {
  const context = {
    purpose,
    touches: touches.map(controllerOf),
    ...(careRelation === undefined ? {} : { careRelation }),
  };
  const refusalAt = (resource: LocalResource): AccessRefusal | undefined => {
    const controller = 'unit' in resource ? { controller: controllerOf(resource.unit) } : {};
    const decision = may(post, action, { ...resource, ...controller, region } as Resource, context);
    return decision.allowed ? undefined : decision.reason;
  };
  if (resources.length > 0) return resources.map(refusalAt).find((refusal) => refusal !== undefined);
  const own = ownResources(post).map(refusalAt);
  if (own.includes(undefined)) return undefined;
  // The reason that came furthest: of another kind of resource only where there is no better one
  return (
    own.find((refusal) => refusal?.code !== 'wrong-resource') ??
    refusalAt({ kind: 'unit', unit: '' as UnitId })
  );
}

/** A right by its name, with whose post asked for it and whose data it is about: what the audit keeps. */
export interface NamedRight {
  readonly action: Action;
  readonly purpose: Purpose;
  /** Whose post meets it, or came furthest; left out where there is no such post. */
  readonly controller?: ControllerId;
  /** Whose data it is about, each once; none where they are no single controller's. */
  readonly owners: readonly ControllerId[];
}

/** A right with why it is refused; nothing where it is met. */
export interface TriedRight {
  readonly right: NamedRight;
  readonly refusal: AccessRefusal | undefined;
}

const ownersOf = ({ resources, touches = [] }: AccessDemand, { controllerOf }: AccessPlace) => {
  const units = [...resources.flatMap((resource) => ('unit' in resource ? [resource.unit] : [])), ...touches];
  return [...new Set(units.map(controllerOf))].filter((owner) => owner !== undefined);
};

const reach = ({ refusal }: TriedRight): number =>
  refusal ? refusalOrder.indexOf(refusal.code) : refusalOrder.length;

/**
 * The first way that a post meets; where there is none, why the way and the post that came furthest were refused.
 * @example rightTo(demand, posts, place).refusal // undefined: it is met
 */
export function rightTo(
  demands: AccessDemands,
  posts: readonly Assignment[],
  place: AccessPlace,
): TriedRight {
  const ways: readonly AccessDemand[] = 'action' in demands ? [demands] : demands;
  const tried = ways.flatMap((demand): readonly TriedRight[] => {
    const { action, purpose } = demand;
    const right = { action, purpose, owners: ownersOf(demand, place) };
    if (posts.length === 0) return [{ right, refusal: { code: 'not-signed-in' } }];
    return posts.map((post) => ({
      right: { ...right, ...(post.controller === undefined ? {} : { controller: post.controller }) },
      refusal: refusalOf(demand, post, place),
    }));
  });
  const met = tried.find(({ refusal }) => refusal === undefined);
  return met ?? tried.reduce((furthest, way) => (reach(way) > reach(furthest) ? way : furthest));
}
