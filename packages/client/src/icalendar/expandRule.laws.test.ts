import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expandRule } from './expandRule.js';
import { expandSimple } from './expandSimple.js';
import { readRule } from './rule.js';
import { utcZone } from './zone.js';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const origin = Date.UTC(2024, 0, 1) / 60_000;
const basic = (wall: number) => new Date(wall * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/** Rules of the plain kinds, with a start that belongs to them. */
const plainRule = fc
  .record({
    start: fc.integer({ min: 0, max: 400 * 1440 }).map((minutes) => origin + minutes),
    frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    count: fc.option(fc.integer({ min: 1, max: 60 })),
    until: fc.option(fc.integer({ min: 0, max: 500 * 1440 })),
    days: fc.option(fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 })),
    wkst: fc.option(fc.constantFrom(...weekdays)),
  })
  .map(({ start, frequency, interval, count, until, days, wkst }) => {
    const own = weekdays[(new Date(start * 60_000).getUTCDay() + 6) % 7]!;
    const listed =
      days && (frequency === 'WEEKLY' || (frequency === 'DAILY' && interval === 1))
        ? [...new Set([own, ...days])]
        : null;
    const parts = [
      `FREQ=${frequency}`,
      `INTERVAL=${interval}`,
      ...(count ? [`COUNT=${count}`] : until !== null ? [`UNTIL=${basic(start + until)}Z`] : []),
      ...(listed ? [`BYDAY=${listed.join(',')}`] : []),
      ...(wkst ? [`WKST=${wkst}`] : []),
    ];
    return { start, text: parts.join(';') };
  })
  // ical.js makes a yearly 29 February into 1 March.
  .filter(({ start, text }) => !(text.includes('YEARLY') && basic(start).startsWith('20240229')));

/** Rules of the kind that time zones are written with, whatever their start. */
const weekdayOfMonthRule = fc
  .record({
    start: fc.integer({ min: 0, max: 400 * 1440 }).map((minutes) => origin + minutes),
    month: fc.integer({ min: 1, max: 12 }),
    nth: fc.constantFrom('1', '2', '3', '4', '5', '+2', '-1', '-2', '-4', '-5'),
    weekday: fc.constantFrom(...weekdays),
    interval: fc.integer({ min: 1, max: 3 }),
    count: fc.option(fc.integer({ min: 1, max: 30 })),
    until: fc.option(fc.integer({ min: 0, max: 9_000 * 1440 })),
  })
  .map(({ start, month, nth, weekday, interval, count, until }) => ({
    start,
    text: [
      'FREQ=YEARLY',
      `BYMONTH=${month}`,
      `BYDAY=${nth}${weekday}`,
      `INTERVAL=${interval}`,
      ...(count ? [`COUNT=${count}`] : until !== null ? [`UNTIL=${basic(start + until)}Z`] : []),
    ].join(';'),
  }));

/** Year by year and day by day: what such a rule names, without any library. */
const byDays = (text: string, start: number, from: number, to: number): readonly number[] => {
  const part = (name: string) => new RegExp(`${name}=([^;]+)`).exec(text)?.[1];
  const [, nth = '', weekday = ''] = /^([+-]?\d)(..)$/.exec(part('BYDAY')!)!;
  const last = part('UNTIL')?.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const all: number[] = [];
  for (let year = new Date(start * 60_000).getUTCFullYear(); year < 2110; year += Number(part('INTERVAL'))) {
    const ofWeekday: number[] = [];
    const month = Number(part('BYMONTH')) - 1;
    for (let date = 1; new Date(Date.UTC(year, month, date)).getUTCMonth() === month; date++) {
      const wall = Date.UTC(year, month, date) / 60_000 + (start % 1440);
      if (weekdays[(new Date(wall * 60_000).getUTCDay() + 6) % 7] === weekday) ofWeekday.push(wall);
    }
    const wall = ofWeekday.at(Number(nth) < 0 ? Number(nth) : Number(nth) - 1);
    if (wall !== undefined && wall >= start) all.push(wall);
  }
  return all
    .slice(0, Number(part('COUNT') ?? Infinity))
    .filter((wall) => wall >= from && wall <= to && (!last || wall <= Date.parse(last) / 60_000));
};

/** The same by an independent library, which is right on clean rules. */
const byIcal = (text: string, start: number, from: number, to: number): readonly number[] => {
  const time = ICAL.Time.fromJSDate(new Date(start * 60_000), true);
  const iterator = ICAL.Recur.fromString(text).iterator(time);
  const found: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const wall = next.toJSDate().getTime() / 60_000;
    if (wall > to) break;
    if (wall >= from) found.push(wall);
  }
  return found;
};

const ruleOf = (text: string) => {
  const rule = readRule(text);
  if (typeof rule === 'string') throw new Error(`${rule}: ${text}`);
  return rule;
};

describe('laws of rules', () => {
  it('plain rules by arithmetic are what an independent library counts out one by one', () => {
    fc.assert(
      fc.property(
        plainRule,
        fc.integer({ min: -100, max: 500 }),
        fc.integer({ min: 1, max: 200 }),
        ({ start, text }, skip, length) => {
          const from = start + skip * 1440 + 7;
          const to = from + length * 1440;
          const rule = ruleOf(text);
          const last = rule.until ? rule.until.wall : Infinity;
          expect([text, expandSimple(rule, start, last, from, to, 10_000)]).toEqual([
            text,
            byIcal(text, start, from, to),
          ]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('the n-th weekday of a month by arithmetic is what counting the days gives', () => {
    fc.assert(
      fc.property(
        weekdayOfMonthRule,
        fc.integer({ min: -100, max: 9_000 }),
        fc.integer({ min: 1, max: 9_000 }),
        ({ start, text }, skip, length) => {
          const from = start + skip * 1440 + 7;
          const to = from + length * 1440;
          expect([text, expandRule(ruleOf(text), start, utcZone, { from, to, limit: 10_000 })]).toEqual([
            text,
            byDays(text, start, from, to),
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=2TU;INTERVAL=2',
    'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=11',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=9,13',
  ])('other rules follow the library they are given to: %s', (text) => {
    // Its second: ical.js takes the start itself even where BYSETPOS does not give it.
    const first = byIcal(text, origin + 540, origin, origin + 900 * 1440)[1]!;
    const to = first + 900 * 1440;
    expect(expandRule(ruleOf(text), first, utcZone, { from: first, to, limit: 10_000 })).toEqual(
      byIcal(text, first, first, to),
    );
  });

  it('a birthday on 29 February comes in leap years only', () => {
    const start = Date.UTC(2024, 1, 29, 9) / 60_000;
    const to = Date.UTC(2034, 0, 1) / 60_000;
    const found = expandRule(ruleOf('FREQ=YEARLY'), start, utcZone, { from: start, to, limit: 100 });
    expect(found?.map(basic)).toEqual(['20240229T090000', '20280229T090000', '20320229T090000']);
  });

  it.each([
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;COUNT=-2',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=DAILY;UNTIL=sometime',
    'BYDAY=MO',
    '',
  ])('refuses the rule “%s”', (text) => expect(readRule(text)).toBe('not-a-rule'));
});
