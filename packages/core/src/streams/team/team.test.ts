import { describe, expect, test } from 'vitest';
import type { AreaCode, Day } from '../../kernel/index.js';
import type { BodyId, OrganisationId, WorkerId } from '../../kernel/collaborationIds.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import { given } from '../../testing/givenWhenThen.js';
import { testUuid } from '../../testing/testUuid.js';
import { parseEvent } from '../../stored/index.js';
import {
  currentMembers,
  defaultTeamSettings,
  dueAfter,
  facilitatorsInOffice,
  meetingGaps,
  meetingDays,
  nextDueDay,
  representation,
  team,
} from './index.js';
import type {
  LocalTeam,
  TeamCommand,
  TeamContext,
  TeamEvent,
  TeamMeetingId,
  TeamState,
  TeamSettings,
} from './index.js';

const liperi = { team: 'liperi-team' as BodyId, area: 'liperi' as AreaCode };
const group = 'central-area-group' as BodyId;
const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const worker = (n: number) => testUuid<WorkerId>(100 + n);
const meeting = (n: number) => testUuid<TeamMeetingId>(200 + n);
const text = (n: number) => testUuid<TextRef>(300 + n);
const context: TeamContext = { today: day('2026-06-30'), settings: defaultTeamSettings };

const founded: TeamEvent = {
  type: 'team-founded',
  entry: entry(1),
  on: day('2026-01-12'),
  ...liperi,
  basedOn: 'core-group-pilot',
};
const joined = (n: number, over: Partial<Extract<TeamEvent, { type: 'member-joined' }>> = {}): TeamEvent => ({
  type: 'member-joined',
  entry: entry(10 + n),
  on: day('2026-01-12'),
  ...liperi,
  worker: worker(n),
  organisation: 'siun-sote' as OrganisationId,
  sector: 'region',
  field: 'health',
  ageGroups: ['under-3'],
  ...over,
});
const add = (n: number): TeamCommand => ({
  type: 'add-member',
  entry: entry(10 + n),
  on: day('2026-01-12'),
  worker: worker(n),
  organisation: 'siun-sote' as OrganisationId,
  sector: 'region',
  field: 'health',
  ageGroups: ['under-3'],
});
const pair: TeamEvent = {
  type: 'facilitators-named',
  entry: entry(20),
  on: day('2026-01-12'),
  ...liperi,
  workers: [worker(1), worker(2)],
  managementGroup: group,
};
const held = (n: number, on: string): TeamEvent => ({
  type: 'team-meeting-held',
  entry: entry(30 + n),
  on: day(on),
  ...liperi,
  meeting: meeting(n),
  present: [worker(1)],
  visitors: 0,
});
const planned: TeamEvent = {
  type: 'team-meeting-planned',
  entry: entry(40),
  on: day('2026-02-01'),
  ...liperi,
  meeting: meeting(1),
  day: day('2026-03-02'),
  agendaRef: text(1),
};
const ended: TeamEvent = { type: 'team-ended', entry: entry(50), on: day('2026-06-01'), ...liperi };
const working = [founded, joined(1), joined(2), pair];

const teamOf = (state: TeamState): LocalTeam => {
  if (state.status === 'none') throw new Error('no team');
  return state;
};
const state = (events: readonly TeamEvent[]) => teamOf(given(team, events).state.state);

describe('founding and ending a team', () => {
  const found: TeamCommand = {
    type: 'found-team',
    entry: entry(1),
    on: day('2026-01-12'),
    ...liperi,
    basedOn: 'core-group-pilot',
  };

  test('R0-B1, F28: a team is founded around a group that exists, such as the core-group pilot', () => {
    given(team, []).when(found, context).then([founded]);
  });
  test('a team is founded once', () => {
    given(team, [founded])
      .when({ ...found, entry: entry(2) }, context)
      .refuses({ code: 'team-already-founded', team: liperi.team });
  });
  test('nothing is done in a team before its founding, without it, or after its end', () => {
    given(team, []).when(add(1), context).refuses({ code: 'team-not-founded' });
    given(team, [founded])
      .when({ ...add(1), on: day('2026-01-11') }, context)
      .refuses({ code: 'before-founding', founded: day('2026-01-12') });
    given(team, [founded, ended])
      .when({ ...add(1), on: day('2026-06-02') }, context)
      .refuses({ code: 'team-ended', ended: day('2026-06-01') });
  });
  test('what comes before any founding makes no team', () => {
    expect(given(team, [joined(1), ended]).state.state).toEqual({ status: 'none' });
  });
  test('a team ends, and its end can be taken back', () => {
    given(team, working)
      .when({ type: 'end-team', entry: entry(50), on: day('2026-06-01') }, context)
      .then([ended]);
    const back = given(team, [founded, ended]).when(
      { type: 'retract', entry: entry(50), on: day('2026-06-02'), reason: 'recorded-by-mistake' },
      context,
    );
    expect(teamOf(back.state.state).status).toBe('active');
  });
  test('an ended team warns of nothing and has no next meeting', () => {
    given(team, [founded])
      .when({ type: 'end-team', entry: entry(50), on: day('2026-06-01') }, context)
      .warns([]);
    expect(nextDueDay(state([founded, ended]), day('2027-01-01'), defaultTeamSettings)).toBeUndefined();
  });
});

