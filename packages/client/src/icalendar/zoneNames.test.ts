import { describe, expect, it } from 'vitest';
import { event, read, whole } from '../../test/readLines.js';

const fixedZone = (name: string, offset: string): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];
const at = (zone: string, time = '20260112T090000') => event(`DTSTART;TZID=${zone}:${time}`, 'DURATION:PT1H');

describe('names of time zones', () => {
  it.each(['GMT', 'EST', 'MST', 'HST', 'UTC', 'CET', 'Etc/GMT+2', 'Etc/UTC', 'BST', 'gmt'])(
    'an abbreviation or a distance is what the file says it is: %s',
    (name) => {
      expect(read(...fixedZone(name, '+0330'), ...at(name))).toEqual(whole('01-12T05:30/01-12T06:30'));
    },
  );

  it.each([
    ['Europe/Helsinki', '01-12T07:00/01-12T08:00'],
    ['FLE Standard Time', '01-12T07:00/01-12T08:00'],
    ['"(UTC+02:00) Helsinki, Kyiv"', '01-12T07:00/01-12T08:00'],
    ['Japan', '01-12T00:00/01-12T01:00'],
    ['America/New_York', '01-12T14:00/01-12T15:00'],
  ])('a place is where it is, whatever old rules the file has for it: %s', (name, busy) => {
    expect(read(...fixedZone(name.replaceAll('"', ''), '+0330'), ...at(name))).toEqual(whole(busy));
  });

  it.each([
    ['UTC', '01-12T09:00/01-12T10:00'],
    ['Etc/GMT+2', '01-12T11:00/01-12T12:00'],
    ['GMT', '01-12T09:00/01-12T10:00'],
    ['EST', '01-12T14:00/01-12T15:00'],
    ['(UTC+02:00) Helsinki, Kyiv', '01-12T07:00/01-12T08:00'],
  ])('a name the file does not define is what everybody knows: %s', (name, busy) => {
    expect(read(...at(name))).toEqual(whole(busy));
    const defined = ['BEGIN:VTIMEZONE', `TZID:${name}`, 'END:VTIMEZONE'];
    expect(read(...defined, ...at(name))).toEqual(whole(busy));
  });

  it.each([
    ['the letters of an old library, which mean Bangladesh there', 'BST', []],
    ['no name', '', []],
    ['a definition that is not well formed', 'GMT', fixedZone('GMT', 'zero')],
    ['two definitions that differ', 'Ours', [...fixedZone('Ours', '+0200'), ...fixedZone('ours', '+0300')]],
  ])('%s: unknown around the event', (_name, name, zones) => {
    const found = read(...zones, ...at(name));
    expect(found).toMatchObject({ busy: [], unknown: ['01-11T19:00/01-12T22:00'] });
    expect(found.faults).toContain('unknown-time-zone');
  });

  it('two definitions that say the same are one', () => {
    const zones = [...fixedZone('Ours', '+0330'), ...fixedZone('Ours', '+0330')];
    expect(read(...zones, ...at('Ours'))).toEqual(whole('01-12T05:30/01-12T06:30'));
  });

  it.each([
    ['unquoted', 'TZID=GMT+02:00'],
    ['quoted', 'TZID="GMT+02:00"'],
    ['unquoted, with another parameter', 'TZID=GMT+02:00;VALUE=DATE-TIME'],
    ['unquoted, behind another parameter', 'VALUE=DATE-TIME;TZID=GMT+02:00'],
  ])('a name with a colon, %s', (_name, parameters) => {
    const zoned = event(`DTSTART;${parameters}:20260112T090000`, 'DURATION:PT1H');
    expect(read(...fixedZone('GMT+02:00', '+0200'), ...zoned)).toEqual(whole('01-12T07:00/01-12T08:00'));
  });
});

