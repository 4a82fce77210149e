import { describe, expect, test } from 'vitest';
import { replay } from '../../kernel/index.js';
import { given } from '../../testing/givenWhenThen.js';
import {
  defaultLpSettings,
  documentationOf,
  lpProcess,
  safetyOn,
  stateOn,
  type BegunProcess,
  type LpProcessCommand,
  type LpProcessContext,
} from './index.js';
import { after, eventsOf, opened, recorded, retracted, step, takeBack } from './testing/given.js';
import {
  clinic,
  context,
  day,
  discussion,
  entry,
  invitee,
  meeting,
  plain,
  process,
  school,
  text,
  today,
  worker,
} from './testing/samples.js';

const decided = step('decide-network-meeting');
const held = step('record-network-meeting', { attended: [], family: ['guardian'] });
const plan = step('agree-plan');
const asked = step('record-further-need');
const named = step('name-responsible-workers');
const inWriting = step('give-plan');
const stateOf = (commands: readonly LpProcessCommand[], within: LpProcessContext = context): BegunProcess => {
  const state = replay(lpProcess, eventsOf(commands, within)).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};
const held2 = (on: string, n = 2): LpProcessCommand =>
  ({ ...recorded, entry: discussion(n), on: day(on) }) as LpProcessCommand;

describe('bounds of days', () => {
  test('what happened today, or on the day of its cause, is accepted', () => {
    expect(after().when(step('offer-discussion', { on: today })).result.ok).toBe(true);
    expect(after().when(held2(today)).result.ok).toBe(true);
    expect(after().when(step('record-session', { on: day('2026-01-12') })).result.ok).toBe(true);
    const asks = { ...asked, on: day('2026-02-09') };
    const [event] = eventsOf([opened, recorded, decided, held, asks]).slice(-1);
    expect(event).toMatchObject({ afterMeeting: true });
  });
  test('responsible workers follow each other from the latest day on', () => {
    const change = step('hand-over-responsibility');
    after(named, change)
      .when(step('report-vacancy', { on: day('2026-03-01') }))
      .refusesWith('earlier-than-its-cause');
    expect(after(named, change).when(step('report-vacancy', { on: day('2026-03-02') })).result.ok).toBe(true);
  });
  test('hand-overs follow each other from the latest day on', () => {
    const first = step('hand-over-process', { on: day('2026-02-01') });
    const second = step('hand-over-process', {
      entry: entry(50),
      on: day('2026-03-01'),
      to: 'unit',
      toUnit: school,
    });
    after(first, second)
      .when(step('hand-over-process', { entry: entry(51), on: day('2026-02-15') }))
      .refusesWith('earlier-than-its-cause');
  });
});

describe('the latest word holds', () => {
  test('R0-P8: a family that changes its mind is heard as it spoke last', () => {
    const needed = { ...asked, entry: entry(50), answer: 'needed' as const };
    const ready = [plan, inWriting, decided, held, named];
    const end = step('end-process', { reason: 'no-further-need' });
    after(...ready, asked, needed)
      .when(end)
      .refusesWith('end-needs-family-answer');
    expect(after(...ready, needed, asked).when(end).result.ok).toBe(true);
  });
  test('of two people listed, one present is enough', () => {
    const person = (n: number, attendance: 'absent' | 'remote') =>
      ({ invitee: invitee(n), attendance, party: 'own-network' }) as const;
    const propose = (n: number) =>
      step('propose-invitee', { entry: entry(60 + n), invitee: invitee(n), party: 'own-network' });
    const strip = ({ sector: _sector, ...rest }: ReturnType<typeof propose>): LpProcessCommand => rest;
    const outcome = after(decided, strip(propose(1)), strip(propose(2))).when({
      ...held,
      family: [],
      attended: [person(1, 'absent'), person(2, 'remote')],
    });
    expect(outcome.result.ok).toBe(true);
  });
  test('a process that ended, went on and ended again ended the second time', () => {
    const again = [step('end-process', { reason: 'moved' }), takeBack(32)];
    const last = step('end-process', { entry: entry(50), on: day('2026-06-20'), reason: 'turned-18' });
    const {
      state: { state: state },
    } = after(...again).when(last);
    expect(state.status === 'ended' && state.ended).toEqual({ on: '2026-06-20', reason: 'turned-18' });
  });
});

