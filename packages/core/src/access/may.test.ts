import { describe, expect, it } from 'vitest';
import type { AreaCode, Day, ProcessId, RegionCode, UnitId } from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import type { ControllerId } from '../kernel/controller.js';
import { assignmentsOn, may, mayInAnyPost, type Action, type Role, type Seat } from './index.js';

const worker = {
  subject: 's-1',
  roles: ['practitioner'],
  units: ['liperi-school' as UnitId],
  region: '14' as RegionCode,
  controller: 'liperi' as ControllerId,
} as const;
const statistics = { kind: 'statistics', region: '14' as RegionCode } as const;
const unit = (code: string, controller: string | undefined = 'liperi') =>
  ({
    kind: 'unit',
    region: '14' as RegionCode,
    unit: code as UnitId,
    controller: controller as ControllerId | undefined,
  }) as const;

describe('may', () => {
  it('opens statistics to all who are signed in, and to nobody else', () => {
    const nobody = { subject: 's-2', roles: [], units: [], region: '01' as RegionCode };
    expect(may(nobody, 'read-statistics', statistics, { purpose: 'manage-by-knowledge' })).toMatchObject({
      allowed: true,
      ground: 'signed-in',
    });
    expect(may(null, 'read-statistics', statistics, { purpose: 'manage-by-knowledge' })).toEqual({
      allowed: false,
      reason: { code: 'not-signed-in' },
    });
  });

  it('lets only the entitled publish', () => {
    expect(may(worker, 'publish-statistics', statistics, { purpose: 'manage-by-knowledge' })).toEqual({
      allowed: false,
      reason: { code: 'role-not-entitled', entitled: ['statistics-publisher'] },
    });
  });

  it('W-5: opens case work of a unit to its workers, for serving the family only', () => {
    expect(may(worker, 'record-case-work', unit('liperi-school'), { purpose: 'serve-family' })).toMatchObject(
      { allowed: true, ground: 'own-unit', obligations: ['audit'] },
    );
    expect(may(worker, 'record-case-work', unit('nurmes-clinic'), { purpose: 'serve-family' })).toMatchObject(
      { allowed: false, reason: { code: 'ground-missing' } },
    );
    expect(
      may(worker, 'read-work-view', unit('liperi-school'), { purpose: 'manage-by-knowledge' }),
    ).toMatchObject({ allowed: false, reason: { code: 'purpose-not-fitting', fitting: ['serve-family'] } });
  });

  const process = {
    kind: 'process',
    region: '14' as RegionCode,
    unit: 'liperi-school' as UnitId,
    process: '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e' as ProcessId,
    controller: 'liperi' as ControllerId,
  } as const;
  const serving = { purpose: 'serve-family' } as const;

  it('W-5: one process opens to those it names, not to the whole unit', () => {
    expect(may(worker, 'read-work-view', process, serving)).toEqual({
      allowed: false,
      reason: { code: 'ground-missing', wanted: ['care-relation', 'own-unit', 'break-glass'] },
    });
    expect(
      may(worker, 'read-work-view', process, { ...serving, careRelation: 'responsible-worker' }),
    ).toMatchObject({ allowed: true, ground: 'care-relation', obligations: ['audit'] });
  });

  it('a door broken open is told to the supervisor and the data protection officer, but not when there was a key', () => {
    const broken = { ...serving, breakGlass: 'child-in-danger' } as const;
    expect(may(worker, 'read-case-text', process, broken)).toMatchObject({
      allowed: true,
      ground: 'break-glass',
      obligations: ['audit', 'notify-supervisor', 'notify-data-protection-officer'],
    });
    expect(may(worker, 'read-case-text', process, { ...broken, careRelation: 'plan-doer' })).toMatchObject({
      ground: 'care-relation',
      obligations: ['audit'],
    });
  });

  it('no door opens by an empty or invented reason, nor by an invented relation', () => {
    const process = {
      kind: 'process',
      region: '14',
      unit: 'nurmes-clinic',
      process: 'p-1',
      controller: 'liperi',
    } as never;
    const asked = (context: object) =>
      may(worker, 'read-case-text', process, { purpose: 'serve-family', ...context }).allowed;
    expect(asked({ breakGlass: 'child-in-danger' })).toBe(true);
    expect(asked({ careRelation: 'plan-doer' })).toBe(true);
    for (const word of ['', null, 'curious', 'toString', 0, {}])
      expect([asked({ breakGlass: word }), asked({ careRelation: word })]).toEqual([false, false]);
  });

  it('R0-K6: a member of an area management group reads the teams of the area, and a seat in a team is not that seat', () => {
    const team = {
      kind: 'collaboration',
      region: '14' as RegionCode,
      bodyKind: 'local-team',
      body: 't-9' as BodyId,
      area: 'a' as AreaCode,
    } as const;
    const read = (roles: readonly Role[], ...seats: readonly Seat[]) =>
      may(
        { subject: 's-3', roles, units: [], region: '14' as RegionCode, seats },
        'read-collaboration-work',
        team,
        {
          purpose: 'manage-by-knowledge',
        },
      ).allowed;
    const inGroupOfA = {
      kind: 'area-management-group',
      body: 'g-a' as BodyId,
      area: 'a' as AreaCode,
    } as const;
    const inGroupOfB = {
      kind: 'area-management-group',
      body: 'g-b' as BodyId,
      area: 'b' as AreaCode,
    } as const;
    const inTeamOfA = { kind: 'local-team', body: 't-1' as BodyId, area: 'a' as AreaCode } as const;
    expect(read(['area-management-group-member'], inGroupOfA)).toBe(true);
    expect(read(['area-management-group-member', 'local-team-member'], inGroupOfB, inTeamOfA)).toBe(false);
    expect(read(['family-centre-coordinator'], inGroupOfA)).toBe(true);
    expect(read(['family-centre-coordinator', 'local-team-member'], inGroupOfB, inTeamOfA)).toBe(false);
    const asCoordinator = { ...inTeamOfA, role: 'family-centre-coordinator' } as const;
    expect(read(['family-centre-coordinator', 'local-team-member'], asCoordinator)).toBe(true);
  });

  it('an action that no list has is refused, whatever it is called', () => {
    for (const word of ['no-such', '__proto__', 'constructor', ''])
      expect(may(worker, word as Action, statistics, { purpose: 'manage-by-knowledge' })).toMatchObject({
        allowed: false,
        reason: { code: 'unknown-action' },
      });
  });

  it('R0-P12: a supervisor sees the work of the unit for supervising it, and no texts of a family', () => {
    const supervisor = { ...worker, roles: ['supervisor'] } as const;
    expect(may(supervisor, 'read-work-view', process, { purpose: 'supervise-work' }).allowed).toBe(true);
    expect(may(supervisor, 'read-work-view', process, serving)).toMatchObject({
      reason: { code: 'purpose-not-fitting', fitting: ['supervise-work'] },
    });
    expect(may(supervisor, 'read-case-text', process, { purpose: 'supervise-work' })).toMatchObject({
      reason: { code: 'role-not-entitled' },
    });
  });

  it('the family sees its own process once the region has opened the view, a restricted guardian never', () => {
    const parent = { ...worker, roles: ['parent'], units: [] } as const;
    const own = { purpose: 'own-matter', familyRelation: 'guardian', familyView: 'open' } as const;
    expect(may(parent, 'read-own-process', process, own).allowed).toBe(true);
    expect(may(parent, 'read-own-process', process, { ...own, familyView: 'closed' }).allowed).toBe(false);
    expect(
      may(parent, 'read-own-process', process, { ...own, familyRelation: 'restricted-guardian' }).allowed,
    ).toBe(false);
  });

  it('R0-K4: a facilitator reads the area management group as a messenger and decides nothing there', () => {
    const facilitator = {
      ...worker,
      roles: ['facilitator'],
      seats: [{ kind: 'area-management-group', body: 'amg-east' as BodyId }],
    } as const;
    const group = {
      kind: 'collaboration',
      region: '14' as RegionCode,
      bodyKind: 'area-management-group',
      body: 'amg-east' as BodyId,
    } as const;
    const knowing = { purpose: 'manage-by-knowledge' } as const;
    expect(may(facilitator, 'read-collaboration-work', group, knowing)).toMatchObject({
      ground: 'messenger',
    });
    expect(may(facilitator, 'decide-initiative', group, knowing)).toMatchObject({
      reason: { code: 'role-not-entitled' },
    });
  });

  it('asks nothing of a resource the action does not work on', () => {
    expect(may(worker, 'read-case-text', statistics, serving)).toEqual({
      allowed: false,
      reason: { code: 'wrong-resource', expected: ['process'] },
    });
  });

  it('F145: a post in a unit opens nothing of another controller, whoever wrote the unit into it', () => {
    expect(may(worker, 'read-work-view', unit('liperi-school', 'county'), serving)).toEqual({
      allowed: false,
      reason: { code: 'other-controller', controller: 'county' },
    });
    expect(
      may(worker, 'read-work-view', { ...unit('liperi-school'), controller: undefined }, serving),
    ).toEqual({
      allowed: false,
      reason: { code: 'other-controller' },
    });
    const { controller: _none, ...without } = worker;
    expect(may(without, 'read-work-view', unit('liperi-school'), serving)).toMatchObject({
      reason: { code: 'other-controller', controller: 'liperi' },
    });
    const ofCounty = { ...process, controller: 'county' as ControllerId };
    const supervisor = { ...worker, roles: ['supervisor'] } as const;
    expect(may(supervisor, 'read-work-view', ofCounty, { purpose: 'supervise-work' })).toEqual({
      allowed: false,
      reason: { code: 'other-controller' },
    });
    expect(may(worker, 'read-case-text', ofCounty, { ...serving, breakGlass: 'child-in-danger' })).toEqual({
      allowed: false,
      reason: { code: 'other-controller' },
    });
    expect(may(worker, 'read-case-text', ofCounty, { ...serving, careRelation: 'plan-doer' })).toMatchObject({
      allowed: true,
      ground: 'care-relation',
    });
  });

  it('F145: a data-protection officer oversees one controller', () => {
    const officer = { ...worker, roles: ['data-protection-officer'], units: [] } as const;
    const log = (controller: string) =>
      ({ kind: 'controller', region: '14' as RegionCode, controller: controller as ControllerId }) as const;
    const overseeing = { purpose: 'oversee-data-protection' } as const;
    expect(may(officer, 'read-access-log', log('liperi'), overseeing)).toMatchObject({
      ground: 'own-controller',
    });
    expect(may(officer, 'read-access-log', log('county'), overseeing)).toMatchObject({
      reason: { code: 'ground-missing' },
    });
  });

  it('a post gives its rights from its first day to its last', () => {
    const post = { ...worker, from: '2026-08-01' as Day, lastDay: '2026-12-31' as Day };
    const held = (today: string, ...others: readonly (typeof worker)[]) =>
      assignmentsOn([post, ...others], today as Day).map(({ units }) => units.length);
    expect(['2026-07-31', '2026-08-01', '2026-12-31', '2027-01-01'].map((today) => held(today))).toEqual([
      [0],
      [1],
      [1],
      [0],
    ]);
    expect(held('2027-01-01', worker)).toEqual([1]);
    expect(assignmentsOn([post], '2027-01-01' as Day)).toEqual([
      { subject: 's-1', region: '14', roles: [], units: [] },
    ]);
    expect(assignmentsOn([], '2027-01-01' as Day)).toEqual([]);
  });

  it('of several posts the refusal is that of the one that came furthest', () => {
    const elsewhere = { ...worker, region: '13' as RegionCode };
    const noRole = { ...worker, roles: [] };
    expect(mayInAnyPost([noRole, elsewhere], 'read-work-view', process, serving)).toMatchObject({
      reason: { code: 'other-region', region: '14' },
    });
    expect(mayInAnyPost([], 'read-work-view', process, serving)).toMatchObject({
      reason: { code: 'not-signed-in' },
    });
  });
});
