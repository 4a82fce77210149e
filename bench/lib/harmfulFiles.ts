const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

/** The n-th hour of 2026 as a file writes it. */
const hour = (index: number): string =>
  `${new Date(Date.UTC(2026, 0, 1, index)).toISOString().slice(0, 13).replaceAll(/[-:]/g, '')}0000Z`;
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

/** Files made to hang or fill a reader. */
export const harmfulFiles: Readonly<Record<string, () => string>> = {
  'an endless rule of hours, events of a year': () =>
    calendar(event('DTSTART:19000101T000000Z', 'DURATION:P365D', 'RRULE:FREQ=HOURLY')),
  'an absurd duration': () =>
    calendar(event('DTSTART:20260101T000000Z', 'DURATION:P999999999W', 'RRULE:FREQ=DAILY')),
  'a million lines': () => calendar(many(1_000_000, () => 'A:1')),
  'a hundred thousand levels': () => calendar(many(100_000, () => 'BEGIN:VALARM')),
  'ten thousand endless daily series': () =>
    calendar(many(10_000, (index) => event(`UID:${index}`, 'DTSTART:20200105T080000Z', 'RRULE:FREQ=DAILY'))),
  'ten thousand costly rules': () =>
    calendar(
      many(10_000, (index) =>
        event(
          `UID:${index}`,
          'DTSTART:20200105T080000Z',
          'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYWEEKNO=1,20,53;BYSETPOS=-1,3',
        ),
      ),
    ),
  'changes of all that follows, of a series of extra times': () =>
    calendar(
      event(
        'UID:u',
        `DTSTART:${hour(0)}`,
        'DURATION:PT5M',
        many(
          20,
          (line) => `RDATE:${Array.from({ length: 100 }, (_, at) => hour(400 * line + 4 * at)).join(',')}`,
        ),
      ),
      many(9_900, (index) =>
        event('UID:u', `RECURRENCE-ID;RANGE=THISANDFUTURE:${hour(index)}`, `DTSTART:${hour(index)}`),
      ),
    ),
  'time zones of many rules, all of them used': () =>
    calendar(
      many(50, (index) => zoneOfManyRules(`Zone${index}`, 3_400)),
      many(50, (index) => event(`UID:${index}`, `DTSTART;TZID=Zone${index}:20260105T080000`)),
    ),
  'series of one name with as many changes': () =>
    calendar(
      many(5_000, () => event('UID:u', `DTSTART:${hour(0)}`, 'DURATION:PT5M')),
      many(4_990, (index) => event('UID:u', `RECURRENCE-ID:${hour(index)}`, `DTSTART:${hour(index)}`)),
    ),
  'nine million octets of exceptions': () =>
    calendar(
      many(1_300, (index) =>
        event(
          `UID:${index}`,
          `DTSTART:${hour(0)}`,
          `EXDATE:${Array.from({ length: 400 }, (_, at) => hour(at)).join(',')}`,
        ),
      ),
    ),
};
