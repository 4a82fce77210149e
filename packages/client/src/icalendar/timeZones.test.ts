import { afterAll, describe, expect, it } from 'vitest';
import type { Instant } from '@puheeksi/core';
import { dayInterval, fromHelsinki, instantOf, type Day } from '@puheeksi/core/calendar';
import { familyText, readCalendar, readGetSchedule, writeInvitation, type Meeting } from './index.js';
import { leave, processWith } from './testing/leaves.js';

const before = process.env['TZ'];
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

const window = { from: dayInterval('2026-03-25' as Day).from, to: dayInterval('2026-04-05' as Day).from };
const file = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'DTSTART;TZID=FLE Standard Time:20260326T090000',
  'DURATION:PT1H',
  'RRULE:FREQ=DAILY;UNTIL=20260331T060000Z',
  'EXDATE:20260328T090000',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART:20260330T120000',
  'DTEND;TZID=America/New_York:20260330T070000',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20260329',
  'RRULE:FREQ=MONTHLY;BYMONTHDAY=29',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const schedule = {
  value: [
    {
      scheduleItems: [
        {
          status: 'busy',
          start: { dateTime: '2026-03-29T09:00:00', timeZone: 'FLE Standard Time' },
          end: { dateTime: '2026-03-29T07:00:00', timeZone: 'UTC' },
        },
      ],
    },
  ],
};
const meeting: Meeting = {
  uid: 'm-1',
  sequence: 0,
  from: fromHelsinki('2026-03-29' as Day, 17 * 60),
  to: fromHelsinki('2026-03-29' as Day, 18 * 60),
  language: 'fi',
  organizer: { email: 'a@example.fi' },
  hideInvitees: true,
  stamp: '2026-03-01T00:00:00.000Z' as Instant,
};
const sent = '2026-03-01' as Day;
const everything = () => {
  const reading = readCalendar(file, { window });
  return {
    times:
      reading.ok && reading.value.occurrences.map(({ from, to }) => `${instantOf(from)}/${instantOf(to)}`),
    schedule: readGetSchedule(schedule, { window, stepMinutes: 30 }),
    invitation: writeInvitation(meeting, [
      {
        email: 'b@example.fi',
        attendance: 'required',
        reach: leave('calendar', 'guardian', processWith(), sent),
      },
    ]),
    text: familyText(meeting, {
      ...{ language: 'fi', news: 'invitation', takingPart: [] },
      reach: leave('invitation', 'guardian', processWith(), sent),
    }),
  };
};

describe('the process’s own time zone', () => {
  const expected = {
    times: [
      '2026-03-26T07:00:00.000Z/2026-03-26T08:00:00.000Z',
      '2026-03-27T07:00:00.000Z/2026-03-27T08:00:00.000Z',
      '2026-03-28T22:00:00.000Z/2026-03-29T21:00:00.000Z',
      '2026-03-29T06:00:00.000Z/2026-03-29T07:00:00.000Z',
      '2026-03-30T06:00:00.000Z/2026-03-30T07:00:00.000Z',
      '2026-03-30T09:00:00.000Z/2026-03-30T11:00:00.000Z',
      '2026-03-31T06:00:00.000Z/2026-03-31T07:00:00.000Z',
    ],
    schedule: {
      ok: true,
      value: [
        {
          busy: [
            { from: fromHelsinki('2026-03-29' as Day, 540), to: fromHelsinki('2026-03-29' as Day, 600) },
          ],
        },
      ],
    },
    text: {
      ok: true,
      value: { body: expect.stringContaining('sunnuntaina 29.3.2026 klo 17.00–18.00') },
    },
  };

  it.each([
    ['UTC', 0],
    ['Europe/Helsinki', -120],
    ['America/New_York', 300],
  ])('%s changes nothing of what is read or written', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    const found = everything();
    expect(found).toMatchObject(expected);
    expect(found.invitation).toMatchObject({
      ok: true,
      value: [{ file: expect.stringContaining('DTSTART;TZID=Europe/Helsinki:20260329T170000') }],
    });
  });
});
