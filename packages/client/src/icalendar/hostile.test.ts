import { describe, expect, it } from 'vitest';
import { fromHelsinki, instantOf, type Day, type Interval } from '@puheeksi/core/calendar';
import { busyTime, readCalendar, type CalendarFaultCode, type ReadLimits } from './index.js';

const year: Interval = {
  from: fromHelsinki('2026-01-01' as Day, 0),
  to: fromHelsinki('2027-01-01' as Day, 0),
};
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\r\n');
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('\r\n');
const start = 'DTSTART:20200105T080000Z';
/** The n-th hour of the year as a file writes it. */
const hour = (index: number): string =>
  `${instantOf(year.from + index * 60)
    .slice(0, 16)
    .replaceAll(/[-:]/g, '')}00Z`;
const zoneOfManyRules = (name: string, rules: number): string =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:STANDARD',
    'DTSTART:20200101T000000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0200',
    many(rules, () => 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=1;BYHOUR=0,1'),
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index).join(',');

/** Faults that leave what they are about out of the reading, and nothing else unknown. */
const linesAlone: readonly CalendarFaultCode[] = ['line-too-long', 'junk-line'];

/** Files made to hang or fill a reader, and the fault each has to end in (none: it is simply read). */
type HostileFile = readonly [
  name: string,
  make: () => string,
  fault: CalendarFaultCode | null,
  limits?: Partial<ReadLimits>,
];
const files: readonly HostileFile[] = [
  ['a rule of every second', () => calendar(event(start, 'RRULE:FREQ=SECONDLY')), 'rule-too-dense'],
  [
    'a rule of every minute',
    () => calendar(event(start, 'RRULE:FREQ=MINUTELY;COUNT=99999999')),
    'rule-too-dense',
  ],
  [
    'every hour for ever, events of a day',
    () => calendar(event(start, 'DURATION:P1D', 'RRULE:FREQ=HOURLY')),
    'not-a-rule',
  ],
  [
    'every second of a day as lists',
    () =>
      calendar(
        event(
          start,
          `RRULE:FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)};BYSECOND=${numbers(60)}`,
        ),
      ),
    'rule-too-dense',
  ],
  [
    'a rule that never comes',
    () => calendar(event(start, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')),
    null,
  ],
  [
    'a rule that hardly ever comes',
    () => calendar(event(start, 'RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1')),
    null,
  ],
  [
    'a thousand million weeks since the year 1600',
    () => calendar(event('DTSTART:16000103T080000Z', 'RRULE:FREQ=WEEKLY;COUNT=999999999')),
    null,
  ],
  [
    'a thousand million months since the year 1600',
    () => calendar(event('DTSTART:16000103T080000Z', 'RRULE:FREQ=MONTHLY;COUNT=999999999;BYDAY=-1FR')),
    null,
  ],
  ['an absurd interval', () => calendar(event(start, 'RRULE:FREQ=DAILY;INTERVAL=999999999')), 'not-a-rule'],
  ['an absurd duration', () => calendar(event(start, 'DURATION:P999999999W')), 'duration-out-of-range'],
  [
    'an absurd duration, every day',
    () => calendar(event(start, 'DURATION:P99999W', 'RRULE:FREQ=DAILY')),
    'duration-out-of-range',
  ],
  [
    'a duration without end',
    () => calendar(event(start, `DURATION:PT${'9'.repeat(100_000)}S`)),
    'not-a-duration',
  ],
  ['a million lines', () => calendar(many(1_000_000, () => 'A:1')), 'too-many-lines'],
  ['four hundred thousand junk lines', () => calendar(many(399_000, () => 'junk')), 'junk-line'],
  ['a line of eight million letters', () => calendar(`SUMMARY:${'x'.repeat(8_000_000)}`, event(start)), null],
  [
    'a line folded three hundred thousand times',
    () => calendar(`SUMMARY:x${'\r\n x'.repeat(300_000)}`),
    null,
  ],
  ['nesting a hundred thousand deep', () => calendar(many(100_000, () => 'BEGIN:VALARM')), 'too-deep'],
  ['events that never end', () => calendar(many(200_000, () => 'BEGIN:VEVENT')), 'component-not-closed'],
  [
    'a hundred thousand events',
    () => calendar(many(100_000, () => event('DTSTART:20260105T080000Z'))),
    'too-many-events',
  ],
  [
    'ten thousand daily events',
    () => calendar(many(10_000, (index) => event(`UID:${index}`, start, 'RRULE:FREQ=DAILY'))),
    'too-many-occurrences',
  ],
  [
    'ten thousand costly rules',
    () =>
      calendar(
        many(10_000, (index) =>
          event(
            `UID:${index}`,
            start,
            'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYWEEKNO=1,20,53;BYSETPOS=-1,3',
          ),
        ),
      ),
    'time-used-up',
    // It takes all the time there is, however much.
    { milliseconds: 200 },
  ],
  [
    'a hundred thousand exceptions',
    () =>
      calendar(
        event(
          start,
          'RRULE:FREQ=DAILY',
          `EXDATE:${many(100_000, () => '20260105T080000Z').replaceAll('\r\n', ',')}`,
        ),
      ),
    'line-too-long',
  ],
  [
    'a time zone of endless rules',
    () =>
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Mine',
        many(
          90,
          () =>
            'BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD',
        ),
        'END:VTIMEZONE',
        event('DTSTART;TZID=Mine:20260105T080000'),
      ),
    'not-a-time-zone',
  ],
  [
    'ten thousand names of time zones',
    () =>
      calendar(many(10_000, (index) => event(`UID:${index}`, `DTSTART;TZID=Zone${index}:20260105T080000`))),
    'unknown-time-zone',
  ],
  [
    'a thousand changes of all that follows, two thousand extra times',
    () =>
      calendar(
        event(
          'UID:u',
          `DTSTART:${hour(0)}`,
          'DURATION:PT5M',
          many(
            20,
            (line) => `RDATE:${many(100, (at) => hour(400 * line + 4 * at + 1)).replaceAll('\r\n', ',')}`,
          ),
        ),
        many(1_000, (index) =>
          event('UID:u', `RECURRENCE-ID;RANGE=THISANDFUTURE:${hour(index)}`, `DTSTART:${hour(index)}`),
        ),
      ),
    null,
  ],
  [
    'time zones of a hundred thousand rules that no event is in',
    () =>
      calendar(
        many(50, (index) => zoneOfManyRules(`Zone${index}`, 2_000)),
        event('DTSTART:20260105T080000Z'),
      ),
    null,
  ],
  [
    'time zones of a hundred thousand rules with an event in each',
    () =>
      calendar(
        many(50, (index) => zoneOfManyRules(`Zone${index}`, 2_000)),
        many(50, (index) => event(`UID:${index}`, `DTSTART;TZID=Zone${index}:20260105T080000`)),
      ),
    'not-a-time-zone',
  ],
  [
    'five thousand series of one name with five thousand changes',
    () =>
      calendar(
        many(5_000, () => event('UID:u', `DTSTART:${hour(0)}`, 'DURATION:PT5M')),
        many(4_990, (index) => event('UID:u', `RECURRENCE-ID:${hour(index)}`, `DTSTART:${hour(index)}`)),
      ),
    null,
  ],
  ['parameters without end', () => calendar(event(`DTSTART${';A=1'.repeat(4_000)}:20260105T080000Z`)), null],
  [
    'quotes that never close',
    () => calendar(event(`DTSTART;TZID="${'a"'.repeat(9_000)}:20260105T080000Z`)),
    'junk-line',
  ],
];

describe('files made to harm', () => {
  it.each(files.map((file) => ({ name: file[0], file })))(
    '$name: an answer, within the time of a test, in which what was not read is never free',
    ({ file: [, make, fault, limits = {}] }) => {
      const reading = readCalendar(make(), { window: year, limits });
      if (!reading.ok) throw new Error(reading.error.code);
      const codes = new Set(reading.value.faults.map(({ code }) => code));
      if (fault === null) expect([...codes]).toEqual([]);
      // A slow machine may run out of the time given first: that is an answer too.
      else expect(codes.has(fault) || codes.has('time-used-up')).toBe(true);
      expect(reading.value.faults.length).toBeLessThanOrEqual(200);
      expect(reading.value.occurrences.length).toBeLessThanOrEqual(20_000);
      if (fault !== null && !linesAlone.includes(fault))
        expect(busyTime(reading.value, year).unknown).not.toEqual([]);
    },
  );

  it('bytes that are folds within characters and nothing else are no calendar, and do not fill the memory', () => {
    const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => [13, 10, 32, 0x80][at % 4]!);
    expect(readCalendar(bytes, { window: year })).toEqual({ ok: false, error: { code: 'not-a-calendar' } });
    const text = new TextEncoder().encode(calendar(event('UID:u', 'DTSTART:20260105T080000Z')));
    const both = new Uint8Array(bytes.length + text.length + 2);
    both.set(text);
    both.set([13, 10], text.length);
    both.set(bytes, text.length + 2);
    expect(readCalendar(both, { window: year })).toMatchObject({
      value: { occurrences: [{ uid: 'u' }], complete: false },
    });
  });

  it('refuses a file that is too large before looking at it', () => {
    expect(readCalendar('x'.repeat(10_000_001), { window: year })).toEqual({
      ok: false,
      error: { code: 'too-large', max: 10_000_000 },
    });
  });

  it('stops when the time given is used up, by whatever clock', () => {
    let now = 0;
    const limits: Partial<ReadLimits> = { milliseconds: 5 };
    const file = calendar(
      many(50, (index) => event(`UID:${index}`, 'DTSTART:20260105T080000Z', 'DURATION:PT1H')),
    );
    const reading = readCalendar(file, { window: year, limits, milliseconds: () => now++ });
    expect(reading).toMatchObject({
      ok: true,
      value: { complete: false, faults: [{ code: 'time-used-up' }] },
    });
    expect(reading.ok && reading.value.occurrences.length).toBeLessThan(10);
  });

  it('tells that the time was used up, also when the lines alone took all of it', () => {
    const file = calendar(event('UID:u', 'DTSTART:20260105T080000Z', 'DURATION:PT1H'));
    const times = [0, 100];
    const reading = readCalendar(file, {
      window: year,
      limits: { milliseconds: 5 },
      milliseconds: () => times.shift() ?? 100,
    });
    expect(reading).toMatchObject({
      ok: true,
      value: { complete: false, occurrences: [], faults: [{ code: 'time-used-up', line: 2 }] },
    });
  });
});
