import { instantOf, type Interval } from '@puheeksi/core/calendar';
import { busyTime, readCalendar } from '../src/icalendar/index.js';

/** January to March 2026 in UTC: what the tests of single lines look at. */
export const window: Interval = { from: Date.UTC(2026, 0, 1) / 60_000, to: Date.UTC(2026, 3, 1) / 60_000 };
/** All of it, as a text. */
export const all = ['01-01T00:00/04-01T00:00'];

/** The lines of an event with the UID 'u'. */
export const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'UID:u',
  ...lines,
  'END:VEVENT',
];

const text = ({ from, to }: Interval) => `${instantOf(from).slice(5, 16)}/${instantOf(to).slice(5, 16)}`;

/** What is told of a calendar of these lines: busy and unknown time in UTC without year and seconds, and each kind of fault. */
export const read = (...lines: readonly string[]) => {
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const reading = readCalendar(file, { window });
  if (!reading.ok) throw new Error(reading.error.code);
  const { busy, unknown } = busyTime(reading.value, window);
  return {
    busy: busy.map(text),
    unknown: unknown.map(text),
    faults: [...new Set(reading.value.faults.map(({ code }) => code))],
  };
};

/** A reading that tells of this busy time and leaves nothing open. */
export const whole = (...busy: readonly string[]) => ({ busy, unknown: [], faults: [] });
