import { describe, expect, test } from 'vitest';
import { addDays, replay, type Day } from '../../kernel/index.js';
import { leadingExceptions, lpProcess, type LeaderRights } from './index.js';
import { after, eventsOf, opened, recorded, step } from './testing/given.js';
import { context, day, discussion, entry, meeting, process, school, worker } from './testing/samples.js';

const decided = step('decide-network-meeting');
const planned = (...leaders: number[]) =>
  step('plan-network-meeting', { leaders: leaders.map(worker), day: day('2026-02-02') });
const moved = step('move-network-meeting', { day: day('2026-02-09') });
const held = (...leaders: number[]) =>
  step('record-network-meeting', { attended: [], family: ['guardian'], leaders: leaders.map(worker) });
const knowing = (...rights: readonly LeaderRights[]) => ({ ...context, rights });
const both = (who: number, from: string, lastDay?: string): LeaderRights => ({
  worker: worker(who),
  from: day(from),
  ...(lastDay === undefined ? {} : { lastDay: day(lastDay) }),
  discussion: true,
  networkMeeting: true,
});

describe('R0-T13: planning a network meeting needs a leader who may lead one on the planned day', () => {
  const needs = 'network-meeting';

  test('a leader of whom nothing is known is refused as not known, never as unqualified', () => {
    const refusal = { code: 'practitioner-rights-unknown', needs, day: day('2026-02-02') } as const;
    after(decided)
      .when(planned(9))
      .refuses({ ...refusal, leaders: [worker(9)] });
    after(decided)
      .when(planned(2, 9))
      .refuses({ ...refusal, leaders: [worker(9)] });
    after(decided)
      .when(planned(1), knowing())
      .refuses({ ...refusal, leaders: [worker(1)] });
    expect(after(decided).when(planned(9, 1)).result.ok).toBe(true);
  });
  test('a leader who is known not to have the right is refused as unqualified', () => {
    for (const leaders of [[2], [3], [2, 3]])
      after(decided)
        .when(planned(...leaders))
        .refuses({
          code: 'practitioner-not-qualified',
          needs,
          leaders: leaders.map(worker),
          day: day('2026-02-02'),
        });
    expect(after(decided).when(planned(3, 1)).result.ok).toBe(true);
  });
  test('the day of the meeting decides, not the day of planning or today', () => {
    const on = (rights: LeaderRights) => after(decided).when(planned(1), knowing(rights));
    expect(on(both(1, '2026-02-02')).result.ok).toBe(true);
    on(both(1, '2026-02-03')).refusesWith('practitioner-not-qualified');
    expect(on(both(1, '2025-01-01', '2026-02-02')).result.ok).toBe(true);
    on(both(1, '2025-01-01', '2026-02-01')).refusesWith('practitioner-not-qualified');
    const again = knowing(both(1, '2025-01-01', '2026-02-01'), both(1, '2026-02-02'));
    expect(after(decided).when(planned(1), again).result.ok).toBe(true);
  });
  test('a meeting that moves is judged by its new day', () => {
    const until = knowing(both(1, '2025-01-01', '2026-02-08'), both(3, '2030-01-01'));
    after(decided, planned(1, 3))
      .when(moved, until)
      .refuses({
        code: 'practitioner-not-qualified',
        needs,
        leaders: [worker(1), worker(3)],
        day: day('2026-02-09'),
      });
    after(decided, planned(1))
      .when(moved, knowing())
      .refuses({
        code: 'practitioner-rights-unknown',
        needs,
        leaders: [worker(1)],
        day: day('2026-02-09'),
      });
    expect(after(decided, planned(1)).when(moved, knowing(both(1, '2026-02-09'))).result.ok).toBe(true);
  });
  test('without a leader nobody’s rights are asked', () => {
    after(decided)
      .when(planned(), knowing())
      .refuses({ code: 'leader-missing', meeting: meeting(1) });
  });
});

