import { lpProcessMeasures, recordingDelays, stocksOnDay } from '../indicators/index.js';
import { lpProcessStream } from '../streams/lp-process/definition.js';
import { describedStream } from './described.js';
import { measuresOf, ofState } from './measures.js';

/**
 * A cohort is asked about for twelve months. How late entries were recorded is told of a rolling year that ended last month, and
 * compared with the year published before it, which ended twelve months earlier at most: two years, a month, and a month more for
 * entries at the edge.
 */
const daysBack = 800;

/** LP processes, as a server or a memory source keeps them. */
export const stored = describedStream(
  lpProcessStream,
  measuresOf(lpProcessStream, lpProcessMeasures, stocksOnDay.map(ofState), [recordingDelays], daysBack),
);
