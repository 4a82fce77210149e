import { describe, expect, test } from 'vitest';
import type { AreaCode, Day, RegionCode, UnitId } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  PhenomenonId,
  WorkerId,
} from '../../kernel/collaborationIds.js';
import { given } from '../../testing/givenWhenThen.js';
import { testUuid } from '../../testing/testUuid.js';
import { areaPlace, interfaceNeedOf, observation, openAnswers, reachedManagement } from './index.js';
import type { Observation, ObservationCommand, ObservationEvent, ObservationState } from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const id = testUuid<ObservationId>(100);
const place = areaPlace('liperi' as AreaCode);
const team = 'liperi-team' as BodyId;
const group = 'central-area-group' as BodyId;
const author = testUuid<WorkerId>(400);
const textRef = testUuid<TextRef>(300);
const context = { today: day('2026-06-30'), anonymous: false };

const note: Extract<ObservationCommand, { type: 'note-observation' }> = {
  type: 'note-observation',
  entry: entry(1),
  on: day('2026-02-02'),
  observation: id,
  place,
  origin: { kind: 'team', team },
  themes: ['loneliness-and-friends'],
  ageGroups: ['7-to-12'],
  textRef,
  text: 'Moni alakoululainen jää iltapäivisin yksin, kun bussit kulkevat harvoin.',
  author,
};
const noted: ObservationEvent = {
  type: 'observation-noted',
  entry: entry(1),
  on: day('2026-02-02'),
  observation: id,
  place,
  origin: { kind: 'team', team },
  themes: ['loneliness-and-friends'],
  ageGroups: ['7-to-12'],
  textRef,
  author,
};
const base = { observation: id, place, origin: 'team' } as const;
const passed: ObservationEvent = {
  type: 'observation-passed-on',
  entry: entry(2),
  on: day('2026-02-09'),
  ...base,
  to: group,
  teamDays: 7,
};
const answered: ObservationEvent = {
  type: 'observation-answered',
  entry: entry(3),
  on: day('2026-03-01'),
  ...base,
  by: { level: 'area-management-group', body: group },
  answer: 'followed',
  awaitedDays: 20,
  owedTo: { kind: 'team', team },
};
const answer: Extract<ObservationCommand, { type: 'answer-observation' }> = {
  type: 'answer-observation',
  entry: entry(3),
  on: day('2026-03-01'),
  by: { level: 'area-management-group', body: group },
  answer: 'followed',
};
const tell: ObservationCommand = {
  type: 'give-observation-feedback',
  entry: entry(4),
  on: day('2026-03-11'),
  answerEntry: entry(3),
};
const withoutTeam: ObservationEvent = {
  ...noted,
  origin: { kind: 'worker-without-team', unit: 'rural-clinic' as UnitId },
} as ObservationEvent;
const fromAbove: ObservationEvent = {
  ...noted,
  origin: {
    kind: 'top-down',
    by: { level: 'steering-group', body: 'steering' as BodyId },
    teams: [team, 'kitee-team' as BodyId],
  },
} as ObservationEvent;

const of = (state: ObservationState): Observation => {
  if (state.status === 'none') throw new Error('nothing noted');
  return state;
};

const steeringGroup = { level: 'steering-group', body: 'steering' as BodyId } as const;

