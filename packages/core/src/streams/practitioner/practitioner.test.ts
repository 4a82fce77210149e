import { describe, expect, test } from 'vitest';
import type { AreaCode, Day, RegionCode, UnitId } from '../../kernel/index.js';
import { replay } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { given } from '../../testing/givenWhenThen.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  boosterPlan,
  certificatesOf,
  defaultPractitionerSettings,
  isAway,
  lacksSupervision,
  leaderRightsOf,
  mayLead,
  northKarelia2023,
  postOn,
  practitioner,
  qualificationRuleSets,
  refresherStatus,
  rightsOn,
  ruleSetOn,
  studentsByProvider,
  supervisionMinutes,
  type Background,
  type CompleteTraining,
  type Practitioner,
  type PractitionerCommand,
  type PractitionerEvent,
  type ProviderId,
} from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const northKarelia = '14' as RegionCode;
const southwest = '05' as RegionCode;
const context = { today: day('2026-11-22'), settings: defaultPractitionerSettings };
const degree: Background = { basis: 'degree', field: 'health' };

const register = (worker = 1, region = northKarelia): PractitionerCommand => ({
  type: 'register-practitioner',
  entry: entry(900 + worker),
  on: day('2020-01-01'),
  worker: testUuid<WorkerId>(worker),
  region,
  unit: 'liperi-clinic' as UnitId,
  area: 'joensuu' as AreaCode,
  profession: 'health',
});
const training = (
  n: number,
  what: Partial<CompleteTraining> & Pick<CompleteTraining, 'training'>,
): CompleteTraining => ({
  type: 'complete-training',
  entry: entry(n),
  on: day('2023-03-01'),
  hours: 18,
  days: 3,
  passed: true,
  background: degree,
  ...what,
});
const trackA = training(1, { training: 'method', track: 'health-and-social' });
const trackB = training(2, { training: 'method', track: 'education', hours: 12, days: 2 });
const complement = training(3, {
  training: 'network-meeting-complement',
  hours: 6,
  days: 1,
  on: day('2023-09-01'),
});
const sixDays = training(4, { training: 'trainer', hours: 36, days: 6, on: day('2024-11-22') });

const run = (commands: readonly PractitionerCommand[]): readonly PractitionerEvent[] => {
  const events: PractitionerEvent[] = [];
  let state = practitioner.initial;
  for (const command of commands) {
    const made = practitioner.decide(deepFreeze(command), state, context);
    if (!made.ok) throw new Error(made.error.code);
    events.push(...made.value);
    state = made.value.reduce(practitioner.evolve, state);
  }
  return events;
};
const person = (...commands: readonly PractitionerCommand[]): Practitioner => {
  const { state } = replay(practitioner, run([register(), ...commands]));
  if (state.status === 'none') throw new Error('not registered');
  return deepFreeze(state);
};
const rights = (...commands: readonly PractitionerCommand[]) => {
  const { discussion, networkMeeting, trainer } = rightsOn(person(...commands), context.today);
  return [discussion && 'd', networkMeeting && 'n', trainer && 't'].filter(Boolean).join('');
};
const refused = (history: readonly PractitionerCommand[], command: PractitionerCommand) =>
  given(practitioner, run([register(), ...history])).when(command, context);

