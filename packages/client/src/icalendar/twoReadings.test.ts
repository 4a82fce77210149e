import { describe, expect, it } from 'vitest';
import { all, event, read, whole } from '../../test/readLines.js';

describe('rules', () => {
  const weekly = ['01-12T08:00/01-12T09:00', '01-19T08:00/01-19T09:00'];
  const series = (rule: string) =>
    read(...event('DTSTART:20260112T080000Z', 'DURATION:PT1H', `RRULE:${rule}`));

  it.each([
    'FREQ=WEEKLY;COUNT=2;X-NAME=1',
    'FREQ=WEEKLY;COUNT=2;FREQ=WEEKLY',
    'RSCALE=GREGORIAN;FREQ=WEEKLY;COUNT=2;SKIP=OMIT',
    ';FREQ=WEEKLY;;COUNT=2;',
    'freq=weekly;count=2',
  ])('%s is read', (rule) => {
    expect(series(rule)).toEqual(whole(...weekly));
  });

  it.each([
    'FREQ=MONTHLY;RSCALE=CHINESE',
    'FREQ=MONTHLY;RSCALE=GREGORIAN;SKIP=FORWARD',
    'FREQ=MONTHLY;SKIP=BACKWARD',
    'FREQ=WEEKLY;BYDAYS=MO',
    'FREQ=WEEKLY;INTERVALL=2',
    'FREQ=WEEKLY;CUONT=2',
    'FREQ=WEEKLY;BYDAY',
    'FREQ=WEEKLY;=MO',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;BYDAY=MO;BYDAY=TU',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;INTERVAL=1',
    'FREQ=WEEKLY;COUNT=2;UNTIL=20260201T000000Z',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=0MO',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=WEEKLY;BYMONTHDAY=12',
    'FREQ=MONTHLY;BYYEARDAY=12',
    'FREQ=MONTHLY;BYWEEKNO=3',
    'FREQ=DAILY;BYHOUR=24',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=YEARLY;CONSTRUCTOR=1',
    `FREQ=WEEKLY;${'X-A=1;'.repeat(40)}COUNT=2`,
  ])('%s: unknown from the start on', (rule) => {
    expect(series(rule)).toEqual({
      busy: ['01-12T08:00/01-12T09:00'],
      unknown: ['01-12T08:00/04-01T00:00'],
      faults: ['not-a-rule'],
    });
  });
});