describe('noting', () => {
  test('R0-K1: a worker notes what they see, by codes, with the text outside the event', () => {
    given(observation, []).when(note, context).then([noted]);
  });
  test('R0-K8: a text that tells who somebody is, is refused with the kind and the place', () => {
    const outcome = given(observation, []).when({ ...note, text: 'Soita äidille 040 123 4567' }, context);
    expect(outcome.result).toMatchObject({
      ok: false,
      error: { code: 'text-identifies', issues: [{ received: 'phone-number', path: ['text'] }] },
    });
    for (const text of ['131052-308T', 'nimi@esimerkki.fi'])
      given(observation, [])
        .when({ ...note, text }, context)
        .refusesWith('text-identifies');
  });
  test('an empty, blank or endless text is refused', () => {
    for (const text of ['', ' \n\t ', '\u00a0'])
      given(observation, [])
        .when({ ...note, text }, context)
        .refuses({ code: 'text-empty' });
    given(observation, [])
      .when({ ...note, text: 'a'.repeat(100_000) }, context)
      .refuses({ code: 'text-too-long', length: 100_000, limit: 10_000 });
  });
  test('F29: where observations are anonymous the author is not kept', () => {
    const { author: _author, ...unsigned } = noted as Extract<
      ObservationEvent,
      { type: 'observation-noted' }
    >;
    given(observation, [])
      .when(note, { ...context, anonymous: true })
      .then([unsigned]);
  });
  test('an observation needs a theme, one from above also its teams, and it is noted once', () => {
    given(observation, [])
      .when({ ...note, themes: [] }, context)
      .refuses({ code: 'themes-missing' });
    given(observation, [])
      .when(
        { ...note, origin: { kind: 'top-down', by: { level: 'steering-group', body: group }, teams: [] } },
        context,
      )
      .refuses({ code: 'teams-missing' });
    given(observation, [noted])
      .when({ ...note, entry: entry(9) }, context)
      .refuses({ code: 'observation-already-noted', observation: id });
  });
  test('an observation that anything rests on is not unmade', () => {
    given(observation, [noted, passed])
      .when({ type: 'retract', entry: entry(1), on: day('2026-03-12'), reason: 'wrong-stream' }, context)
      .refuses({ code: 'entry-needed', entry: entry(1), by: 'observation-passed-on' });
  });
  test('what comes before any noting makes no observation', () => {
    expect(given(observation, [passed]).state.state).toEqual({ status: 'none' });
  });
  test('F111: an observation may say that an interface needs a common model', () => {
    const interfaceNeed = testUuid<InterfaceId>(500);
    const outcome = given(observation, []).when({ ...note, interfaceNeed }, context);
    expect(of(outcome.state.state).interfaceNeed).toBe(interfaceNeed);
  });
  test('F111: a need noted in an area goes to the register of interfaces, from a team or a unit without one', () => {
    const interfaceNeed = testUuid<InterfaceId>(500);
    const needOf = (command: typeof note) =>
      interfaceNeedOf(of(given(observation, []).when(command, context).state.state));
    const region = { level: 'region', code: '14' as RegionCode } as const;
    const unit: typeof note.origin = { kind: 'worker-without-team', unit: 'rural-clinic' as UnitId };
    expect(needOf({ ...note, interfaceNeed })).toEqual({
      interface: interfaceNeed,
      area: 'liperi',
      raisedBy: { kind: 'team', team, observation: id },
    });
    expect([note, { ...note, interfaceNeed, origin: unit }].map(needOf)).toEqual([
      undefined,
      {
        interface: interfaceNeed,
        area: 'liperi',
        raisedBy: { kind: 'unit', unit: 'rural-clinic', observation: id },
      },
    ]);
    const fromManagement = { kind: 'top-down', by: steeringGroup, teams: [team] } as const;
    for (const nowhere of [{ place: region }, { origin: fromManagement }])
      given(observation, [])
        .when({ ...note, interfaceNeed, ...nowhere }, context)
        .refuses({ code: 'interface-need-leads-nowhere' });
  });
  test('F111: a need that a log gives to management itself hands nothing over', () => {
    const stray = { ...fromAbove, interfaceNeed: testUuid<InterfaceId>(500) } as ObservationEvent;
    expect(interfaceNeedOf(of(given(observation, [stray]).state.state))).toBeUndefined();
  });
  test('nothing happens to what was never noted, or before it was', () => {
    given(observation, []).when(answer, context).refuses({ code: 'observation-not-noted' });
    given(observation, [noted])
      .when({ ...answer, on: day('2026-02-01') }, context)
      .refuses({ code: 'before-noting', noted: day('2026-02-02') });
  });
  test('a list holds a code once, and the event nothing that the rules do not know', () => {
    const twice = {
      ...note,
      origin: { kind: 'top-down', by: steeringGroup, teams: [team, team] },
      themes: ['other', 'mental-health', 'other'],
      ageGroups: ['7-to-12', '7-to-12'],
      remark: 'Matti',
    } as const;
    given(observation, [])
      .when(twice, context)
      .then([
        {
          ...noted,
          origin: { kind: 'top-down', by: steeringGroup, teams: [team] },
          themes: ['other', 'mental-health'],
          ageGroups: ['7-to-12'],
        } as ObservationEvent,
      ]);
  });
  test('F106: an observation of an area without a team is of an area, so that its group has it', () => {
    const region = { level: 'region', code: '14' as RegionCode } as const;
    given(observation, [])
      .when(
        { ...note, place: region, origin: { kind: 'worker-without-team', unit: 'clinic' as UnitId } },
        context,
      )
      .refuses({ code: 'area-missing' });
    expect(given(observation, []).when({ ...note, place: region }, context).result.ok).toBe(true);
  });
});

