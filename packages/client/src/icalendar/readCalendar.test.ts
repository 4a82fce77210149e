import { describe, expect, it } from 'vitest';
import { fromHelsinki, instantOf, type Day, type Interval } from '@puheeksi/core/calendar';
import { busyTime, readCalendar, type CalendarReading, type ReadOptions } from './index.js';

const year: Interval = {
  from: fromHelsinki('2026-01-01' as Day, 0),
  to: fromHelsinki('2027-01-01' as Day, 0),
};
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const read = (file: string | Uint8Array, options: Partial<ReadOptions> = {}): CalendarReading => {
  const reading = readCalendar(file, { window: year, ...options });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
};
/** Starts and ends as UTC texts without seconds. */
const times = (reading: CalendarReading) =>
  reading.occurrences.map(({ from, to }) => `${instantOf(from).slice(0, 16)}/${instantOf(to).slice(11, 16)}`);
const faults = (reading: CalendarReading) => reading.faults.map(({ code, line }) => `${code} ${line}`);

describe('times and zones', () => {
  it.each([
    ['UTC', 'DTSTART:20260110T080000Z', 'DTEND:20260110T090000Z'],
    [
      'an IANA zone',
      'DTSTART;TZID=Europe/Helsinki:20260110T100000',
      'DTEND;TZID=Europe/Helsinki:20260110T110000',
    ],
    [
      'another IANA zone',
      'DTSTART;TZID=Europe/Stockholm:20260110T090000',
      'DTEND;TZID=Europe/Stockholm:20260110T100000',
    ],
    [
      'a Windows zone',
      'DTSTART;TZID=FLE Standard Time:20260110T100000',
      'DTEND;TZID=FLE Standard Time:20260110T110000',
    ],
    ['a quoted zone', 'DTSTART;TZID="FLE Standard Time":20260110T100000', 'DURATION:PT1H'],
    [
      'a path before the zone',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Helsinki:20260110T100000',
      'DURATION:PT60M',
    ],
    [
      'a day with a Z, as an extra time',
      'DTSTART:20260110T080000Z',
      'DTEND:20260110T090000Z\r\nRDATE:20361210Z',
    ],
    ['no zone: the home zone', 'DTSTART:20260110T100000', 'DTEND:20260110T110000'],
    ['an end in another zone', 'DTSTART;TZID=Europe/Helsinki:20260110T100000', 'DTEND:20260110T090000Z'],
    ['a slash before the zone', 'DTSTART;TZID=/Europe/Helsinki:20260110T100000', 'DURATION:PT1H'],
    ['a space after the zone', 'DTSTART;TZID=Europe/Helsinki :20260110T100000', 'DURATION:PT1H'],
    [
      'the label Outlook shows',
      'DTSTART;TZID="(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius":20260110T100000',
      'DURATION:PT1H',
    ],
    [
      'another label, of a city with two words in its name',
      'DTSTART;TZID="(UTC-03:00) Buenos Aires":20260110T050000',
      'DURATION:PT1H',
    ],
    ['dashes and colons', 'DTSTART:2026-01-10T10:00:00', 'DTEND:2026-01-10T11:00:00'],
    ['seconds, never shorter than it is', 'DTSTART:20260110T080030Z', 'DTEND:20260110T085930Z'],
  ])('reads %s', (_name, start, end) => {
    expect(times(read(calendar(...event('UID:u', start, end))))).toEqual(['2026-01-10T08:00/09:00']);
  });

  const outlook = [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    'BEGIN:STANDARD',
    'DTSTART:16010101T040000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0300',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];

  it.each([
    ['whose city is on other clocks', '(UTC+05:00) Helsinki'],
    ['without a city', '(UTC+02:00) Chisinau Somewhere'],
  ])('does not guess at a label %s', (_name, label) => {
    const file = calendar(...event('UID:u', `DTSTART;TZID="${label}":20260110T100000`, 'DURATION:PT1H'));
    expect(faults(read(file))).toEqual(['unknown-time-zone 3']);
  });

  it('knows a zone of the file by its name, also with escaped commas and cut by a fold within a letter', () => {
    const named = (definition: string, use: string) =>
      calendar(
        ...outlook.map((line) => line.replace('Customized Time Zone', definition)),
        ...event('UID:u', `DTSTART;TZID=${use}:20260710T100000`, 'DURATION:PT1H'),
      );
    expect(times(read(named('Here\\, there', '"Here, there"')))).toEqual(['2026-07-10T07:00/08:00']);
    const bytes = new TextEncoder().encode(named('Aikavyöhyke', 'Aikavyöhyke'));
    // The two octets of the last ö, with folds before, between and after them.
    const at = bytes.lastIndexOf(0xc3);
    const fold = [13, 10, 32];
    const folded = [
      ...bytes.subarray(0, at),
      ...fold,
      bytes[at]!,
      ...fold,
      bytes[at + 1]!,
      ...fold,
      ...bytes.subarray(at + 2),
    ];
    expect(times(read(Uint8Array.from(folded)))).toEqual(['2026-07-10T07:00/08:00']);
  });

  it('reads a zone the file defines itself, over both changes of the clock', () => {
    const file = calendar(
      ...outlook,
      ...['20260328', '20260329', '20261024', '20261025'].flatMap((day) =>
        event(`UID:${day}`, `DTSTART;TZID=Customized Time Zone:${day}T100000`, 'DURATION:PT1H'),
      ),
    );
    expect(times(read(file))).toEqual([
      '2026-03-28T08:00/09:00',
      '2026-03-29T07:00/08:00',
      '2026-10-24T07:00/08:00',
      '2026-10-25T08:00/09:00',
    ]);
  });

  it('takes time around an event in a zone nobody knows as unknown, and says so', () => {
    const file = calendar(
      ...event('UID:u', 'DTSTART;TZID=Nowhere:20260110T100000', 'DTEND;TZID=Nowhere:20260110T110000'),
    );
    const reading = read(file);
    expect(reading.occurrences).toEqual([]);
    expect(faults(reading)).toEqual(['unknown-time-zone 3']);
    expect(reading.unknown.map(({ from, to }) => [instantOf(from), instantOf(to)])).toEqual([
      ['2026-01-09T20:00:00.000Z', '2026-01-10T23:00:00.000Z'],
    ]);
  });

  it('keeps a weekly nine o’clock at nine over both changes, and a night that jumps', () => {
    const weekly = (time: string) =>
      calendar(
        ...event(
          'UID:u',
          `DTSTART;TZID=Europe/Helsinki:20260322T${time}00`,
          'DURATION:PT30M',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
      );
    expect(times(read(weekly('0900')))).toEqual(['2026-03-22T07:00/07:30', '2026-03-29T06:00/06:30']);
    expect(times(read(weekly('0330')))).toEqual(['2026-03-22T01:30/02:00', '2026-03-29T01:30/02:00']);
  });

  it('reads whole days as days in Finland: 23 hours in March', () => {
    const file = calendar(
      ...event('UID:a', 'DTSTART;VALUE=DATE:20260329'),
      ...event('UID:b', 'DTSTART;VALUE=DATE:20260401', 'DTEND;VALUE=DATE:20260403'),
      ...event('UID:c', 'DTSTART;VALUE=DATE:20260410', 'DTEND;VALUE=DATE:20260410'),
    );
    expect(read(file).occurrences.map(({ from, to, allDay }) => [(to - from) / 60, allDay])).toEqual([
      [23, true],
      [48, true],
      [24, true],
    ]);
  });
});

describe('series', () => {
  const start = 'DTSTART;TZID=Europe/Helsinki:20260105T090000';
  const daysOf = (...lines: readonly string[]) =>
    times(read(calendar(...event('UID:u', start, 'DURATION:PT1H', ...lines)))).map((text) =>
      text.slice(5, 10),
    );

  it.each([
    ['RRULE:FREQ=WEEKLY;COUNT=3', ['01-05', '01-12', '01-19']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4', ['01-05', '01-07', '01-19', '01-21']],
    ['RRULE:FREQ=DAILY;UNTIL=20260107T070000Z', ['01-05', '01-06', '01-07']],
    ['RRULE:FREQ=DAILY;UNTIL=20260107T065900Z', ['01-05', '01-06']],
    ['RRULE:FREQ=DAILY;UNTIL=20260107', ['01-05', '01-06', '01-07']],
    ['RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['01-05', '02-02', '03-02']],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['01-05', '01-31', '02-28']],
    ['RRULE:FREQ=YEARLY', ['01-05']],
    ['RRULE:', ['01-05']],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO, TU;COUNT=3', ['01-05', '01-06', '01-12']],
    ['EXDATE:', ['01-05']],
  ])('%s', (rule, days) => expect(daysOf(rule)).toEqual(days));

  it('leaves exceptions out and adds extra times, also with an end of their own', () => {
    expect(
      times(
        read(
          calendar(
            ...event(
              'UID:u',
              start,
              'DURATION:PT1H',
              'RRULE:FREQ=WEEKLY;COUNT=4',
              'EXDATE;TZID=Europe/Helsinki:20260112T090000',
              'EXDATE;VALUE=DATE:20260119',
              'RDATE;TZID=Europe/Helsinki:20260201T120000',
              'RDATE;VALUE=PERIOD:20260202T100000Z/20260202T103000Z,20260203T100000Z/PT2H',
            ),
          ),
        ),
      ),
    ).toEqual([
      '2026-01-05T07:00/08:00',
      '2026-01-26T07:00/08:00',
      '2026-02-01T10:00/11:00',
      '2026-02-02T10:00/10:30',
      '2026-02-03T10:00/12:00',
    ]);
  });

  it('moves, cancels and frees single occurrences, and takes the newest of several versions', () => {
    const file = calendar(
      ...event('UID:u', start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...event(
        'UID:u',
        'RECURRENCE-ID;TZID=Europe/Helsinki:20260112T090000',
        'DTSTART:20260113T100000Z',
        'DURATION:PT1H',
      ),
      ...event(
        'UID:u',
        'RECURRENCE-ID;TZID=Europe/Helsinki:20260119T090000',
        'DTSTART:20260119T070000Z',
        'STATUS:CANCELLED',
      ),
      ...event('UID:v', 'SEQUENCE:1', 'DTSTART:20260301T100000Z', 'DURATION:PT1H'),
      ...event('UID:v', 'SEQUENCE:2', 'DTSTART:20260302T100000Z', 'DURATION:PT1H'),
    );
    expect(times(read(file))).toEqual([
      '2026-01-05T07:00/08:00',
      '2026-01-13T10:00/11:00',
      '2026-01-26T07:00/08:00',
      '2026-03-02T10:00/11:00',
    ]);
  });

  it('takes a change as one occurrence, also with a repeated rule, and leaves one out that a newer version took back', () => {
    const weekly = ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY;COUNT=3'];
    const change = ['DTSTART;VALUE=DATE:20260107', 'RRULE:FREQ=WEEKLY;COUNT=3', 'SEQUENCE:1'];
    const file = calendar(
      ...event('UID:a', ...weekly, 'SEQUENCE:1'),
      ...event('UID:a', ...change, 'RECURRENCE-ID;TZID=GMT Standard Time:20260112T000000'),
      ...event('UID:b', ...weekly, 'SEQUENCE:2', 'EXDATE;VALUE=DATE:20260112'),
      ...event('UID:b', ...change, 'RECURRENCE-ID;VALUE=DATE:20260112'),
    );
    const days = (uid: string) =>
      read(file)
        .occurrences.filter((one) => one.uid === uid)
        .map(({ from }) => instantOf(from + 120).slice(5, 10));
    expect([days('a'), days('b')]).toEqual([
      ['01-05', '01-07', '01-19'],
      ['01-05', '01-19'],
    ]);
  });

  it('counts COUNT by the rule, whatever the start', () => {
    expect(daysOf('RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=2')).toEqual(['01-05', '01-13', '02-10']);
  });

  it('moves an occurrence and all after it', () => {
    const file = calendar(
      ...event('UID:u', start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...event(
        'UID:u',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Helsinki:20260119T090000',
        'DTSTART;TZID=Europe/Helsinki:20260120T130000',
        'DURATION:PT2H',
      ),
    );
    expect(times(read(file))).toEqual([
      '2026-01-05T07:00/08:00',
      '2026-01-12T07:00/08:00',
      '2026-01-20T11:00/13:00',
      '2026-01-27T11:00/13:00',
    ]);
  });

  it('finds a series that began long before the window, and an event that reaches into it', () => {
    const file = calendar(
      ...event('UID:a', 'DTSTART:19970106T070000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'),
      ...event('UID:b', 'DTSTART:20251220T100000Z', 'DTEND:20260102T100000Z'),
    );
    const reading = read(file);
    expect(reading.occurrences.filter(({ uid }) => uid === 'a')).toHaveLength(52);
    expect(times(reading)[0]).toBe('2025-12-20T10:00/10:00');
  });
});

describe('how an event blocks time', () => {
  it.each([
    ['TRANSP:TRANSPARENT', 'free'],
    ['TRANSP:OPAQUE', 'busy'],
    ['STATUS:TENTATIVE', 'tentative'],
    ['X-MICROSOFT-CDO-BUSYSTATUS:OOF', 'away'],
    ['X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'free'],
    ['STATUS:CONFIRMED', 'busy'],
  ])('%s shows as %s', (line, shownAs) => {
    const reading = read(calendar(...event('UID:u', 'DTSTART:20260110T080000Z', 'DURATION:PT1H', line)));
    expect(reading.occurrences).toMatchObject([{ shownAs }]);
    expect(busyTime(reading, year).busy).toHaveLength(shownAs === 'free' ? 0 : 1);
  });

  it('leaves a cancelled event out', () => {
    expect(
      read(calendar(...event('UID:u', 'DTSTART:20260110T080000Z', 'STATUS:CANCELLED'))).occurrences,
    ).toEqual([]);
  });

  it('reads free/busy answers; what they do not cover is unknown', () => {
    const reading = read(
      calendar(
        'BEGIN:VFREEBUSY',
        'DTSTART:20260101T000000Z',
        'DTEND:20260201T000000Z',
        'FREEBUSY;FBTYPE=BUSY:20260110T080000Z/20260110T090000Z,20260111T080000Z/PT30M',
        'FREEBUSY;FBTYPE=FREE:20260112T080000Z/PT30M',
        'END:VFREEBUSY',
      ),
    );
    expect(busyTime(reading, year)).toEqual({
      busy: reading.occurrences.slice(0, 2).map(({ from, to }) => ({ from, to })),
      unknown: [
        { from: year.from, to: year.from + 120 },
        { from: fromHelsinki('2026-02-01' as Day, 120), to: year.to },
      ],
    });
  });
});

describe('broken files', () => {
  const good = event('UID:good', 'DTSTART:20260110T080000Z', 'DTEND:20260110T090000Z');

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
    ['carriage returns alone', (text: string) => text.replaceAll('\r\n', '\r')],
    [
      'mixed line ends',
      (text: string) => text.replace('\r\n', '\n').replace('VERSION:2.0\r\n', 'VERSION:2.0\r'),
    ],
    [
      'folds in the middle of a word',
      (text: string) => text.replace('DTSTART:2026', 'DTST\r\n ART:20\r\n\t26'),
    ],
    [
      'small letters',
      (text: string) => text.replace('BEGIN:VEVENT', 'begin:vevent').replace('DTEND', 'dtend'),
    ],
    ['empty lines', (text: string) => text.replaceAll('\r\n', '\r\n\r\n')],
    ['bytes instead of text', (text: string) => new TextEncoder().encode(text)],
    ['line ends that were turned twice', (text: string) => text.replaceAll('\r\n', '\r\r\n')],
    ['an empty line within a fold', (text: string) => text.replace('DTSTART:2026', 'DTSTART:20\r\n\r\n 26')],
    ['a byte order mark inside', (text: string) => text.replace('BEGIN:VEVENT', '\uFEFFBEGIN:VEVENT')],
    ['control characters at its end', (text: string) => `${text}\u001a\u0000\r\n`],
    ['UTF-16', (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ])('reads through %s', (_name, spoil) => {
    const reading = read(spoil(calendar(...good)));
    expect(times(reading)).toEqual(['2026-01-10T08:00/09:00']);
    expect(reading.complete && reading.faults).toEqual([]);
  });

  it('a note that goes on without a fold hides nothing', () => {
    const [begin = '', ...rest] = good;
    const reading = read(calendar(begin, 'DESCRIPTION:Hello', 'End of note', '', 'Bye', ...rest));
    expect(times(reading)).toEqual(['2026-01-10T08:00/09:00']);
    expect([reading.complete, faults(reading)]).toEqual([true, ['junk-line 5', 'junk-line 7']]);
  });

  it.each([
    ['a property that goes on without a fold', ['RDATE:20260112T080000Z,', '20260113T080000Z']],
    ['a property without a colon', ['RRULE FREQ=DAILY']],
    ['a property behind an invisible letter', ['\u200bRRULE:FREQ=DAILY']],
    ['a parameter without a value', ['RDATE;TZID Europe/London:20260112T080000']],
    ['a parameter written twice', ['RDATE;TZID=Europe/London;TZID=Europe/Rome:20260112T080000']],
  ])('%s may have told of busy time: not complete', (_name, lines) => {
    const reading = read(calendar(...good.slice(0, -1), ...lines, 'END:VEVENT'));
    expect([reading.complete, reading.faults.map(({ code }) => code)]).toEqual([false, ['junk-line']]);
  });

  it('keeps events that no calendar holds, but cannot tell whether they are all', () => {
    const reading = read(good.join('\r\n'));
    expect(times(reading)).toEqual(['2026-01-10T08:00/09:00']);
    expect([reading.complete, faults(reading)]).toEqual([false, ['calendar-missing 1']]);
  });

  it('keeps the good events and reports each bad one with its line', () => {
    const reading = read(
      calendar(
        ...good,
        'this is no property',
        ...event('UID:a', 'SUMMARY:without a start'),
        ...event('UID:b', 'DTSTART:20260230T080000Z'),
        ...event('UID:c', 'DTSTART:20260211T080000Z', 'DTEND:20260210T080000Z'),
        ...event('UID:d', 'DTSTART:20260212T080000Z', 'DURATION:1 hour'),
        'END:VTODO',
        'BEGIN:VEVENT',
        'UID:e',
        ...good.map((line) => line.replace('UID:good', 'UID:better').replaceAll('0110', '0120')),
      ),
    );
    expect(times(reading)).toEqual(['2026-01-10T08:00/09:00', '2026-01-20T08:00/09:00']);
    expect(faults(reading).sort()).toEqual(
      [
        'junk-line 8',
        'start-missing 9',
        'not-a-time 15',
        'ends-before-it-begins 17',
        'not-a-duration 25',
        'component-not-opened 27',
        'component-not-closed 28',
      ].sort(),
    );
    expect(busyTime(reading, year).unknown).toEqual([year]);
    // What is left out by a person's word still leaves the event that ends before it begins: there somebody is busy.
    expect(
      busyTime(reading, year, 'ignore').unknown.map(({ from, to }) => [instantOf(from), instantOf(to)]),
    ).toEqual([['2026-02-10T08:00:00.000Z', '2026-02-12T08:00:00.000Z']]);
  });

  it('keeps the first occurrence of a series with a broken rule and takes the rest as unknown', () => {
    const reading = read(
      calendar(...event('UID:u', 'DTSTART:20260110T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES')),
    );
    expect(faults(reading)).toEqual(['not-a-rule 7']);
    expect(times(reading)).toEqual(['2026-01-10T08:00/09:00']);
    expect(reading.unknown).toEqual([{ from: reading.occurrences[0]!.from, to: year.to }]);
  });

  it.each([
    ['a web page', '<!doctype html><title>Sign in</title>', 'not-a-calendar'],
    ['nothing', '', 'not-a-calendar'],
  ])('refuses %s', (_name, file, code) => {
    expect(readCalendar(file, { window: year })).toEqual({ ok: false, error: { code } });
  });

  it('refuses a home zone that does not exist', () => {
    expect(readCalendar(calendar(), { window: year, homeZone: 'Mars/Base' })).toEqual({
      ok: false,
      error: { code: 'unknown-home-zone', zone: 'Mars/Base' },
    });
  });

  it('a file that breaks off is not complete', () => {
    const reading = read(calendar(...good, ...good).slice(0, -40));
    expect([reading.occurrences.length, reading.complete]).toEqual([1, false]);
  });
});
