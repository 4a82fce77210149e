import type { AccessRefusal, Assignment } from '../../access/index.js';
import { rightTo, type AccessPlace, type NamedRight } from '../../commands/refusalOf.js';
import { err, ok, type Result } from '../../kernel/index.js';
import type { AnyRecord, AccessWay, AccessWays } from '../../registers/index.js';
import type { AccessDemand, LocalResource } from '../../streams/definition.js';

/** Somebody who asks: their posts, and where. */
export interface Asker extends AccessPlace {
  readonly posts: readonly Assignment[];
}

const resourcesOf = (on: AccessWay['on'], record: AnyRecord): readonly LocalResource[] => {
  if (on === 'anywhere') return [];
  if (on === 'region') return [{ kind: 'region' }];
  if ('unit' in on) return [{ kind: 'unit', unit: (record[on.unit] ?? '') as never }];
  const area = 'area' in on ? record[on.area] : undefined;
  return [
    {
      kind: 'collaboration',
      bodyKind: on.body,
      ...(area === undefined ? {} : { area: area as never }),
    },
  ];
};

const demandOf = ({ action, purpose, on }: AccessWay, record: AnyRecord): AccessDemand => ({
  action,
  purpose,
  resources: resourcesOf(on, record),
});

/** The right to one entry: the way that is met, or why the one that came furthest is not. */
export function rightToEntry(
  ways: AccessWays,
  record: AnyRecord,
  { posts, ...place }: Asker,
): { readonly right: NamedRight; readonly refusal: AccessRefusal | undefined } {
  const [first, ...others] = ways;
  return rightTo([demandOf(first, record), ...others.map((way) => demandOf(way, record))], posts, place);
}

/** Whether somebody has the right to one entry. */
export function hasRight(ways: AccessWays, record: AnyRecord, asker: Asker): boolean {
  return rightToEntry(ways, record, asker).refusal === undefined;
}

/** Which entries somebody may read: all, or those that have one of some values in one of some fields. */
export type Scope =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'some';
      readonly any: readonly { readonly field: string; readonly values: readonly string[] }[];
    };

const own = {
  unit: ({ units }: Assignment): readonly string[] => units,
  area: ({ seats = [] }: Assignment): readonly string[] => seats.flatMap(({ area }) => area ?? []),
};

/**
 * Which entries of a register somebody may read, so that a store can leave out the others before it counts pages.
 * @example scopeOf(communicationPlan.access.read, { posts, region }) // ok({ right: { action: 'read-collaboration-work', … }, scope: { kind: 'all' } })
 */
export function scopeOf(
  ways: AccessWays,
  asker: Asker,
): Result<
  { readonly right: NamedRight; readonly scope: Scope },
  { readonly right: NamedRight; readonly reason: AccessRefusal }
> {
  const whole = rightToEntry(ways, {}, asker);
  if (whole.refusal === undefined) return ok({ right: whole.right, scope: { kind: 'all' } });
  const rights: NamedRight[] = [];
  const any = ways.flatMap((way) => {
    if (typeof way.on === 'string') return [];
    const kind = 'unit' in way.on ? 'unit' : 'area' in way.on ? 'area' : undefined;
    const field = 'unit' in way.on ? way.on.unit : 'area' in way.on ? way.on.area : undefined;
    if (kind === undefined || field === undefined) return [];
    const met = [...new Set(asker.posts.flatMap(own[kind]))].flatMap((value) => {
      const { right, refusal } = rightToEntry([way], { [field]: value }, asker);
      return refusal ? [] : [{ right, value }];
    });
    rights.push(...met.map(({ right }) => right));
    return met.length === 0 ? [] : [{ field, values: met.map(({ value }) => value) }];
  });
  const [right] = rights;
  return right
    ? ok({ right, scope: { kind: 'some', any } })
    : err({ right: whole.right, reason: whole.refusal });
}

/** Whether an entry is in a scope. */
export function isInScope(scope: Scope, values: Readonly<Record<string, readonly string[]>>): boolean {
  return (
    scope.kind === 'all' ||
    scope.any.some((own) => (values[own.field] ?? []).some((value) => own.values.includes(value)))
  );
}
