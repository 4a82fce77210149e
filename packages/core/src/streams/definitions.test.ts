import { describe, expect, test } from 'vitest';
import type { BodyId } from '../kernel/collaborationIds.js';
import type { EntryId } from '../kernel/ledger.js';
import { replay, type AreaCode, type Day, type RegionCode, type UnitId } from '../kernel/index.js';
import { testUuid } from '../testing/testUuid.js';
import { adoptionStream } from './adoption/definition.js';
import { decisionLogStream } from './decision-log/definition.js';
import { embeddingPlanStream } from './embedding-plan/definition.js';
import { lpProcessStream } from './lp-process/definition.js';
import { observationStream } from './phenomenon/observation.definition.js';
import { phenomenonStream } from './phenomenon/definition.js';
import { practitionerStream } from './practitioner/definition.js';
import { serviceInterfaceStream } from './service-interface/definition.js';
import { teamStream } from './team/definition.js';

const on = '2026-09-01' as Day;
const unit = 'liperi-school' as UnitId;
const region = '14' as RegionCode;
const area = 'liperi' as AreaCode;
const body = 'steering' as BodyId;
const entry = (number: number) => ({ entry: testUuid<EntryId>(number), on });

test.each([
  adoptionStream,
  decisionLogStream,
  embeddingPlanStream,
  lpProcessStream,
  observationStream,
  phenomenonStream,
  practitionerStream,
  serviceInterfaceStream,
  teamStream,
])(
  'events of the stream $id are stored in format 1, until a change of their form brings an upcast',
  (stream) => {
    const { format, upcast } = stream;
    expect({ format, upcast }).toEqual({ format: 1, upcast: undefined });
  },
);

describe('what the adoption of a unit asks of the world', () => {
  const { decider, needs, context, access } = adoptionStream;
  const considered = { type: 'adoption-considered', ...entry(1), unit, recordedAt: on } as const;
  const begun = replay(decider, [considered]);
  const end = { type: 'retract', ...entry(2), correction: testUuid(3), reason: 'other' } as const;

  test.each([
    ['a command that names a unit', decider.initial, { type: 'consider-adoption', ...entry(1), unit }, unit],
    ['a command that names none, where nothing stands', decider.initial, end, undefined],
    ['a command that names none, of the unit that stands', begun, end, unit],
    ['no command: warnings of the unit that stands', begun, undefined, unit],
    ['no command, where nothing stands', decider.initial, undefined, undefined],
  ] as const)('%s', (_title, state, command, asked) => {
    expect(needs(state, command as never, on)).toEqual({ activeSince: { unit: asked } });
  });

  test('the first day of work is known to the rules, or not at all', () => {
    expect(context({ activeSince: on })).toEqual({ activeSince: on });
    expect(Object.keys(context({ activeSince: undefined }))).toEqual([]);
  });

  test.each([
    [
      'of the unit a command names',
      decider.initial,
      { type: 'consider-adoption', ...entry(1), unit },
      [unit],
    ],
    ['of the unit that stands', begun, end, [unit]],
    ['of no unit: then the role alone must be entitled', decider.initial, end, []],
  ] as const)('supervision %s writes', (_title, state, command, units) => {
    expect(access.write(command as never, state)).toEqual({
      action: 'record-adoption',
      purpose: 'supervise-work',
      resources: units.map((one) => ({ kind: 'unit', unit: one })),
    });
  });
});

describe('who works on a decision log', () => {
  const { decider, access } = decisionLogStream;
  const command = {
    type: 'open-decision-log',
    ...entry(1),
    body,
    bodyKind: 'steering-group',
    place: { level: 'region', code: region },
  } as const;
  const asTheBody = { kind: 'collaboration', bodyKind: 'steering-group', body };
  const discuss = { type: 'discuss-question', ...entry(2), question: 'none' };

  test('the body that opens it, where nothing stands', () => {
    expect(access.write(command as never, decider.initial)).toMatchObject({ resources: [asTheBody] });
  });

  test.each([
    ['writes', () => access.write(discuss as never, decider.initial)],
    ['reads', () => access.read(decider.initial, 'anybody')],
  ])('where nothing stands, the role alone must be entitled: %s', (_title, demands) => {
    expect(demands()).toMatchObject({ resources: [] });
  });
});

describe('who works on an embedding plan', () => {
  const { decider, access } = embeddingPlanStream;
  const begin = (place: object) => ({ type: 'begin-embedding-plan', ...entry(1), plan: testUuid(9), place });
  const finish = { type: 'finish-embedding-phase', ...entry(2), phase: 'preparation' };
  const steering = { kind: 'collaboration', bodyKind: 'steering-group' };

  test.each([
    ['of a region: its steering group', { level: 'region', code: region }, { resources: [steering] }],
    [
      'of an area: its management group',
      { level: 'area', code: area },
      { resources: [{ kind: 'collaboration', bodyKind: 'area-management-group', area }] },
    ],
    [
      'of a unit: its supervision or the steering group',
      { level: 'unit', code: unit },
      [{ resources: [{ kind: 'unit', unit }] }, { resources: [steering] }],
    ],
  ])('%s', (_title, place, demands) => {
    expect(access.write(begin(place) as never, decider.initial)).toMatchObject(demands);
    const begun = { type: 'embedding-plan-begun', ...entry(1), plan: testUuid(9), place, recordedAt: on };
    const standing = replay(decider, [begun as never]);
    expect(access.write(finish as never, standing)).toMatchObject(demands);
  });

  test.each([
    ['writes', () => access.write(finish as never, decider.initial)],
    ['reads', () => access.read(decider.initial, 'anybody')],
  ])('where nothing stands, the roles alone must be entitled: %s', (_title, demands) => {
    expect(demands()).toMatchObject([{ resources: [] }, { resources: [] }]);
  });
});

describe('who works on a team', () => {
  const { decider, access } = teamStream;
  const team = 'team-a' as BodyId;
  const found = { type: 'found-team', ...entry(1), team, area };
  const asTheTeam = { kind: 'collaboration', bodyKind: 'local-team', body: team, area };
  const founded = { type: 'team-founded', ...entry(1), team, area, basedOn: 'lp-model', recordedAt: on };
  const end = { type: 'end-team', ...entry(2) };

  test.each([
    ['the team that a command founds', found, decider.initial, [asTheTeam]],
    ['the team that stands', end, replay(decider, [founded as never]), [asTheTeam]],
    ['no team: then the role alone must be entitled', end, decider.initial, []],
  ])('%s', (_title, command, state, resources) => {
    expect(access.write(command as never, state)).toMatchObject({ resources });
  });
});

describe('who works on an interface between services', () => {
  const { decider, access } = serviceInterfaceStream;
  const team = 'team-a' as BodyId;
  const management = { resources: [{ kind: 'collaboration', bodyKind: 'area-management-group', area }] };
  const asTheTeam = { resources: [{ kind: 'collaboration', bodyKind: 'local-team', body: team, area }] };
  const recognise = { type: 'recognise-interface', ...entry(1), interface: testUuid(8), area, between: [] };

  test.each([
    ['a team that raised it, beside the management', { kind: 'team', team }, [management, asTheTeam]],
    ['the management, where somebody else raised it', { kind: 'unit', unit }, management],
    ['the management, where nobody is named', undefined, management],
  ])('%s', (_title, raisedBy, demands) => {
    expect(access.write({ ...recognise, raisedBy } as never, decider.initial)).toMatchObject(demands);
  });

  test('where nothing stands, the role alone must be entitled to read', () => {
    expect(access.read(decider.initial, 'anybody')).toMatchObject({ resources: [] });
  });
});