describe('members', () => {
  test('a worker joins with organisation, sector, field and ages of children', () => {
    given(team, [founded])
      .when(add(1), context)
      .then([joined(1)]);
  });
  test('a member without any age group is refused', () => {
    given(team, [founded])
      .when({ ...add(1), ageGroups: [] } as TeamCommand, context)
      .refuses({ code: 'age-groups-missing' });
  });
  test('nobody is a member twice at a time, and a worker who left may come back', () => {
    const left: TeamEvent = {
      type: 'member-left',
      entry: entry(60),
      on: day('2026-02-01'),
      ...liperi,
      worker: worker(1),
      sector: 'region',
    };
    given(team, [founded, joined(1)])
      .when({ ...add(1), entry: entry(61) }, context)
      .refuses({ code: 'worker-already-member', worker: worker(1) });
    given(team, [founded, joined(1)])
      .when({ type: 'end-membership', entry: entry(60), on: day('2026-02-01'), worker: worker(1) }, context)
      .then([left]);
    const back = given(team, [founded, joined(1), left]).when(
      { ...add(1), entry: entry(61), on: day('2026-03-01') },
      context,
    );
    expect(teamOf(back.state.state).memberships.map(({ from, until }) => [from, until ?? null])).toEqual([
      ['2026-01-12', '2026-02-01'],
      ['2026-03-01', null],
    ]);
    expect(currentMembers(teamOf(back.state.state))).toHaveLength(1);
    given(team, [founded, joined(1), left])
      .when({ type: 'retract', entry: entry(11), on: day('2026-03-01'), reason: 'entered-twice' }, context)
      .refuses({ code: 'entry-needed', entry: entry(11), by: 'member-left' });
  });
  test('a worker may leave on the day they joined', () => {
    const leave = { entry: entry(60), on: day('2026-01-12'), worker: worker(1) };
    given(team, [founded, joined(1)])
      .when({ type: 'end-membership', ...leave }, context)
      .then([{ type: 'member-left', ...leave, ...liperi, sector: 'region' }]);
  });
  test('only members leave, and not before they joined', () => {
    given(team, [founded])
      .when({ type: 'end-membership', entry: entry(60), on: day('2026-02-01'), worker: worker(1) }, context)
      .refuses({ code: 'worker-not-member', worker: worker(1) });
    given(team, [founded, joined(1, { on: day('2026-02-02') })])
      .when({ type: 'end-membership', entry: entry(60), on: day('2026-02-01'), worker: worker(1) }, context)
      .refuses({ code: 'left-before-joining', joined: day('2026-02-02') });
  });
});

describe('facilitators', () => {
  const name = (workers: readonly WorkerId[]): TeamCommand => ({
    type: 'name-facilitators',
    entry: entry(20),
    on: day('2026-01-12'),
    workers,
    managementGroup: group,
  });
  const members = [founded, joined(1), joined(2), joined(3)];

  test('R0-K4, F26: exactly two members are named, with a standing seat in one area management group', () => {
    given(team, members)
      .when(name([worker(1), worker(2)]), context)
      .then([pair]);
    for (const [workers, named] of [
      [[], 0],
      [[worker(1)], 1],
      [[worker(1), worker(1)], 1],
      [[worker(1), worker(2), worker(3)], 3],
    ] as const)
      given(team, members)
        .when(name(workers), context)
        .refuses({ code: 'facilitator-count', named, needed: 2 });
  });
  test('R0-K4: a region that reads the rule otherwise sets another number', () => {
    const settings = { ...defaultTeamSettings, facilitators: 1 };
    expect(given(team, members).when(name([worker(1)]), { ...context, settings }).result.ok).toBe(true);
  });
  test('R0-K4: the pair named last is in office, and earlier ones are remembered', () => {
    const after = given(team, [...members, pair]).when(
      { ...name([worker(2), worker(3)]), entry: entry(21), on: day('2026-04-01') },
      context,
    );
    const state = teamOf(after.state.state);
    expect(facilitatorsInOffice(state, day('2026-06-30'))).toEqual({
      workers: [worker(2), worker(3)],
      remaining: [worker(2), worker(3)],
      managementGroup: group,
      since: '2026-04-01',
    });
    expect(state.facilitators.map(({ since }) => since)).toEqual(['2026-01-12', '2026-04-01']);
  });
  test('somebody from outside the team is not named', () => {
    given(team, members)
      .when(name([worker(1), worker(9)]), context)
      .refuses({ code: 'worker-not-member', worker: worker(9) });
  });
  test('R0-K4: a facilitator who leaves is a reported vacancy, not an impossible state', () => {
    const leave: TeamCommand = {
      type: 'end-membership',
      entry: entry(60),
      on: day('2026-02-01'),
      worker: worker(2),
    };
    const after = given(team, working).when(leave, context);
    expect(facilitatorsInOffice(teamOf(after.state.state), day('2026-06-30'))?.remaining).toEqual([
      worker(1),
    ]);
    expect(team.warnings(after.state, context)).toContainEqual({
      code: 'facilitator-vacancy',
      remaining: [worker(1)],
      needed: 2,
    });
    expect(team.warnings(given(team, [founded]).state, context)).toContainEqual({
      code: 'facilitators-not-named',
    });
  });
});

