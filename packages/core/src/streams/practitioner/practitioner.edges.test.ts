import { describe, expect, test } from 'vitest';
import type { Day, RegionCode, UnitId } from '../../kernel/index.js';
import { replay } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  boosterPlan,
  certificatesOf,
  defaultPractitionerSettings,
  lacksSupervision,
  northKarelia2023,
  practitioner,
  qualificationRuleSets,
  refresherStatus,
  rightsInRegion,
  rightsOn,
  ruleSetOn,
  type CompleteTraining,
  type Practitioner,
  type PractitionerCommand,
  type PractitionerEvent,
} from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const context = { today: day('2026-11-22'), settings: defaultPractitionerSettings };
const post = { region: '14' as RegionCode, unit: 'liperi-clinic' as UnitId, profession: 'health' } as const;
const register: PractitionerCommand = {
  type: 'register-practitioner',
  entry: entry(900),
  on: day('2020-01-01'),
  worker: testUuid<WorkerId>(1),
  ...post,
};
let next = 1;
const training = (
  on: string,
  what: Partial<CompleteTraining> & Pick<CompleteTraining, 'training'>,
): CompleteTraining => ({
  type: 'complete-training',
  entry: entry(next++),
  on: day(on),
  hours: 18,
  days: 3,
  passed: true,
  background: { basis: 'degree', field: 'health' },
  ...what,
});
const trackA = training('2023-03-01', { training: 'method', track: 'health-and-social' });
const trackB = training('2023-03-01', { training: 'method', track: 'education', hours: 12, days: 2 });
const complement = training('2023-09-01', { training: 'network-meeting-complement', hours: 0.5, days: 0.5 });
const sixDays = training('2024-11-22', { training: 'trainer', hours: 36, days: 6 });
const move = (on: string, region = '14'): PractitionerCommand => ({
  type: 'change-post',
  entry: entry(next++),
  on: day(on),
  ...post,
  region: region as RegionCode,
  unit: 'moved-unit' as UnitId,
});
const leave = (on: string): PractitionerCommand => ({
  type: 'record-leaving',
  entry: entry(next++),
  on: day(on),
});
const back = (on: string): PractitionerCommand => ({
  type: 'record-return',
  entry: entry(next++),
  on: day(on),
});
const refresh = (on: string, refresher: 'booster' | 'trainer-continuing'): PractitionerCommand => ({
  type: 'complete-refresher',
  entry: entry(next++),
  on: day(on),
  refresher,
});
const supervised = (on: string): PractitionerCommand => ({
  type: 'record-supervision',
  entry: entry(next++),
  on: day(on),
  form: 'group',
  minutes: 30,
});

const attempt = (commands: readonly PractitionerCommand[]) => {
  const events: PractitionerEvent[] = [];
  let state = practitioner.initial;
  for (const command of [register, ...commands]) {
    const made = practitioner.decide(command, state, context);
    if (!made.ok) return { events, state, error: made.error };
    events.push(...made.value);
    state = made.value.reduce(practitioner.evolve, state);
  }
  return { events, state };
};
const person = (...commands: readonly PractitionerCommand[]): Practitioner => {
  const { state, error } = attempt(commands);
  if (error || state.state.status === 'none') throw new Error(error?.code);
  return state.state;
};
const retract = (target: PractitionerCommand): PractitionerCommand => ({
  type: 'retract',
  entry: target.entry,
  on: context.today,
  reason: 'wrong-day',
});