describe('zones a file defines', () => {
  const zone = (...observances: readonly (readonly string[])[]): readonly string[] => [
    'BEGIN:VTIMEZONE',
    'TZID:Ours',
    ...observances.flat(),
    'END:VTIMEZONE',
  ];
  const observance = (kind: string, from: string, to: string, ...lines: readonly string[]) => [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...lines,
    `END:${kind}`,
  ];
  // Turkey kept its summer time of 27 March 2016 for good: its last onset is one a rule gives.
  const turkey = zone(
    observance(
      'STANDARD',
      '+0300',
      '+0200',
      'DTSTART:20081026T040000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10;UNTIL=20151025T010000Z',
    ),
    observance(
      'DAYLIGHT',
      '+0200',
      '+0300',
      'DTSTART:20080330T030000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20160327T010000Z',
    ),
  );

  it('the last onset of a rule that has ended holds from there on', () => {
    expect(read(...turkey, ...at('Ours'))).toEqual(whole('01-12T06:00/01-12T07:00'));
  });

  it('the end of a rule is in UTC, and the onset of that very moment belongs to it', () => {
    const until = zone(
      observance(
        'STANDARD',
        '+0300',
        '+0200',
        'DTSTART:20201025T040000',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10;UNTIL=20251026T010000Z',
      ),
      observance(
        'DAYLIGHT',
        '+0200',
        '+0300',
        'DTSTART:20210328T030000',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      ),
    );
    expect(read(...until, ...at('Ours'))).toEqual(whole('01-12T07:00/01-12T08:00'));
  });

  it('a yearly rule of one date keeps its date', () => {
    const dated = zone(
      observance('STANDARD', '+0300', '+0200', 'DTSTART:19901031T040000', 'RRULE:FREQ=YEARLY'),
      observance('DAYLIGHT', '+0200', '+0300', 'DTSTART:19910330T030000', 'RRULE:FREQ=YEARLY'),
    );
    const days = ['20260329T090000', '20260331T090000'].flatMap((day) =>
      event(`DTSTART;TZID=Ours:${day}`, 'DURATION:PT1H').map((line) =>
        line === 'UID:u' ? `UID:${day}` : line,
      ),
    );
    expect(read(...dated, ...days)).toEqual(whole('03-29T07:00/03-29T08:00', '03-31T06:00/03-31T07:00'));
  });

  it.each([
    ['an onset that cannot be read', 'RDATE:20260230T000000'],
    ['an onset in UTC', 'RDATE:20260101T000000Z'],
    ['a rule nobody can read', 'RRULE:FREQ=YEARLY;RSCALE=CHINESE'],
    ['a second offset', 'TZOFFSETTO:+0300'],
  ])('%s: the zone is none, unknown around the event', (_name, line) => {
    const broken = zone(observance('STANDARD', '+0200', '+0200', 'DTSTART:20200101T000000', line));
    expect(read(...broken, ...at('Ours'))).toEqual({
      busy: [],
      unknown: ['01-11T19:00/01-12T22:00'],
      faults: ['not-a-time-zone', 'unknown-time-zone'],
    });
  });
});

describe('the zone a calendar gives itself (X-WR-TIMEZONE)', () => {
  const floating = event('DTSTART:20260112T090000', 'DURATION:PT1H');

  it.each(['Europe/Helsinki', 'FLE Standard Time', 'Europe/Tallinn'])('%s shows what home shows', (zone) => {
    expect(read(`X-WR-TIMEZONE:${zone}`, ...floating)).toEqual(whole('01-12T07:00/01-12T08:00'));
  });

  it.each(['America/New_York', 'UTC', 'Nowhere'])(
    '%s: nobody can tell which clock a time without a zone is on',
    (zone) => {
      expect(read(`X-WR-TIMEZONE:${zone}`, ...floating)).toEqual({
        busy: [],
        unknown: ['01-11T19:00/01-12T22:00'],
        faults: ['unknown-time-zone'],
      });
      expect(read(`X-WR-TIMEZONE:${zone}`, ...at('Europe/Rome'))).toEqual(whole('01-12T08:00/01-12T09:00'));
      expect(read(`X-WR-TIMEZONE:${zone}`, ...event('DTSTART;VALUE=DATE:20260112'))).toEqual(
        whole('01-11T22:00/01-12T22:00'),
      );
    },
  );
});
