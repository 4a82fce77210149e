import { describe, expect, it } from 'vitest';
import { fromHelsinki, instantOf, type Day, type Interval } from '@puheeksi/core/calendar';
import { busyTime, readCalendar } from './index.js';

const year: Interval = {
  from: fromHelsinki('2026-01-01' as Day, 0),
  to: fromHelsinki('2027-01-01' as Day, 0),
};
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'UID:u',
  ...lines,
  'END:VEVENT',
];
const read = (...lines: readonly string[]) => {
  const reading = readCalendar(calendar(...lines), { window: year });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
};
const text = ({ from, to }: Interval) => `${instantOf(from).slice(5, 16)}/${instantOf(to).slice(5, 16)}`;
const busyIn = (...lines: readonly string[]) => read(...lines).occurrences.map(text);
const unknownIn = (...lines: readonly string[]) => busyTime(read(...lines), year).unknown.map(text);
const helsinki = 'TZID=Europe/Helsinki';
const newYear = '12-31T22:00';
const newYearBefore = newYear;

describe('series in the night the clocks change', () => {
  it.each([
    [
      'a start that is skipped begins later and keeps its length',
      [`DTSTART;${helsinki}:20260328T033000`, `DTEND;${helsinki}:20260328T040000`],
      ['03-28T01:30/03-28T02:00', '03-29T01:30/03-29T02:00', '03-30T00:30/03-30T01:00'],
    ],
    [
      'an hour that is skipped whole is still an hour',
      [`DTSTART;${helsinki}:20260328T030000`, `DTEND;${helsinki}:20260328T040000`],
      ['03-28T01:00/03-28T02:00', '03-29T01:00/03-29T02:00', '03-30T00:00/03-30T01:00'],
    ],
    [
      'the same in New York',
      ['DTSTART;TZID=America/New_York:20260307T023000', 'DTEND;TZID=America/New_York:20260307T030000'],
      ['03-07T07:30/03-07T08:00', '03-08T07:30/03-08T08:00', '03-09T06:30/03-09T07:00'],
    ],
    [
      'a night over the change ends when the clock says so',
      [`DTSTART;${helsinki}:20260327T220000`, `DTEND;${helsinki}:20260328T060000`],
      ['03-27T20:00/03-28T04:00', '03-28T20:00/03-29T03:00', '03-29T19:00/03-30T03:00'],
    ],
    [
      'an hour that comes twice is taken both times',
      [`DTSTART;${helsinki}:20261024T030000`, `DTEND;${helsinki}:20261024T040000`],
      ['10-24T00:00/10-24T01:00', '10-25T00:00/10-25T02:00', '10-26T01:00/10-26T02:00'],
    ],
  ])('%s', (_name, times, busy) => {
    expect(busyIn(...event(...times, 'RRULE:FREQ=DAILY;COUNT=3'))).toEqual(busy);
  });
});

describe('extra times in another zone than the series', () => {
  const nine = [`DTSTART;${helsinki}:20260105T090000`, `DTEND;${helsinki}:20260105T100000`];

  it.each([
    ['in UTC', nine, 'RDATE:20260112T070000Z', '01-12T07:00/01-12T08:00'],
    ['in New York', nine, 'RDATE;TZID=America/New_York:20260112T090000', '01-12T14:00/01-12T15:00'],
    [
      'in Finland, of a series in UTC',
      ['DTSTART:20260105T070000Z', 'DTEND:20260105T080000Z'],
      `RDATE;${helsinki}:20260112T090000`,
      '01-12T07:00/01-12T08:00',
    ],
    [
      'in the hour that comes twice, the second time',
      nine,
      'RDATE:20261025T010000Z',
      '10-25T01:00/10-25T02:00',
    ],
    [
      'as the midnight of some zone, of whole days',
      ['DTSTART;VALUE=DATE:20260105'],
      'RDATE:20260112T000000Z',
      '01-11T22:00/01-12T22:00',
    ],
  ])('%s', (_name, start, extra, busy) => {
    expect(busyIn(...event(...start, extra))[1]).toBe(busy);
  });

  it('in a zone nobody knows: unknown around the extra time, not around the start', () => {
    const nowhere = [
      ...event('DTSTART:20260105T090000Z', 'DURATION:PT1H', 'RDATE;TZID=Nowhere:20260601T090000'),
    ];
    expect(busyIn(...nowhere)).toEqual(['01-05T09:00/01-05T10:00']);
    expect(unknownIn(...nowhere)).toEqual(['05-31T19:00/06-01T22:00']);
  });
});