describe('what was before the registration', () => {
  test('a training from before counts in the first post', () => {
    const { events } = attempt([
      training('2019-01-01', { training: 'method', track: 'health-and-social' }),
      move('2021-01-01'),
    ]);
    expect(events[1]).toMatchObject({ type: 'training-completed', unit: 'liperi-clinic' });
    const later = attempt([move('2021-01-01'), trackA]);
    expect(later.events[2]).toMatchObject({ unit: 'moved-unit' });
    const trainerBefore = training('2019-06-01', { training: 'trainer', days: 6 });
    const methodBefore = training('2019-01-01', { training: 'method', track: 'health-and-social' });
    expect(attempt([methodBefore, trainerBefore]).error).toBeUndefined();
  });
  test('R0-T5: who may train is judged by the region of that day', () => {
    expect(attempt([move('2021-06-01', '05'), trackB, sixDays]).error).toBeUndefined();
    expect(attempt([trackB, move('2024-12-01', '05'), sixDays]).error).toMatchObject({
      code: 'trainer-needs-both-rights',
    });
  });
  test('nobody leaves before coming, and posts follow each other', () => {
    expect(attempt([leave('2019-12-31')]).error).toEqual({
      code: 'before-registration',
      registered: '2020-01-01',
    });
    expect(attempt([leave('2020-01-01')]).error).toBeUndefined();
    expect(attempt([move('2021-01-01'), move('2020-06-01')]).error).toEqual({
      code: 'before-registration',
      registered: '2021-01-01',
    });
    expect(attempt([move('2021-01-01'), move('2021-01-01')]).error).toBeUndefined();
  });
  test('nothing happens to nobody', () => {
    const { events } = attempt([trackA]);
    expect(practitioner.evolve(practitioner.initial, events[1]!).state).toEqual({ status: 'none' });
  });
});

describe('order and bounds', () => {
  test('what was recorded late stands in its place', () => {
    const late = person(complement, trackB);
    expect(late.trainings.map(({ training: what }) => what)).toEqual([
      'method',
      'network-meeting-complement',
    ]);
    const sameDay = person(
      training('2023-09-01', { training: 'network-meeting-complement' }),
      training('2023-09-01', { training: 'method', track: 'education', hours: 12, days: 2 }),
      trackA,
    );
    expect(sameDay.trainings.map(({ on, training: what }) => [on, what])).toEqual([
      ['2023-03-01', 'method'],
      ['2023-09-01', 'network-meeting-complement'],
      ['2023-09-01', 'method'],
    ]);
    expect(certificatesOf(late, qualificationRuleSets)[1]?.rights.networkMeeting).toBe(true);
    expect(certificatesOf(late, qualificationRuleSets)[1]).not.toHaveProperty('track');
  });
  test('R0-T4: the complement has no length rule', () => {
    expect(rightsOn(person(trackB, complement), context.today).networkMeeting).toBe(true);
  });
  test('R0-T2: in Southwest Finland track A is 18 h and 3 days too', () => {
    const southwest = '05' as RegionCode;
    expect(rightsInRegion(person(trackA), context.today, southwest).networkMeeting).toBe(true);
    expect(rightsInRegion(person({ ...trackA, hours: 17 }), context.today, southwest).discussion).toBe(false);
  });
  test('the newest rule set of a region holds, however they are listed', () => {
    const set = (id: string, from: string) => ({ ...northKarelia2023, id, from: day(from) });
    const sets = [set('a', '2001-01-01'), set('b', '2002-01-01'), set('c', '2003-01-01')];
    for (const listed of [sets, [...sets].reverse(), [sets[1]!, sets[2]!, sets[0]!]])
      expect(ruleSetOn(listed, '14' as RegionCode, day('2010-01-01'))?.id).toBe('c');
  });
  test('somebody may leave and come back twice', () => {
    const away = person(
      leave('2021-01-31'),
      back('2021-03-01'),
      leave('2022-01-31'),
      back('2022-03-01'),
    ).away;
    expect(away).toEqual([
      { left: '2021-01-31', returned: '2021-03-01' },
      { left: '2022-01-31', returned: '2022-03-01' },
    ]);
  });
});

