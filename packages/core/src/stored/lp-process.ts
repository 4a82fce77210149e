import { lpProcessMeasures, recordingDelays, stocksOnDay } from '../indicators/index.js';
import { lpStockMeasures } from '../indicators/lp/index.js';
import { lpProcessStream } from '../streams/lp-process/definition.js';
import { describedStream } from './described.js';
import { measuresOf, ofState } from './measures.js';

/**
 * LP processes, as a server or a memory source keeps them. What stands is counted of every process, however long nothing has
 * happened in it.
 */
export const stored = describedStream(
  lpProcessStream,
  measuresOf(lpProcessStream, lpProcessMeasures, [...stocksOnDay, ...lpStockMeasures].map(ofState), [
    recordingDelays,
  ]),
);
