const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

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
};
