import { describe, expect, test } from 'vitest';
import type { AreaCode, Day, UnitId } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  PhenomenonId,
  WorkerId,
} from '../../kernel/collaborationIds.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { testUuid } from '../../testing/testUuid.js';
import { agendaFor, areaPlace, recipientOf } from './index.js';
import type { AgendaSources, Body, InterfaceOnAgenda, Level, Observation, Phenomenon } from './index.js';

const day = (text: string) => text as Day;
const today = day('2026-06-30');
const area: Body<Level> = { level: 'area-management-group', body: 'central-area-group' as BodyId };
const steering: Body<Level> = { level: 'steering-group', body: 'steering' as BodyId };
const liperi: Body<Level> = { level: 'local-team', body: 'liperi-team' as BodyId };
const onAgenda = { team: liperi.body, facilitators: [testUuid<WorkerId>(401), testUuid<WorkerId>(402)] };

const observation = (n: number, over: Partial<Observation> = {}): Observation => ({
  status: 'passed-on',
  observation: testUuid<ObservationId>(100 + n),
  noted: day('2026-02-01'),
  place: areaPlace('liperi' as AreaCode),
  origin: { kind: 'team', team: liperi.body },
  themes: ['mental-health'],
  ageGroups: [],
  textRef: testUuid<TextRef>(300),
  passedOn: { to: area.body, on: day('2026-03-01') },
  discussedBy: [],
  answers: [],
  ...over,
});
const phenomenon = (n: number, over: Partial<Phenomenon> = {}): Phenomenon => ({
  status: 'open',
  phenomenon: testUuid<PhenomenonId>(600 + n),
  opened: day('2026-01-15'),
  place: areaPlace('liperi' as AreaCode),
  textRef: testUuid<TextRef>(300),
  path: [
    { ...liperi, from: day('2026-01-15') },
    { ...area, from: day('2026-02-15') },
  ],
  themes: [],
  priorities: [],
  indicators: [],
  rootCauses: [],
  links: [],
  origins: [{ recipient: { kind: 'team', team: liperi.body }, from: day('2026-01-15') }],
  absorbed: [],
  initiatives: [],
  handlings: [],
  duties: [],
  money: [],
  ...over,
});
const sources = (over: Partial<AgendaSources>): AgendaSources =>
  deepFreeze({
    observations: [],
    phenomena: [],
    interfaces: [],
    teams: [onAgenda],
    areas: ['rural' as AreaCode],
    ...over,
  });
const duty = {
  cause: testUuid<EntryId>(1),
  owner: { level: 'area-management-group', body: area.body },
  recipient: { kind: 'team', team: liperi.body },
  since: day('2026-05-01'),
} as const;

describe('word of interfaces on an agenda', () => {
  const central = 'liperi' as AreaCode;
  const register: InterfaceOnAgenda = {
    interface: testUuid<InterfaceId>(800),
    area: central,
    raisedBy: { kind: 'team', team: liperi.body },
    duties: [
      { since: day('2026-02-01'), toldOn: day('2026-02-10') },
      { since: day('2026-05-01') },
      { since: day('2026-04-01') },
    ],
  };
  const agendaOf = (body: Body<Level>, shared: InterfaceOnAgenda, areas: readonly AreaCode[] = [central]) =>
    agendaFor(body, today, sources({ interfaces: [shared], areas }));

  test('F111: the group of the area has it to give, the team that raised it awaits it, from the oldest open duty on', () => {
    const item = { id: register.interface, since: '2026-04-01', waitDays: 90, teams: [onAgenda], units: [] };
    expect(agendaOf(area, register)).toEqual([{ kind: 'feedback-to-give', ...item }]);
    expect(agendaOf(liperi, register)).toEqual([{ kind: 'feedback-awaited', ...item }]);
  });
  test('F111: it is on nobody else’s agenda: another area’s group, the steering group, another team', () => {
    expect(agendaOf(area, register, ['kitee' as AreaCode])).toEqual([]);
    expect(agendaOf(steering, register)).toEqual([]);
    expect(agendaOf({ ...liperi, body: 'kitee-team' as BodyId }, register)).toEqual([]);
    expect(agendaOf({ ...steering, body: liperi.body }, register)).toEqual([]);
  });
  test('F111: nothing is owed of an interface that nobody raised, or once all was told', () => {
    const { raisedBy: _raisedBy, ...unraised } = register;
    const told = { ...register, duties: register.duties.slice(0, 1) };
    for (const body of [area, liperi])
      for (const shared of [unraised, told]) expect(agendaOf(body, shared)).toEqual([]);
  });
  test('F106: a unit without a team is named where it raised an interface or noted an observation', () => {
    const clinic = 'clinic' as UnitId;
    const byUnit = { ...register, raisedBy: { kind: 'unit', unit: clinic } as const };
    expect(agendaOf(area, byUnit)).toMatchObject([{ teams: [], units: [clinic] }]);
    expect(agendaOf(liperi, byUnit)).toEqual([]);
    const noted = observation(1, { origin: { kind: 'worker-without-team', unit: clinic } });
    expect(agendaFor(area, today, sources({ observations: [noted], areas: [central] }))).toMatchObject([
      { teams: [], units: [clinic] },
    ]);
  });
});