describe('F16: the truth table of qualification', () => {
  test('R0-T2: track A gives discussion and network meeting', () => {
    expect(rights(trackA)).toBe('dn');
  });
  test('R0-T3: education track gives the discussion right only', () => {
    expect(rights(trackB)).toBe('d');
    expect(mayLead(rightsOn(person(trackB), context.today), 'discussion')).toBe(true);
    expect(mayLead(rightsOn(person(trackB), context.today), 'network-meeting')).toBe(false);
  });
  test('R0-T4: education track with the complement gives both, in whatever order they came', () => {
    expect(rights(trackB, complement)).toBe('dn');
    expect(rights({ ...complement, on: day('2022-01-01') }, trackB)).toBe('dn');
  });
  test('R0-T1: a student of the field with track A has both rights', () => {
    for (const field of ['social', 'health', 'education'] as const)
      expect(rights({ ...trackA, background: { basis: 'student', field } })).toBe('dn');
  });
  test('R0-T1: without a suitable degree nobody is admitted', () => {
    for (const background of [
      { basis: 'degree', field: 'none' },
      { basis: 'student', field: 'none' },
      { basis: 'student', field: 'other-suitable' },
    ] as const)
      refused([], { ...trackA, background }).refuses({ code: 'background-not-suitable', ...background });
  });
  test('R0-T5, F17: education track alone is not admitted to trainer training', () => {
    refused([trackB], sixDays).refuses({
      code: 'trainer-needs-both-rights',
      discussion: true,
      networkMeeting: false,
    });
    refused([], sixDays).refusesWith('trainer-needs-both-rights');
  });
  test('R0-T5, F17: track A and six days make a trainer, five do not', () => {
    expect(rights(trackA, sixDays)).toBe('dnt');
    expect(rights(trackA, { ...sixDays, days: 5 })).toBe('dn');
  });
  test('R0-T6: a trainer whose refresher is older than the interval is overdue and stays a trainer', () => {
    const trainer = person(trackA, sixDays);
    expect(refresherStatus(trainer, 'trainer-continuing', day('2026-11-23'), context.settings)).toEqual({
      status: 'overdue',
      since: '2024-11-22',
      dueOn: '2026-11-22',
      daysLeft: -1,
    });
    expect(rightsOn(trainer, day('2026-11-23')).trainer).toBe(true);
  });
  test('R0-T4: the complement alone gives nothing', () => {
    expect(rights(complement)).toBe('');
  });
  test('R0-T5: education track with the complement and six days makes a trainer', () => {
    expect(rights(trackB, complement, sixDays)).toBe('dnt');
  });
  test('R0-T1: another suitable degree with track A has both rights', () => {
    expect(rights({ ...trackA, background: { basis: 'degree', field: 'other-suitable' } })).toBe('dn');
  });
  test('R0-T1: a student of the field with the education track has the discussion right', () => {
    expect(rights({ ...trackB, background: { basis: 'student', field: 'education' } })).toBe('d');
  });
  test('R0-T2: a training that was not passed gives nothing', () => {
    expect(rights({ ...trackA, passed: false })).toBe('');
  });
  test('R0-T6: a refresher that is due today is due soon, not overdue', () => {
    expect(
      refresherStatus(person(trackA, sixDays), 'trainer-continuing', day('2026-11-22'), context.settings),
    ).toMatchObject({ status: 'due-soon', daysLeft: 0 });
  });
});