describe('on its way', () => {
  const pass: ObservationCommand = {
    type: 'pass-observation-on',
    entry: entry(2),
    on: day('2026-02-09'),
    to: group,
  };

  test('R0-K4: the work pair takes it to the area management group, once', () => {
    given(observation, [noted]).when(pass, context).then([passed]);
    given(observation, [noted, passed])
      .when({ ...pass, entry: entry(9) }, context)
      .refuses({ code: 'already-passed-on', on: day('2026-02-09') });
  });
  test('F106: in an area without a team it is with management from the first day', () => {
    expect(reachedManagement(of(given(observation, [withoutTeam]).state.state))).toBe('2026-02-02');
    given(observation, [withoutTeam]).when(pass, context).refuses({ code: 'not-from-a-team' });
    given(observation, [withoutTeam])
      .when(answer, { ...context, areaGroup: group })
      .then([
        {
          ...answered,
          origin: 'worker-without-team',
          awaitedDays: 27,
          owedTo: { kind: 'unit', unit: 'rural-clinic' },
        } as ObservationEvent,
      ]);
  });
  test('F34: one from above is for its teams, each of which talks about it once', () => {
    const discuss: ObservationCommand = {
      type: 'discuss-in-team',
      entry: entry(5),
      on: day('2026-02-20'),
      team,
    };
    const once = given(observation, [fromAbove]).when(discuss, context);
    expect(of(once.state.state).discussedBy).toEqual([team]);
    given(observation, once.result.ok ? [fromAbove, ...once.result.value] : [])
      .when({ ...discuss, entry: entry(6) }, context)
      .refuses({ code: 'already-discussed', team });
    const second = 'kitee-team' as BodyId;
    const both = given(observation, once.result.ok ? [fromAbove, ...once.result.value] : []).when(
      { ...discuss, entry: entry(7), team: second },
      context,
    );
    expect(of(both.state.state)).toMatchObject({ status: 'discussed', discussedBy: [team, second] });
    expect(of(once.state.state).status).toBe('noted');
    for (const history of [[noted], [fromAbove]])
      given(observation, history)
        .when({ ...discuss, team: 'other-team' as BodyId }, context)
        .refuses({ code: 'not-raised-for-team', team: 'other-team' as BodyId });
  });
});

