/**
 * Foreign calendars: a year of thirty people's weekly series, from file to busy time, and files made to harm, each in its
 * own process so that its time and memory are its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { busyTime, defaultReadLimits, readCalendar } from '@puheeksi/client/icalendar';
import { dayInterval, fromHelsinki, type Day } from '@puheeksi/core/calendar';
import { within, type BenchRow } from './lib/measure.ts';
import { harmfulFiles } from './lib/harmfulFiles.ts';

const window = { from: dayInterval('2026-01-01' as Day).from, to: fromHelsinki('2027-01-01' as Day, 0) };
const days = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** One person's calendar: four weekly series of an hour, on different days, since years ago. */
const calendarOf = (person: number): string =>
  [
    'BEGIN:VCALENDAR',
    ...Array.from({ length: 4 }, (_, series) => {
      const hour = String(8 + ((person + series * 3) % 8)).padStart(2, '0');
      const weekday = (person + series) % 5;
      const start = `202401${String(1 + weekday).padStart(2, '0')}`;
      return [
        'BEGIN:VEVENT',
        `UID:${person}-${series}`,
        `DTSTART;TZID=Europe/Helsinki:${start}T${hour}0000`,
        `DTEND;TZID=Europe/Helsinki:${start}T${hour}5000`,
        `RRULE:FREQ=WEEKLY;BYDAY=${days[weekday]!}`,
        'END:VEVENT',
      ].join('\r\n');
    }),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const files = Array.from({ length: 30 }, (_, person) => calendarOf(person));
const expand = () => {
  let occurrences = 0;
  for (const file of files) {
    const reading = readCalendar(file, { window });
    if (!reading.ok || !reading.value.complete) throw new Error('The calendar of the bench is not read');
    occurrences += busyTime(reading.value, window).busy.length;
  }
  return occurrences;
};
const occurrences = expand();
// Four series of 52 or 53 weeks each: 2026 has 53 Thursdays.
if (occurrences < 30 * 4 * 52 || occurrences > 30 * 4 * 53) throw new Error(`${occurrences} occurrences`);

const rows: BenchRow[] = [
  within(`a year of 30 people's weekly series, ${occurrences} occurrences`, { run: expand }, 200, {
    rounds: 20,
    warmUp: 3,
  }),
];
/** A reader that has reached its limit of time still has to end: that may take half of the limit more. */
const latest = 1.5;
const reader = fileURLToPath(new URL('./lib/readHarmful.ts', import.meta.url));
for (const name of Object.keys(harmfulFiles)) {
  const run = spawnSync(process.execPath, [reader, name], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
  const { ms, megabytes } = JSON.parse(run.stdout) as { ms: number; megabytes: number };
  const limit = defaultReadLimits.milliseconds;
  rows.push({
    name: `${name}, ${Math.round(megabytes)} MB`,
    unit: 'ms',
    ours: ms,
    peer: 'its own limit, of processor time',
    theirs: limit,
    ratio: limit / ms,
    bar: `at most ${latest} times its limit`,
    met: ms <= latest * limit,
  });
  if (megabytes > 200) throw new Error(`${name}: ${Math.round(megabytes)} MB more than before, at most 200`);
}
console.log(JSON.stringify(rows));
