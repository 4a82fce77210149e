/**
 * Reads one harmful file in this process and prints what it took of the processor's time and the memory it added at its highest. The
 * reader's own stopwatch counts the processor's time, too: a busy machine gives it no less to do its work in.
 */
import { readCalendar } from '@puheeksi/client/icalendar';
import { dayInterval, fromHelsinki, type Day } from '@puheeksi/core/calendar';
import { harmfulFiles } from './harmfulFiles.ts';

const file = harmfulFiles[process.argv[2] ?? '']!();
const window = { from: dayInterval('2026-01-01' as Day).from, to: fromHelsinki('2027-01-01' as Day, 0) };
const before = process.resourceUsage().maxRSS;
const milliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const start = milliseconds();
const reading = readCalendar(file, { window, milliseconds });
const ms = milliseconds() - start;
if (!reading.ok && reading.error.code !== 'too-large') throw new Error(reading.error.code);
console.log(JSON.stringify({ ms, megabytes: (process.resourceUsage().maxRSS - before) / 1024 }));