describe('what is derived', () => {
  test('discussions stand by day, those of one day as they were recorded', () => {
    const state = stateOf([
      opened,
      recorded,
      held2('2026-01-06'),
      held2('2026-01-12', 3),
      held2('2026-02-01', 4),
    ]);
    expect(
      state.discussions.map((discussionHeld) => [
        discussionHeld.entry,
        discussionHeld.first,
        discussionHeld.waitDays,
      ]),
    ).toEqual([
      [discussion(2), true, 4],
      [discussion(1), false, undefined],
      [discussion(3), false, undefined],
      [discussion(4), false, undefined],
    ]);
  });
  test('a wait that was told without a calendar stays as it was, one that changes is told anew', () => {
    const early = eventsOf([opened, recorded], plain);
    const history = given(lpProcess, early);
    const later = history.when(held2('2026-02-01'), context);
    expect(later.result.ok && later.result.value).toHaveLength(1);
    const corrected = history.when(
      {
        ...opened,
        type: 'correct-opening',
        concernDay: day('2026-01-05'),
        reason: 'wrong-details',
      } as LpProcessCommand,
      context,
    );
    expect(corrected.result.ok && corrected.result.value[1]).toMatchObject({
      is: { waitDays: 7, waitWorkingDays: 4 },
    });
    const origin = history.when(
      {
        ...opened,
        type: 'correct-opening',
        origin: 'family-wish',
        reason: 'wrong-details',
      } as LpProcessCommand,
      context,
    );
    const event = origin.result.ok ? origin.result.value[1] : undefined;
    expect(event).toMatchObject({
      type: 'entry-corrected',
      is: { type: 'discussion-held', waitDays: 10, origin: 'family-wish' },
    });
    expect(event && 'is' in event && 'waitWorkingDays' in event.is).toBe(false);
    const known = given(lpProcess, eventsOf([opened, recorded])).when(
      {
        ...opened,
        type: 'correct-opening',
        origin: 'family-wish',
        reason: 'wrong-details',
      } as LpProcessCommand,
      plain,
    );
    expect(known.result.ok && known.result.value[1]).toMatchObject({ is: { waitWorkingDays: 5 } });
  });
  test('an opening corrected to what it says makes no events, and neither does opening it again', () => {
    after()
      .when({ ...opened, type: 'correct-opening', reason: 'wrong-details' } as LpProcessCommand)
      .then([]);
    after().when(opened).then([]);
    for (const change of [
      { on: day('2026-01-06') },
      { unit: clinic },
      { origin: 'family-wish' },
      { concernDay: day('2026-01-01') },
    ])
      after()
        .when({ ...opened, ...change } as LpProcessCommand)
        .refuses({ code: 'entry-id-taken', entry: opened.entry, by: 'process-opened' });
    after()
      .when({ ...opened, entry: entry(901) })
      .refuses({ code: 'process-already-open', process });
  });
  test('R0-P3: each consultation has its own first answer', () => {
    const ask = step('ask-consultation');
    const second = { ...ask, entry: entry(50) };
    const answer = step('answer-consultation');
    const other = { ...answer, entry: entry(51), consultation: entry(50) };
    const {
      state: { state: state },
    } = after(ask, second, answer, step('offer-discussion')).when(other);
    const firsts =
      state.status === 'empty'
        ? []
        : state.facts.flatMap((fact) => (fact.type === 'consultation-answered' ? [fact.first] : []));
    expect(firsts).toEqual([true, true]);
  });
  test('of two plans given on one day, the one recorded first is the first', () => {
    const twin = { ...inWriting, entry: entry(50) };
    const {
      state: { state: state },
      result,
    } = after(plan, inWriting).when(twin);
    expect(result.ok && result.value).toHaveLength(1);
    expect(
      state.status !== 'empty' &&
        state.facts.flatMap((fact) => (fact.type === 'plan-given' ? [fact.first] : [])),
    ).toEqual([true, false]);
  });
});