describe('lengths, days and rule sets', () => {
  test('R0-T2: less than 18 h or 3 days of track A, or 12 h or 2 days of track B, gives nothing', () => {
    expect(rights({ ...trackA, hours: 17.5 })).toBe('');
    expect(rights({ ...trackA, days: 2 })).toBe('');
    expect(rights({ ...trackB, hours: 11 })).toBe('');
    expect(rights({ ...trackB, days: 1 })).toBe('');
  });
  test('R0-T13: the right begins on the day of the training and rests while somebody is away', () => {
    const away = person(
      trackA,
      { type: 'record-leaving', entry: entry(5), on: day('2024-01-31') },
      { type: 'record-return', entry: entry(6), on: day('2025-01-01') },
    );
    const on = (text: string) => rightsOn(away, day(text)).networkMeeting;
    expect(
      ['2023-02-28', '2023-03-01', '2024-01-31', '2024-02-01', '2024-12-31', '2025-01-01'].map(on),
    ).toEqual([false, true, true, false, false, true]);
    expect(isAway(away, day('2024-06-01'))).toBe(true);
  });
  test('R0-T3, F109: the same 12 h certificate gives the discussion in North Karelia and both in Southwest Finland', () => {
    const moved = person(
      { ...trackB, on: day('2020-02-01') },
      {
        type: 'change-post',
        entry: entry(7),
        on: day('2022-01-01'),
        region: southwest,
        unit: 'turku-school' as UnitId,
        profession: 'school',
      },
    );
    expect(rightsOn(moved, day('2021-12-31')).networkMeeting).toBe(false);
    expect(rightsOn(moved, day('2022-01-01')).networkMeeting).toBe(true);
    expect(postOn(moved, day('2022-01-01'))?.profession).toBe('school');
  });
  test('R0-T3, F109: an event is judged by the rule set of its day', () => {
    expect(ruleSetOn(qualificationRuleSets, southwest, day('2020-12-31'))?.id).toBe('north-karelia-2023');
    expect(ruleSetOn(qualificationRuleSets, southwest, day('2021-01-01'))?.id).toBe('southwest-finland-2021');
    const ended = { ...northKarelia2023, id: 'ended', region: northKarelia, lastDay: day('2023-12-31') };
    const newer = { ...northKarelia2023, id: 'newer', from: day('2024-06-01') };
    const sets = [newer, northKarelia2023, ended];
    expect(ruleSetOn(sets, northKarelia, day('2023-12-31'))?.id).toBe('ended');
    expect(ruleSetOn(sets, northKarelia, day('2024-01-01'))?.id).toBe('north-karelia-2023');
    expect(ruleSetOn(sets, northKarelia, day('2024-06-01'))?.id).toBe('newer');
    expect(ruleSetOn([], northKarelia, day('2024-01-01'))).toBeUndefined();
    expect(rightsOn(person(trackA), context.today, []).discussion).toBe(false);
  });
  test('R0-T13: the LP process is told what each leader may lead, and since and until when', () => {
    const worker = testUuid(1);
    expect(leaderRightsOf([person(trackB, complement)])).toEqual([
      { worker, from: '2020-01-01', lastDay: '2023-02-28', discussion: false, networkMeeting: false },
      { worker, from: '2023-03-01', lastDay: '2023-08-31', discussion: true, networkMeeting: false },
      { worker, from: '2023-09-01', discussion: true, networkMeeting: true },
    ]);
    expect(leaderRightsOf([])).toEqual([]);
  });
  test('R0-T13: a leader who is away leads nothing from the day after leaving to the day before coming back', () => {
    const worker = testUuid(1);
    const times = [
      { worker, from: '2020-01-01', lastDay: '2023-02-28', discussion: false, networkMeeting: false },
      { worker, from: '2023-03-01', lastDay: '2024-05-31', discussion: true, networkMeeting: false },
    ];
    const leaving = { type: 'record-leaving', entry: entry(7), on: day('2024-05-31') } as const;
    const back = { type: 'record-return', entry: entry(8), on: day('2024-09-15') } as const;
    expect(leaderRightsOf([person(trackB, leaving)])).toEqual([
      ...times,
      { worker, from: '2024-06-01', discussion: false, networkMeeting: false },
    ]);
    expect(leaderRightsOf([person(trackB, leaving, back)])).toEqual([
      ...times,
      { worker, from: '2024-06-01', lastDay: '2024-09-14', discussion: false, networkMeeting: false },
      { worker, from: '2024-09-15', discussion: true, networkMeeting: false },
    ]);
  });
});

