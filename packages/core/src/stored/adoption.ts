import { collaborationFlowMeasures, collaborationStockMeasures } from '../indicators/collaboration/index.js';
import { adoptionStream } from '../streams/adoption/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Adoptions by units, as a server or a memory source keeps them. */
export const stored = describedStream(
  adoptionStream,
  measuresOf(adoptionStream, collaborationFlowMeasures.adoption, collaborationStockMeasures.adoption),
);