describe('the agenda of a body', () => {
  test('F35: items of the teams in the order of their waiting, each with its team and work pair', () => {
    const items = agendaFor(
      area,
      today,
      sources({
        observations: [
          observation(1),
          observation(2, { passedOn: { to: area.body, on: day('2026-02-02') } }),
        ],
        phenomena: [phenomenon(1)],
      }),
    );
    expect(items.map(({ kind, since, waitDays }) => [kind, since, waitDays])).toEqual([
      ['observation-to-answer', '2026-02-02', 148],
      ['phenomenon', '2026-02-15', 135],
      ['observation-to-answer', '2026-03-01', 121],
    ]);
    for (const item of items) expect(item.teams).toEqual([onAgenda]);
  });

  test('F35: the order does not depend on the order of what comes in', () => {
    const observations = [observation(1), observation(2), observation(3)];
    const phenomena = [phenomenon(1), phenomenon(2)];
    const there = agendaFor(area, today, sources({ observations, phenomena }));
    const back = agendaFor(
      area,
      today,
      sources({ observations: [...observations].reverse(), phenomena: [...phenomena].reverse() }),
    );
    expect(back).toEqual(there);
    expect(there).toHaveLength(5);
  });

  test('F106: an observation of an area without a team waits at the group of that area alone', () => {
    const rural = observation(1, {
      origin: { kind: 'worker-without-team', unit: 'clinic' as UnitId },
      place: areaPlace('rural' as AreaCode),
    });
    expect(agendaFor(area, today, sources({ observations: [rural] }))).toMatchObject([
      { kind: 'observation-to-answer', teams: [] },
    ]);
    expect(agendaFor(area, today, sources({ observations: [rural], areas: [] }))).toEqual([]);
  });

  test('F106: when the area gets a team, what is open stays with the group, and the word with the unit', () => {
    const rural = observation(1, {
      origin: { kind: 'worker-without-team', unit: 'clinic' as UnitId },
      place: areaPlace('rural' as AreaCode),
    });
    const before = agendaFor(area, today, sources({ observations: [rural], teams: [] }));
    const newTeam = { team: 'rural-team' as BodyId, facilitators: [] };
    expect(agendaFor(area, today, sources({ observations: [rural], teams: [newTeam] }))).toEqual(before);
    expect(before).toHaveLength(1);
    expect(recipientOf(rural.origin)).toEqual({ kind: 'unit', unit: 'clinic' });
  });

  test('F34: what management raised is on the agenda of the chosen teams until they have talked about it', () => {
    const raised = observation(1, {
      origin: {
        kind: 'top-down',
        by: { level: 'steering-group', body: steering.body },
        teams: [liperi.body],
      },
    });
    expect(agendaFor(liperi, today, sources({ observations: [raised] }))).toMatchObject([
      { kind: 'observation-from-above', teams: [onAgenda] },
    ]);
    expect(
      agendaFor({ ...liperi, body: 'kitee-team' as BodyId }, today, sources({ observations: [raised] })),
    ).toEqual([]);
    expect(
      agendaFor(liperi, today, sources({ observations: [{ ...raised, discussedBy: [liperi.body] }] })),
    ).toEqual([]);
  });

  test('F34: what management brought down is for information: it waits for the chosen teams alone', () => {
    for (const by of [
      { level: 'area-management-group', body: area.body },
      { level: 'steering-group', body: steering.body },
    ] as const) {
      const { passedOn: _passedOn, ...raised } = observation(1, {
        origin: { kind: 'top-down', by, teams: [liperi.body] },
      });
      expect(agendaFor(by, today, sources({ observations: [raised] }))).toEqual([]);
      expect(agendaFor(liperi, today, sources({ observations: [raised] }))).toHaveLength(1);
    }
  });

  test('R0-K4: what a team took to an area group waits for that group, not for another body of the same code', () => {
    const all = sources({ observations: [observation(1)] });
    for (const other of [
      { ...area, body: 'other-group' as BodyId },
      { ...steering, body: area.body },
    ])
      expect(agendaFor(other, today, all)).toEqual([]);
    expect(agendaFor(area, today, all)).toHaveLength(1);
  });

  test('F35: the longest wait comes first, whatever the kinds and ids', () => {
    const late = observation(1, { passedOn: { to: area.body, on: day('2026-05-01') } });
    const items = agendaFor(
      area,
      today,
      sources({ observations: [observation(5), late], phenomena: [phenomenon(9)] }),
    );
    expect(items.map(({ since }) => since)).toEqual(['2026-02-15', '2026-03-01', '2026-05-01']);
  });

  test('F35: what arrives today is on today’s agenda, and has waited no day', () => {
    expect(agendaFor(area, day('2026-02-15'), sources({ phenomena: [phenomenon(1)] }))).toMatchObject([
      { kind: 'phenomenon', waitDays: 0 },
    ]);
  });

  test('R0-K4: what is owed to several teams and a unit names the teams in order, known to the list or not', () => {
    const unit = { kind: 'unit', unit: 'clinic' as UnitId } as const;
    const kitee = { kind: 'team', team: 'kitee-team' as BodyId } as const;
    const owed = phenomenon(1, {
      duties: [duty, { ...duty, recipient: unit }, { ...duty, recipient: kitee }],
      path: [
        { ...area, from: day('2026-02-15') },
        { ...steering, from: day('2026-05-15') },
      ],
    });
    expect(agendaFor(area, today, sources({ phenomena: [owed] }))[0]?.teams).toEqual([
      { team: 'kitee-team', facilitators: [] },
      onAgenda,
    ]);
  });

  test('R0-K7: a team sees neither what another team has to pass on nor the word it waits for', () => {
    const kitee = { kind: 'team', team: 'kitee-team' as BodyId } as const;
    const { passedOn: _passedOn, ...fresh } = observation(1, { origin: kitee });
    const answered = observation(2, {
      origin: kitee,
      answers: [
        {
          entry: duty.cause,
          on: day('2026-05-02'),
          by: { level: 'area-management-group', body: area.body },
          answer: 'followed',
          owedTo: kitee,
        },
      ],
    });
    const owed = phenomenon(1, { duties: [{ ...duty, recipient: kitee }] });
    const all = sources({ observations: [fresh, answered], phenomena: [owed] });
    expect(agendaFor(liperi, today, all)).toEqual([]);
    expect(agendaFor({ ...liperi, body: kitee.team }, today, all).map(({ kind }) => kind)).toEqual([
      'observation-to-pass-on',
      'feedback-awaited',
      'feedback-awaited',
    ]);
  });

  test('R0-K7: word of an answer is owed by the body that gave it, not by another of its level', () => {
    const answered = observation(1, {
      answers: [
        {
          entry: duty.cause,
          on: day('2026-05-02'),
          by: { level: 'area-management-group', body: area.body },
          answer: 'followed',
          owedTo: duty.recipient,
        },
      ],
    });
    for (const other of [
      { ...area, body: 'other-group' as BodyId },
      { ...steering, body: area.body },
    ])
      expect(agendaFor(other, today, sources({ observations: [answered] }))).toEqual([]);
  });

  test('R0-K7: a body sees the word it owes, the team the word it waits for, from the oldest on', () => {
    const owed = phenomenon(1, {
      duties: [duty, { ...duty, since: day('2026-04-01') }],
      path: [
        { ...area, from: day('2026-02-15') },
        { ...steering, from: day('2026-05-15') },
      ],
    });
    expect(agendaFor(area, today, sources({ phenomena: [owed] }))).toMatchObject([
      { kind: 'feedback-to-give', since: '2026-04-01', teams: [onAgenda] },
    ]);
    expect(agendaFor(liperi, today, sources({ phenomena: [owed] }))).toMatchObject([
      { kind: 'feedback-awaited', since: '2026-04-01' },
    ]);
    expect(agendaFor(steering, today, sources({ phenomena: [owed] }))).toMatchObject([
      { kind: 'phenomenon', since: '2026-05-15' },
    ]);
    const answered = observation(1, {
      answers: [
        {
          entry: duty.cause,
          on: day('2026-05-02'),
          by: { level: 'area-management-group', body: area.body },
          answer: 'followed',
          owedTo: duty.recipient,
        },
      ],
    });
    expect(agendaFor(area, today, sources({ observations: [answered] }))).toMatchObject([
      { kind: 'feedback-to-give', since: '2026-05-02' },
    ]);
    expect(agendaFor(liperi, today, sources({ observations: [answered] }))).toMatchObject([
      { kind: 'feedback-awaited' },
    ]);
  });

  test('what is closed, elsewhere, told or still to come is on no agenda', () => {
    const { passedOn: _passedOn, ...fresh } = observation(1);
    expect(
      agendaFor(
        area,
        today,
        sources({ phenomena: [phenomenon(1, { status: 'closed' })], observations: [fresh] }),
      ),
    ).toEqual([]);
    expect(agendaFor(liperi, today, sources({ observations: [fresh] }))).toMatchObject([
      { kind: 'observation-to-pass-on', waitDays: 149 },
    ]);
    expect(agendaFor(area, day('2026-02-01'), sources({ phenomena: [phenomenon(1)] }))).toEqual([]);
    expect(
      agendaFor(
        { ...area, body: 'other' as BodyId },
        today,
        sources({ phenomena: [phenomenon(1, { duties: [duty] })], observations: [observation(1)] }),
      ),
    ).toEqual([]);
  });
});
