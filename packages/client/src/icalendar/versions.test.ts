import { describe, expect, it } from 'vitest';
import { all, event, read, whole } from '../../test/readLines.js';

describe('times without a zone in an event that has one are on its clock', () => {
  const newYork = 'TZID=America/New_York';
  const weekly = event(`DTSTART;${newYork}:20260112T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3');
  const first = '01-12T14:00/01-12T15:00';
  const third = '01-26T14:00/01-26T15:00';

  it.each([
    ['its end', event(`DTSTART;${newYork}:20260112T090000`, 'DTEND:20260112T100000'), [first]],
    ['the end of an event in UTC', event('DTSTART:20260112T140000Z', 'DTEND:20260112T150000'), [first]],
    [
      'an extra time',
      event(`DTSTART;${newYork}:20260112T090000`, 'DURATION:PT1H', 'RDATE:20260126T090000'),
      [first, third],
    ],
    [
      'an extra period',
      event(
        `DTSTART;${newYork}:20260112T090000`,
        'DURATION:PT1H',
        'RDATE;VALUE=PERIOD:20260126T090000/20260126T100000',
      ),
      [first, third],
    ],
    ['an exception', [...weekly.slice(0, -1), 'EXDATE:20260119T090000', 'END:VEVENT'], [first, third]],
    [
      'a change',
      [...weekly, ...event('RECURRENCE-ID:20260119T090000', 'DTSTART:20260120T100000Z', 'DURATION:PT1H')],
      [first, '01-20T10:00/01-20T11:00', third],
    ],
    [
      'a change of all that follows',
      [
        ...weekly,
        ...event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE:20260119T090000',
          `DTSTART;${newYork}:20260119T110000`,
          'DURATION:PT1H',
        ),
      ],
      [first, '01-19T16:00/01-19T17:00', '01-26T16:00/01-26T17:00'],
    ],
  ])('%s', (_name, lines, busy) => {
    expect(read(...lines)).toEqual(whole(...busy));
  });
});

describe('versions of an event', () => {
  const one = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'DURATION:PT1H', 'END:VEVENT'];
  const first = 'DTSTART:20260112T080000Z';
  const second = 'DTSTART:20260113T080000Z';
  const both = whole('01-12T08:00/01-12T09:00', '01-13T08:00/01-13T09:00');

  it.each([
    ['no name', ['SEQUENCE:4'], ['SEQUENCE:0']],
    ['an empty name', ['UID:', 'SEQUENCE:4'], ['UID:', 'SEQUENCE:0']],
    ['a name of spaces', ['UID:  ', 'SEQUENCE:4'], ['UID: ', 'SEQUENCE:0']],
    ['two names', ['UID:a', 'UID:b', 'SEQUENCE:4'], ['UID:a', 'SEQUENCE:0']],
    ['a name as the reader gives', ['SEQUENCE:4'], ['UID:line-3', 'SEQUENCE:0']],
    ['a version nobody can read', ['UID:a', 'SEQUENCE:4'], ['UID:a', 'SEQUENCE:x']],
    ['an empty version', ['UID:a', 'SEQUENCE:4'], ['UID:a', 'SEQUENCE:']],
    ['two versions in one', ['UID:a', 'SEQUENCE:4'], ['UID:a', 'SEQUENCE:0', 'SEQUENCE:9']],
  ])('%s: none replaces another', (_name, newer, older) => {
    expect(read(...one(...newer, first), ...one(...older, second))).toEqual(both);
  });

  it('changes of one occurrence that are equally new are both busy', () => {
    const change = (time: string) =>
      event('RECURRENCE-ID:20260119T080000Z', `DTSTART:${time}`, 'DURATION:PT1H');
    expect(
      read(
        ...event('DTSTART:20260112T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'),
        ...change('20260120T080000Z'),
        ...change('20260121T080000Z'),
      ),
    ).toEqual(whole('01-12T08:00/01-12T09:00', '01-20T08:00/01-20T09:00', '01-21T08:00/01-21T09:00'));
  });

  it.each([
    ['as a day', 'RECURRENCE-ID;VALUE=DATE:20260119'],
    ['at midnight in UTC', 'RECURRENCE-ID:20260119T000000Z'],
    ['at midnight in Finland', 'RECURRENCE-ID:20260118T220000Z'],
    ['at midnight in some zone', 'RECURRENCE-ID;TZID=America/New_York:20260119T000000'],
  ])('of a whole-day series the newest change counts, whichever form names the day: %s', (_name, name) => {
    expect(
      read(
        ...event('DTSTART;VALUE=DATE:20260112', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SEQUENCE:2'),
        ...event(name, 'SEQUENCE:1', 'DTSTART:20260119T080000Z', 'DURATION:PT1H'),
        ...event(
          'RECURRENCE-ID;VALUE=DATE:20260119',
          'SEQUENCE:2',
          'DTSTART:20260120T080000Z',
          'DURATION:PT1H',
        ),
      ),
    ).toEqual(whole('01-11T22:00/01-12T22:00', '01-20T08:00/01-20T09:00'));
  });

  it.each([
    ['in UTC', 'EXDATE:20260119T080000Z'],
    ['on Finnish clocks', 'EXDATE;TZID=Europe/Helsinki:20260119T100000'],
    ['by its day', 'EXDATE;VALUE=DATE:20260119'],
  ])('a newer exception takes back the change made before, %s', (_name, exception) => {
    expect(
      read(
        ...event(
          'DTSTART;TZID=Europe/Rome:20260112T090000',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY;COUNT=2',
          'SEQUENCE:2',
          exception,
        ),
        ...event('RECURRENCE-ID;TZID=Europe/Rome:20260119T090000', 'DTSTART:20260120T080000Z', 'SEQUENCE:1'),
      ),
    ).toEqual(whole('01-12T08:00/01-12T09:00'));
  });

  it.each([
    [
      'all before, too',
      'RECURRENCE-ID;RANGE=THISANDPRIOR:20260119T080000Z',
      ['01-12T08:00/01-12T09:00'],
      all,
    ],
    [
      'all after, of a series of hours, from a day',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260119',
      ['01-12T08:00/01-12T09:00', '01-20T08:00/01-20T09:00'],
      ['01-18T10:00/04-01T00:00'],
    ],
    ['a name that is empty', 'RECURRENCE-ID:', ['01-12T08:00/01-12T09:00'], all],
  ])('a change of %s leaves unknown what nobody can follow', (_name, name, busy, unknown) => {
    const found = read(
      ...event('DTSTART:20260112T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=1'),
      ...event(name, 'DTSTART:20260120T080000Z', 'DURATION:PT1H'),
    );
    expect(found).toEqual({ busy, unknown, faults: ['not-a-time'] });
  });

  it('two moves of the same occurrence and all after it, equally new: unknown from there on', () => {
    const move = (time: string) =>
      event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260119T080000Z', `DTSTART:${time}`, 'DURATION:PT1H');
    const found = read(
      ...event('DTSTART:20260112T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...move('20260119T100000Z'),
      ...move('20260118T080000Z'),
    );
    expect(found.unknown).toEqual(['01-18T08:00/04-01T00:00']);
  });
});