describe('due and overdue', () => {
  const trainer = person(trackA, sixDays);
  const status = (text: string, settings = context.settings) =>
    refresherStatus(trainer, 'trainer-continuing', day(text), settings).status;

  test('R0-T6, F18: due soon begins 90 days before the due day', () => {
    expect(status('2026-08-23')).toBe('in-time');
    expect(status('2026-08-24')).toBe('due-soon');
    expect(status('2026-11-22')).toBe('due-soon');
    expect(status('2026-11-23')).toBe('overdue');
  });
  test('R0-T6, F18: continuing education starts the clock anew, and a region may decide another interval from a day on', () => {
    const refreshed = person(trackA, sixDays, {
      type: 'complete-refresher',
      entry: entry(8),
      on: day('2026-02-28'),
      refresher: 'trainer-continuing',
    });
    const settings = {
      ...context.settings,
      trainerMonths: [
        { from: day('0001-01-01'), value: 24 },
        { from: day('2026-01-01'), value: 36 },
      ],
    };
    expect(refresherStatus(refreshed, 'trainer-continuing', context.today, settings)).toMatchObject({
      dueOn: '2029-02-28',
    });
    expect(refresherStatus(trainer, 'trainer-continuing', context.today, settings)).toMatchObject({
      dueOn: '2026-11-22',
    });
  });
  test('R0-T7, F19: the booster has no interval until a region decides one; then who is late is listed by area or profession', () => {
    expect(refresherStatus(trainer, 'booster', context.today, context.settings)).toEqual({
      status: 'no-interval',
      since: '2023-03-01',
    });
    const settings = { ...context.settings, boosterMonths: [{ from: day('0001-01-01'), value: 36 }] };
    const fresh = person(trackA, {
      type: 'complete-refresher',
      entry: entry(8),
      on: day('2026-02-28'),
      refresher: 'booster',
    });
    const late = [{ worker: testUuid(1), dueOn: '2026-03-01' }];
    expect(boosterPlan([trainer, fresh], context.today, settings, 'area')).toEqual({ joensuu: late });
    expect(boosterPlan([trainer, fresh], context.today, settings, 'profession')).toEqual({ health: late });
  });
  test('who has no right has nothing due', () => {
    expect(
      refresherStatus(person(trackB), 'trainer-continuing', context.today, context.settings).status,
    ).toBe('not-applicable');
    expect(refresherStatus(person(), 'booster', context.today, context.settings).status).toBe(
      'not-applicable',
    );
  });
  test('R0-B6, F23: supervision adds up by year, and who had none in twelve months is listed', () => {
    const supervised = (on: string, n: number): PractitionerCommand => ({
      type: 'record-supervision',
      entry: entry(n),
      on: day(on),
      form: 'individual',
      minutes: 45,
    });
    const supervisedTwice = person(trackA, supervised('2025-11-23', 11), supervised('2026-02-01', 12));
    expect(supervisionMinutes(supervisedTwice, 2025)).toBe(45);
    expect(supervisionMinutes(supervisedTwice, 2026)).toBe(45);
    expect(supervisionMinutes(supervisedTwice, 2024)).toBe(0);
    const lacks = (who: Practitioner) => lacksSupervision(who, context.today, context.settings);
    expect(lacks(person(trackA, supervised('2025-11-23', 11)))).toBe(false);
    expect(lacks(person(trackA, supervised('2025-11-22', 11)))).toBe(true);
    expect(lacks(person(trackA))).toBe(true);
    expect(lacks(person())).toBe(false);
    expect(lacks(person(trackA, { type: 'record-leaving', entry: entry(5), on: day('2026-01-31') }))).toBe(
      false,
    );
  });
  test('warnings name what is due, what gives nothing and who lacks supervision', () => {
    const events = run([register(), trackA, sixDays, { ...complement, on: day('2025-01-01') }]);
    expect(practitioner.warnings(replay(practitioner, events), context)).toEqual([
      { code: 'training-gives-no-right', training: 'network-meeting-complement', on: '2025-01-01' },
      { code: 'refresher-due-soon', refresher: 'trainer-continuing', dueOn: '2026-11-22' },
      { code: 'no-supervision', months: 12 },
    ]);
    const gone = run([
      register(),
      trackA,
      sixDays,
      { type: 'record-leaving', entry: entry(5), on: day('2026-01-31') },
    ]);
    expect(practitioner.warnings(replay(practitioner, gone), context)).toEqual([]);
    expect(practitioner.warnings(practitioner.initial, context)).toEqual([]);
  });
});

describe('certificates and students', () => {
  test('a certificate says what it gave by the rules of its day', () => {
    expect(
      certificatesOf(
        person(trackB, complement, { ...trackA, passed: false, on: day('2025-01-01') }),
        qualificationRuleSets,
      ),
    ).toEqual([
      {
        worker: testUuid(1),
        training: 'method',
        track: 'education',
        completedOn: '2023-03-01',
        hours: 12,
        days: 2,
        ruleSet: 'north-karelia-2023',
        rights: { discussion: true, networkMeeting: false, trainer: false },
      },
      {
        worker: testUuid(1),
        training: 'network-meeting-complement',
        completedOn: '2023-09-01',
        hours: 6,
        days: 1,
        ruleSet: 'north-karelia-2023',
        rights: { discussion: true, networkMeeting: true, trainer: false },
      },
    ]);
  });
  test('F107: students are counted by provider and degree, and the cohorts add up to the total', () => {
    const student = (provider: string, field: 'health' | 'education', cohort?: string) =>
      person({
        ...trackA,
        background: { basis: 'student', field },
        provider: provider as ProviderId,
        ...(cohort === undefined ? {} : { cohort }),
      });
    expect(
      studentsByProvider([
        student('riveria', 'health', '2025'),
        student('riveria', 'health', '2026'),
        student('riveria', 'education'),
        student('karelia', 'education', '2025'),
        person(trackA),
        person({
          ...trackA,
          passed: false,
          background: { basis: 'student', field: 'health' },
          provider: 'riveria' as ProviderId,
        }),
      ]),
    ).toEqual([
      { provider: 'karelia', total: 1, byDegree: { education: 1 }, byCohort: { '2025': 1 } },
      {
        provider: 'riveria',
        total: 3,
        byDegree: { health: 2, education: 1 },
        byCohort: { '2025': 1, '2026': 1, unknown: 1 },
      },
    ]);
  });
});

