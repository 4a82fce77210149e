import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayInterval,
  fromHelsinki,
  helsinkiOffset,
  instantOf,
  minuteOf,
  openIntervals,
  toHelsinki,
  type Day,
  type Instant,
} from './index.js';

const day = (text: string) => text as Day;
const minute = (text: string) => minuteOf(text as Instant);

/** The machine's time zone data, as an independent witness; the code itself never asks it. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});
const shown = (at: number) => {
  const { day: date, minuteOfDay } = toHelsinki(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date} ${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
};

describe('clocks of Finland', () => {
  it('law: show what the IANA zone Europe/Helsinki shows, 1995–2060', () => {
    const from = minute('1995-01-01T00:00:00.000Z');
    const to = minute('2060-12-31T00:00:00.000Z');
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (at) => {
        expect(shown(at)).toBe(clock.format(at * 60_000));
      }),
      { numRuns: 1000 },
    );
  });

  it('change at 01:00 UTC on the right Sunday of every year', () => {
    for (let year = 1995; year <= 2060; year++)
      for (const month of ['03', '09', '10'])
        for (let date = 20; date <= 31; date++)
          for (const time of ['00:59', '01:00']) {
            const at = minute(`${year}-${month}-${date}T${time}:00.000Z`);
            if (Number.isNaN(at)) continue;
            expect(shown(at)).toBe(clock.format(at * 60_000));
          }
  });

  it('a day is 23 hours long in March and 25 in October', () => {
    const hours = (text: string) => (dayInterval(day(text)).to - dayInterval(day(text)).from) / 60;
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25]);
  });

  it('a time that comes twice has an earlier and a later minute; a time that is skipped keeps its distance', () => {
    expect(instantOf(fromHelsinki(day('2026-10-25'), 210, 'earlier'))).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf(fromHelsinki(day('2026-10-25'), 210, 'later'))).toBe('2026-10-25T01:30:00.000Z');
    expect(toHelsinki(fromHelsinki(day('2026-03-29'), 210))).toEqual({
      day: '2026-03-29',
      minuteOfDay: 270,
      offsetMinutes: 180,
    });
  });

  it('law: there and back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14_000_000, max: 47_000_000 }), (at) => {
        const { day: date, minuteOfDay, offsetMinutes } = toHelsinki(at);
        const back = [fromHelsinki(date, minuteOfDay, 'earlier'), fromHelsinki(date, minuteOfDay, 'later')];
        expect(back).toContain(at);
        expect(offsetMinutes).toBe(helsinkiOffset(at));
      }),
      { numRuns: 500 },
    );
  });

  it('weekly hours keep the wall clock over both changes', () => {
    const sundays = [{ weekdays: [7], fromMinute: 120, toMinute: 300 }];
    const lengths = (date: string) =>
      openIntervals(sundays, dayInterval(day(date))).map(({ from, to }) => to - from);
    // 02:00–05:00: two hours in March, four in October.
    expect([lengths('2026-03-22'), lengths('2026-03-29'), lengths('2026-10-25')]).toEqual([
      [180],
      [120],
      [240],
    ]);
  });
});