describe('meetings', () => {
  const record: TeamCommand = {
    type: 'record-team-meeting',
    entry: entry(31),
    on: day('2026-03-03'),
    meeting: meeting(1),
    present: [worker(1), worker(2), worker(1)],
    visitors: 1,
    record: { textRef: text(2), text: 'Käsiteltiin kaksi havaintoa.' },
  };

  test('a meeting is planned with an agenda, moved, held with a record, each present member once', () => {
    given(team, working)
      .when(
        {
          type: 'plan-team-meeting',
          entry: entry(40),
          on: day('2026-02-01'),
          meeting: meeting(1),
          day: day('2026-03-02'),
          agenda: { textRef: text(1), text: 'Iltapäivien havainnot.' },
        },
        context,
      )
      .then([planned]);
    const moved = given(team, [...working, planned]).when(
      {
        type: 'move-team-meeting',
        entry: entry(41),
        on: day('2026-02-02'),
        meeting: meeting(1),
        day: day('2026-03-03'),
      },
      context,
    );
    expect(teamOf(moved.state.state).meetings).toEqual([
      { meeting: meeting(1), status: 'planned', day: '2026-03-03', agendaRef: text(1) },
    ]);
    const done = given(team, [...working, planned]).when(record, context);
    expect(teamOf(done.state.state).meetings).toEqual([
      {
        meeting: meeting(1),
        status: 'held',
        day: '2026-03-03',
        present: [worker(1), worker(2)],
        visitors: 1,
        agendaRef: text(1),
        recordRef: text(2),
      },
    ]);
  });
  test('R0-K8: no agenda and no record tells who somebody is', () => {
    const bad = { textRef: text(3), text: 'Soita äidille 040 123 4567' };
    given(team, working)
      .when(
        {
          type: 'plan-team-meeting',
          entry: entry(44),
          on: day('2026-02-01'),
          meeting: meeting(2),
          day: day('2026-03-01'),
          agenda: bad,
        },
        context,
      )
      .refusesWith('text-identifies');
    given(team, working)
      .when({ ...record, record: bad }, context)
      .refusesWith('text-identifies');
  });
  test('a meeting may be held that nobody planned', () => {
    expect(given(team, working).when(record, context).result.ok).toBe(true);
  });
  test('a cancelled or held meeting is neither moved, cancelled nor held again', () => {
    const cancelled: TeamEvent = {
      type: 'team-meeting-cancelled',
      entry: entry(42),
      on: day('2026-02-20'),
      ...liperi,
      meeting: meeting(1),
      reason: 'too-few-coming',
    };
    given(team, [...working, planned])
      .when(
        {
          type: 'cancel-team-meeting',
          entry: entry(42),
          on: day('2026-02-20'),
          meeting: meeting(1),
          reason: 'too-few-coming',
        },
        context,
      )
      .then([cancelled]);
    for (const [history, status] of [
      [[...working, planned, cancelled], 'cancelled'],
      [[...working, held(1, '2026-03-02')], 'held'],
    ] as const)
      for (const command of [
        {
          type: 'move-team-meeting',
          entry: entry(43),
          on: day('2026-02-21'),
          meeting: meeting(1),
          day: day('2026-03-05'),
        },
        {
          type: 'cancel-team-meeting',
          entry: entry(43),
          on: day('2026-02-21'),
          meeting: meeting(1),
          reason: 'other',
        },
        { ...record, entry: entry(43) },
      ] satisfies TeamCommand[])
        given(team, history)
          .when(command, context)
          .refuses({ code: 'meeting-not-planned', meeting: meeting(1), status });
  });
  test('meetings that are not known, known already, planned backwards or empty are refused', () => {
    const plan: TeamCommand = {
      type: 'plan-team-meeting',
      entry: entry(44),
      on: day('2026-02-01'),
      meeting: meeting(1),
      day: day('2026-01-31'),
    };
    given(team, working)
      .when(plan, context)
      .refuses({ code: 'planned-day-past', day: day('2026-01-31') });
    given(team, [...working, planned])
      .when({ ...plan, day: day('2026-04-01') }, context)
      .refuses({ code: 'meeting-already-planned', meeting: meeting(1) });
    given(team, working)
      .when(
        {
          type: 'move-team-meeting',
          entry: entry(44),
          on: day('2026-02-01'),
          meeting: meeting(7),
          day: day('2026-04-01'),
        },
        context,
      )
      .refuses({ code: 'meeting-unknown', meeting: meeting(7) });
    given(team, [...working, planned])
      .when(
        {
          type: 'move-team-meeting',
          entry: entry(44),
          on: day('2026-02-01'),
          meeting: meeting(1),
          day: day('2026-01-31'),
        },
        context,
      )
      .refuses({ code: 'planned-day-past', day: day('2026-01-31') });
    given(team, working)
      .when({ ...record, present: [] }, context)
      .refuses({ code: 'nobody-present' });
    given(team, working)
      .when({ ...record, present: [worker(9)] }, context)
      .refuses({ code: 'worker-not-member', worker: worker(9) });
    for (const visitors of [-1, 0.5, Number.MAX_VALUE]) {
      const outcome = given(team, working).when({ ...record, visitors }, context);
      if (Number.isInteger(visitors) && visitors >= 0) expect(outcome.result.ok).toBe(true);
      else outcome.refuses({ code: 'visitors-not-a-count', visitors });
    }
  });
  test('a meeting is planned or moved even to the day of the command itself, and held with members alone', () => {
    const on = day('2026-02-02');
    const plan = { type: 'plan-team-meeting', entry: entry(44), on, meeting: meeting(2), day: on } as const;
    const move = { type: 'move-team-meeting', entry: entry(44), on, meeting: meeting(1), day: on } as const;
    given(team, working)
      .when(plan, context)
      .then([{ ...plan, ...liperi, type: 'team-meeting-planned' }]);
    given(team, [...working, planned])
      .when(move, context)
      .then([{ ...move, ...liperi, type: 'team-meeting-moved' }]);
    expect(given(team, working).when({ ...record, visitors: 0 } as TeamCommand, context).result.ok).toBe(
      true,
    );
  });
  test('a cancelled meeting keeps the day it was planned for and its agenda; its neighbours stay as they were', () => {
    const other = { ...planned, entry: entry(45), meeting: meeting(2), day: day('2026-04-02') } as TeamEvent;
    const after = given(team, [...working, planned, other]).when(
      {
        type: 'cancel-team-meeting',
        entry: entry(46),
        on: day('2026-02-20'),
        meeting: meeting(1),
        reason: 'no-items',
      },
      context,
    );
    expect(teamOf(after.state.state).meetings).toEqual([
      { meeting: meeting(1), status: 'cancelled', day: '2026-03-02', reason: 'no-items', agendaRef: text(1) },
      { meeting: meeting(2), status: 'planned', day: '2026-04-02', agendaRef: text(1) },
    ]);
  });
  test('a meeting planned for today is not missing a record yet', () => {
    const { state } = given(team, [...working, planned]);
    const missing = team
      .warnings(state, { ...context, today: day('2026-03-02') })
      .filter(({ code }) => code === 'planned-meeting-unrecorded');
    expect(missing).toEqual([]);
  });
  test('a planned day that passed without a record is shown', () => {
    expect(team.warnings(given(team, [...working, planned]).state, context)).toContainEqual({
      code: 'planned-meeting-unrecorded',
      meeting: meeting(1),
      day: '2026-03-02',
    });
  });
});

