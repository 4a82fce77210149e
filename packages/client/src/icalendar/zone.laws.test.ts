import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { namedZone } from './zone.js';

const names = [
  'Europe/Helsinki',
  'Europe/Stockholm',
  'America/New_York',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Asia/Tokyo',
];
const from = Date.UTC(1995, 0, 1) / 60_000;
const to = Date.UTC(2037, 0, 1) / 60_000;
const wallOf = (time: { toString(): string }) => Date.parse(`${time.toString().slice(0, 16)}:00Z`) / 60_000;

describe('laws of zones', () => {
  it('an instant shows on the wall what Temporal shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: from, max: to }), (name, utc) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(utc * 60_000).toZonedDateTimeISO(name);
        expect([name, namedZone(name)!.toWall(utc)]).toEqual([name, wallOf(shown.toPlainDateTime())]);
      }),
      { numRuns: 400 },
    );
  });

  it('a wall-clock time is the instant Temporal takes for it, also where clocks jump', () => {
    // Minutes near the changes of Helsinki and New York as well as anywhere.
    const wall = fc.oneof(
      fc.integer({ min: from, max: to }),
      fc
        .record({
          year: fc.integer({ min: 1996, max: 2036 }),
          month: fc.constantFrom(2, 9, 10),
          day: fc.integer({ min: 1, max: 31 }),
          minute: fc.integer({ min: 0, max: 300 }),
        })
        .map(({ year, month, day, minute }) => Date.UTC(year, month, day, 0, minute) / 60_000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), wall, (name, minute) => {
        const plain = Temporal.PlainDateTime.from(new Date(minute * 60_000).toISOString().slice(0, 16));
        const expected = plain.toZonedDateTime(name).epochMilliseconds / 60_000;
        expect([name, namedZone(name)!.toUtc(minute)]).toEqual([name, expected]);
      }),
      { numRuns: 600 },
    );
  });
});
