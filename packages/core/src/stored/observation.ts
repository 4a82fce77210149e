import { collaborationFlowMeasures, collaborationStockMeasures } from '../indicators/collaboration/index.js';
import { observationStream } from '../streams/phenomenon/observation.definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Observations, as a server or a memory source keeps them. */
export const stored = describedStream(
  observationStream,
  measuresOf(
    observationStream,
    collaborationFlowMeasures.observation,
    collaborationStockMeasures.observation,
  ),
);
