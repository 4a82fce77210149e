import { describe, expect, test } from 'vitest';
import { replay } from '../../kernel/index.js';
import { lpProcess, type LeaderRights, type LpProcessCommand, type SafetyMark } from './index.js';
import { eventsOf, opened, recorded, step } from './testing/given.js';
import { action, context, day, entry, meeting, worker } from './testing/samples.js';

const warned = (within: typeof context, commands: readonly LpProcessCommand[]) =>
  lpProcess.warnings(replay(lpProcess, eventsOf([opened, recorded, ...commands])), within);

describe('docs/settled-questions.md "A plan has versions", "Safety": each guardian has the newest plan', () => {
  const plan = step('agree-plan');
  const given = (to: 'guardian' | 'second-guardian' | 'child', n = 8, of = 6) =>
    step('give-plan', { entry: entry(n), plan: entry(of), to });
  const revised = step('agree-plan', {
    entry: entry(40),
    on: day('2026-02-03'),
    actions: [{ action: action(9), context: 'home', doer: 'family' }],
  });
  const flags = (...marks: readonly SafetyMark[]) =>
    step('set-safety-flags', { entry: entry(90), on: day('2026-01-05'), flags: marks });
  const without = (...guardians: readonly string[]) => [
    { code: 'plan-not-given-to-guardian', plan: entry(6), agreedOn: '2026-01-20', guardians },
  ];
  const restricted: SafetyMark = { flag: 'restricted-guardian', guardian: 'second-guardian' };
  const onGround: SafetyMark = {
    ...restricted,
    allowed: [{ surfaces: ['plan'], ground: 'court-decision' }],
  };

  test.each<readonly [string, readonly LpProcessCommand[], readonly object[]]>([
    ['one guardian has it', [plan, given('guardian')], without('second-guardian')],
    ['the other one has it', [plan, given('second-guardian')], without('guardian')],
    ['the child has it', [plan, given('child')], without('guardian', 'second-guardian')],
    ['both have it', [plan, given('guardian'), given('second-guardian', 41)], []],
    ['nobody has it: that is another warning', [plan], []],
    ['the family declined it', [plan, given('guardian'), step('decline-plan')], []],
    ['the other guardian is restricted', [flags(restricted), plan, given('guardian')], []],
    ['restricted, with a ground', [flags(onGround), plan, given('guardian')], without('second-guardian')],
    [
      'one has the custody',
      [flags({ flag: 'sole-custody', custodian: 'guardian' }), plan, given('guardian')],
      [],
    ],
    [
      'a non-disclosure takes words out, it keeps nobody from the plan',
      [flags({ flag: 'non-disclosure', against: 'second-guardian' }), plan, given('guardian')],
      without('second-guardian'),
    ],
  ])('%s', (_name, commands, expected) => {
    const told = warned({ ...context, today: day('2026-02-01') }, commands);
    expect(told.filter(({ code }) => code === 'plan-not-given-to-guardian')).toEqual(expected);
  });

  test('an older plan in hand says nothing of the newest', () => {
    const both = [plan, given('guardian'), given('second-guardian', 41), revised];
    const toOne = { ...given('guardian', 42, 40), on: day('2026-02-04') };
    const told = warned({ ...context, today: day('2026-02-05') }, [...both, toOne]);
    expect(told.filter(({ code }) => code === 'plan-not-given-to-guardian')).toEqual([
      {
        code: 'plan-not-given-to-guardian',
        plan: entry(40),
        agreedOn: '2026-02-03',
        guardians: ['second-guardian'],
      },
    ]);
  });
});

describe('R0-T13: who will lead a planned meeting', () => {
  const decided = step('decide-network-meeting');
  const planned = step('plan-network-meeting', { leaders: [worker(1), worker(2)] });
  const right = (change: Partial<LeaderRights>): LeaderRights => ({
    ...{ worker: worker(1), from: day('2020-01-01'), discussion: true, networkMeeting: true },
    ...change,
  });
  const second = right({ worker: worker(2), networkMeeting: false });
  const at = { meeting: meeting(1), day: '2026-02-02' };

  test.each<readonly [string, readonly LeaderRights[], string, readonly object[]]>([
    ['keeps the right', [right({}), second], '2026-01-25', []],
    ['loses it on the day after', [right({ lastDay: day('2026-02-02') }), second], '2026-01-25', []],
    [
      'loses it on the day before',
      [right({ lastDay: day('2026-02-01') }), second],
      '2026-01-25',
      [{ code: 'planned-meeting-leader-not-qualified', ...at }],
    ],
    [
      'loses it, and the day is today',
      [right({ lastDay: day('2026-02-01') }), second],
      '2026-02-02',
      [{ code: 'planned-meeting-leader-not-qualified', ...at }],
    ],
    [
      'loses it, and the other one has it',
      [right({ lastDay: day('2026-02-01') }), right({ worker: worker(2) })],
      '2026-01-25',
      [],
    ],
    [
      'is not known any more',
      [second],
      '2026-01-25',
      [{ code: 'planned-meeting-leader-rights-unknown', ...at }],
    ],
    [
      'loses it, and the day has passed: then it is recorded',
      [right({ lastDay: day('2026-02-01') }), second],
      '2026-02-03',
      [{ code: 'planned-meeting-unrecorded', ...at }],
    ],
  ])('%s', (_name, rights, today, expected) => {
    const told = warned({ ...context, rights, today: day(today) }, [decided, planned]);
    expect(told.filter(({ code }) => /^planned-meeting/.test(code))).toEqual(expected);
  });

  test('a moved meeting is judged by its new day', () => {
    const moved = step('move-network-meeting');
    const rights = [right({ lastDay: day('2026-02-05') }), second];
    const told = warned({ ...context, rights, today: day('2026-02-01') }, [decided, planned, moved]);
    expect(told).toContainEqual({
      code: 'planned-meeting-leader-not-qualified',
      meeting: meeting(1),
      day: '2026-02-09',
    });
  });
});