describe('taking back', () => {
  const retract = (n: number): TeamCommand => ({
    type: 'retract',
    entry: entry(n),
    on: day('2026-06-15'),
    reason: 'entered-twice',
  });
  const refused = (history: readonly TeamEvent[], n: number, by: string) =>
    given(team, history)
      .when(retract(n), context)
      .refuses({ code: 'entry-needed', entry: entry(n), by });
  const accepted = (history: readonly TeamEvent[], n: number) =>
    expect(given(team, history).when(retract(n), context).result.ok).toBe(true);

  test('a founding stays while anything rests on it, an ended team as a whole', () => {
    refused([founded, joined(1)], 1, 'member-joined');
    accepted([founded], 1);
    refused([founded, joined(1), ended], 11, 'team-ended');
  });
  test('a member who facilitates or was present at a meeting is not unmade; another one is', () => {
    refused(working, 11, 'facilitators-named');
    refused([founded, joined(1), held(1, '2026-03-12')], 11, 'team-meeting-held');
    const both = { ...held(1, '2026-03-12'), present: [worker(1), worker(2)] } as TeamEvent;
    refused([founded, joined(1), joined(2), both], 12, 'team-meeting-held');
    accepted([...working, joined(3), held(1, '2026-03-12')], 13);
  });
  test('a leaving that somebody came back after stays; another worker’s return does not hold it', () => {
    const left: TeamEvent = {
      type: 'member-left',
      entry: entry(60),
      on: day('2026-02-01'),
      ...liperi,
      worker: worker(1),
      sector: 'region',
    };
    const back = (n: number) => joined(n, { entry: entry(61), on: day('2026-03-01') });
    refused([founded, joined(1), left, back(1)], 60, 'member-joined');
    accepted([founded, joined(1), left, back(2)], 60);
  });
  test('a member who is not of the pair is taken back although the pair was named after', () => {
    accepted([founded, joined(1), joined(2), joined(3), pair], 13);
  });
  test('a move is taken back although the meeting was held after it: only the planning carries it', () => {
    const moved: TeamEvent = {
      type: 'team-meeting-moved',
      entry: entry(41),
      on: day('2026-02-02'),
      ...liperi,
      meeting: meeting(1),
      day: day('2026-03-03'),
    };
    accepted([...working, planned, moved, held(1, '2026-03-03')], 41);
  });
  test('a planned meeting stays once it was held; the holding itself is taken back to planned', () => {
    refused([...working, planned, held(1, '2026-03-02')], 40, 'team-meeting-held');
    accepted([...working, planned, held(2, '2026-03-02')], 40);
    const back = given(team, [...working, planned, held(1, '2026-03-02')]).when(retract(31), context);
    expect(teamOf(back.state.state).meetings).toMatchObject([{ status: 'planned', day: '2026-03-02' }]);
  });
});

