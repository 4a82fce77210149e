import { recordingDelays, stocksOnDay, type RecordedEvent } from '../indicators/index.js';
import { replay, type Day } from '../kernel/index.js';
import { lpProcess } from '../streams/lp-process/index.js';
import type { Count } from '../tally/index.js';

/**
 * What processes are worth in a publication beside the counts of their events: how each stands on the day (what came of it, who
 * still waits), and how late its entries were recorded. Add it to the tally of the events for that one publication; it is not
 * stored, because it is another thing every day.
 * @source R0-P1, R0-P6, R0-P7, R0-P11, F12; docs/architecture.md "Rules of events and counts": two times
 * @example mergeTallies([tally, tallyOf(countsOnDay(logs, today))])
 */
export function countsOnDay(logs: Iterable<readonly RecordedEvent[]>, day: Day): readonly Count[] {
  const counters = stocksOnDay.map((stock) => stock.on(day));
  const counts: Count[] = [];
  for (const log of logs) {
    const { state } = replay(
      lpProcess,
      log.map(({ event }) => event),
    );
    for (const countIn of counters) counts.push(...countIn(state));
    for (const recorded of log) counts.push(...recordingDelays.count(recorded));
  }
  return counts;
}
