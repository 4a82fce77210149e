import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Interval } from '@puheeksi/core/calendar';
import { busyTime, readCalendar } from './index.js';

const before = process.env['TZ'];
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** A UTC minute by hand: '12T08:00' of the month of the case. */
const minute = (month: string, text: string): number => Date.parse(`2026-${month}-${text}:00.000Z`) / 60_000;

/** A small file that was once read wrongly, the window in UTC, and when somebody is busy in UTC, worked out by hand. */
const cases: readonly (readonly [
  file: string,
  month: string,
  window: readonly [string, string],
  busy: readonly (readonly [string, string])[],
])[] = [
  [
    'blank-uid.ics',
    '01',
    ['12T00:00', '27T00:00'],
    [
      ['12T08:00', '12T09:00'],
      ['13T08:00', '13T09:00'],
    ],
  ],
  [
    'blank-uid-override.ics',
    '01',
    ['12T00:00', '27T00:00'],
    [
      ['12T08:00', '12T09:00'],
      ['13T08:00', '13T09:00'],
      ['20T08:00', '20T09:00'],
    ],
  ],
  ['gmt-is-london.ics', '07', ['20T00:00', '31T00:00'], [['23T09:20', '23T09:50']]],
  ['tzid-with-colon.ics', '01', ['12T00:00', '27T00:00'], [['12T07:00', '12T08:00']]],
  ['exdate-utc-after-change.ics', '01', ['12T00:00', '27T00:00'], [['12T07:00', '12T08:00']]],
  [
    'recurrence-id-two-forms.ics',
    '01',
    ['12T00:00', '27T00:00'],
    [
      ['12T07:00', '12T08:00'],
      ['19T13:00', '19T14:00'],
    ],
  ],
];

describe.each([
  ['UTC', 0],
  ['Europe/Helsinki', -120],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
] as const)('files that were once read wrongly, in a process in %s', (zone, offset) => {
  it.each(cases)('%s', (file, month, [from, to], busy) => {
    process.env['TZ'] = zone;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    const bytes = readFileSync(new URL(`fixtures/${file}`, import.meta.url));
    const window: Interval = { from: minute(month, from), to: minute(month, to) };
    const expected = {
      busy: busy.map(([start, end]) => ({ from: minute(month, start), to: minute(month, end) })),
      unknown: [],
    };
    for (const form of [bytes, bytes.toString('utf8')]) {
      const reading = readCalendar(form, { window });
      if (!reading.ok) throw new Error(reading.error.code);
      expect(busyTime(reading.value, window)).toEqual(expected);
      expect([reading.value.faults, reading.value.complete]).toEqual([[], true]);
    }
  });
});
