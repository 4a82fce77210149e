import { collaborationFlowMeasures, collaborationStockMeasures } from '../indicators/collaboration/index.js';
import { decisionLogStream } from '../streams/decision-log/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Decision logs, as a server or a memory source keeps them. */
export const stored = describedStream(
  decisionLogStream,
  measuresOf(
    decisionLogStream,
    collaborationFlowMeasures.decisionLog,
    collaborationStockMeasures.decisionLog,
  ),
);
