import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHelsinki, type Day, type Interval } from '@puheeksi/core/calendar';
import { busyTime, readCalendar } from './index.js';

const window: Interval = {
  from: fromHelsinki('2026-01-01' as Day, 0),
  to: fromHelsinki('2027-01-01' as Day, 0),
};
const zoneOfTheFile = [
  'BEGIN:VTIMEZONE',
  'TZID:Työpäivän kello',
  'BEGIN:STANDARD',
  'DTSTART:20001029T040000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:20000326T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
const eventOf = (index: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${index}@example.fi`,
  'SUMMARY:Työryhmän kokous',
  `DTSTART;TZID=Työpäivän kello:202601${String(5 + (index % 20)).padStart(2, '0')}T090000`,
  'DURATION:PT1H',
  ...(index % 3 === 0 ? ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,', ' FR;COUNT=6'] : []),
  ...(index % 4 === 0 ? ['RDATE;VALUE=PERIOD:20260601T100000Z/PT2H,20260602T', ' 100000Z/PT1H'] : []),
  'BEGIN:VALARM',
  'TRIGGER:-PT15M',
  'DURATION:PT5M',
  'END:VALARM',
  'END:VEVENT',
  ...(index % 5 === 0
    ? [
        'BEGIN:VEVENT',
        `UID:${index}@example.fi`,
        `RECURRENCE-ID;TZID=Työpäivän kello:202601${String(5 + (index % 20)).padStart(2, '0')}T090000`,
        'DTSTART;TZID=Työpäivän kello:20260202T120000',
        'DURATION:PT30M',
        'END:VEVENT',
      ]
    : []),
];
const freeBusy = [
  'BEGIN:VFREEBUSY',
  'DTSTART:20251231T220000Z',
  'DTEND:20261231T220000Z',
  'FREEBUSY:20260110T080000Z/20260110T090000Z,20260111T080000Z/PT30M',
  'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260301T080000Z/PT1H',
  'END:VFREEBUSY',
];
const calendarOf = (lines: readonly string[], lineEnd: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', ...lines, 'END:VCALENDAR', ''].join(lineEnd);
const events = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => eventOf(index)).flat();

const folder = new URL('fixtures/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.ics'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const short: readonly (readonly [string, string])[] = [
  ...cases,
  // The first of two events is of every kind, the second of none.
  ['events of every kind', calendarOf([...zoneOfTheFile, ...events(2)], '\r\n')],
  ['bare line feeds, byte order mark', `\uFEFF${calendarOf([...zoneOfTheFile, ...events(1)], '\n')}`],
  ['an answer of free and busy time', calendarOf(freeBusy, '\r\n')],
  ['nothing at all', calendarOf([], '\r\n')],
];
const long: readonly (readonly [string, string])[] = [
  ['sixty events', calendarOf([...zoneOfTheFile, ...events(60)], '\r\n')],
  ['forty events before their time zone, old line ends', calendarOf([...events(40), ...zoneOfTheFile], '\r')],
];

/** What is told of a file; the time given to the reader never runs out here, so that a busy machine changes nothing. */
const told = (file: string | Uint8Array) => {
  const reading = readCalendar(file, { window, milliseconds: () => 0 });
  return reading.ok ? { ...reading.value, ...busyTime(reading.value, window) } : null;
};

/** What a cut may give: no calendar, an answer that says it is not whole, or all there was. */
const expectNothingLost = (whole: string | Uint8Array): ((at: number) => void) => {
  const all = told(whole);
  expect(all).toMatchObject({ complete: true, faults: [] });
  return (at) => {
    const part = told(whole.slice(0, at));
    if (part === null) return;
    const found = part.complete ? [at, part.busy, part.unknown] : [at, part.faults.length > 0, part.unknown];
    expect(found).toEqual(part.complete ? [at, all?.busy, all?.unknown] : [at, true, [window]]);
  };
};

/** Long files are cut at some places in `npm test`, and at every byte in `npm run prove fuzz`. */
const everyCut = process.env['PUHEEKSI_LAWS_TIMES'] !== undefined;

describe('laws of calendars that are cut off', () => {
  it.each(short)('law: no cut after a character loses busy time in silence: %s', (_name, whole) => {
    expect(whole.length).toBeLessThanOrEqual(4096);
    const cut = expectNothingLost(whole);
    for (let at = 0; at <= whole.length; at++) cut(at);
  });

  it.each(short)('law: no cut after a byte loses busy time in silence: %s', (_name, whole) => {
    const bytes = new TextEncoder().encode(whole);
    expect(bytes.length).toBeLessThanOrEqual(4096);
    const cut = expectNothingLost(bytes);
    for (let at = 0; at <= bytes.length; at++) cut(at);
  });

  it.each(long)('law: no cut of a long file loses busy time in silence: %s', (_name, whole) => {
    const bytes = new TextEncoder().encode(whole);
    expect(bytes.length).toBeGreaterThan(10_000);
    const cut = expectNothingLost(bytes);
    if (everyCut) for (let at = 0; at <= bytes.length; at++) cut(at);
    else fc.assert(fc.property(fc.nat(bytes.length), cut), { numRuns: 60 });
  });

  it.each([
    ['a beginning alone', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['whole events, no end', calendarOf(events(2), '\r\n').replace('END:VCALENDAR\r\n', '')],
    ['whole events that no calendar holds', events(2).join('\r\n')],
    [
      'an error page behind whole events',
      calendarOf(events(2), '\r\n').replace('END:VCALENDAR', '<!doctype html>\r\n<title>502</title>'),
    ],
    ['an error page behind a whole calendar', `${calendarOf(events(2), '\n')}<html>\n<h1>502</h1>\n</html>`],
    [
      'an error page among whole events',
      calendarOf([...events(2), '<html>', '<p>', '</html>', ...events(1)], '\n'),
    ],
    [
      'a calendar that begins before the one before it has ended',
      `${calendarOf(events(2), '\n').replace('END:VCALENDAR\n', '')}${calendarOf(events(1), '\n')}`,
    ],
    ['a beginning of an event that was spoilt', calendarOf(['BEGN:VEVENT', ...eventOf(1).slice(1)], '\n')],
    ['an event by a name nobody knows', calendarOf(['BEGIN:VEVNT', 'UID:a', 'END:VEVNT'], '\n')],
    [
      'hours somebody is there, which nobody here reads',
      calendarOf(['BEGIN:VAVAILABILITY', 'END:VAVAILABILITY'], '\n'),
    ],
  ])('%s: a fault, not complete, all of the time unknown', (_name, file) => {
    const reading = told(file);
    expect(reading?.faults).not.toEqual([]);
    expect(reading).toMatchObject({ complete: false, unknown: [window] });
  });
});