describe('an occurrence and all after it moved', () => {
  const weekly = event(
    `DTSTART;${helsinki}:20260105T090000`,
    `DTEND;${helsinki}:20260105T100000`,
    'RRULE:FREQ=WEEKLY;COUNT=4',
  );
  const moved = (replaced: string, ...lines: readonly string[]) =>
    event(`RECURRENCE-ID;RANGE=THISANDFUTURE${replaced}`, ...lines);

  it.each([
    ['named in UTC', ':20260112T070000Z', `DTSTART;${helsinki}:20260112T110000`],
    ['moved in UTC', `;${helsinki}:20260112T090000`, 'DTSTART:20260112T090000Z'],
  ])('%s: by the two hours it was moved', (_name, replaced, start) => {
    expect(busyIn(...weekly, ...moved(replaced, start, 'DURATION:PT1H'))).toEqual([
      '01-05T07:00/01-05T08:00',
      '01-12T09:00/01-12T10:00',
      '01-19T09:00/01-19T10:00',
      '01-26T09:00/01-26T10:00',
    ]);
  });

  it('each of several moves holds until the next', () => {
    const file = [
      ...weekly,
      ...moved(';TZID=Europe/Helsinki:20260119T090000', 'DTSTART:20260119T110000Z', 'DURATION:PT1H'),
      ...moved(';TZID=Europe/Helsinki:20260112T090000', 'DTSTART:20260112T090000Z', 'DURATION:PT2H'),
    ];
    expect(busyIn(...file)).toEqual([
      '01-05T07:00/01-05T08:00',
      '01-12T09:00/01-12T11:00',
      '01-19T11:00/01-19T12:00',
      '01-26T11:00/01-26T12:00',
    ]);
  });

  it.each([
    ['to a zone nobody knows', `;${helsinki}:20260112T090000`, 'DTSTART;TZID=Nowhere:20260112T110000'],
    ['named in a zone nobody knows', ';TZID=Nowhere:20260112T090000', 'DTSTART:20260112T090000Z'],
  ])('%s: all from there on is unknown', (_name, replaced, start) => {
    const [unknown] = unknownIn(...weekly, ...moved(replaced, start, 'DURATION:PT1H'));
    expect(unknown?.startsWith('01-11T19:00/')).toBe(true);
    expect(unknown?.endsWith(`/${newYear}`)).toBe(true);
  });

  it('to before the window’s end from after it, and with a length that reaches into the window', () => {
    const daily = (start: string) => event(`DTSTART:${start}`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    const back = [
      ...daily('20270101T080000Z'),
      ...moved(':20270103T080000Z', 'DTSTART:20261203T080000Z', 'DURATION:PT1H'),
    ];
    expect(busyIn(...back).slice(0, 2)).toEqual(['12-03T08:00/12-03T09:00', '12-04T08:00/12-04T09:00']);
    const long = [
      ...event('DTSTART:20251101T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=10'),
      ...moved(':20251103T080000Z', 'DTSTART:20251103T080000Z', 'DURATION:P60D'),
    ];
    expect(busyIn(...long).at(-1)).toBe('11-10T08:00/01-09T08:00');
  });

  it('forward from a rule nobody can read: unknown from where it may have gone', () => {
    const broken = event('DTSTART:20260105T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES');
    const back = moved(':20260112T090000Z', 'DTSTART:20260102T090000Z', 'DURATION:PT1H');
    expect(unknownIn(...broken, ...back)).toEqual([`${newYearBefore}/${newYear}`]);
  });

  it('without the series itself: nobody can tell what follows', () => {
    const alone = moved(`;${helsinki}:20260112T090000`, 'DTSTART:20260112T090000Z', 'DURATION:PT1H');
    expect(unknownIn(...alone)).toEqual([`01-11T19:00/${newYear}`]);
  });
});

describe('times that cannot be as they are written', () => {
  it.each([
    ['an end before the start', ['DTSTART:20260105T220000Z', 'DTEND:20260105T060000Z']],
    ['a length below nothing', ['DTSTART:20260105T220000Z', 'DURATION:-PT16H']],
  ])('%s: unknown from the one to a day after the other', (_name, times) => {
    const file = event(...times);
    expect(busyIn(...file)).toEqual([]);
    expect(unknownIn(...file)).toEqual(['01-05T06:00/01-06T22:00']);
    expect(read(...file).faults).toEqual([{ code: 'ends-before-it-begins', line: 3 }]);
    expect(unknownIn(...event(...times, 'RRULE:FREQ=WEEKLY;COUNT=2'))).toEqual([
      '01-05T06:00/01-06T22:00',
      '01-12T06:00/01-13T22:00',
    ]);
  });

  it('an extra time that ends before it begins leaves the other occurrences as they are', () => {
    const file = event(
      'DTSTART:20260105T080000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=3',
      'RDATE;VALUE=PERIOD:20260106T100000Z/20260106T090000Z',
    );
    expect(busyIn(...file)).toHaveLength(3);
    expect(unknownIn(...file)).toEqual(['01-06T09:00/01-07T10:00']);
  });

  it('of two extra times that begin together the longer counts', () => {
    const file = event(
      'DTSTART:20260105T080000Z',
      'DURATION:PT1H',
      'RDATE;VALUE=PERIOD:20260106T080000Z/PT3H,20260106T080000Z/PT30M',
    );
    expect(busyIn(...file)).toEqual(['01-05T08:00/01-05T09:00', '01-06T08:00/01-06T11:00']);
  });

  it('an event of ten days in a zone nobody knows is unknown for all of them, and for each extra time', () => {
    const start = 'DTSTART;TZID=Nowhere:20260105T090000';
    expect(unknownIn(...event(start, 'DURATION:P10D'))).toEqual(['01-04T19:00/01-15T21:00']);
    expect(unknownIn(...event(start, 'DURATION:PT1H', 'RDATE;TZID=Nowhere:20260601T090000'))).toEqual([
      '01-04T19:00/01-05T22:00',
      '05-31T19:00/06-01T22:00',
    ]);
    expect(unknownIn(...event(start, 'DURATION:P500D'))).toEqual([`${newYearBefore}/${newYear}`]);
  });

  it('more rules than are read, or more occurrences than are kept, leave the rest unknown', () => {
    const months = Array.from({ length: 11 }, (_, month) => `RRULE:FREQ=YEARLY;BYMONTH=${month + 1}`);
    const file = event('DTSTART:20260105T090000Z', 'DURATION:PT1H', ...months);
    expect(unknownIn(...file)).toEqual([`01-05T09:00/${newYear}`]);
    expect(read(...file).faults).toEqual([{ code: 'not-a-rule', line: 17 }]);
    const daily = calendar(...event('DTSTART:20260105T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'));
    const few = readCalendar(daily, { window: year, limits: { occurrencesOfEvent: 3 } });
    expect(few.ok && [few.value.occurrences.length, few.value.unknown.map(text)]).toEqual([
      3,
      [`01-08T09:00/${newYear}`],
    ]);
  });

  it('an absurd length is unknown time in any zone', () => {
    for (const zone of ['Europe/Helsinki', 'America/New_York']) {
      const file = event(`DTSTART;TZID=${zone}:20260105T120000`, 'DURATION:P999999999W');
      expect(unknownIn(...file)).toHaveLength(1);
    }
  });
});

describe('free/busy answers that cannot be read', () => {
  const answer = (...lines: readonly string[]) => ['BEGIN:VFREEBUSY', ...lines, 'END:VFREEBUSY'];
  const stretch = ['DTSTART:20260101T000000Z', 'DTEND:20270101T000000Z'];
  const all = [`${newYearBefore}/${newYear}`];

  it.each([
    ['a period that ends before it begins', [...stretch, 'FREEBUSY:20260106T080000Z/20260106T070000Z']],
    ['a period half written', [...stretch, 'FREEBUSY:20260105T080000Z/20260105T0900']],
    ['a length below nothing', [...stretch, 'FREEBUSY:20260105T080000Z/-PT1H']],
    ['a broken beginning of the answer', ['DTSTART:2026xxxx', stretch[1]!]],
    ['a broken end of the answer', [stretch[0]!, 'DTEND;TZID=Nowhere:20270101T000000']],
    ['no word on what it answers for', []],
  ])('%s: all of it is unknown', (_name, lines) => {
    expect(unknownIn(...answer(...lines))).toEqual(all);
    expect(read(...answer(...lines)).faults.length).toBeGreaterThan(0);
  });

  it('a broken period of free time hides nothing', () => {
    const file = answer(...stretch, 'FREEBUSY;FBTYPE=FREE:20260105T080000Z/-PT1H');
    expect(read(...file)).toMatchObject({ faults: [{ code: 'not-a-time', line: 6 }] });
    expect(unknownIn(...file)).toEqual([`${newYear}/01-01T00:00`]);
  });

  it('seconds never make a busy period shorter', () => {
    const file = answer(...stretch, 'FREEBUSY:20260105T080030Z/20260105T085930Z');
    expect(busyIn(...file)).toEqual(['01-05T08:00/01-05T09:00']);
  });
});