describe('answer and feedback', () => {
  test('R0-K7: an answer of management owes word to the team it came from', () => {
    given(observation, [noted, passed]).when(answer, context).then([answered]);
    given(observation, [noted]).when(answer, context).refuses({ code: 'not-with-management' });
  });
  test('an answer that joins it to a phenomenon says which', () => {
    given(observation, [noted, passed])
      .when({ ...answer, answer: 'joined-to-phenomenon' }, context)
      .refuses({ code: 'phenomenon-missing' });
    const phenomenon = testUuid<PhenomenonId>(600);
    const joined = given(observation, [noted, passed]).when(
      { ...answer, answer: 'joined-to-phenomenon', phenomenon },
      context,
    );
    expect(joined.result).toMatchObject({ ok: true, value: [{ phenomenon }] });
    expect(of(joined.state.state).answers).toMatchObject([{ answer: 'joined-to-phenomenon', phenomenon }]);
  });
  test('R0-K8: the explanation of an answer is read for identifiers too', () => {
    given(observation, [noted, passed])
      .when({ ...answer, explanation: { textRef, text: 'kysy nimi@esimerkki.fi' } }, context)
      .refusesWith('text-identifies');
    const told = given(observation, [noted, passed]).when(
      { ...answer, explanation: { textRef, text: 'Seurataan syksyyn.' } },
      context,
    );
    expect(told.result).toMatchObject({ ok: true, value: [{ textRef }] });
  });
  test('R0-K7: noted, passed on, answered and told all on one day takes no day', () => {
    const on = day('2026-02-02');
    const commands: readonly ObservationCommand[] = [
      note,
      { type: 'pass-observation-on', entry: entry(2), on, to: group },
      { ...answer, on },
      { ...tell, on },
    ];
    const days = commands.reduce<readonly ObservationEvent[]>((events, command) => {
      const { result } = given(observation, events).when(command, context);
      return result.ok ? [...events, ...result.value] : events;
    }, []);
    expect(days.slice(1)).toMatchObject([{ teamDays: 0 }, { awaitedDays: 0 }, { feedbackDays: 0 }]);
  });
  test('R0-K7: where an observation stands is told by its last step', () => {
    const statusOf = (events: readonly ObservationEvent[]) => given(observation, events).state.state.status;
    expect([[noted], [noted, passed], [noted, passed, answered]].map(statusOf)).toEqual([
      'noted',
      'passed-on',
      'answered',
    ]);
  });
  test('R0-K7: word comes back once, with the days it took', () => {
    const told: ObservationEvent = {
      type: 'observation-feedback-given',
      entry: entry(4),
      on: day('2026-03-11'),
      ...base,
      answerEntry: entry(3),
      by: 'area-management-group',
      recipient: { kind: 'team', team },
      feedbackDays: 10,
    };
    const history = [noted, passed, answered];
    given(observation, history).when(tell, context).then([told]);
    expect(openAnswers(of(given(observation, history).state.state))).toHaveLength(1);
    expect(openAnswers(of(given(observation, [...history, told]).state.state))).toHaveLength(0);
    given(observation, [...history, told])
      .when({ ...tell, entry: entry(8) }, context)
      .refuses({ code: 'feedback-not-owed', answerEntry: entry(3) });
    given(observation, history)
      .when({ ...tell, on: day('2026-02-28') }, context)
      .refuses({ code: 'before-answer', answered: day('2026-03-01') });
    given(observation, history)
      .when({ ...tell, answerEntry: entry(77) } as ObservationCommand, context)
      .refuses({ code: 'answer-unknown', answerEntry: entry(77) });
  });
  test('F34: one from above is for information: no answer of management is awaited, nor taken, and nobody is owed word', () => {
    for (const by of ['area-management-group', 'steering-group'] as const)
      given(observation, [fromAbove])
        .when({ ...answer, by: { level: by, body: 'steering' as BodyId } }, context)
        .refuses({ code: 'for-discussion-only' });
    expect(observation.warnings(given(observation, [fromAbove]).state, context)).toEqual([]);
  });
  test('R0-B2: the area group that has it answers, no other and no body above', () => {
    const other = 'other-area-group' as BodyId;
    const by = (level: 'area-management-group' | 'steering-group', body: BodyId) => ({ level, body });
    for (const stranger of [by('area-management-group', other), by('steering-group', group)])
      for (const history of [[noted, passed], [withoutTeam]])
        given(observation, history)
          .when({ ...answer, by: stranger }, { ...context, areaGroup: group })
          .refuses({ code: 'not-with-body', ...stranger });
    given(observation, [noted, passed])
      .when({ ...answer, by: by('area-management-group', other) }, { ...context, areaGroup: other })
      .refuses({ code: 'not-with-body', ...by('area-management-group', other) });
    given(observation, [withoutTeam])
      .when(answer, context)
      .refuses({ code: 'not-with-body', ...answer.by });
  });
  test('an answer names a phenomenon only when it joined the observation to it', () => {
    given(observation, [noted, passed])
      .when({ ...answer, answer: 'no-action', phenomenon: testUuid<PhenomenonId>(600) }, context)
      .refuses({ code: 'phenomenon-not-joined', answer: 'no-action' });
  });
  test('an answer or a feedback that is awaited is shown with its days', () => {
    expect(observation.warnings(given(observation, [noted, passed]).state, context)).toEqual([
      { code: 'answer-awaited', awaitedDays: 141 },
    ]);
    expect(observation.warnings(given(observation, [noted, passed, answered]).state, context)).toEqual([
      { code: 'feedback-open', recipient: { kind: 'team', team }, openDays: 121 },
    ]);
    expect(observation.warnings(given(observation, []).state, context)).toEqual([]);
  });
  test('of two answers, the one whose word came back stays, the other may be taken back', () => {
    const second: ObservationCommand = { ...answer, entry: entry(20), on: day('2026-03-02') };
    const after = (events: readonly ObservationEvent[], command: ObservationCommand) => {
      const { result } = given(observation, events).when(command, context);
      return result.ok ? [...events, ...result.value] : [];
    };
    const history = after(after([noted, passed, answered], second), tell);
    const retract = (n: number): ObservationCommand => ({
      type: 'retract',
      entry: entry(n),
      on: day('2026-03-12'),
      reason: 'wrong-details',
    });
    const told = of(given(observation, history).state.state).answers.map(({ toldOn }) => toldOn ?? null);
    expect(told).toEqual(['2026-03-11', null]);
    given(observation, history)
      .when(retract(3), context)
      .refuses({ code: 'entry-needed', entry: entry(3), by: 'observation-feedback-given' });
    const left = given(observation, history).when(retract(20), context);
    expect(of(left.state.state).answers.map((standing) => standing.entry)).toEqual([entry(3)]);
  });
  test('an answer that word was given of cannot be taken back silently, nor the road to it', () => {
    given(observation, [noted, passed, answered])
      .when({ type: 'retract', entry: entry(2), on: day('2026-03-12'), reason: 'wrong-day' }, context)
      .refuses({ code: 'entry-needed', entry: entry(2), by: 'observation-answered' });
  });
});
