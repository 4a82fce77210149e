import {
  discussionWaits,
  lpProcessMeasures,
  networkMeetingWaits,
  processOutcomes,
  recordingDelays,
} from '../indicators/index.js';
import { lpStockMeasures } from '../indicators/lp/index.js';
import { lpProcessStream } from '../streams/lp-process/definition.js';
import { describedStream } from './described.js';
import { measuresOf, ofNow } from './measures.js';

const stocks = [processOutcomes, discussionWaits, networkMeetingWaits, ...lpStockMeasures];
const counted = measuresOf(lpProcessStream, lpProcessMeasures, stocks.map(ofNow));

/**
 * LP processes, as a server or a memory source keeps them. How late entries are recorded is counted of each log as a whole. What stands
 * is counted of every process, however long nothing has happened in it.
 */
export const stored = describedStream(lpProcessStream, {
  ...counted,
  declarations: [...counted.declarations, recordingDelays],
  onDay: (logs, day) => {
    const all = [...logs];
    return [
      ...counted.onDay(all, day),
      ...all.flatMap((log) => log.flatMap((recorded) => recordingDelays.count(recorded))),
    ];
  },
});