describe('what stands twice, or in a form of its own', () => {
  it.each([
    ['DTSTART', ['DTSTART:20260112T080000Z', 'DTSTART:20260113T080000Z', 'DURATION:PT1H']],
    ['DTEND', ['DTSTART:20260112T080000Z', 'DTEND:20260112T090000Z', 'DTEND:20260112T100000Z']],
    ['DURATION', ['DTSTART:20260112T080000Z', 'DURATION:PT1H', 'DURATION:PT2H']],
    [
      'RECURRENCE-ID',
      ['DTSTART:20260112T080000Z', 'RECURRENCE-ID:20260112T080000Z', 'RECURRENCE-ID:20260113T080000Z'],
    ],
  ])('two %s that differ: nobody can tell', (_name, lines) => {
    expect(read(...event(...lines))).toEqual({ busy: [], unknown: all, faults: ['written-twice'] });
  });

  it('what stands twice and says the same is said once', () => {
    expect(
      read(
        ...event('DTSTART:20260112T080000Z', 'dtstart:20260112T080000Z', 'DURATION:PT1H', 'DURATION:PT1H'),
      ),
    ).toEqual(whole('01-12T08:00/01-12T09:00'));
  });

  it.each([
    ['an end and a duration: the later counts', ['DTEND:20260112T083000Z', 'DURATION:PT1H']],
    ['a duration and an end: the later counts', ['DURATION:PT10M', 'DTEND:20260112T090000Z']],
    ['free and not free', ['DURATION:PT1H', 'TRANSP:TRANSPARENT', 'TRANSP:OPAQUE']],
    ['cancelled and not cancelled', ['DURATION:PT1H', 'STATUS:CANCELLED', 'STATUS:CONFIRMED']],
    [
      'free and out of office',
      ['DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'],
    ],
    [
      'names and values in small letters',
      ['duration:pt1h', 'transp:opaque', 'rdate;value=date-time:20260112t080000z'],
    ],
    [
      'empty values that say nothing',
      ['DURATION:PT1H', 'SUMMARY:', 'TRANSP:', 'STATUS:', 'EXDATE:', 'RDATE:'],
    ],
  ])('%s', (_name, lines) => {
    expect(read(...event('DTSTART:20260112T080000Z', ...lines))).toEqual(whole('01-12T08:00/01-12T09:00'));
  });

  it.each([
    ['an empty start', ['DTSTART:'], 'not-a-time'],
    ['an empty end', ['DTSTART:20260112T080000Z', 'DTEND:'], 'not-a-time'],
    ['an empty duration', ['DTSTART:20260112T080000Z', 'DURATION:'], 'not-a-duration'],
    ['a duration without its letter', ['DTSTART:20260112T080000Z', 'DURATION:PT1H30'], 'not-a-duration'],
  ])('%s: all of it unknown', (_name, lines, fault) => {
    expect(read(...event(...lines))).toEqual({ busy: [], unknown: all, faults: [fault] });
  });

  it.each([
    ['three parts', '20260119T080000Z/PT1H/PT2H'],
    ['an end of another form', '20260119T080000Z/20260119T090000'],
    ['no end', '20260119T080000Z/'],
    ['no start', '/PT1H'],
  ])('an extra period of %s: unknown from the start on', (_name, period) => {
    expect(
      read(...event('DTSTART:20260112T080000Z', 'DURATION:PT1H', `RDATE;VALUE=PERIOD:${period}`)),
    ).toEqual({
      busy: ['01-12T08:00/01-12T09:00'],
      unknown: ['01-12T08:00/04-01T00:00'],
      faults: ['not-a-time'],
    });
  });

  it('an extra day of a series of hours: that day, and what an hour at its end reaches into, is unknown', () => {
    expect(
      read(
        ...event(
          'DTSTART;TZID=Europe/Helsinki:20260112T090000',
          'DURATION:PT1H',
          'RDATE;VALUE=DATE:20260119',
        ),
      ),
    ).toEqual({
      busy: ['01-12T07:00/01-12T08:00'],
      unknown: ['01-18T22:00/01-19T23:00'],
      faults: ['not-a-time'],
    });
  });
});

describe('answers of free and busy time', () => {
  const answer = (...lines: readonly string[]) => ['BEGIN:VFREEBUSY', ...lines, 'END:VFREEBUSY'];
  const stretch = ['DTSTART:20260101T000000Z', 'DTEND:20260401T000000Z'];

  it.each([
    ['in the zone it names', [...stretch, 'FREEBUSY;TZID=America/New_York:20260112T090000/PT1H']],
    [
      'on the clock of the answer',
      [
        'DTSTART;TZID=America/New_York:20251231T190000',
        'DTEND:20260331T200000',
        'FREEBUSY:20260112T090000/20260112T100000',
      ],
    ],
    ['in small letters', [...stretch, 'freebusy;fbtype=busy:20260112t140000z/pt1h']],
  ])('a period %s', (_name, lines) => {
    expect(read(...answer(...lines))).toEqual(whole('01-12T14:00/01-12T15:00'));
  });

  it.each([
    ['three parts', [...stretch, 'FREEBUSY:20260112T140000Z/PT1H/PT2H'], 'not-a-time'],
    [
      'a period in a zone nobody knows',
      [...stretch, 'FREEBUSY;TZID=Nowhere:20260112T090000/PT1H'],
      'not-a-time',
    ],
    ['an empty value', [...stretch, 'FREEBUSY:'], 'not-a-time'],
    ['two ends', [...stretch, 'DTEND:20260201T000000Z'], 'not-a-time'],
    ['two beginnings', [...stretch, 'DTSTART:20260201T000000Z'], 'start-missing'],
  ])('%s: all of it unknown', (_name, lines, fault) => {
    expect(read(...answer(...lines))).toEqual({ busy: [], unknown: all, faults: [fault] });
  });

  it('a question is no answer: somebody asks for free time and tells of none', () => {
    expect(read('METHOD:REQUEST', ...answer(...stretch))).toEqual({
      busy: [],
      unknown: all,
      faults: ['not-an-answer'],
    });
    expect(read('METHOD:REPLY', ...answer(...stretch))).toEqual(whole());
  });
});
