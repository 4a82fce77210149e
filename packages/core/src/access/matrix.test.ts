import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessReference, wordOf, worlds } from '../../test/accessReference.js';
import type { AreaCode, ProcessId, RegionCode, UnitId } from '../kernel/index.js';
import type { ControllerId } from '../kernel/controller.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import {
  accessMatrix,
  may,
  purposes,
  roles,
  type AccessContext,
  type Action,
  type Assignment,
  type BodyKind,
  type Ground,
  type CollaborationResource,
  type Resource,
  type Role,
} from './index.js';

const page = readFileSync(new URL('../../../../docs/reference/access.md', import.meta.url), 'utf8');

const region = '14' as RegionCode;
const controller = 'liperi' as ControllerId;
const unit = 'liperi-school' as UnitId;
const process = '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e' as ProcessId;
const bodies: Readonly<Partial<Record<Role, BodyKind>>> = {
  'area-management-group-member': 'area-management-group',
  'steering-group-member': 'steering-group',
  'child-family-council-member': 'child-family-council',
  'hyte-steering-group-member': 'hyte-steering-group',
  'hyte-committee-member': 'hyte-committee',
  'division-management-group-member': 'division-management-group',
  'coordination-group-member': 'coordination-group',
};
const relations = {
  parent: 'guardian',
  'young-person': 'child',
  'important-adult': 'important-adult',
} as const;

interface Situation {
  readonly actor: Assignment;
  readonly resource: Resource;
  readonly context: Omit<AccessContext, 'purpose'>;
  /** Everything that holds here: what the situation was made for, and what comes with it. */
  readonly holds: readonly Ground[];
}

const bare = (role: Role): Assignment => ({ subject: 's-1', roles: [role], units: [], region, controller });
const collaboration = (bodyKind: BodyKind): CollaborationResource => ({
  kind: 'collaboration',
  region,
  bodyKind,
  body: 'body-1' as BodyId,
  area: 'liperi' as AreaCode,
});
const resourceOf = (kind: Resource['kind']): Resource => {
  if (kind === 'unit') return { kind, region, unit, controller };
  if (kind === 'process') return { kind, region, unit, process, controller };
  if (kind === 'controller') return { kind, region, controller };
  if (kind === 'collaboration') return collaboration('local-team');
  return { kind, region };
};
const always: readonly Ground[] = ['signed-in', 'entitlement', 'own-region'];

/** What a role would need for a ground, on each kind of resource that can carry it. */
const situationsOf = (role: Role, kind: Resource['kind']): readonly Situation[] => {
  const actor = bare(role);
  const at = (holds: readonly Ground[], more: Partial<Situation> = {}): Situation => ({
    actor,
    resource: resourceOf(kind),
    context: {},
    ...more,
    holds: [...always, ...holds],
  });
  const seated = (kind: BodyKind, body: string, area?: string): Assignment => ({
    ...actor,
    seats: [{ kind, body: body as BodyId, ...(area === undefined ? {} : { area: area as AreaCode }) }],
  });
  const inUnit = { actor: { ...actor, units: [unit] } };
  const elsewhere = { ...actor, controller: 'county' as ControllerId };
  if (kind === 'controller') return [at(['own-controller']), at([], { actor: elsewhere })];
  const strayed = { actor: { ...elsewhere, units: [unit] } };
  if (kind === 'unit') return [at([]), at(['own-unit', 'named-role'], inUnit), at([], strayed)];
  if (kind === 'process') {
    const familyRelation = relations[role as keyof typeof relations] ?? 'guardian';
    return [
      at([]),
      at(['named-role'], inUnit),
      at([], strayed),
      at([], { actor: elsewhere, context: { breakGlass: 'child-in-danger' } }),
      at(['care-relation'], { actor: elsewhere, context: { careRelation: 'responsible-worker' } }),
      at(['care-relation'], { context: { careRelation: 'responsible-worker' } }),
      at(['break-glass'], { context: { breakGlass: 'child-in-danger' } }),
      at(['family-relation'], { context: { familyRelation, familyView: 'open' } }),
      at([], { context: { familyRelation, familyView: 'closed' } }),
      at([], { context: { familyRelation: 'restricted-guardian', familyView: 'open' } }),
    ];
  }
  if (kind === 'collaboration') {
    const home = bodies[role] ?? 'local-team';
    const group = 'area-management-group';
    const groupIsHome = home === group || role === 'development-worker';
    return [
      at([]),
      at(home === group ? ['own-body', 'messenger'] : ['own-body'], {
        actor: seated(home, 'body-1'),
        resource: collaboration(home),
      }),
      at(groupIsHome ? ['own-body', 'messenger'] : ['messenger'], {
        actor: seated(group, 'body-1'),
        resource: collaboration(group),
      }),
      at(['own-area'], { actor: seated(home, 'body-2', 'liperi') }),
      at([], { actor: seated(home, 'body-2', 'nurmes') }),
    ];
  }
  return [at([])];
};

/** The cells of the page as it is read by people: role, action, words of grounds. */
const cells: readonly { role: Role; action: Action; words: readonly string[] }[] = worlds.flatMap((world) => {
  const section = page.split(`## ${world.title}\n`)[1]!.split('\n## ')[0]!;
  const rows = section
    .split('\n')
    .filter((text) => text.startsWith('| `'))
    .map((text) => text.slice(2, -2).split(' | '));
  return rows.flatMap(([role, ...rest]) =>
    world.actions.map((action, index) => ({
      role: role!.replaceAll('`', '') as Role,
      action,
      words: rest[index] === '–' ? [] : rest[index]!.split(', '),
    })),
  );
});

const purposesOf = (action: Action, role: Role) =>
  accessMatrix[action].everyone
    ? purposes
    : accessMatrix[action].grants.filter((grant) => grant.role === role).map(({ purpose }) => purpose);

describe('the matrix of rights', () => {
  it('the page in the documentation is the one the matrix gives', () => {
    expect(page).toBe(accessReference());
  });

  it('the page has every role against every action once', () => {
    expect(cells.map(({ role, action }) => `${role} ${action}`)).toHaveLength(
      new Set(cells.map(({ role, action }) => `${role} ${action}`)).size,
    );
    expect(cells).toHaveLength(roles.length * Object.keys(accessMatrix).length);
  });

  it.each(cells)('cell by cell: $role, $action: $words', ({ role, action, words }) => {
    for (const kind of accessMatrix[action].resources)
      for (const { actor, resource, context, holds } of situationsOf(role, kind))
        for (const purpose of purposes) {
          const answer = may(actor, action, resource, { ...context, purpose });
          const expected =
            holds.some((ground) => words.includes(wordOf(ground))) &&
            purposesOf(action, role).includes(purpose);
          expect({ kind, holds, purpose, allowed: answer.allowed }).toEqual({
            kind,
            holds,
            purpose,
            allowed: expected,
          });
        }
  });
});
