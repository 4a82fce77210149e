import type { Interval, UtcMinute } from '@puheeksi/core/calendar';
import type { Faults } from './fault.js';
import type { ReadLimits } from './limits.js';
import type { Occurrence } from './occurrence.js';

/** What an expansion adds to: occurrences found, time nobody can tell, and faults; and the limits it works within. */
export interface Expanded {
  readonly window: Interval;
  readonly limits: ReadLimits;
  readonly faults: Faults;
  readonly occurrences: Occurrence[];
  readonly unknown: Interval[];
  /** Whether the time for reading is used up. Asked inside every loop a file can make long. */
  readonly isLate: () => boolean;
}

/** Notes time nobody can tell, as far as it lies in the window; without an end, to the end of the window. */
export function addUnknown(to: Expanded, from: UtcMinute, end: UtcMinute = to.window.to): void {
  const { window, unknown, limits } = to;
  const interval = { from: Math.max(from, window.from), to: Math.min(end, window.to) };
  if (interval.from >= interval.to) return;
  // So many pieces mean that the file as a whole cannot be trusted; one piece also costs no memory.
  if (unknown.length >= limits.occurrences) unknown.splice(0, unknown.length, window);
  unknown.push(interval);
}