describe('rhythm', () => {
  test('R0-K2, F27: the next meeting is due on the same day two months on, in a short month on its last day', () => {
    expect(dueAfter(day('2026-01-12'), defaultTeamSettings)).toBe('2026-03-12');
    expect(dueAfter(day('2026-12-31'), defaultTeamSettings)).toBe('2027-02-28');
    expect(dueAfter(day('2023-12-31'), defaultTeamSettings)).toBe('2024-02-29');
  });
  test('R0-K2, F27: a gap of 63 days is late, one that ends on the due day is not, meeting often never is', () => {
    const met = [...working, held(1, '2026-03-12'), held(2, '2026-03-20'), held(3, '2026-05-22')];
    expect(meetingGaps(state(met), day('2026-05-30'), defaultTeamSettings)).toEqual([
      { from: '2026-01-12', to: '2026-03-12', gapDays: 59, dueOn: '2026-03-12', late: false },
      { from: '2026-03-12', to: '2026-03-20', gapDays: 8, dueOn: '2026-05-12', late: false },
      { from: '2026-03-20', to: '2026-05-22', gapDays: 63, dueOn: '2026-05-20', late: true },
      { from: '2026-05-22', gapDays: 8, dueOn: '2026-07-22', late: false },
    ]);
    expect(nextDueDay(state(met), day('2026-05-30'), defaultTeamSettings)).toBe('2026-07-22');
  });
  test('R0-K2, F27: a region sets its rhythm by date, and each gap is judged by the rhythm of its first day', () => {
    const settings: TeamSettings = {
      ...defaultTeamSettings,
      rhythmMonths: [
        { from: day('2026-01-01'), value: 2 },
        { from: day('2026-03-01'), value: 1 },
      ],
    };
    const met = state([...working, held(1, '2026-03-12'), held(2, '2026-04-13')]);
    expect(meetingGaps(met, day('2026-04-13'), settings).map(({ dueOn, late }) => [dueOn, late])).toEqual([
      ['2026-03-12', false],
      ['2026-04-12', true],
      ['2026-05-13', false],
    ]);
  });
  test('R0-K2: before a region’s first decision on its rhythm the usual two months hold', () => {
    const rhythmMonths = [{ from: day('2026-03-01'), value: 1 }];
    for (const [started, settings] of [
      ['2026-02-28', { ...defaultTeamSettings, rhythmMonths }],
      ['2026-02-28', { ...defaultTeamSettings, rhythmMonths: [] }],
    ] as const)
      expect(dueAfter(day(started), settings)).toBe('2026-04-28');
    expect(dueAfter(day('2026-03-01'), { ...defaultTeamSettings, rhythmMonths })).toBe('2026-04-01');
  });
  test('R0-K2: meetings recorded late are put in order, two on one day are one, planned ones are none', () => {
    const met = [...working, planned, held(3, '2026-05-22'), held(2, '2026-03-12'), held(4, '2026-03-12')];
    expect(meetingDays(state(met))).toEqual(['2026-03-12', '2026-05-22']);
  });
  test('R0-K2: asked about an earlier day, later meetings are not there yet, and nothing before the founding', () => {
    const met = state([...working, held(1, '2026-03-12'), held(2, '2026-05-22')]);
    expect(meetingGaps(met, day('2026-04-01'), defaultTeamSettings).map(({ from }) => from)).toEqual([
      '2026-01-12',
      '2026-03-12',
    ]);
    expect(meetingGaps(met, day('2026-01-11'), defaultTeamSettings)).toEqual([]);
  });
  test('the last gap of an ended team stops at its end', () => {
    expect(meetingGaps(state([founded, ended]), day('2027-01-01'), defaultTeamSettings)).toEqual([
      { from: '2026-01-12', gapDays: 140, dueOn: '2026-03-12', late: true },
    ]);
  });
  test('R0-K2: on the due day a team is not late yet', () => {
    const met = given(team, [...working, held(1, '2026-04-30')]).state;
    const lateOn = (today: string) =>
      team
        .warnings(met, { ...context, today: day(today) })
        .filter(({ code }) => code === 'team-meeting-late');
    expect(lateOn('2026-06-30')).toEqual([]);
    expect(lateOn('2026-07-01')).toEqual([{ code: 'team-meeting-late', dueOn: '2026-06-30', daysLate: 1 }]);
  });
  test('R0-K2: a late team is shown with its days', () => {
    const warnings = team.warnings(given(team, [...working, held(1, '2026-03-12')]).state, context);
    expect(warnings).toContainEqual({ code: 'team-meeting-late', dueOn: '2026-05-12', daysLate: 49 });
  });
});