describe('refusals', () => {
  test('nothing happens before the registration, which comes once', () => {
    given(practitioner, []).when(trackA, context).refuses({ code: 'practitioner-not-registered' });
    refused([], { ...register(), entry: entry(77) }).refuses({
      code: 'practitioner-already-registered',
      worker: testUuid(1),
    });
  });
  test('the method training has a track, the others have none', () => {
    refused([], training(1, { training: 'method' })).refuses({ code: 'track-missing' });
    refused([trackB], { ...complement, track: 'education' }).refuses({ code: 'track-not-wanted' });
  });
  test('lengths are positive numbers', () => {
    for (const hours of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(practitioner.decide({ ...trackA, hours }, registeredState(), context)).toEqual({
        ok: false,
        error: { code: 'length-not-a-number', field: 'hours' },
      });
    refused([], { ...trackA, days: 0 }).refuses({ code: 'length-not-a-number', field: 'days' });
    for (const minutes of [0, 1.5])
      refused([], {
        type: 'record-supervision',
        entry: entry(9),
        on: day('2026-01-01'),
        form: 'group',
        minutes,
      }).refuses({ code: 'length-not-a-number', field: 'minutes' });
  });
  test('a refresher follows its training', () => {
    const booster: PractitionerCommand = {
      type: 'complete-refresher',
      entry: entry(9),
      on: day('2023-02-28'),
      refresher: 'booster',
    };
    refused([trackA], booster).refuses({ code: 'not-trained-for-refresher', refresher: 'booster' });
    refused([trackA], { ...booster, on: day('2024-01-01'), refresher: 'trainer-continuing' }).refuses({
      code: 'not-trained-for-refresher',
      refresher: 'trainer-continuing',
    });
    expect(refused([trackA], { ...booster, on: day('2023-03-01') }).result.ok).toBe(true);
  });
  test('somebody leaves and comes back in turns', () => {
    const leave: PractitionerCommand = { type: 'record-leaving', entry: entry(5), on: day('2024-01-31') };
    const back: PractitionerCommand = { type: 'record-return', entry: entry(6), on: day('2024-03-01') };
    refused([], back).refuses({ code: 'practitioner-not-away' });
    refused([leave], { ...leave, entry: entry(7) }).refuses({
      code: 'practitioner-away',
      left: day('2024-01-31'),
    });
    refused([leave], { ...back, on: day('2024-01-01') }).refuses({
      code: 'practitioner-away',
      left: day('2024-01-31'),
    });
    refused([leave, back], { ...leave, entry: entry(7), on: day('2024-02-01') }).refuses({
      code: 'before-registration',
      registered: day('2024-03-01'),
    });
    refused([], {
      type: 'change-post',
      entry: entry(7),
      on: day('2019-01-01'),
      region: northKarelia,
      unit: 'liperi-school' as UnitId,
      profession: 'school',
    }).refuses({ code: 'before-registration', registered: day('2020-01-01') });
  });
  test('what others rest on is not taken back', () => {
    const back = (n: number): PractitionerCommand => ({
      type: 'retract',
      entry: entry(n),
      on: day('2026-01-01'),
      reason: 'wrong-details',
    });
    refused([trackA], back(901)).refuses({
      code: 'entry-needed',
      entry: entry(901),
      by: 'training-completed',
    });
    refused([trackA, sixDays], back(1)).refuses({
      code: 'entry-needed',
      entry: entry(1),
      by: 'training-completed',
    });
    refused([trackA, sixDays], back(4)).then([
      {
        type: 'entry-retracted',
        on: day('2026-01-01'),
        reason: 'wrong-details',
        cancelled: {
          type: 'training-completed',
          entry: entry(4),
          on: day('2024-11-22'),
          worker: testUuid(1),
          region: northKarelia,
          unit: 'liperi-clinic' as UnitId,
          training: 'trainer',
          hours: 36,
          days: 6,
          passed: true,
          background: degree,
        },
      },
    ]);
  });
});

function registeredState() {
  return replay(practitioner, run([register()]));
}
