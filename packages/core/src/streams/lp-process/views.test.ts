import { describe, expect, test } from 'vitest';
import { given } from '../../testing/givenWhenThen.js';
import { replay } from '../../kernel/index.js';
import {
  carrierOn,
  hasVacancy,
  lpProcess,
  meetingNow,
  planOf,
  stateOn,
  unitsWithoutLpTime,
  type BegunProcess,
  type LpProcessCommand,
} from './index.js';
import { warnings } from './warnings.js';
import { after, eventsOf, opened, recorded, step } from './testing/given.js';
import {
  action,
  clinic,
  context,
  day,
  discussion,
  entry,
  invitee,
  meeting,
  school,
  text,
  worker,
} from './testing/samples.js';

const stateOf = (...commands: readonly LpProcessCommand[]): BegunProcess => {
  const state = replay(lpProcess, eventsOf([opened, recorded, ...commands])).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};
const codes = (...commands: readonly LpProcessCommand[]) =>
  warnings(stateOf(...commands), context).map(({ code }) => code);
const decided = step('decide-network-meeting');
const proposed = step('propose-invitee');
const accepted = step('answer-invitee');
const task = step('assign-task');
const consent = step('give-consent');
const invited = step('invite');
const held = step('record-network-meeting', { attended: [], family: ['guardian'] });
const plan = step('agree-plan');
const named = step('name-responsible-workers');
const session = step('record-session');

describe('the same thing said again', () => {
  test('the order of fields and of lists says nothing', () => {
    const turned = plan.actions.map((planAction) => Object.fromEntries(Object.entries(planAction).reverse()));
    after(plan)
      .when({ ...plan, actions: turned } as unknown as LpProcessCommand)
      .then([]);
    after(plan)
      .when({ ...plan, actions: [...plan.actions].reverse() })
      .then([]);
    after(plan)
      .when({ ...plan, actions: plan.actions.slice(1) })
      .refusesWith('entry-id-taken');
  });
});

describe('meetings and consents as they stand', () => {
  test('F15: a consent is about one invitee and holds from its own day', () => {
    const other = { ...proposed, entry: entry(60), invitee: invitee(2) };
    const ready = [decided, proposed, accepted, task, other];
    after(...ready, { ...consent, invitee: invitee(2) })
      .when(invited)
      .refuses({ code: 'consent-missing', invitee: invitee(1), act: 'invite', lacks: 'none' });
    expect(after(...ready, { ...consent, on: invited.on }).when(invited).result.ok).toBe(true);
  });
  test('the latest task holds, and a proposed task stays until then', () => {
    const again = { ...task, entry: entry(60), role: 'adviser', taskRef: text(9) } as const;
    const first = { ...proposed, role: 'other', taskRef: text(8) } as const;
    const of = (...commands: LpProcessCommand[]) =>
      meetingNow(stateOf(decided, ...commands).facts, meeting(1))?.invitees[0];
    expect(of(first)).toStrictEqual({
      invitee: invitee(1),
      party: 'professional',
      sector: 'health',
      role: 'other',
      taskRef: text(8),
    });
    expect(of(first, task, again)).toMatchObject({ role: 'adviser', taskRef: text(9) });
    const { sector: _sector, ...bare } = { ...proposed, party: 'own-network' as const };
    expect(of(bare)).toStrictEqual({ invitee: invitee(1), party: 'own-network' });
  });
  test('a meeting is led by who led it, and the last move decides its day', () => {
    const planned = step('plan-network-meeting');
    const moved = step('move-network-meeting');
    const last = { ...moved, entry: entry(60), day: day('2026-02-16') };
    expect(meetingNow(stateOf(decided, planned, moved, last).facts, meeting(1))?.day).toBe('2026-02-16');
    const led = meetingNow(stateOf(decided, planned, { ...held, leaders: [worker(2)] }).facts, meeting(1));
    expect(led?.leaders).toEqual([worker(2)]);
    expect(meetingNow(stateOf(decided).facts, meeting(1))).toStrictEqual({
      meeting: meeting(1),
      status: 'decided',
      decidedOn: '2026-01-20',
      leaders: [],
      invitees: [],
    });
  });
});

