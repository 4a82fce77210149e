import { describe, expect, test } from 'vitest';
import type { AreaCode, Day } from '../src/kernel/index.js';
import type { EntryId, TextRef } from '../src/kernel/ledger.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  OrganisationId,
  PhenomenonId,
  WorkerId,
} from '../src/kernel/collaborationIds.js';
import {
  agendaFor,
  areaPlace,
  atHand,
  defaultPhenomenonSettings,
  interfaceNeedOf,
  levelFlows,
  observation,
  openAnswers,
  openDuties,
  phenomenon,
  type Observation,
  type ObservationCommand,
  type Phenomenon,
  type PhenomenonCommand,
} from '../src/streams/phenomenon/index.js';
import {
  openInterfaceDuties,
  serviceInterface,
  type InterfaceCommand,
} from '../src/streams/service-interface/index.js';
import {
  defaultTeamSettings,
  facilitatorsInOffice,
  team,
  type TeamCommand,
} from '../src/streams/team/index.js';
import { runStream } from '../src/testing/streamLaws.js';
import { testUuid } from '../src/testing/testUuid.js';

const day = (text: string) => text as Day;
const today = day('2026-12-31');
let entries = 1;
const step = (on: string) => ({ entry: testUuid<EntryId>(entries++), on: day(on) });
const text = (words: string) => ({ textRef: testUuid<TextRef>(5000 + entries), text: words });
const liperi = 'liperi-team' as BodyId;
const area = { level: 'area-management-group', body: 'central-area-group' as BodyId } as const;
const steering = { level: 'steering-group', body: 'steering' as BodyId } as const;
const place = areaPlace('liperi' as AreaCode);
const worker = (n: number) => testUuid<WorkerId>(400 + n);
const seen = testUuid<ObservationId>(100);
const lonely = testUuid<PhenomenonId>(600);
const busesAndSchool = testUuid<InterfaceId>(800);

/** Everything a stream was asked in this journey must have been accepted. */
const accepted = <R extends { readonly refusals: readonly unknown[] }>(run: R): R => {
  expect(run.refusals).toEqual([]);
  return run;
};