describe('representation', () => {
  const whole = [
    founded,
    joined(1, { sector: 'region', ageGroups: ['under-3'] }),
    joined(2, { sector: 'municipality', ageGroups: ['7-to-12'] }),
    joined(3, { sector: 'parish', ageGroups: ['family-adults'] }),
    joined(4, { sector: 'ngo', ageGroups: ['family-adults'] }),
  ];

  test('R0-K3: county, municipality, parish, NGOs and two ages of children make a team complete', () => {
    const found = representation(state(whole), day('2026-02-01'), defaultTeamSettings);
    expect(found).toMatchObject({ complete: true, missingSectors: [], missingChildAgeGroups: 0, members: 4 });
  });
  test('R0-K3: a complete team with its pair that met in time is warned of nothing', () => {
    const met = { ...held(1, '2026-05-12'), present: [worker(1)] } as TeamEvent;
    expect(team.warnings(given(team, [...whole, pair, met]).state, context)).toEqual([]);
  });
  test('R0-K3, F26: what is missing is listed, and the team works on', () => {
    const found = representation(state([founded, joined(1)]), day('2026-02-01'), defaultTeamSettings);
    expect(found).toMatchObject({
      complete: false,
      missingSectors: ['municipality', 'parish', 'ngo'],
      missingChildAgeGroups: 1,
    });
    expect(team.warnings(given(team, [founded, joined(1)]).state, context)).toContainEqual({
      code: 'sectors-missing',
      sectors: ['municipality', 'parish', 'ngo'],
    });
    expect(team.warnings(given(team, [founded, joined(1)]).state, context)).toContainEqual({
      code: 'child-age-groups-too-few',
      missing: 1,
    });
  });
  test('R0-K3: whoever works in the municipality’s education services speaks for the municipality', () => {
    const school = [
      founded,
      joined(1, { sector: 'region', ageGroups: ['under-3'] }),
      joined(2, { sector: 'education', field: 'school', ageGroups: ['7-to-12'] }),
      ...whole.slice(3),
    ];
    expect(representation(state(school), day('2026-02-01'), defaultTeamSettings)).toMatchObject({
      complete: true,
      missingSectors: [],
      sectors: ['education', 'municipality', 'ngo', 'parish', 'region'],
    });
    expect(team.warnings(given(team, school).state, context)).not.toContainEqual(
      expect.objectContaining({ code: 'sectors-missing' }),
    );
  });
  test('R0-K3: nobody but the municipality speaks for its education services, where a region requires them', () => {
    const settings = { ...defaultTeamSettings, requiredSectors: ['education'] as const };
    expect(representation(state(whole), day('2026-02-01'), settings).missingSectors).toEqual(['education']);
  });
  test('R0-K3: a single missing sector is shown', () => {
    const warnings = team.warnings(given(team, whole.slice(0, -1)).state, context);
    expect(warnings).toContainEqual({ code: 'sectors-missing', sectors: ['ngo'] });
  });
  test.each([
    ['an age of children', [joined(1, { sector: 'region', ageGroups: ['family-adults'] })]],
    ['a sector', [joined(1, { sector: 'other', ageGroups: ['under-3', '7-to-12'] })]],
  ] as const)('R0-K3: lacking only %s is lacking something', (_what, changed) => {
    const lacking = [founded, ...changed, ...whole.slice(2)];
    expect(representation(state(lacking), day('2026-02-01'), defaultTeamSettings).complete).toBe(false);
  });
  test('R0-K3: who is around the table is listed in one order, however they joined', () => {
    const { sectors, childAgeGroups } = representation(
      state([founded, ...whole.slice(1).reverse()]),
      day('2026-01-12'),
      defaultTeamSettings,
    );
    expect(sectors).toEqual(['municipality', 'ngo', 'parish', 'region']);
    expect(childAgeGroups).toEqual(['7-to-12', 'under-3']);
  });
  test('R0-K3: work with parents alone is not an age of children', () => {
    const adults = [founded, joined(1, { ageGroups: ['family-adults', 'under-3'] })];
    expect(representation(state(adults), day('2026-02-01'), defaultTeamSettings).childAgeGroups).toEqual([
      'under-3',
    ]);
  });
  test('who left is not counted from the day after', () => {
    const left: TeamEvent = {
      type: 'member-left',
      entry: entry(60),
      on: day('2026-02-01'),
      ...liperi,
      worker: worker(3),
      sector: 'parish',
    };
    expect(representation(state([...whole, left]), day('2026-02-01'), defaultTeamSettings).complete).toBe(
      true,
    );
    expect(
      representation(state([...whole, left]), day('2026-02-02'), defaultTeamSettings).missingSectors,
    ).toEqual(['parish']);
  });
  test('R0-B1, F28: a team around a pupil-welfare group is told whom to add', () => {
    const based: TeamEvent = { ...founded, basedOn: 'community-pupil-welfare-group' } as TeamEvent;
    expect(
      representation(
        state([based, joined(1, { field: 'early-education' })]),
        day('2026-02-01'),
        defaultTeamSettings,
      ).suggestedFields,
    ).toEqual(['youth-and-leisure', 'police']);
    expect(
      representation(state([founded, joined(1)]), day('2026-02-01'), defaultTeamSettings).suggestedFields,
    ).toEqual([]);
  });
});