describe('F22: what was led without a known right stands in the list until a certificate arrives', () => {
  const meetingLedBy = (...leaders: number[]) => after(decided).when(held(...leaders)).state;
  const discussionLedBy = (...leaders: number[]) =>
    replay(lpProcess, eventsOf([opened, { ...recorded, leaders: leaders.map(worker) }]));
  const listed = ({ state }: typeof lpProcess.initial, rights: readonly LeaderRights[] = context.rights) =>
    leadingExceptions([state], rights).map(({ qualification }) => qualification);

  test('a meeting that was held is recorded, whoever led it, and listed with what is known', () => {
    expect(after(decided).when(held(2)).result.ok).toBe(true);
    expect(after(decided).when(held(9), knowing()).result.ok).toBe(true);
    expect(leadingExceptions([meetingLedBy(2, 3).state], context.rights)).toEqual([
      {
        process,
        on: '2026-02-09',
        unit: school,
        leaders: [worker(2), worker(3)],
        qualification: 'not-qualified',
        what: { kind: 'network-meeting', meeting: meeting(1) },
      },
    ]);
    expect(listed(meetingLedBy(9))).toEqual(['not-known']);
    expect(listed(meetingLedBy(2, 9))).toEqual(['not-known']);
    expect(listed(meetingLedBy(3, 1))).toEqual([]);
  });
  test('a certificate that arrives late clears it, when it holds on the day of the meeting', () => {
    for (const [leader, was] of [
      [2, 'not-qualified'],
      [9, 'not-known'],
    ] as const) {
      const state = meetingLedBy(leader);
      expect(listed(state)).toEqual([was]);
      expect(listed(state, [...context.rights, both(leader, '2026-02-09')])).toEqual([]);
      expect(listed(state, [...context.rights, both(leader, '2026-02-10')])).toEqual(['not-qualified']);
      expect(listed(state, [...context.rights, both(leader, '2026-01-01', '2026-02-08')])).toEqual([
        'not-qualified',
      ]);
      expect(lpProcess.warnings(state, knowing(both(leader, '2026-02-09')))).toEqual([
        { code: 'responsible-worker-missing', metOn: '2026-02-09' },
        { code: 'further-need-not-asked', metOn: '2026-02-09' },
      ]);
    }
  });
  test('a right that is taken back later puts the meeting into the list', () => {
    const state = meetingLedBy(1);
    expect(listed(state)).toEqual([]);
    expect(listed(state, [{ ...both(1, '2020-01-01'), networkMeeting: false }])).toEqual(['not-qualified']);
  });
  test('a discussion is judged in the same way, by its own right; without leaders it is not judged', () => {
    expect(leadingExceptions([discussionLedBy(3).state], context.rights)).toEqual([
      {
        process,
        on: '2026-01-12',
        unit: school,
        leaders: [worker(3)],
        qualification: 'not-qualified',
        what: { kind: 'discussion', discussion: discussion(1) },
      },
    ]);
    expect(listed(discussionLedBy(2))).toEqual([]);
    expect(listed(discussionLedBy(9))).toEqual(['not-known']);
    expect(listed(discussionLedBy(9), [both(9, '2026-01-12')])).toEqual([]);
    expect(listed(discussionLedBy())).toEqual([]);
    expect(listed(replay(lpProcess, eventsOf([opened, recorded])))).toEqual([]);
    expect(listed(lpProcess.initial)).toEqual([]);
  });
  test('whoever recorded it is told, in the words of what is known', () => {
    const codes = (state: typeof lpProcess.initial) =>
      lpProcess.warnings(state, context).filter(({ code }) => /leader/.test(code));
    expect(codes(meetingLedBy(2))).toEqual([
      { code: 'meeting-leader-not-qualified', meeting: meeting(1), on: '2026-02-09' },
    ]);
    expect(codes(meetingLedBy(9))).toEqual([
      { code: 'meeting-leader-rights-unknown', meeting: meeting(1), on: '2026-02-09' },
    ]);
    expect(codes(discussionLedBy(3))).toEqual([
      { code: 'discussion-leader-not-qualified', discussion: discussion(1), on: '2026-01-12' },
    ]);
    expect(codes(discussionLedBy(9))).toEqual([
      { code: 'discussion-leader-rights-unknown', discussion: discussion(1), on: '2026-01-12' },
    ]);
    expect(codes(meetingLedBy(1))).toEqual([]);
  });
  test('no event holds a verdict on rights: it would be that of the day of recording for ever', () => {
    expect(JSON.stringify(meetingLedBy(2))).not.toContain('qualif');
    expect(JSON.stringify(discussionLedBy(3))).not.toContain('qualif');
  });
  test('the list begins with the newest, and keeps the order of one day', () => {
    const older = discussionLedBy(3).state;
    const twin = { ...older, process: entry(99) as never };
    expect(
      leadingExceptions([older, twin, meetingLedBy(2).state], context.rights).map(({ process: of, on }) => [
        of,
        on,
      ]),
    ).toEqual([
      [process, '2026-02-09'],
      [process, '2026-01-12'],
      [entry(99), '2026-01-12'],
    ]);
  });
});

test('a worker with any row is known on every day; without one nothing is known on any', () => {
  const days = Array.from({ length: 12 }, (_, n): Day => addDays(day('2026-01-28'), n));
  const verdicts = (rights: readonly LeaderRights[]) =>
    new Set(
      days.map((on) => {
        const { result } = after(decided).when({ ...planned(1), day: on }, knowing(...rights));
        return result.ok ? 'ok' : result.error.code;
      }),
    );
  expect(verdicts([])).toEqual(new Set(['practitioner-rights-unknown']));
  expect(verdicts([both(2, '2020-01-01')])).toEqual(new Set(['practitioner-rights-unknown']));
  expect(verdicts([both(1, '2030-01-01')])).toEqual(new Set(['practitioner-not-qualified']));
  expect(verdicts([both(1, '2020-01-01')])).toEqual(new Set(['ok']));
});