describe('histories', () => {
  test('the latest state of an action holds, of one day the one recorded last', () => {
    const at = (n: number, on: string, state: 'started' | 'done' | 'given-up') =>
      step('set-action-state', { entry: entry(n), on: day(on), state });
    const of = (...commands: LpProcessCommand[]) =>
      planOf(stateOf(plan, ...commands).facts)?.actions[0]?.state;
    expect(of(at(60, '2026-03-01', 'done'), at(61, '2026-02-01', 'started'))).toBe('done');
    expect(of(at(60, '2026-02-01', 'started'), at(61, '2026-03-01', 'done'))).toBe('done');
    expect(of(at(60, '2026-03-01', 'started'), at(61, '2026-03-01', 'given-up'))).toBe('given-up');
  });
  test('a vacancy is told by the latest naming', () => {
    const first = { ...named, entry: entry(60), on: day('2026-02-01'), workers: [worker(1)] };
    expect(hasVacancy(stateOf(first, named, step('report-vacancy')).facts)).toBe(true);
    expect(hasVacancy(stateOf({ ...first, entry: entry(61) }).facts)).toBe(false);
  });
  test('the unit of a day is that of the last hand-over before it', () => {
    const there = step('hand-over-process', { on: day('2026-02-01') });
    const home = step('hand-over-process', {
      entry: entry(60),
      on: day('2026-03-01'),
      to: 'unit',
      toUnit: school,
    });
    const { opening, facts } = stateOf(there, home);
    const on = (text_: string) => carrierOn(opening, facts, day(text_));
    expect(['2026-02-01', '2026-02-02', '2026-03-01', '2026-03-02'].map(on)).toEqual([
      school,
      clinic,
      clinic,
      school,
    ]);
  });
  test('of two hand-overs on one day the one recorded last holds', () => {
    const there = step('hand-over-process', { on: day('2026-02-01') });
    const home = step('hand-over-process', { entry: entry(60), on: there.on, to: 'unit', toUnit: school });
    const { opening, facts } = stateOf(there, home);
    expect(carrierOn(opening, facts, day('2026-02-02'))).toBe(school);
  });
  test('late entries find their place between the others, and correct the first alone', () => {
    const on = (n: number, text_: string) =>
      ({ ...recorded, entry: discussion(n), on: day(text_) }) as LpProcessCommand;
    const { discussions } = stateOf(on(2, '2026-02-01'), on(3, '2026-01-20'), on(4, '2026-01-06'));
    expect(discussions.map((discussionHeld) => discussionHeld.entry)).toEqual([4, 1, 3, 2].map(discussion));
    expect(discussions.map(({ first }) => first)).toEqual([true, false, false, false]);
  });
  test('R0-P7: “no further need” after a meeting asks for a responsible worker too', () => {
    after(plan, step('give-plan'), decided, held, step('record-further-need'))
      .when(step('end-process', { reason: 'no-further-need' }))
      .refuses({ code: 'end-needs-responsible-worker', reason: 'no-further-need' });
  });
  test('a discussion that came later was not there', () => {
    const then = stateOn(stateOf(), day('2026-01-11'));
    expect(then.status === 'open' && then.discussions).toEqual([]);
  });
});

describe('waits', () => {
  const waitOf = (concernDay: string, on: string, within = context) => {
    const early = { ...opened, on: day(on), concernDay: day(concernDay) } as LpProcessCommand;
    const first = { ...recorded, on: day(on) } as LpProcessCommand;
    const { result } = given(lpProcess, eventsOf([early], within)).when(first, within);
    return result.ok ? result.value[0] : undefined;
  };
  test('who is met on the day of the concern waited no day', () => {
    expect(waitOf('2026-01-12', '2026-01-12')).toMatchObject({ waitDays: 0, waitWorkingDays: 0 });
  });
  test('in years whose calendar is not known the wait has no working days', () => {
    const event = waitOf('2061-01-03', '2061-01-10', { ...context, today: day('2061-02-01') });
    expect(event).toMatchObject({ waitDays: 7 });
    expect(event && 'waitWorkingDays' in event).toBe(false);
  });
});

describe('warnings at their bounds', () => {
  test('sessions are counted by discussion, and a discussion on the day of the concern is not before it', () => {
    const second = { ...recorded, entry: discussion(2) } as LpProcessCommand;
    const other = { ...session, entry: entry(60), discussion: discussion(2) };
    expect(codes(second, session, other)).toEqual([]);
    expect(codes({ ...recorded, entry: discussion(3), on: day('2026-01-02') } as LpProcessCommand)).toEqual(
      [],
    );
    expect(codes({ ...second, variant: 'services', present: ['guardian'] } as LpProcessCommand)).toEqual([]);
  });
  test('F09: one professional without a task is enough for a second look', () => {
    expect(codes(decided, proposed)).toEqual(['no-concrete-task']);
  });
  test('F15: only consents that hold ask for the second guardian, and one with both is enough', () => {
    const lone = { ...consent, givenBy: ['guardian'] as const };
    const both = { ...consent, entry: entry(60) };
    const base = [decided, { ...proposed, taskRef: text(1) }];
    expect(codes(...base, { ...lone, lastDay: day('2026-02-01') })).toEqual([]);
    expect(codes(...base, lone)).toEqual(['second-guardian-missing']);
    expect(codes(...base, lone, both)).toEqual([]);
  });
  test('R0-P8: after each meeting the family is asked anew', () => {
    const second = { ...decided, entry: entry(60), meeting: meeting(2) };
    const heldAgain = { ...held, entry: entry(61), meeting: meeting(2), on: day('2026-03-02') };
    const asked = { ...step('record-further-need'), on: day('2026-03-02') };
    const base = [decided, second, held, heldAgain, named];
    expect(codes(...base, { ...asked, on: day('2026-03-01') })).toEqual(['further-need-not-asked']);
    expect(codes(...base, asked)).toEqual([]);
    expect(warnings(stateOf(decided, second, heldAgain, held, named), context)).toEqual([
      { code: 'further-need-not-asked', metOn: '2026-03-02' },
    ]);
  });
  test('the plan that waits for writing is the latest one', () => {
    const later = {
      ...plan,
      entry: entry(60),
      on: day('2026-02-01'),
      actions: [{ ...plan.actions[1]!, action: action(9) }],
    };
    const { dueDay: _due, ...undated } = plan.actions[0]!;
    expect(warnings(stateOf({ ...plan, actions: [undated] }, later), context)).toEqual([
      { code: 'plan-not-in-writing', plan: entry(60), agreedOn: '2026-02-01' },
    ]);
  });
  test('F103: time alone, or as much inside as outside, lists no unit', () => {
    const time = step('record-lp-time');
    const alone = replay(lpProcess, eventsOf([opened, time])).state;
    expect(unitsWithoutLpTime([alone])).toEqual([]);
    expect(
      unitsWithoutLpTime([stateOf(time, { ...time, entry: entry(60), insideWorkingTime: false })]),
    ).toEqual([]);
  });
});
