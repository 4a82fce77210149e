/** Reads one harmful file in this process and prints the time it took and the memory it added at its highest. */
import { readCalendar } from '@puheeksi/client/icalendar';
import { dayInterval, fromHelsinki, type Day } from '@puheeksi/core/calendar';
import { harmfulFiles } from './harmfulFiles.ts';

const file = harmfulFiles[process.argv[2] ?? '']!();
const window = { from: dayInterval('2026-01-01' as Day).from, to: fromHelsinki('2027-01-01' as Day, 0) };
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const reading = readCalendar(file, { window });
const ms = performance.now() - start;
if (!reading.ok && reading.error.code !== 'too-large') throw new Error(reading.error.code);
console.log(JSON.stringify({ ms, megabytes: (process.resourceUsage().maxRSS - before) / 1024 }));
