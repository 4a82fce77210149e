import { collaborationFlowMeasures, collaborationStockMeasures } from '../indicators/collaboration/index.js';
import { phenomenonStream } from '../streams/phenomenon/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Phenomena, as a server or a memory source keeps them. */
export const stored = describedStream(
  phenomenonStream,
  measuresOf(phenomenonStream, collaborationFlowMeasures.phenomenon, collaborationStockMeasures.phenomenon),
);
