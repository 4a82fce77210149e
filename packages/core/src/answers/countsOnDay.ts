import {
  discussionWaits,
  networkMeetingWaits,
  processOutcomes,
  recordingDelays,
  type RecordedEvent,
} from '../indicators/index.js';
import { replay, type Day } from '../kernel/index.js';
import { lpProcess } from '../processes/lpProcess/index.js';
import type { Count } from '../tally/index.js';

const stocks = [processOutcomes, discussionWaits, networkMeetingWaits];

/**
 * What one process is worth in a publication beside the counts of its events: how it stands on the day (what came of it, who
 * still waits), and how late its entries were recorded. Add it to the tally of the events for that one publication; it is not
 * stored, because it is another thing every day.
 * @source R0-P1, R0-P6, R0-P7, R0-P11, F12; docs/architecture.md "Rules of events and counts": two times
 * @example const counts = logs.flatMap((log) => countsOnDay(log, today)); mergeTallies([tally, tallyOf(counts)])
 */
export function countsOnDay(log: readonly RecordedEvent[], day: Day): readonly Count[] {
  const state = replay(
    lpProcess,
    log.map(({ event }) => event),
  );
  return [
    ...stocks.flatMap((stock) => stock.count(state, day)),
    ...log.flatMap((recorded) => recordingDelays.count(recorded)),
  ];
}