test('who comes back on the day of leaving was away no day, and who is away has no right at all', () => {
  expect(attempt([leave('2021-01-31'), back('2021-01-31')]).error).toBeUndefined();
  const gone = person(trackA, sixDays, leave('2025-01-01'));
  expect(rightsOn(gone, context.today)).toEqual({
    discussion: false,
    networkMeeting: false,
    trainer: false,
  });
});

describe('clocks', () => {
  const settings = { ...context.settings, boosterMonths: [{ from: day('2020-01-01'), value: 12 }] };
  const booster = (who: Practitioner, on: string) => refresherStatus(who, 'booster', day(on), settings);

  test('a clock starts on the day of the training or of the refresher of its own kind, not before', () => {
    expect(booster(person(trackA), '2023-03-01')).toMatchObject({ since: '2023-03-01' });
    const refreshed = person(
      trackA,
      sixDays,
      refresh('2025-01-01', 'booster'),
      refresh('2025-06-01', 'trainer-continuing'),
    );
    expect(booster(refreshed, '2024-12-31')).toMatchObject({ since: '2023-03-01' });
    expect(booster(refreshed, '2025-01-01')).toMatchObject({ since: '2025-01-01' });
    expect(booster(refreshed, '2026-01-01')).toMatchObject({ since: '2025-01-01' });
    const twice = person(
      trackA,
      training('2025-03-01', { training: 'method', track: 'education', hours: 12, days: 2 }),
    );
    expect(booster(twice, '2024-01-01')).toMatchObject({ since: '2023-03-01' });
  });
  test('who has no right, or is away, has no clock', () => {
    const five = person(trackA, { ...sixDays, days: 5 });
    expect(refresherStatus(five, 'trainer-continuing', context.today, settings).status).toBe(
      'not-applicable',
    );
    expect(booster(person(trackA), '2025-01-01').status).toBe('overdue');
    expect(booster(person(trackA, leave('2024-01-01')), '2025-01-01').status).toBe('not-applicable');
  });
  test('a booster of somebody without an area is listed under unknown', () => {
    expect(Object.keys(boosterPlan([person(trackA)], context.today, settings, 'area'))).toEqual(['unknown']);
  });
  test('R0-B6: supervision of today counts', () => {
    expect(lacksSupervision(person(trackA, supervised('2026-11-22')), context.today, settings)).toBe(false);
  });
});

describe('warnings and retractions', () => {
  const codes = (...commands: PractitionerCommand[]) =>
    practitioner.warnings(attempt(commands).state, context).map(({ code }) => code);

  test('a training that adds one right is not idle, one that was not passed is no matter', () => {
    expect(codes(trackB, complement, supervised('2026-11-01'))).toEqual([]);
    expect(codes(trackA, { ...sixDays, passed: false }, supervised('2026-11-01'))).toEqual([]);
    expect(codes(trackA)).toEqual(['no-supervision']);
  });
  test('only what others rest on is kept', () => {
    const error = (target: PractitionerCommand, ...others: PractitionerCommand[]) =>
      attempt([...others, retract(target)]).error?.code;
    const moved = move('2021-01-01');
    expect(error(moved, moved, trackA)).toBeUndefined();
    expect(error(moved, moved, move('2022-01-01'))).toBe('entry-needed');
    expect(error(trackB, trackB, complement)).toBeUndefined();
    expect(error(trackA, trackA, refresh('2024-01-01', 'booster'))).toBe('entry-needed');
    expect(error(trackA, trackA, supervised('2024-01-01'))).toBeUndefined();
    const gone = leave('2021-01-31');
    const returned = back('2021-03-01');
    expect(error(gone, gone, returned)).toBe('entry-needed');
    expect(error(gone, gone, trackA)).toBeUndefined();
    expect(error(returned, gone, returned, leave('2022-01-31'))).toBe('entry-needed');
    const hour = supervised('2024-01-01');
    expect(error(hour, hour, trackA)).toBeUndefined();
    expect(replay(practitioner, attempt([hour, retract(hour)]).events).facts).toHaveLength(1);
  });
});