describe('from what a worker sees to a decision and back', () => {
  test('R0-K1 to R0-K7: an observation becomes a phenomenon, goes up, is decided, and the team hears of it', () => {
    const pair = [worker(1), worker(2)];
    const members: readonly TeamCommand[] = pair.map((one, n) => ({
      type: 'add-member',
      ...step('2026-01-12'),
      worker: one,
      organisation: 'liperi-municipality' as OrganisationId,
      sector: n === 0 ? 'municipality' : 'region',
      field: 'school',
      ageGroups: ['7-to-12'],
    }));
    const teamCommands: readonly TeamCommand[] = [
      {
        type: 'found-team',
        ...step('2026-01-12'),
        team: liperi,
        area: 'liperi' as AreaCode,
        basedOn: 'core-group-pilot',
      },
      ...members,
      { type: 'name-facilitators', ...step('2026-01-12'), workers: pair, managementGroup: area.body },
    ];
    const founded = accepted(
      runStream(
        team,
        teamCommands.map((command) => ({ command, context: { today, settings: defaultTeamSettings } })),
      ),
    );
    const state = founded.state.state;
    const onAgenda = {
      team: liperi,
      facilitators: state.status === 'none' ? [] : (facilitatorsInOffice(state, today)?.workers ?? []),
    };
    expect(onAgenda.facilitators).toEqual(pair);

    const observed: readonly ObservationCommand[] = [
      {
        type: 'note-observation',
        ...step('2026-02-02'),
        observation: seen,
        place,
        origin: { kind: 'team', team: liperi },
        themes: ['loneliness-and-friends', 'interface-of-services'],
        ageGroups: ['7-to-12'],
        interfaceNeed: busesAndSchool,
        ...text('Alakoululaiset odottavat iltapäivisin kyytiä kaksi tuntia yksin.'),
      },
      { type: 'pass-observation-on', ...step('2026-02-09'), to: area.body },
    ];
    const context = { today, anonymous: true };
    const noted = accepted(
      runStream(
        observation,
        observed.map((command) => ({ command, context })),
      ),
    );
    const first = noted.state.state as Observation;
    const sources = { observations: [first], phenomena: [], interfaces: [], teams: [onAgenda], areas: [] };
    expect(agendaFor(area, day('2026-03-01'), sources)).toMatchObject([
      { kind: 'observation-to-answer', id: seen, waitDays: 20, teams: [onAgenda] },
    ]);

    const need = interfaceNeedOf(first);
    expect(need).toEqual({
      interface: busesAndSchool,
      area: 'liperi',
      raisedBy: { kind: 'team', team: liperi, observation: seen },
    });
    const recognise: InterfaceCommand = {
      type: 'recognise-interface',
      ...step('2026-02-10'),
      ...need!,
      between: ['liperi-school', 'liperi-transport'].map((one) => one as OrganisationId),
      ...text('Koulupäivän ja kuljetusten välinen aika.'),
    };
    const raised = accepted(runStream(serviceInterface, [{ command: recognise, context: { today } }])).state
      .state;
    expect(raised.status !== 'none' && openInterfaceDuties(raised)).toHaveLength(1);
    const register = raised.status === 'none' ? [] : [raised];
    const withRegister = { ...sources, interfaces: register, areas: ['liperi' as AreaCode] };
    expect(agendaFor(area, day('2026-03-01'), withRegister)).toContainEqual(
      expect.objectContaining({ kind: 'feedback-to-give', id: busesAndSchool, teams: [onAgenda] }),
    );

    const phenomenonContext = {
      today,
      settings: defaultPhenomenonSettings,
      observations: [atHand(first)],
      phenomena: [],
    };
    const up: readonly PhenomenonCommand[] = [
      {
        type: 'open-phenomenon',
        ...step('2026-02-03'),
        phenomenon: lonely,
        place,
        by: { level: 'local-team', body: liperi },
        themes: ['loneliness-and-friends'],
        ...text('Yksinäiset iltapäivät.'),
      },
      { type: 'link-observation', ...step('2026-02-03'), observation: seen },
      {
        type: 'describe-phenomenon',
        ...step('2026-02-03'),
        themes: ['loneliness-and-friends'],
        priorities: ['loneliness'],
        indicators: ['sotkanet:292'],
      },
      { type: 'escalate-phenomenon', ...step('2026-02-09'), to: area },
      {
        type: 'form-initiative',
        ...step('2026-03-02'),
        by: area,
        participants: [worker(8), worker(9)],
        ...text('Iltapäivätoimintaa kuljetusoppilaille.'),
      },
      { type: 'escalate-phenomenon', ...step('2026-03-30'), to: steering },
      {
        type: 'handle-phenomenon',
        ...step('2026-05-04'),
        by: steering,
        kind: 'decision',
        subject: 'provincial-role-and-coordination',
        ...text('Maakunta koordinoi kuljetusten aikataulut.'),
      },
    ];
    const decided = accepted(
      runStream(
        phenomenon,
        up.map((command) => ({ command, context: phenomenonContext })),
      ),
    );
    const atSteering = decided.state.state as Phenomenon;
    expect(openDuties(atSteering).map(({ owner, since }) => `${owner.level} ${since}`)).toEqual([
      'area-management-group 2026-03-02',
      'area-management-group 2026-03-30',
      'steering-group 2026-05-04',
    ]);
    const close: PhenomenonCommand = { type: 'close-phenomenon', ...step('2026-06-15'), reason: 'answered' };
    expect(phenomenon.decide(close, decided.state, phenomenonContext)).toMatchObject({
      ok: false,
      error: { code: 'feedback-open' },
    });

    const back: readonly PhenomenonCommand[] = [
      ...up,
      {
        type: 'give-feedback',
        ...step('2026-05-20'),
        owner: area,
        recipient: { kind: 'team', team: liperi },
      },
      {
        type: 'give-feedback',
        ...step('2026-06-01'),
        owner: steering,
        recipient: { kind: 'team', team: liperi },
      },
      close,
    ];
    const closed = accepted(
      runStream(
        phenomenon,
        back.map((command) => ({ command, context: phenomenonContext })),
      ),
    ).state.state as Phenomenon;
    expect(closed).toMatchObject({ status: 'closed', ended: { on: '2026-06-15', reason: 'answered' } });
    expect(levelFlows([closed]).slice(0, 3)).toEqual([
      { level: 'local-team', in: 1, out: 1, ended: 0, open: 0 },
      { level: 'area-management-group', in: 1, out: 1, ended: 0, open: 0 },
      { level: 'steering-group', in: 1, out: 0, ended: 1, open: 0 },
    ]);

    const answer = step('2026-03-02');
    const answers: readonly ObservationCommand[] = [
      ...observed,
      {
        type: 'answer-observation',
        ...answer,
        by: area,
        answer: 'joined-to-phenomenon',
        phenomenon: lonely,
      },
      {
        type: 'give-observation-feedback',
        ...step('2026-03-09'),
        answerEntry: answer.entry,
      },
    ];
    const told = accepted(
      runStream(
        observation,
        answers.map((command) => ({ command, context })),
      ),
    ).state.state as Observation;
    expect(told.answers).toMatchObject([
      { answer: 'joined-to-phenomenon', phenomenon: lonely, toldOn: '2026-03-09' },
    ]);
    expect(openAnswers(told)).toEqual([]);
  });
});
