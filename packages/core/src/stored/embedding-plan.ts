import { collaborationFlowMeasures, collaborationStockMeasures } from '../indicators/collaboration/index.js';
import { embeddingPlanStream } from '../streams/embedding-plan/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Embedding plans, as a server or a memory source keeps them. */
export const stored = describedStream(
  embeddingPlanStream,
  measuresOf(
    embeddingPlanStream,
    collaborationFlowMeasures.embeddingPlan,
    collaborationStockMeasures.embeddingPlan,
  ),
);