describe('the client record', () => {
  test('R0-P7, F99: plan, support, workers and the family’s view, each as it stands last', () => {
    const second = {
      ...plan,
      entry: entry(50),
      on: day('2026-02-09'),
      actions: [{ ...plan.actions[0]!, action: '00000000-0000-4000-8000-0000000000ff' as never }],
      furtherSupportRef: text(9),
    };
    const state = stateOf([
      ...[opened, recorded, plan, inWriting, step('decline-plan'), decided, held, second],
      step('give-plan', {
        entry: entry(51),
        plan: entry(50),
        on: day('2026-02-10'),
        to: 'second-guardian',
        channel: 'by-post',
        language: 'sv',
      }),
      step('decline-plan', { entry: entry(52), plan: entry(50), on: day('2026-02-11') }),
      ...[asked, named],
      { ...asked, entry: entry(53), on: day('2026-02-09'), answer: 'not-yet-known' },
    ]);
    const { plans, ...record } = documentationOf(state);
    expect(plans.map(({ actions }) => actions.length)).toEqual([1, 2]);
    expect(plans.map((documentedPlan) => ({ ...documentedPlan, actions: [] }))).toStrictEqual([
      {
        plan: entry(50),
        agreedOn: '2026-02-09',
        actions: [],
        furtherSupport: text(9),
        given: [{ on: '2026-02-10', to: 'second-guardian', channel: 'by-post', language: 'sv' }],
        declinedOn: ['2026-02-11'],
      },
      {
        plan: entry(6),
        agreedOn: '2026-01-20',
        actions: [],
        furtherSupport: text(2),
        given: [{ on: '2026-01-21', to: 'guardian', channel: 'on-paper', language: 'fi' }],
        declinedOn: ['2026-01-22'],
      },
    ]);
    expect(record).toStrictEqual({
      furtherNeed: { on: '2026-02-20', answer: 'not-needed' },
      meetingsHeld: ['2026-02-09'],
      responsible: [worker(1), worker(2)],
      responsibleVacant: false,
    });
  });
  test('what is not on record is left out, and a vacancy is not the same as nobody named', () => {
    expect(documentationOf(stateOf([opened]))).toStrictEqual({
      plans: [],
      meetingsHeld: [],
      responsible: [],
      responsibleVacant: false,
    });
    const { furtherSupportRef: _ref, ...bare } = plan;
    expect(documentationOf(stateOf([opened, bare])).plans[0]).not.toHaveProperty('furtherSupport');
    const first = { ...named, workers: [worker(2)] };
    const left = documentationOf(stateOf([opened, first, step('report-vacancy')]));
    expect([left.responsible, left.responsibleVacant]).toEqual([[], true]);
    const ofPair = documentationOf(stateOf([opened, named, step('report-vacancy')]));
    expect([ofPair.responsible, ofPair.responsibleVacant]).toEqual([[worker(1)], false]);
  });
});

describe('what stood on a day', () => {
  const state = stateOf([opened, recorded, plan, step('end-process', { reason: 'moved' })]);

  test('what happened by then, and nothing later', () => {
    expect(stateOn(state, day('2026-01-04')).status).toBe('empty');
    const then = stateOn(state, day('2026-01-12'));
    expect(then.status === 'open' && [then.discussions.length, then.facts.length]).toEqual([1, 2]);
    const planned = stateOn(state, day('2026-01-20'));
    expect(planned.status === 'open' && planned.facts.length).toBe(3);
    expect(stateOn(state, day('2026-01-11')).status).toBe('open');
    expect(stateOn(state, day('2026-06-10')).status).toBe('ended');
    expect(stateOn(state, day('2026-01-05')).status).toBe('open');
  });
  test('an opening that was taken back never stood', () => {
    const back = replay(lpProcess, eventsOf([opened, retracted(opened.entry, 'wrong-stream')]));
    expect(stateOn(back.state, today).status).toBe('empty');
    expect(stateOn(lpProcess.initial.state, today).status).toBe('empty');
  });
  test('of two safety entries of one day the one recorded last holds', () => {
    const first = step('set-safety-flags', { flags: [{ flag: 'non-disclosure', against: 'not-known' }] });
    const second = step('set-safety-flags', {
      entry: entry(50),
      flags: [{ flag: 'accessibility-need', needs: ['hearing'] }],
    });
    expect(safetyOn(stateOf([opened, first, second]).facts, today).flags).toEqual(second.flags);
    const later = { ...first, on: day('2026-02-01') };
    expect(safetyOn(stateOf([opened, later, second]).facts, today).flags).toEqual(later.flags);
  });
});

describe('settings and lists', () => {
  test('L-1: by default two discussions, two sessions and five professionals are usual', () => {
    expect(defaultLpSettings).toEqual({
      maxSessionsUnwarned: 2,
      maxDiscussionsUnwarned: 2,
      maxProfessionalsUnwarned: 5,
    });
    const codes = (...commands: LpProcessCommand[]) =>
      lpProcess.warnings(replay(lpProcess, eventsOf([opened, ...commands])), plain).map(({ code }) => code);
    expect(codes(recorded, held2('2026-02-01'))).toEqual([]);
    expect(codes(recorded, held2('2026-02-01'), held2('2026-02-02', 3))).toEqual(['many-discussions']);
  });
  test('a repeated command with other details in any part is another command', () => {
    const full = {
      ...recorded,
      variant: 'services',
      present: ['guardian'],
      leaders: [worker(1)],
    } as LpProcessCommand;
    const history = given(lpProcess, eventsOf([opened, full]));
    history.when(full, context).then([]);
    for (const change of [
      { variant: 'short' },
      { present: ['child'] },
      { leaders: [worker(2)] },
      { children: 2 },
      { unit: clinic },
    ])
      history
        .when({ ...full, ...change } as LpProcessCommand, context)
        .refuses({ code: 'entry-id-taken', entry: discussion(1), by: 'discussion-held' });
    history.when(recorded, context).refusesWith('entry-id-taken');
  });
  test('moving a meeting that was never planned asks for no leader', () => {
    after(decided)
      .when(step('move-network-meeting', { meeting: meeting(8) }))
      .refuses({ code: 'meeting-unknown', meeting: meeting(8) });
  });
});