describe('entries that come late, in any order', () => {
  const three = [founded, joined(1), joined(2), joined(3), joined(4)];
  const name = (n: number, on: string, workers: readonly WorkerId[]): TeamCommand => ({
    type: 'name-facilitators',
    entry: entry(n),
    on: day(on),
    workers,
    managementGroup: group,
  });
  const after = (events: readonly TeamEvent[], command: TeamCommand) => {
    const outcome = given(team, events).when(command, context);
    expect(outcome.result.ok).toBe(true);
    return teamOf(outcome.state.state);
  };
  const left = (n: number, on: string): TeamEvent => ({
    type: 'member-left',
    entry: entry(60 + n),
    on: day(on),
    ...liperi,
    worker: worker(n),
    sector: 'region',
  });

  test('R0-K4: the pair in office is the one named for the latest day, not the one recorded last', () => {
    const inMay: TeamEvent = { ...pair, entry: entry(21), on: day('2026-05-01') } as TeamEvent;
    const both = after([...three, inMay], name(22, '2026-02-01', [worker(3), worker(4)]));
    expect(facilitatorsInOffice(both, day('2026-06-30'))?.workers).toEqual([worker(1), worker(2)]);
    expect(facilitatorsInOffice(both, day('2026-04-30'))?.workers).toEqual([worker(3), worker(4)]);
    expect(facilitatorsInOffice(both, day('2026-01-31'))).toBeUndefined();
    const third = after(
      [...three, inMay, { ...pair, entry: entry(22), on: day('2026-02-01') } as TeamEvent],
      name(23, '2026-03-01', [worker(3), worker(4)]),
    );
    expect(third.facilitators.map(({ since }) => since)).toEqual(['2026-02-01', '2026-03-01', '2026-05-01']);
  });
  test('R0-K4: of two pairs named for one day the one recorded last is in office', () => {
    const again = after([...three, pair], name(22, '2026-01-12', [worker(3), worker(4)]));
    expect(facilitatorsInOffice(again, day('2026-01-12'))?.workers).toEqual([worker(3), worker(4)]);
  });
  test('R0-K4: a pair is of those who were members on the day of naming, whether or not they have left since', () => {
    const late = joined(2, { on: day('2026-05-01') });
    given(team, [founded, joined(1), late])
      .when(name(22, '2026-02-01', [worker(1), worker(2)]), context)
      .refuses({ code: 'worker-not-member', worker: worker(2) });
    const gone = after([...three, left(2, '2026-04-01')], name(22, '2026-02-01', [worker(1), worker(2)]));
    expect(facilitatorsInOffice(gone, day('2026-04-01'))?.remaining).toEqual([worker(1), worker(2)]);
    expect(facilitatorsInOffice(gone, day('2026-04-02'))?.remaining).toEqual([worker(1)]);
  });
  test('R0-B1: nobody is a member twice on one day', () => {
    const was = [founded, joined(1), left(1, '2026-06-01')];
    const back = (on: string): TeamCommand => ({ ...add(1), entry: entry(70), on: day(on) });
    for (const on of ['2026-03-01', '2026-06-01'])
      given(team, was)
        .when(back(on), context)
        .refuses({ code: 'overlapping-membership', worker: worker(1), until: day('2026-06-01') });
    const again = after(was, back('2026-06-02'));
    for (const on of ['2026-06-01', '2026-06-02'])
      expect(representation(again, day(on), defaultTeamSettings).members).toBe(1);
  });
  describe('times of membership', () => {
    const was = (on: string, until?: string): TeamCommand => ({
      ...add(1),
      entry: entry(70),
      on: day(on),
      ...(until === undefined ? {} : { until: day(until) }),
    });
    const present = [founded, joined(1, { on: day('2026-05-01') })];

    test('R0-B1: an earlier membership is entered with its end, though the worker is a member now', () => {
      const outcome = given(team, present).when(was('2026-01-12', '2026-04-30'), context);
      outcome.then([joined(1, { entry: entry(70), until: day('2026-04-30') })]);
      const both = teamOf(outcome.state.state);
      expect(both.memberships.map(({ from, until }) => [from, until ?? null])).toEqual([
        ['2026-05-01', null],
        ['2026-01-12', '2026-04-30'],
      ]);
      for (const [on, members] of [
        ['2026-01-12', 1],
        ['2026-04-30', 1],
        ['2026-05-01', 1],
      ] as const)
        expect(representation(both, day(on), defaultTeamSettings).members).toBe(members);
      for (const event of outcome.result.ok ? outcome.result.value : [])
        expect(parseEvent('team', event)).toEqual({ ok: true, value: event });
    });
    test('R0-B1: without an end, or with one after the next joining, the later membership is named with its day', () => {
      for (const until of [undefined, '2026-05-01', '2026-06-01'])
        given(team, present)
          .when(was('2026-01-12', until), context)
          .refuses({ code: 'later-membership', worker: worker(1), joined: day('2026-05-01') });
      given(team, [...present, left(1, '2026-05-31')])
        .when(was('2026-01-12'), context)
        .refuses({ code: 'later-membership', worker: worker(1), joined: day('2026-05-01') });
      const three = [
        ...present,
        joined(1, { entry: entry(71), on: day('2026-03-01'), until: day('2026-03-31') }),
      ];
      given(team, three)
        .when(was('2026-01-12', '2026-06-01'), context)
        .refuses({ code: 'later-membership', worker: worker(1), joined: day('2026-03-01') });
    });
    test('R0-B1: a membership has its end after its beginning and not in days to come', () => {
      given(team, [founded])
        .when(was('2026-02-01', '2026-01-31'), context)
        .refuses({ code: 'left-before-joining', joined: day('2026-02-01') });
      given(team, [founded])
        .when(was('2026-02-01', '2026-07-01'), context)
        .refuses({ code: 'day-in-future', field: 'until', day: day('2026-07-01'), today: context.today });
      for (const until of ['2026-02-01', '2026-06-30'])
        expect(given(team, [founded]).when(was('2026-02-01', until), context).result.ok).toBe(true);
    });
    test('R0-B1: who comes back while an earlier time overlaps is refused with its last day', () => {
      given(team, [founded, joined(1, { until: day('2026-03-31') })])
        .when(was('2026-03-31', '2026-04-30'), context)
        .refuses({ code: 'overlapping-membership', worker: worker(1), until: day('2026-03-31') });
      given(team, present)
        .when(was('2026-05-01', '2026-05-02'), context)
        .refuses({ code: 'worker-already-member', worker: worker(1) });
    });
    test('R0-B1: a membership entered late is taken back although the worker left, met and was named at another time', () => {
      const late = joined(1, { entry: entry(70), until: day('2026-04-30') });
      const retract = (n: number): TeamCommand => ({
        type: 'retract',
        entry: entry(n),
        on: day('2026-06-30'),
        reason: 'entered-twice',
      });
      const met = [...present, late, held(1, '2026-05-12'), left(1, '2026-06-01')];
      expect(given(team, met).when(retract(70), context).result.ok).toBe(true);
      given(team, [...present, late, held(1, '2026-04-30')])
        .when(retract(70), context)
        .refuses({ code: 'entry-needed', entry: entry(70), by: 'team-meeting-held' });
      expect(
        given(team, [founded, late, joined(1, { on: day('2026-05-01') }), held(1, '2026-04-30')]).when(
          retract(11),
          context,
        ).result.ok,
      ).toBe(true);
      expect(
        given(team, [...present, left(1, '2026-06-01'), late]).when(retract(61), context).result.ok,
      ).toBe(true);
    });
    test('R0-B1: a team does not end before the last day that was entered with a membership', () => {
      const end = (on: string): TeamCommand => ({ type: 'end-team', entry: entry(50), on: day(on) });
      const short = [
        founded,
        joined(1, { until: day('2026-03-31') }),
        joined(2, { until: day('2026-02-28') }),
      ];
      given(team, short)
        .when(end('2026-02-15'), context)
        .refuses({ code: 'earlier-than-basis', by: 'member-left', since: day('2026-03-31') });
      expect(given(team, short).when(end('2026-03-31'), context).result.ok).toBe(true);
    });
  });
  test('R0-K2: what happened in a team before its end is recorded after it', () => {
    const closed = [founded, joined(1), joined(2), planned, ended];
    const at = (n: number, on: string) => ({ entry: entry(n), on: day(on) });
    const meetingHeld = (on: string): TeamCommand => ({
      type: 'record-team-meeting',
      ...at(70, on),
      meeting: meeting(1),
      present: [worker(1)],
      visitors: 0,
    });
    for (const command of [
      meetingHeld('2026-04-10'),
      meetingHeld('2026-06-01'),
      { ...add(3), on: day('2026-04-01'), until: day('2026-06-01') },
      { type: 'end-membership', ...at(70, '2026-05-01'), worker: worker(1) },
      name(70, '2026-02-01', [worker(1), worker(2)]),
      { type: 'cancel-team-meeting', ...at(70, '2026-03-01'), meeting: meeting(1), reason: 'no-items' },
    ] as const) {
      const late = after(closed, command);
      expect(late).toMatchObject({ status: 'ended', ended: '2026-06-01' });
    }
    for (const command of [
      meetingHeld('2026-06-02'),
      { ...add(3), on: day('2026-04-01'), until: day('2026-06-02') },
      { type: 'end-team', ...at(70, '2026-05-01') },
    ] as const)
      given(team, closed)
        .when(command, context)
        .refuses({ code: 'team-ended', ended: day('2026-06-01') });
    expect(meetingDays(after(closed, meetingHeld('2026-04-10')))).toEqual(['2026-04-10']);
  });
  test('R0-B1: an age group named twice is one', () => {
    const ages = ['7-to-12', '7-to-12'] as const;
    const added = after([founded], { ...add(1), ageGroups: ages } as TeamCommand);
    expect(added.memberships[0]?.ageGroups).toEqual(['7-to-12']);
  });
  test('a meeting moved to the day it stands on is no news', () => {
    const move = { type: 'move-team-meeting', entry: entry(41), on: day('2026-02-10') } as const;
    given(team, [...working, planned])
      .when({ ...move, meeting: meeting(1), day: day('2026-03-02') }, context)
      .then([]);
  });
  test('R0-K2: a team is at work from the day of its founding', () => {
    expect(nextDueDay(state([founded]), day('2026-01-12'), defaultTeamSettings)).toBe('2026-03-12');
  });
  test('a member may have left before a meeting they did not attend, however late that is recorded', () => {
    const gone = after([...three, held(1, '2026-03-12')], {
      type: 'end-membership',
      entry: entry(62),
      on: day('2026-02-01'),
      worker: worker(2),
    });
    expect(gone.memberships[1]?.until).toBe('2026-02-01');
  });
  test('R0-K2: a meeting is not held before the day on which it was moved', () => {
    const moved: TeamEvent = {
      type: 'team-meeting-moved',
      entry: entry(41),
      on: day('2026-02-20'),
      ...liperi,
      meeting: meeting(1),
      day: day('2026-03-05'),
    };
    given(team, [...working, planned, moved])
      .when(
        {
          type: 'record-team-meeting',
          entry: entry(42),
          on: day('2026-02-10'),
          meeting: meeting(1),
          present: [worker(1)],
          visitors: 0,
        },
        context,
      )
      .refuses({ code: 'earlier-than-basis', by: 'team-meeting-moved', since: day('2026-02-20') });
  });
  test('R0-K2: asked of a past day, the next due day knows no later meeting', () => {
    const met = state([founded, joined(1), held(1, '2026-12-01')]);
    expect(nextDueDay(met, day('2026-06-30'), defaultTeamSettings)).toBe('2026-03-12');
    expect(nextDueDay(met, day('2026-12-01'), defaultTeamSettings)).toBe('2027-02-01');
    expect(nextDueDay(met, day('2026-01-11'), defaultTeamSettings)).toBeUndefined();
    const closed = state([founded, joined(1), ended]);
    expect(nextDueDay(closed, day('2026-05-31'), defaultTeamSettings)).toBe('2026-03-12');
    expect(nextDueDay(closed, day('2026-06-01'), defaultTeamSettings)).toBeUndefined();
  });
});
