import { describe, expect, it } from 'vitest';
import { commonSlots, fromHelsinki, type Day, type Interval } from '@puheeksi/core/calendar';
import { readGetSchedule } from './index.js';

const at = (day: string, hour: number) => fromHelsinki(day as Day, hour * 60);
const window: Interval = { from: at('2026-05-11', 8), to: at('2026-05-11', 16) };
const question = { window, stepMinutes: 60 };
const time = (dateTime: string, timeZone: string) => ({ dateTime, timeZone });
const item = (status: string, from: string, to: string, zone = 'FLE Standard Time') => ({
  status,
  subject: 'never read',
  start: time(`2026-05-11T${from}:00.0000000`, zone),
  end: time(`2026-05-11T${to}:00.0000000`, zone),
});
const read = (...schedules: readonly unknown[]) => {
  const answer = readGetSchedule({ value: schedules }, question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
const hours = (intervals: readonly Interval[]) =>
  intervals.map(({ from, to }) => [(from - window.from) / 60 + 8, (to - window.from) / 60 + 8]);

describe('getSchedule', () => {
  it('busy, tentative and out of office block, free and working elsewhere do not, unknown is unknown', () => {
    const [schedule] = read({
      scheduleId: 'a@example.fi',
      scheduleItems: [
        item('busy', '08:00', '09:00'),
        item('tentative', '09:00', '10:00'),
        item('oof', '06:00', '07:00', 'UTC'),
        item('free', '11:00', '12:00'),
        item('workingElsewhere', '12:00', '13:00'),
        item('unknown', '14:00', '15:00'),
      ],
    });
    expect(hours(schedule!.busy)).toEqual([[8, 10]]);
    expect(hours(schedule!.unknown)).toEqual([[14, 15]]);
    expect(JSON.stringify(schedule)).not.toContain('never read');
  });

  it('reads the view of steps where a mailbox shares no items; what it does not cover is unknown', () => {
    const [schedule] = read({ scheduleId: 'a@example.fi', scheduleItems: [], availabilityView: '02143?' });
    expect(hours(schedule!.busy)).toEqual([
      [9, 11],
      [12, 13],
    ]);
    expect(hours(schedule!.unknown)).toEqual([[13, 16]]);
  });

  it.each([
    [
      'a mailbox with an error',
      { scheduleId: 'x@example.fi', error: { responseCode: 'ErrorMailRecipientNotFound' } },
    ],
    ['a mailbox with an error that is only a word', { error: 'x', availabilityView: '00000000' }],
    ['a mailbox that says nothing', { scheduleId: 'x@example.fi' }],
    ['an empty list', { scheduleItems: [] }],
    ['an empty list and an empty view', { scheduleItems: [], availabilityView: '' }],
    ['an item without a time', { scheduleId: 'x@example.fi', scheduleItems: [{ status: 'busy' }] }],
    ['an item in a zone nobody knows', { scheduleItems: [item('busy', '08:00', '09:00', 'Nowhere')] }],
    ['no object at all', 7],
  ])('takes %s as unknown for the whole stretch', (_name, schedule) => {
    expect(read(schedule)[0]!.unknown).toEqual([window]);
  });

  it('holds the items against the view: a busy step that no item explains is busy, an item stays as exact as it is', () => {
    const of = (availabilityView: string, ...scheduleItems: readonly unknown[]) =>
      read({ error: null, availabilityView, scheduleItems })[0]!;
    const free = of('22000000', item('free', '08:00', '08:30'));
    expect([hours(free.busy), free.unknown]).toEqual([[[8, 10]], []]);
    const exact = of('20000030', item('busy', '08:00', '08:15'));
    expect(hours(exact.busy)).toEqual([
      [8, 8.25],
      [14, 15],
    ]);
    const short = of('0000', item('busy', '14:00', '15:00'));
    expect([hours(short.busy), hours(short.unknown)]).toEqual([[[14, 15]], [[12, 16]]]);
  });

  it('seconds never make an item shorter', () => {
    const seconds = {
      status: 'busy',
      start: time('2026-05-11T08:00:30', 'FLE Standard Time'),
      end: time('2026-05-11T08:30:30.0000000', 'FLE Standard Time'),
    };
    expect(read({ scheduleItems: [seconds] })[0]!.busy).toEqual([
      { from: window.from, to: window.from + 31 },
    ]);
  });

  it('gives working hours when they are on Finnish clocks', () => {
    const workingHours = {
      daysOfWeek: ['monday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '16:00:00.0000000',
      timeZone: { name: 'FLE Standard Time' },
    };
    const pacific = { ...workingHours, timeZone: { name: 'Pacific Standard Time' } };
    const both = read({ availabilityView: '00000000', workingHours }, { workingHours: pacific });
    expect(both.map((schedule) => schedule.hours)).toEqual([
      [{ weekdays: [1, 5], fromMinute: 480, toMinute: 960 }],
      null,
    ]);
  });

  it('F11: goes straight into a search of common time', () => {
    const people = read(
      { scheduleId: 'a@example.fi', scheduleItems: [item('busy', '08:00', '12:00')] },
      { scheduleId: 'b@example.fi', availabilityView: '00002000' },
    ).map(({ mailbox: _mailbox, hours: _hours, ...time }, index) => ({
      id: `person-${index}`,
      attendance: 'required' as const,
      ...time,
    }));
    expect(commonSlots({ people, horizon: window, lengthMinutes: 60, gridMinutes: 30 })).toMatchObject({
      ok: true,
      value: {
        slots: [
          { from: at('2026-05-11', 13) },
          { from: at('2026-05-11', 14) },
          { from: at('2026-05-11', 15) },
        ],
      },
    });
  });

  it('tells every fault of the question and the answer at once', () => {
    const faulty = readGetSchedule(
      { error: { code: 'InvalidAuthenticationToken' } },
      { window, stepMinutes: 1 },
    );
    expect(faulty.ok ? [] : faulty.error.map(({ code }) => code)).toEqual(['not-an-answer', 'out-of-range']);
    expect(readGetSchedule({ value: Array(201).fill({}) }, question).ok).toBe(false);
  });
});
